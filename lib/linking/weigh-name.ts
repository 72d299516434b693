import type { Match } from './find-matches.ts';
import type { Ledger } from './ledger.ts';
import { CAPITAL, PLAIN_NAME, SIZE, VARIANT, VERSION } from './weights.ts';
import { isCapitalByChoice } from './written-as.ts';

/** What the name itself says: its prior, its language, its version, its letter case. */
export function weighName(text: string, match: Match, language: () => string | null, ledger: Ledger): void {
  const { name } = match;
  ledger.add('name', name.text, name.prior);
  if (name.languages !== null) {
    const spoken = language();
    if (spoken !== null) ledger.add('language', spoken, name.languages[spoken] ?? 0);
  }
  if (match.version !== null) ledger.add('grammar', match.version, VERSION);
  if (match.hasSize) ledger.add('grammar', 'size', SIZE);
  if (match.hasVariant) ledger.add('grammar', 'variant', VARIANT);
  if (name.prior < PLAIN_NAME && isCapitalByChoice(text, match.start, match.end)) {
    ledger.add('capital', text.slice(match.start, match.end), CAPITAL);
  }
}
