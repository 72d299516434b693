import { outsideQuotations } from './quoted-text.ts';
import { named, pointing, type Voice } from './voice.ts';

// Where words are not parted, or carry their case at their end, the subject is found between marks and particles.

const SIGNS = /[\u0400-\u04ff\u0600-\u06ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SMALLEST_SHARE = 0.15; // of a sentence's characters; fewer are a name in a sentence of another language
const LONGEST_NAME = 24; // characters

/** Who speaks in a sentence of a script with its own rules for that; undefined for all others. */
export function voiceInOtherScript(text: string): Voice | undefined {
  if ((text.match(SIGNS)?.length ?? 0) <= text.length * SMALLEST_SHARE) return undefined;
  const outside = outsideQuotations(text);
  if (/[\uac00-\ud7af]/.test(text)) return voiceInKorean(outside);
  if (/[\u3041-\u30ff]/.test(text)) return voiceInJapanese(outside);
  if (/[\u3400-\u9fff]/.test(text)) return voiceInChinese(outside);
  if (/[\u0600-\u06ff]/.test(text)) return voiceInArabic(outside);
  return /сообщил|заявил|сказал/.test(text) ? 'untold' : null;
}

/** Verbs after which comes what is said; those that mean much else only before a mark. */
const CHINESE_SAYS =
  /(?:表示|认为|認為|指出|透露|披露|宣布|强调|警告|批评|补充|声称|预计|承认|相信|否认|写道|告诉|发现|号称|主张|(?<=数据|研究|调查|报告)显示)(?!的)|(?:说|說|称|稱)(?=[，：:,“「"])|(?:说|說)(?=。?$)/g;
const CHINESE_SOURCE =
  /(?:^|[，。；：、\s])(?:根据|按照|据|據)([^，。；：“”]{1,30}?)的?(?:说法|分析|报告|报道|研究(?!员)|数据|统计|消息|透露|介绍|称|表示)/;
/** Between the subject and its verb: when, where, to whom. */
const CHINESE_BETWEEN =
  /(?:于?\s?(?:(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?)?\d{1,2}\s?日|[在向对][^，。]*|也|还|则|曾|又|都|再次|此前|近日|随后|进一步|公开|同时|已经?|就|最近|发布(?:报告)?)+$/;
const CHINESE_OPENING =
  /^(?:但是?|而且?|不过|然而|此外|例如|其中|同时|对此|因此|另外|\d+[年月日]|去年|今年|今天|昨天|本周|近日|随后|[，\s])+/;
const CHINESE_ROLE =
  /^.*(?:发言人|工程师|创始人|负责人|研究员|教授|专家|主席|执行官|总裁|经理|分析师)(?=[\u3400-\u9fff·・]{2,6}$)/;
const CHINESE_SPOKESMAN =
  /^(.*?[\wÀ-ɏ])\s?的?(?:一[位名])?(?:发言人|研究人员|团队|官方|方面|公司|报告|博客|高管|数据|研究|调查)$/;
const CHINESE_NOBODY = /^(?:我|人们|有人|大家|你|您|被|可以|也|这|那|此|其|不|没有|具体来)|[中上里来被]$/;
/** "起草声明的计算机学者万绮雯": who is told of before by what was done, with an office and a name. */
const CHINESE_TOLD_OF =
  /^.*的(?=[\u3400-\u9fff]{0,8}(?:学者|医生|工程师|教授|研究员|作家|律师|专家|主任|记者)[\u3400-\u9fff·]{2,4}$)/;
const LATIN_NAME = /[A-Za-zÀ-ɏ][\wÀ-ɏ.·&’'-]*(?: [\wÀ-ɏ][\wÀ-ɏ.·&’'-]*)*$/;

/** What stands between the last mark and the verb. `outside`: what is quoted is blanked out. */
function voiceInChinese(outside: string): Voice {
  const source = CHINESE_SOURCE.exec(outside)?.[1];
  if (source !== undefined) return voiceOfChinese(source);
  for (const { index } of outside.matchAll(CHINESE_SAYS)) {
    const before = outside.slice(0, index).split(/[，。；：:！？…“”"（）]/);
    const voice = voiceOfChinese((before.at(-1) ?? '').trim() || (before.at(-2) ?? ''));
    if (voice !== null) return voice;
  }
  return null;
}

function voiceOfChinese(clause: string): Voice {
  const subject = clause.trim().replace(CHINESE_OPENING, '').replace(CHINESE_BETWEEN, '').trim();
  if (/^[他她]$/.test(subject)) return pointing('person');
  if (/^(?:其|它|他们|(?:这家)?公司|报告|该[^的]{1,8})$/.test(subject)) return pointing('it');
  if (subject === '' || CHINESE_NOBODY.test(subject)) return null;
  const whole = subject.replace(/\s?等\S*$/, '').replace(CHINESE_TOLD_OF, '');
  const name = CHINESE_SPOKESMAN.exec(whole)?.[1] ?? whole;
  const latin = /[和与及、]/.test(name) ? undefined : LATIN_NAME.exec(name)?.[0];
  return latin === undefined
    ? nameOrUntold(whole.replace(CHINESE_ROLE, '').replace(/^[一有]些/, ''), /[的了是]/)
    : named(latin);
}

function nameOrUntold(name: string, nobody: RegExp): Voice {
  return name.length < 2 || name.length > LONGEST_NAME || nobody.test(name) ? 'untold' : named(name);
}

const JAPANESE_SAYS =
  /(?:と|ことを)[^、。「」]{0,12}?(?:述べ|語|話|説明|指摘|主張|強調|明らかに|発表し|コメント|警告|批判|予測|報じ|伝え|考えて)|との(?:見解|認識|見方|考え)を示|と、[^、。「」]{2,24}は(?:述べ|語|話|説明|指摘|主張|訴え|明らかに)/;
const JAPANESE_SOURCE =
  /(?:^|[、。「」])([^、。「」]{2,30}?)(?:に(?:よると|よれば)|の(?:分析|調査|報告|発表)(?:では|によると))/;
/** The subject right before the verb, or the topic. */
const JAPANESE_SUBJECT = /(?:と|^|[、。「」の])([\u30a0-\u30ff\u3400-\u9fff\wÀ-ɏ・&.\s]{2,24}?)[はが]/;
/** "一覧を管理するAcmeは、": a topic at the head of the sentence, with a clause that tells of it before. */
const JAPANESE_HEAD = /^[^、。「」はが]{2,24}[るたい]([\u30a0-\u30ff\u3400-\u9fff\wÀ-ɏ・&.\s]{2,24}?)は、/;
const JAPANESE_NOBODY = /^(?:今|昨年|同|多く|私|我々|筆者|本|\d)|から|まで|での|による|など/;

function voiceInJapanese(outside: string): Voice {
  const saysSo = JAPANESE_SAYS.test(outside);
  const name =
    JAPANESE_SOURCE.exec(outside)?.[1] ??
    (saysSo ? (JAPANESE_HEAD.exec(outside) ?? JAPANESE_SUBJECT.exec(outside))?.[1] : undefined);
  if (name !== undefined) return nameOrUntold(name.trim().replace(/(?:氏|さん|教授|社長|CEO)$/, ''), JAPANESE_NOBODY);
  return saysSo || /(?:という|とのこと)。?$/.test(outside) ? 'untold' : null;
}

const KOREAN_SAYS =
  /(?:말|설명|강조|지적|주장|발표|경고|비판|언급|보도|예상|전망|요구)했(?:다|으며|고|지만|습니다)|밝혔|전했|덧붙였|내다봤|[다라]고 (?:본|봤|한|했|말한|설명한|지적한|주장한)다/;
const KOREAN_SOURCE = /([^\s,.“”"']+)(?:에|의) (?:따르면|의하면)/;
/** Not "관리하는", which tells of the noun behind it. */
const KOREAN_SUBJECT = /^((?:[^\s,“”"]+ ){0,4}?[^\s,“”"]{2,}?)(?:은|(?<![하되있없])는|이|가)(?=\s)/;

function voiceInKorean(outside: string): Voice {
  const saysSo = KOREAN_SAYS.test(outside);
  if (saysSo && /^그(?:녀)?(?:는|가)\s/.test(outside)) return pointing('person');
  const name =
    KOREAN_SOURCE.exec(outside)?.[1] ??
    (saysSo ? KOREAN_SUBJECT.exec(outside)?.[1]?.replace(/^.*(?:[을를] \S+|[하되있없]는) /, '') : undefined);
  if (name !== undefined) return nameOrUntold(name, /^(?:이|저|우리|나|당시|특히)/);
  return saysSo ? 'untold' : null;
}

/** Verbs that say, with "and" or "so" before them; what else they mean has no "that", colon or quotation behind. */
const ARABIC_SAYS =
  /(?:^|[\s"،؛])[وف]?(?:قالت?|[يت]قول|صرحت?|(?:أضاف|أوضح|أكد|رأ|أعلن|ذكر|أشار|اعتبر|حذر|شدد|أفاد|زعم|توقع)ت?|رأى|[يت](?:ضيف|وضح|ؤكد|رى|ذكر|شير|عتبر|حذر))(?=\s)/;
const ARABIC_THAT = /\s[بف]?[إأ]ن(?:ه|ها|هم)?\s|:|"|$/;
/** "according to Acme", set apart: "بحسب الاستهلاك" within a clause is "by use". */
const ARABIC_SOURCE =
  /(?:^|[،؛]\s*)و?(?:(?:بحسب|حسب|وفق)\s|وفق[\u064b-\u0652ا]*\sل)([^\s،.؛:][^،.؛:]{1,30})(?=[،.؛]|$)/;
const ARABIC_ASIDE = /^(?:التي|الذي|الذين|و?ه[وي])\s/;
const ARABIC_NOBODY = /^(?:أنا|نحن|هذا|هذه|ذلك|كثيرون|البعض|مصدر|مصادر)/;
const ARABIC_AFTER_NAME = /\s(?:في|خلال|عبر|على|أمام|لدى|مع|إلى|أمس|اليوم|\d|لل|ل[^ي]\S{3}).*$/;

function voiceInArabic(outside: string): Voice {
  const source = ARABIC_SOURCE.exec(outside)?.[1];
  if (source !== undefined) return nameOrUntold(source.replace(/^ل(?=\S{3})/, 'ال').trim(), ARABIC_NOBODY);
  const verb = ARABIC_SAYS.exec(outside);
  if (verb === null) return null;
  const rest = outside.slice(verb.index + verb[0].length);
  const [subject = ''] = rest.split(ARABIC_THAT, 1);
  if (subject.length === rest.length && !/[وف]?(?:قالت?|[يت]قول|صرحت?)$/.test(verb[0])) return null;
  const [first = '', aside = ''] = subject.split('،').map((it) => it.trim());
  const name = aside === '' || ARABIC_ASIDE.test(`${aside} `) ? first.replace(ARABIC_AFTER_NAME, '') : aside;
  return name === '' ? pointing('any') : nameOrUntold(name, ARABIC_NOBODY);
}
