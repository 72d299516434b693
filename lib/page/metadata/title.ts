import { hasLetter, letterRuns } from '../../text/letters.ts';
import { metadataText } from './clean-text.ts';

const SEPARATOR = /\s+[|\u2013\u2014\u00b7\u00bb:\u2022-]\s+|\s*[|\uff5c\u00bb]\s*/g;

/** The headline without the name of the site that page titles carry before or after it. */
export function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const name = plain(site);
  const cuts = [...title.matchAll(SEPARATOR)];
  const behind = ({ 0: sign, index }: RegExpExecArray) => title.slice(index + sign.length);
  const tail =
    // A site's name may hold a separator itself: "A headline - A blog - Its author".
    cuts.find((cut) => cut.index > 0 && plain(behind(cut)) === name) ??
    cuts.slice(-1).find((cut) => isSite(behind(cut), name));
  if (tail !== undefined) return title.slice(0, tail.index).trim();
  const first = cuts[0];
  if (first !== undefined && isSite(title.slice(0, first.index), name))
    return title.slice(first.index + first[0].length).trim();
  return title;
}

/**
 * The headline alone, where the page shows it as a heading and its title goes on with something shorter: a heading may be the site's name.
 * The headings are looked for only where the title could be cut.
 */
export function asShown(title: string, headings: Iterable<string>): string {
  const cuts = [...title.matchAll(SEPARATOR)].filter(({ 0: sign, index }) => 2 * index + sign.length >= title.length);
  if (cuts.length === 0) return title;
  const shown = new Set([...headings].map(plain).filter((heading) => heading !== ''));
  if (shown.has(plain(title))) return title;
  const cut = cuts.find(({ index }) => shown.has(plain(title.slice(0, index))));
  return cut === undefined ? title : title.slice(0, cut.index).trim();
}

function isSite(part: string, name: string): boolean {
  const text = plain(part);
  return text !== '' && (text === name || (name.length > 3 && (text.startsWith(name) || name.startsWith(text))));
}

/** Letters and digits only: "The Daily-Post" and "dailypost" name one paper. */
function plain(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '');
  return letterRuns(bare).join('');
}

/** The first of the values that is a headline and not the name of the site. */
export function firstTitle(values: Iterable<unknown>, site: string | null): string | null {
  for (const value of values) {
    const text = metadataText(value);
    if (text === null || !hasLetter(text)) continue;
    const title = withoutSite(text, site);
    if (title !== '' && (site === null || plain(title) !== plain(site))) return title;
  }
  return null;
}
