import { datesIn } from './date.ts';
import { eastAsianNames } from './east-asian-byline.ts';
import { isLogin, isName, isRole, namePrefix } from './person-name.ts';

const LONGEST_OPENING = 120; // UTF-16 units before the name
const LONGEST_BYLINE = 160; // UTF-16 units: in a longer line it stands at the front or in an element of its own
const SHORT_BYLINE = 40; // UTF-16 units: in a longer one a single word after "by" may be anything
const MOST_AUTHORS = 12;
const GENRE =
  'essay|article|column|opinion|report|beitrag|artikel|reportage|interview|tribune|enquête|chronique|crónica|artículo|columna|artigo|coluna|articolo|intervista';
const MADE =
  'written|posted|published|reported|reporting|story|words|text[eo]?|testo|escrito|publicado|postado|publié|rédigé|scritto|pubblicato|a cura|propos recueillis|geschrieben|verfasst';
/** What stands before the name, in the languages of the interface and some beside them: "By", "Written by", "a cura di", "An essay by", "Von unserer Reporterin". */
const BY = new RegExp(
  `(?:^|[\\n|•·–—,\\d.-]\\s?)(?:(?:${MADE}|(?:(?:ein|un|an?)[ae]? )?(?:guest |gast)?(?:${GENRE})|eine? (?:gast)?kommentar)\\s(?:by|von|par|por|di|da|de|door|af|av)|(?<!\\bcc[ -])(?:by|von|par|por|di|door|af|av))(?:(?:\\s?:?\\s)(?:unser|notre|nuestr|noss|our)[a-z]{0,3}\\s\\S{2,20}\\s|\\s?:\\s?|\\s)|(?:^|\\n)dal(?:la)?\\snostr[oa]\\s\\S{2,20}\\s`,
  'i',
);
/** "An article by", "Verfasst von", with the name in an element of its own. */
const BY_AND_EDGE = /(?:^|\n)[^\n]{0,30}\s(?:by|von|par|por|di|door|af|av)\s?:?\s?\n/i;
/** "Author:", "Text:", "文／", "بقلم" */
const LABEL =
  /(?:^|[\n|•·–—,\d.(（-]\s?)(?:(?:authors?|autor(?:[*:_/]?in|en|es|a|e|i)?|auteure?s?|text[eo]?|testo|words|verfasser(?:in)?|redaktion|redazione|redacci[oó]n|redação|reporter|writer|interview)\s?:|(?:作者|文|撰文|记者|記者|著者|執筆|執筆者|ライター|取材・文|글|글쓴이|기자|작성자|취재)\s?[:：=＝/／|｜丨]|글(?=\s)|(?:بقلم|كتبت?|إعداد|الكاتبة?|بواسطة)\s?[:–-]?(?=\s))\s?/i;
/** What is by somebody, but not the story. */
const MADE_ELSE =
  /phot|fot[oó]|bild|imag|video|illustra|gra[fp]hi?[kc]|credit|present|power|design|sponsor|edited|review|site|theme|copyright|©|kommentar|comment|übersetz|translat/i;
/** Between two names of a list. */
const AND = /\s*(?:[,;&、，]|(?<=\s)(?:and|und|et|y|e|en|og|och|ed)(?=\s))\s*/i;
const NAME_END = /\n|\s?[:：]|\s[|•·–—-]\s|[,;&、，(（]|\s(?:and|und|et|y|e|en|og|och|ed)\s/i;

/** A sentence: "By Tuesday, the ferry had stopped", "Von Montag an". */
const GOES_ON = /^[^\n]*(?<![\p{L}.])\p{Ll}{2,}/u;
const BEFORE_DATE = /\s(?:on|am|le|el|il|em)$/;
const LONGEST_BARE = 4; // UTF-16 units of a "by" without more

/** Before a colon stands the next label: "张三 来源：港口报". */
const NEXT_LABEL = /[:：]/;
const LABEL_WORD = /\s[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/;
const FULL_STOP = /(?<=[^\s.]{3})\.$/;

/** Who a line says it is by; empty where it does not. In the text, "\n" stands between two elements. */
export function namesAfterBy(text: string): string[] {
  for (const pattern of [BY, BY_AND_EDGE, LABEL]) {
    const match = pattern.exec(text);
    if (match === null || match.index > LONGEST_OPENING || MADE_ELSE.test(match[0])) continue;
    if (text.length > LONGEST_BYLINE && match.index > 0 && !match[0].startsWith('\n')) continue;
    const behind = text.slice(match.index + match[0].length).trim();
    const after = behind.slice(0, datesIn(behind, Number.POSITIVE_INFINITY)[0]?.start).trim();
    const names = listOfNames(after);
    const [first = ''] = names;
    if (
      first.includes(' ') ||
      (first !== '' && text.length <= SHORT_BYLINE && !GOES_ON.test(after.slice(first.length)))
    )
      return names;
    const only = (after.split('\n')[0] ?? '').replace(BEFORE_DATE, '');
    const isSetOff = match.index === 0 && match[0].length > LONGEST_BARE && text.length <= LONGEST_BYLINE;
    if (isSetOff && isName(only) && (only === first || isLogin(only))) return [only];
  }
  return eastAsianNames(text);
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
    const end = NAME_END.exec(rest);
    const written = rest.slice(0, end?.index).trim();
    const bare = end !== null && NEXT_LABEL.test(end[0]) ? written.replace(LABEL_WORD, '') : written;
    const name = namePrefix(bare).replace(FULL_STOP, '');
    if (!isName(name) || (names.length > 0 && !isSecondName(name))) break;
    names.push(name);
    rest = rest.slice(name.length);
    const between = AND.exec(rest);
    if (between?.index !== 0) break;
    rest = rest.slice(between[0].length);
  }
  return names;
}
