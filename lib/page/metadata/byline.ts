import { datesIn } from './date.ts';
import { isLogin, isName, isRole, namePrefix } from './person-name.ts';

const LONGEST_OPENING = 120; // UTF-16 units before the name
const LONGEST_BYLINE = 160; // UTF-16 units: in a longer line it stands at the front or in an element of its own
const SHORT_BYLINE = 40; // UTF-16 units: in a longer one a single word after "by" may be anything
const MOST_AUTHORS = 12;
/** What stands before the name, in the languages of the interface and some beside them: "By", "Written by", "a cura di". */
const BY =
  /(?:^|[\n|•·–—,\d.-]\s?)(?:(?:written|posted|published|reported|story|words|text[eo]?|testo|escrito|publicado|publié|rédigé|scritto|a cura|propos recueillis|geschrieben|verfasst|beitrag)\s)?(?:by|von|par|por|di|door|af|av)(?:\s?:\s?|\s)/i;
/** "An article by", "Verfasst von", with the name in an element of its own. */
const BY_AND_EDGE = /(?:^|\n)[^\n]{0,30}\s(?:by|von|par|por|di|door|af|av)\s?:?\s?\n/i;
/** "Author:", "Text:", "文／", "بقلم" */
const LABEL =
  /(?:^|[\n|•·–—,\d.(（-]\s?)(?:(?:authors?|autor(?:in|en|es|a|e|i)?|auteure?s?|text[eo]?|testo|words|verfasser(?:in)?|redaktion|redazione|reporter|writer|interview)\s?:|(?:作者|文|撰文|记者|記者|著者|執筆|執筆者|ライター|取材・文|글|글쓴이|기자)\s?[:：=＝/／|｜丨]|(?:بقلم|كتبت?|إعداد|الكاتبة?)\s?:?(?=\s))\s?/i;
/** "홍길동 기자", "（山田太郎記者" */
const REPORTER =
  /(?:^|[\s[【(（=])([\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,6})\s?(?:記者|记者|기자|특파원)(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/;
/** What is by somebody, but not the story. */
const MADE_ELSE =
  /phot|fot[oó]|bild|imag|video|illustra|gra[fp]hi?[kc]|credit|present|power|design|sponsor|edited|review|site|theme|copyright|©|kommentar|comment|übersetz|translat/i;
/** Between two names of a list. */
const AND = /\s*(?:[,;&、，]|(?<=\s)(?:and|und|et|y|e|en|og|och|ed)(?=\s))\s*/i;
const NAME_END = /\n|\s[|•·–—-]\s|[,;&、，(（]|\s(?:and|und|et|y|e|en|og|och|ed)\s/i;

/** Who a line says it is by; empty where it does not. In the text, "\n" stands between two elements. */
export function namesAfterBy(text: string): string[] {
  for (const pattern of [BY, BY_AND_EDGE, LABEL]) {
    const match = pattern.exec(text);
    if (match === null || match.index > LONGEST_OPENING || MADE_ELSE.test(match[0])) continue;
    if (text.length > LONGEST_BYLINE && match.index > 0 && !match[0].startsWith('\n')) continue;
    const after = text.slice(match.index + match[0].length).trim();
    const names = listOfNames(after.slice(0, datesIn(after, Number.POSITIVE_INFINITY)[0]?.start));
    if (names[0]?.includes(' ') || (names.length > 0 && text.length <= SHORT_BYLINE)) return names;
    const [only = ''] = after.split('\n');
    const isSetOff = match.index === 0 && match[0].endsWith('\n') && text.length <= LONGEST_BYLINE;
    if (isSetOff && isName(only) && (only === names[0] || isLogin(only))) return [only];
  }
  const reporter = text.length <= LONGEST_OPENING ? REPORTER.exec(text)?.[1] : undefined;
  return reporter === undefined ? [] : [reporter];
}

/** A name without the "by" before it, and the signs around it. */
export function withoutBy(text: string): string {
  return `${text} `
    .replace(BY, '')
    .replace(LABEL, '')
    .replace(/\s*[(（].*$/, '')
    .replace(/^[\s|•·–—:-]+|[\s,;|•·–—:：-]+$/g, '');
}

/** Whole names of a text that holds nothing else. */
export function namesOf(text: string): string[] {
  return text.split(AND).map(withoutBy);
}

/** After a comma, a single word is a place, a degree or a paper, and several are what the first one does: "Head of News", "Leiterin des Hafens". */
export function isSecondName(name: string): boolean {
  return name.includes(' ') && !isRole(name) && !/\s(?:of|for|des|für)\s/.test(name);
}

/** The names that a text begins with, one after the other. */
function listOfNames(text: string): string[] {
  const names: string[] = [];
  let rest = text;
  while (names.length < MOST_AUTHORS) {
    const name = namePrefix(rest.slice(0, NAME_END.exec(rest)?.index).trim());
    if (!isName(name) || (names.length > 0 && !isSecondName(name))) break;
    names.push(name);
    rest = rest.slice(name.length);
    const between = AND.exec(rest);
    if (between?.index !== 0) break;
    rest = rest.slice(between[0].length);
  }
  return names;
}
