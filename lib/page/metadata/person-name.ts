import { hasLetter, isLatin } from '../../text/letters.ts';

const LONGEST_NAME = 80; // characters
const MOST_WORDS = 6;
const LONGEST_IDEOGRAPHIC = 12; // characters of a name in a script without spaces
/** Words for those who wrote, which stand where nobody filled in a name. */
const NOBODY =
  /(?:^|[\s-])(?:authors?|autor(?:in|en|es|a|e)?|auteure?s?|admin\w*|webmaster|web ?team|anonym\w*|wordpress|super ?user|contributors?|posted|published|updated)(?:$|[\s-])|admin$|^(?:root|users?|guest|gast|unknown|unbekannt|me|作者|匿名)$/i;
/** Who writes for a paper as a whole: a name only where the page shows it as one. */
const DESK =
  /^(?:(?:die|la|der) )?(?:staff|editors?|redaktion|rédaction|redacci[oó]n|redaç[aã]o|redazione|編集部|編輯部|编辑部)$/i;
const ROLE = /\b(?:editor|reporter|writer|correspondent|columnist|redakt\w+|journalist\w*|redact\w+|staff)\b/i;
const BY = new Set('by von par por di door af av'.split(' '));
const ADDRESS = /https?:|www\.|[@/\\{}<>=]|\w\.[a-z]{2,4}$/i;
const NO_NAME = /[\d:：;!?"“”„«»[\]|•…#%*+]/;
/** What links beside a name ask for. */
const REQUEST =
  /^(?:read|view|more|follow|share|see|show|all|about|contact|subscribe|mehr|alle|folgen|lire|voir|suivre|ver|leer|seguir|leggi|segui|ler)\s/i;
const PARTICLES = new Set(
  'a af al av bin d da dal de degli del della den der des di do dos du e el ibn i la las le los of ten ter van von vom y zu zum zur'.split(
    ' ',
  ),
);
const IDEOGRAPHS = /[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a text may be the name of a person or an organisation: no address, no place holder, no number. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || !hasLetter(text)) return false;
  return !NOBODY.test(text) && !ADDRESS.test(text) && !NO_NAME.test(text);
}

/** Whether it is what people log in with: one word in small letters, or with digits in it. */
export function isLogin(text: string): boolean {
  return /^[a-z0-9_.-]+$/.test(text) && !BY.has(text);
}

/** "Science Editor" beside a name is no second name. */
export function isRole(text: string): boolean {
  return ROLE.test(text);
}

export function isDesk(text: string): boolean {
  return DESK.test(text);
}

/** Whether a text on the page has the shape of a name: capitals, and small letters for particles alone. */
export function isShapedLikeName(text: string): boolean {
  return isName(text) && namePrefix(text) === text && !REQUEST.test(text);
}

/** As much of the beginning of a text as may be a name; empty for none. */
export function namePrefix(text: string): string {
  const words = text.split(' ');
  if (IDEOGRAPHS.test(text.charAt(0))) return ideographicPrefix(words);
  let end = 0;
  for (const [at, word] of words.slice(0, MOST_WORDS).entries()) {
    if (isNameWord(word)) end = at + 1;
    else if (!PARTICLES.has(word.replace(/['’]$/, ''))) break;
  }
  return words.slice(0, end).join(' ');
}

/** "山田太郎", "山田 太郎", "홍길동" */
function ideographicPrefix([first = '', second = '']: readonly string[]): string {
  const isPair = first.length <= 3 && second.length <= 3 && IDEOGRAPHS.test(second.charAt(0));
  const name = isPair ? `${first} ${second}` : first;
  return name.length <= LONGEST_IDEOGRAPHIC ? name : '';
}

function isNameWord(word: string): boolean {
  if (!hasLetter(word) || /\d/.test(word)) return false;
  const first = word.replace(/^[^\p{L}]+/u, '').charAt(0);
  if (first !== first.toLowerCase()) return true;
  return first === first.toUpperCase() ? !isLatin(first) : /^(?:[dlo]|al|el)['’-]\p{Lu}/u.test(word);
}
