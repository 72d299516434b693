import { isCapital } from '../../text/letters.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Referent } from './voice.ts';

/** "either": a single word such as "Steffen" or "Meta". */
export type NameKind = 'person' | 'organisation' | 'group' | 'either';

/** Words by which a name is an organisation's. */
const ORGANISATIONS = wordSet(
  'ai inc corp ltd llc group labs lab university institute initiative foundation commission committee council court agency ' +
    'department ministry office bureau bank times post news journal media press research center centre association union party ' +
    'house parliament senate government administration company technologies systems security networks software studios school ' +
    'federation force army navy corps guard college society alliance project team board authority service services street world ' +
    'international national police club report institut universität kommission gericht verband ministerium université commission ' +
    'ministère banque universidad ministerio',
);
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|professor|sir|lord|lady|dame|judge|justice|senator|sen|rep|president|herr|frau|monsieur|madame|señor)\.?$/i;
const ABBREVIATION = /^[A-ZÀ-Þ\d.&-]{2,}$/;

/** What the name may be of, by its looks. */
export function kindOfName(name: string): NameKind {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (/ (?:and|und|et|y|e) /.test(name)) return 'group';
  if (TITLE.test(first)) return 'person';
  const capitals = words.filter(isCapital).length;
  if (!isCapital(last)) {
    if (/s$/.test(last)) return 'group';
    return capitals === 0 ? 'either' : 'organisation';
  }
  const isOrganisation = words.some((it) => isCapital(it) && ORGANISATIONS.has(it.toLowerCase()));
  if (isOrganisation && !endsInFullName(words)) return 'organisation';
  if (/^the /i.test(name) || ABBREVIATION.test(last)) return 'organisation';
  if (/^[A-Z]{3,}$/.test(first) || words.some((it) => /^\d/.test(it))) return 'organisation'; // "NBC 4 New York"
  return capitals > 1 ? 'person' : 'either';
}

/** "Meta AI chief Yann LeCun": two words of a name past an organisation's. */
function endsInFullName(words: readonly string[]): boolean {
  const pair = words.slice(-2);
  return words.length > 2 && pair.every((it) => isCapital(it) && !ORGANISATIONS.has(it.toLowerCase()));
}

export function mayMean(to: Referent, kind: NameKind): boolean {
  if (to === 'any') return true;
  if (to === 'it') return kind === 'organisation' || kind === 'either';
  return to === 'they' ? kind !== 'person' : kind === 'person' || kind === 'either';
}
