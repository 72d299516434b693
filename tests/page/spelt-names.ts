import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import type { Linker } from '../../lib/linking/mention.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { buildTextIndex } from '../../lib/page/text/text-index.ts';

// Names as pages write them: accents in two signs, full-width letters, signs without width, wrapped lines, markup in the middle.

type Names = Pick<Pack, 'names'>;

const HIDDEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202c', '\u180e'];
const GAPS = ['', ' ', '-', '\n      ', '\u00a0 ', '\u3000', '\u2011', '-\n', '\t\u00ad ', '\u00e2\u0080\u0093'];
const BEFORE = ['', 'News of ', 'The end.', '“', '新', 'l’', '(', '\u00e2\u0080\u009c'];
const BEHIND = ['', ' is out.', 'The next', '\u2019s', '은', 'の', 's', ', too', '2', '\u00e2\u0080\u0099s'];

export function spellingsOf({ names }: Names): string[] {
  const aliases = names.filter(({ core }) => core).flatMap((topic) => topic.aliases);
  return aliases.flatMap((alias) => (typeof alias === 'string' ? alias : alias.text));
}

/** A page of some blocks, one of which is a name in any spelling, with something before and behind it. */
export function pageOf(names: readonly string[]): fc.Arbitrary<Document> {
  const rarely = <T>(common: T, rare: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 14, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: rare });
  const spelt = fc
    .record({
      name: fc.constantFrom(...names),
      form: fc.constantFrom('NFC', 'NFC', 'NFD'),
      width: fc.constantFrom(0, 0, 0, 0xfee0),
      isLoud: fc.boolean(),
    })
    .chain(({ name, form, width, isLoud }) => {
      const signs = [...(isLoud ? name.toUpperCase() : name).normalize(form)];
      return fc.tuple(
        ...signs.map((sign) => {
          const wide = /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + width) : sign;
          const gap = sign === ' ' || sign === '-' ? fc.constantFrom(...GAPS) : fc.constant(wide);
          const between = form === 'NFC' && /[^\0-\u10ff]/.test(sign) ? ['', ' ', '\n  ', '-', ...HIDDEN] : HIDDEN;
          return fc.tuple(gap, rarely('', fc.constantFrom(...between)));
        }),
      );
    })
    .map((signs) => signs.map((parts) => parts.join('')));
  return fc
    .tuple(fc.constantFrom(...BEFORE), spelt, fc.constantFrom(...BEHIND), fc.array(fc.nat(1), { maxLength: 20 }))
    .map(([before, signs, behind, marks]) => documentOf(before, signs, behind, marks));
}

function documentOf(before: string, signs: readonly string[], behind: string, marks: readonly number[]): Document {
  const { document } = parseHTML('<!doctype html><html><body><h2></h2><p></p><p></p></body></html>');
  const [heading, named, last] = [...document.body.children] as [Element, Element, Element];
  const isGlued = /^[A-Z]/.test(behind); // what is behind the name is a block of its own
  heading.append(before);
  const place = isGlued ? heading : named;
  if (isGlued) heading.textContent = '';
  for (const [at, sign] of signs.entries()) {
    if (marks[at] === 1) {
      const mark = document.createElement('b');
      mark.append(sign);
      place.append(mark);
    } else place.append(sign);
  }
  (isGlued ? named : place).append(behind);
  last.append('More bread.');
  return document;
}

/** Whether the linker finds what may be a core name in the page's text; what it is in the end, other words decide. */
export function finderOf(packs: readonly Names[]): (document: Document) => boolean {
  const linker: Linker = createLinker(packs);
  const cores = new Set(packs.flatMap(({ names }) => names.filter(({ core }) => core).map(({ topic }) => topic)));
  return (document) => linker.explain(buildTextIndex([document.body])).some(({ mention }) => cores.has(mention.topic));
}
