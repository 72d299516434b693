import { voiceInChinese, voiceInJapanese, voiceInKorean } from './east-asian.ts';
import { outsideQuotations } from './quoted-text.ts';
import { named, pointing, type Voice } from './voice.ts';

const ANY = /[\u0400-\u04ff\u0600-\u06ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SIGNS = /[\u0400-\u04ff\u0600-\u06ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Of a sentence's characters; fewer are a name in a sentence of another language. */
const SMALLEST_SHARE = 0.15;

/** Who speaks in a sentence of a script with its own rules for that; undefined for all others. */
export function voiceInOtherScript(text: string): Voice | undefined {
  if (!ANY.test(text)) return undefined;
  if ((text.match(SIGNS)?.length ?? 0) < text.length * SMALLEST_SHARE) return undefined;
  const outside = outsideQuotations(text);
  if (/[\uac00-\ud7af]/.test(text)) return voiceInKorean(outside);
  if (/[\u3041-\u30ff]/.test(text)) return voiceInJapanese(outside);
  if (/[\u3400-\u9fff]/.test(text)) return voiceInChinese(outside);
  if (/[\u0600-\u06ff]/.test(text)) return voiceInArabic(outside);
  return /сообщил|заявил|сказал/.test(text) ? 'untold' : null;
}

const ARABIC_VERB =
  'قال|قالت|قالوا|أكد|أكدت|اكد|أعلن|أعلنت|أوضح|أوضحت|صرح|صرحت|أشار|أشارت|ذكر|ذكرت|أضاف|أضافت|كشف|كشفت|حذر|حذرت|اعتبر|اعتبرت|يقول|تقول|يرى|ترى|يعتقد|تعتقد|انتقد|انتقدت|نفى|نفت|شدد|شددت|كتب|كتبت|زعم|زعمت|لفت|رأى|اتهم|اتهمت|توقع|توقعت';
const ARABIC_SAYS = new RegExp(`(?:^|[\\s،"(])[وف]?(?:${ARABIC_VERB})(?=[\\s:،])`);
const ARABIC_SOURCE = /(?:^|[\s،(])(?:وفق(?:ا|اً|ًا)? ?ل|بحسب |حسب |طبقا ل|وفق )([^\s،.:"(]+(?: [^\s،.:"(]+){0,5})/;
/** "that", a colon or a quotation: what is said. */
const ARABIC_WHAT = /[:"“«]|(?:^|\s)ب?(?:إن|أن|ان)(?:ه|ها|هم)?\s/;
/** What a name ends before: "that", "in", "on". */
const ENDS_ARABIC_NAME =
  /^(?:إن|أن|بأن|إنه|إنها|أنه|أنها|ان|في|على|خلال|إلى|عن|من|مع|أمس|اليوم|الذي|التي|ل\S{0,2}|بعد|قبل|عبر|كما|حول|تعليقا|بشأن|ضمن|رداً|ردا|قد|هذا|هذه|هو|هي|هم)$/;
const REACH = 160; // UTF-16 units past the verb in which there must be something that is said
const LONGEST_NAME = 7; // words

/** The words right after the verb of saying, up to "that". */
function voiceInArabic(outside: string): Voice {
  const source = ARABIC_SOURCE.exec(outside)?.[1];
  const verb = ARABIC_SAYS.exec(outside);
  if (verb === null) return source === undefined ? null : (arabicName(source) ?? 'untold');
  if (/(?:^|\s)(?:لم|لا|لن)\s*$/.test(outside.slice(0, verb.index))) return 'untold';
  const after = outside.slice(verb.index + verb[0].length);
  if (!ARABIC_WHAT.test(after.slice(0, REACH))) return null;
  return arabicName(after.split(/[،.:"“«(]/, 1)[0] ?? '') ?? pointing('any');
}

function arabicName(words: string): Voice {
  const parts = words.trim().split(/\s+/).slice(0, LONGEST_NAME);
  const end = parts.findIndex((it) => it === '' || ENDS_ARABIC_NAME.test(it));
  const name = parts.slice(0, end < 0 ? parts.length : end).join(' ');
  return name === '' ? null : named(name);
}
