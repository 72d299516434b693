import { hasLetter, isSmall, letterRuns } from '../../text/letters.ts';
import { metadataText } from './clean-text.ts';

/** Signs that page titles set between headline, section and site. A hyphen needs room around it, a colon behind it. */
const SIGN =
  /\s+(?:[|\u2013\u2014\u00b7\u00bb\u203a\u2022/\u2502\u2012~<>:_-]|>>|::|\|\|)\s+|\s*[|\uff5c\u00bb\u203a\u2502\uff1a]\s*|(?<=\S):\s+|(?<=[\u3001-\u9fff\uac00-\ud7af])(?:[_-](?=[\u3001-\u9fff\uac00-\ud7af])|:)/g;
const COLON = /^:\s/;
const HYPHEN = /[-\u2012-\u2014]/;
const MOST_CUTS = 20; // of a title that are looked at
const SHORTEST_NAME = 4; // letters of a site's name that may stand for a longer one, or be part of one
const MOST_SECTION_WORDS = 2; // beside a hyphen, which headlines have too

/** Where a title may be cut. */
export function cutsOf(title: string): RegExpExecArray[] {
  return [...title.matchAll(SIGN)].slice(0, MOST_CUTS);
}

/** The headline without the names of site and section that page titles carry before or after it. `names`: the site's, plain. */
export function withoutSite(title: string, names: readonly string[]): string {
  const cuts = cutsOf(title).filter(({ 0: sign, index }) => index > 0 && !COLON.test(sign));
  const behind = ({ 0: sign, index }: RegExpExecArray) => title.slice(index + sign.length);
  const tail =
    // A site's name may hold a sign itself: "A headline - A blog - Its author".
    cuts.find((cut) => names.includes(plain(behind(cut)))) ?? cuts.slice(-1).find((cut) => isSite(behind(cut), names));
  if (tail !== undefined) return withoutSection(title.slice(0, tail.index), tail[0].trim(), 'first');
  const [first] = cuts;
  if (first !== undefined && isSite(title.slice(0, first.index), names))
    return withoutSection(behind(first), first[0].trim(), 'last');
  return title;
}

/** "Headline | Section | Site": what the same sign sets off is a section. */
function withoutSection(title: string, sign: string, side: 'first' | 'last'): string {
  const parts = title.split(sign === '' ? '\0' : sign).map((part) => part.trim());
  const part = parts.at(side === 'first' ? 0 : -1) ?? '';
  const rest = title.trim().length - part.length;
  const isSection = !HYPHEN.test(sign) || parts.every((it) => it === part || isLabel(it));
  return parts.length > 1 && isSection && part.length > rest ? part : title.trim();
}

/** "World News", but not "and shuts it again". */
function isLabel(text: string): boolean {
  return letterRuns(text).length <= MOST_SECTION_WORDS && !isSmall(text);
}

function isSite(part: string, names: readonly string[]): boolean {
  const text = plain(part);
  if (text === '') return false;
  return names.some(
    (name) =>
      text === name ||
      (name.length >= SHORTEST_NAME &&
        text.length >= SHORTEST_NAME &&
        (text.startsWith(name) || name.startsWith(text))),
  );
}

/** Letters and digits only: "The Daily-Post" and "dailypost.com" name one paper. */
export function plain(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:co\.)?[a-z]{2,4}$/, '');
  return letterRuns(bare).join('');
}

/** The first of the values that is a headline and not the name of the site. */
export function firstTitle(values: Iterable<unknown>, names: readonly string[]): string | null {
  for (const value of values) {
    const text = metadataText(value);
    if (text === null || !hasLetter(text)) continue;
    const title = withoutSite(text, names);
    if (title !== '' && !names.includes(plain(title))) return title;
  }
  return null;
}

/** Whether a text is set in capitals, which is a matter of the page's looks. */
export function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
