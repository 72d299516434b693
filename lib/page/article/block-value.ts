import type { ElementRole } from '../text/element-role.ts';
import { isFurniturePhrase } from './phrases.ts';

const SHORTEST_PROSE = 80; // letters: shorter blocks are prose only if they end like a sentence
const SHORTEST_SENTENCE = 25;

// Letters of prose that a block which is none takes back.
const LINKED_BLOCK_COST = 10;
const SHORT_BLOCK_COST = 4;
// Short blocks of these kinds are as good as any.
const FREE_ROLES: ReadonlySet<ElementRole> = new Set(['heading', 'item', 'caption', 'cell', 'quote', 'code']);
const LINK_COST = 0.5;
const MOST_LINKED = 0.5; // share of a block

/** A run of text between two block boundaries; amounts in letters. */
export interface TextBlock {
  readonly role: ElementRole;
  readonly text: number;
  readonly linked: number;
  /** Ends of sentences. */
  readonly stops: number;
  /** Its first characters. */
  readonly lead: string;
}

/** Whether the block reads like sentences of a story. */
export function isProse({ role, text, linked, stops, lead }: TextBlock): boolean {
  if (role === 'heading' || linked >= text * MOST_LINKED) return false;
  if (text < SHORTEST_PROSE && !(text >= SHORTEST_SENTENCE && stops > 0)) return false;
  return !isCookieNotice(lead) && !isFurniturePhrase(lead, false);
}

/** What a block that is no prose costs the boxes around it. */
export function blockCost({ role, text, linked }: TextBlock): number {
  if (linked > text * MOST_LINKED) return LINKED_BLOCK_COST + linked * LINK_COST;
  return FREE_ROLES.has(role) ? 0 : SHORT_BLOCK_COST;
}

/** "This website uses cookies ... by clicking, you consent to all cookies": a notice, not a story. */
function isCookieNotice(lead: string): boolean {
  const first = lead.search(COOKIE);
  return first >= 0 && lead.slice(first + 6).search(COOKIE) >= 0;
}

const COOKIE = /cookie/i;
