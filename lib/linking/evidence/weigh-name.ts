import type { Match } from '../names/find-matches.ts';
import { isCapitalByChoice } from '../names/written-as.ts';
import { enter, type Ledger } from './ledger.ts';
import {
  ATTACHED_VERSION,
  CAPITAL,
  LARGEST_DOUBT,
  PLAIN_NAME,
  PLAIN_SENSE,
  SIZE,
  VARIANT,
  VERSION,
} from './weights.ts';

/** What the name itself says: its prior, its version, its letter case. */
export function weighName(text: string, match: Match, ledger: Ledger): void {
  const { name } = match;
  enter(ledger, 'name', name.text, name.prior);
  if (match.version !== null) enter(ledger, 'grammar', match.version, VERSION);
  if (match.isVersionAttached) enter(ledger, 'grammar', 'attached', ATTACHED_VERSION);
  if (match.hasSize) enter(ledger, 'grammar', 'size', SIZE);
  if (match.hasVariant) enter(ledger, 'grammar', 'variant', VARIANT);
  if (name.prior < PLAIN_NAME && isCapitalByChoice(text, match.start, match.end)) {
    enter(ledger, 'capital', text.slice(match.start, match.end), CAPITAL);
  }
}

/** What the language of the block says of a name that is a common word there. Looked for only where it can matter. */
export function weighLanguage(text: string, match: Match, language: () => string | null, ledger: Ledger): void {
  const { languages } = match.name;
  if (languages === null || ledger.total >= PLAIN_SENSE + LARGEST_DOUBT) return;
  if (isCapitalByChoice(text, match.start, match.end)) return; // a common word would be small here
  const spoken = language();
  if (spoken !== null) enter(ledger, 'language', spoken, languages[spoken] ?? 0);
}
