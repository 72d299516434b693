import type { Pack } from '../../lib/pack/pack.ts';
import { describePage, knowledgeOf } from '../annotate/describe-page.ts';

/** Put into a page: what the extension finds on it, as JSON. */
export function describeHere(url: string, packs: readonly Pack[]): string {
  return JSON.stringify(describePage(document, url, knowledgeOf(packs)));
}
