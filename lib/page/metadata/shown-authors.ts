import { isSecondName, namesAfterBy, namesOf, withoutBy } from './byline.ts';
import { isDesk, isLogin, isName, isShapedLikeName } from './person-name.ts';
import type { LinePart, ShownLine } from './shown-lines.ts';

const SIGN_BETWEEN = /\s[|•·–—-]\s/;

/** Who the lines say wrote the story: the first byline counts. Empty where none says so. */
export function shownAuthors(lines: Iterable<ShownLine>): string[] {
  for (const line of lines) {
    const names = [...new Set(namesOn(line))];
    if (names.length > 0) return names;
  }
  return [];
}

/** Links to authors first, then what follows a "by", then what stands in an element that is named for authors. */
function namesOn(line: ShownLine): string[] {
  const linked = namesOfLinks(line);
  if (linked.length > 0) return linked;
  const said = namesAfterBy(line.map(({ text }) => text).join('\n'));
  return said.length > 0 ? said : wholeNames(line.filter(({ isSigned }) => isSigned));
}

/** Links to one and the same page are one name and a "More by this author". */
function namesOfLinks(line: ShownLine): string[] {
  const byAddress = new Map<string, string>();
  for (const { text, href, isAuthorLink } of line) {
    const name = withoutBy(text);
    const isNamed = isShapedLikeName(name) || (isLogin(name) && isName(name));
    if (isAuthorLink && href !== null && isNamed && !byAddress.has(href)) byAddress.set(href, name);
  }
  return [...byAddress.values()];
}

function wholeNames(signed: readonly LinePart[]): string[] {
  const pieces = signed.flatMap(({ text }) => text.split(SIGN_BETWEEN));
  const isAlone = pieces.length === 1;
  for (const piece of pieces) {
    const [first = '', ...others] = namesOf(piece);
    if (isShapedLikeName(first) && (first.includes(' ') || isAlone))
      return [first, ...others.filter((name) => isShapedLikeName(name) && isSecondName(name))];
  }
  const [only = ''] = pieces.map(withoutBy);
  return isAlone && (isDesk(only) || (isLogin(only) && isName(only))) ? [only] : [];
}
