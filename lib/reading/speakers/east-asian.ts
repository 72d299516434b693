import { named, pointing, type Voice } from './voice.ts';

// Where words are not parted, or carry their case at their end, the subject is found between marks and particles.

/** Verbs after which comes what is said, and nothing else; those that mean much else only before a mark. */
const CHINESE_SAYS =
  /(?:表示|认为|認為|指出|透露|宣布|宣佈|强调|強調|警告|批评|批評|解释说|解釋說|补充说|补充道|补充|报道称|报告称|报告指出|声称|聲稱|宣称|坚称|预计|預計|承认|承認|相信|否认|呼吁|披露|写道|寫道|说道|告诉|发现|报道|(?<=数据|研究|调查|报告|报告书)显示)(?!的)|(?:说|說|称|稱|报告)(?=[，：:,“「"])/g;
/** "据X报道", "根据X的说法" */
const CHINESE_SOURCE =
  /(?:^|[，。；：、（\s])(?:根据|根據|按照|据|據)([^，。；：“”]{1,30}?)(?:的(?:说法|說法|分析|报告|报道|研究|数据|统计|消息|介绍)|(?:与[^，]{1,20})?分享的研究|报道|報道|报导|透露|介绍|称|稱|表示|的?官方(?:说法|消息))/;
/** Between the subject and its verb: when, where, to whom. */
const CHINESE_BETWEEN =
  /(?:在[^，。]*|向[^，。]*|对[^，。]*|對[^，。]*|接受[^，。]*|通过[^，。]*|就曾?|也|还|還|则|則|曾|又|都|再次|首次|此前|近日|日前|随后|今天|昨日|进一步|明确|公开|同时|一致|普遍|均|已经|已|最近|甚至|经常|通常|发布)+$/;
const CHINESE_OPENING =
  /^(?:但是?|而且?|不过|然而|此外|与此同时|例如|其中|同时|对此|因此|另外|值得注意的是|还有|所以|因为|由于|虽然|尽管|如果|当|\d+年|\d+月\d+日|\d+月|去年|今年|今天|今日|昨天|昨日|日前|本周|上周|近日|随后|后来|最终|目前|[，\s])+/;
const CHINESE_PRONOUN = /^(?:他|她|他们|它|其|该公司|公司|这家公司|该机构|该报告|报告)$/;
const CHINESE_NOBODY =
  /^(?:我|我们|人们|有人|大家|你|您|被|可以|也|这|那|此|其|不(?!少)|没有|具体来|总的来|一般|普遍)|[中上里来被]$/;
/** "Acme的发言人", "Acme研究人员": who speaks for or with the name. */
const CHINESE_SPOKESMAN =
  /^(.*?[\wÀ-ɏ])\s?的?(?:一位|一名|多名|首席)?(?:发言人|發言人|研究人员|研究員|研究团队|团队|官方|方面|公司|报告|博客|人|高管|(?:详细|最新)?(?:数据|研究|调查))?$/;
const CHINESE_OTHERS = /\s?等(?:公司|机构|对手|媒体|企业|人|多家\S*)?$/;
const LATIN_NAME = /[A-Za-zÀ-ɏ][\wÀ-ɏ.·&’'-]*(?: [\wÀ-ɏ][\wÀ-ɏ.·&’'-]*)*$/;
const LONGEST_CHINESE = 24; // characters of a subject

/** What stands between the last mark and the verb. `outside`: what is quoted is blanked out. */
export function voiceInChinese(outside: string): Voice {
  const source = CHINESE_SOURCE.exec(outside)?.[1];
  if (source !== undefined) return voiceOfChinese(source);
  for (const { index } of outside.matchAll(CHINESE_SAYS)) {
    const before = outside.slice(0, index);
    const clause = before.split(/[，。；：:！？…“”"（）]/).at(-1) ?? '';
    const voice = voiceOfChinese(clause.trim() === '' ? (before.split(/[，。；：:]/).at(-2) ?? '') : clause);
    if (voice !== null) return voice;
  }
  return null;
}

function voiceOfChinese(clause: string): Voice {
  const subject = clause.trim().replace(CHINESE_OPENING, '').replace(CHINESE_BETWEEN, '').trim();
  if (subject === '' || CHINESE_NOBODY.test(subject)) {
    return CHINESE_PRONOUN.test(subject) ? pointing('it') : null; // "其表示"
  }
  if (CHINESE_PRONOUN.test(subject)) {
    return pointing(/^[他她]$/.test(subject) ? 'person' : subject === '他们' ? 'they' : 'it');
  }
  const plain = subject.replace(CHINESE_OTHERS, '');
  const withName = CHINESE_SPOKESMAN.exec(plain)?.[1] ?? plain;
  const latin = LATIN_NAME.exec(withName)?.[0];
  if (latin !== undefined && !/[和与及、]/.test(withName)) return named(latin);
  return plain.length > LONGEST_CHINESE || /[的了是]/.test(plain) ? 'untold' : named(plain.replace(/^[一有]些/, ''));
}

const JAPANESE_SAYS =
  /(?:と|ことを|点を|考えを|見解を|よう)[^、。「」]{0,12}?(?:述べ|語っ|語り|語る|話し|話す|説明|指摘|主張|強調|明らかにし|発表し|コメントし|警告し|批判し|予測し|見込んで|訴え|報じ|伝え|認め|アピールし|考え始め|考えて|感じて|期待して|願って|懸念して|示唆し|回答し)|という$|いう。?$|としている|とのこと/;
const JAPANESE_SOURCE =
  /(?:^|[、。「」\s])([^、。「」]{1,30}?)(?:に(?:よると|よれば)|の(?:分析|調査|報告|発表|話)(?:では|によると|によれば))/;
const JAPANESE_NOUNS = '[\\u30a0-\\u30ff\\u3400-\\u9fffー\\wÀ-ɏ・&.\\s]';
/** The subject right before the verb: "と田中氏は話す". */
const JAPANESE_RIGHT_BEFORE = new RegExp(
  `と(${JAPANESE_NOUNS}{2,24}?)(?:氏|さん)?(?:は|が)(?:話|語|述|説明|指摘|主張|言|コメント|強調)`,
);
/** The topic of the sentence: nouns up to "は" or "が". */
const JAPANESE_TOPIC = new RegExp(
  `(?:^|[、。「」\\s]|だが|が、|を含む|した|する|そんな中)((?:${JAPANESE_NOUNS}|の)*[\\u30a0-\\u30ff\\u3400-\\u9fff\\wÀ-ɏ])(?:は|が|も)(?![\\u3400-\\u9fff]?る)`,
  'g',
);
const JAPANESE_NOBODY =
  /^(?:これ|それ|ここ|今回|今後|今年|昨年|同時|多く|私|我々|当社|筆者|本|この|その|\d|月|日|場合|必要|可能|問題|理由|方法|機能|現在|セクション|規約|第|条|章|表|図|資料)|から|まで|での|による|など/;
const HONORIFIC = /(?:氏|さん|博士|教授|社長|CEO|最高経営責任者)$/;
const HEARSAY = /(?:という|とのこと)。?$/;
const LONGEST_JAPANESE = 24; // characters of a name
const LONGEST_ROLE = 12; // characters before a name, which stay

/** The subject right before the verb, or the topic of its first clause. */
export function voiceInJapanese(outside: string): Voice {
  const source = JAPANESE_SOURCE.exec(outside)?.[1];
  if (source !== undefined) return voiceOfJapanese(source) ?? 'untold';
  const verb = outside.search(JAPANESE_SAYS);
  if (verb < 0) return null;
  const before = JAPANESE_RIGHT_BEFORE.exec(outside)?.[1];
  if (before !== undefined) return voiceOfJapanese(before) ?? 'untold';
  if (HEARSAY.test(outside)) return 'untold';
  for (const { 1: topic = '' } of outside.slice(0, verb + 1).matchAll(JAPANESE_TOPIC)) {
    const voice = voiceOfJapanese(topic);
    if (voice !== null) return voice;
  }
  return null;
}

function voiceOfJapanese(words: string): Voice {
  const role = /^.*[の、](?=[\u30a0-\u30ffA-Za-zÀ-ɏ])/.exec(words)?.[0] ?? '';
  const name = (role.length > LONGEST_ROLE ? words.slice(role.length) : words).trim().replace(HONORIFIC, '');
  if (name.length < 2 || name.length > LONGEST_JAPANESE || JAPANESE_NOBODY.test(name)) return null;
  return named(name);
}

const KOREAN_SAYS =
  /(?:말했|밝혔|전했|설명했|강조했|지적했|주장했|덧붙였|발표했|경고했|비판했|언급했|내다봤|평가했|보도했|분석했|예상했|전망했|우려했|반박했|인정했|부인했|호소했|촉구했|썼)(?:다|으며|고|지만|습니다)/;
const KOREAN_SOURCE =
  /(?:^|[,.“”"'\s])((?:[^\s,.“”"']+ ){0,3}[^\s,.“”"']+?)(?:에|의) (?:따르면|의하면|말에 따르면|발표에 따르면)/;
/** Up to the first particle of a topic or a subject. */
const KOREAN_SUBJECT = /^((?:[^\s,“”"]+ ){0,5}?[^\s,“”"]{2,}?)(?:은|는|이|가|도)(?=\s|$)/;
const KOREAN_TITLE =
  /^(?:.*\()?(?:최고경영자|최고기술책임자|수석과학자|대표|교수|연구원|대변인|회장|사장|부사장|의원|장관|총리|대통령|박사|기자|관계자|CEO|CTO|씨)\)?(?:\([A-Z]+\))?$/;
/** Three syllables that begin with a family name. */
const KOREAN_PERSON = /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민][가-힣]{2}$/;
const KOREAN_NOBODY = /^(?:그|그녀|이것|그것|저는|저|우리|나|내|저희|이번|이를|당시|특히|여기|누구|것)$/;
const KOREAN_OPENING =
  /^(?:그러나|하지만|또한|이어|한편|다만|이에|특히|또|앞서|이날|지난 \S+|\d+일(?:\(현지시간\))?)[, ]+|^"\s*"\S*\s*(?:라고|고|며|라며)?\s*/;

/** The words before the first particle of a topic, where a verb of saying follows. */
export function voiceInKorean(outside: string): Voice {
  const source = KOREAN_SOURCE.exec(outside)?.[1];
  if (source !== undefined) return voiceOfKorean(source) ?? 'untold';
  if (!KOREAN_SAYS.test(outside)) return null;
  const text = outside.trim().replace(KOREAN_OPENING, '');
  if (/^그(?:녀)?(?:는|가)\s/.test(text)) return pointing('person');
  const subject = KOREAN_SUBJECT.exec(text)?.[1];
  return subject === undefined ? pointing('any') : (voiceOfKorean(subject) ?? 'untold');
}

function voiceOfKorean(words: string): Voice {
  const parts = words.trim().split(' ');
  if (KOREAN_NOBODY.test(words)) return null;
  const title = parts.findLastIndex((it) => KOREAN_TITLE.test(it));
  if (title < 0) return named(parts.slice(-3).join(' '));
  return named(
    title === parts.length - 1 && title > 0 ? beforeTitle(parts.slice(0, title)) : parts.slice(title + 1).join(' '),
  );
}

/** "얀 르쿤 메타 수석과학자": a name, where he works, what he is there; "메타의 얀 르쿤 CEO": the other way round. */
function beforeTitle(parts: readonly string[]): string {
  const native = parts.find((it) => KOREAN_PERSON.test(it));
  if (native !== undefined) return native;
  const isOwned = /의$/.test(parts[0] ?? '') && parts.length > 1;
  if (isOwned) return parts.slice(1).join(' ');
  return (parts.length > 2 ? parts.slice(0, 2) : parts).join(' ');
}
