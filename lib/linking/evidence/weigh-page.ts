import { createLanguageFinder } from '../../text/page-language.ts';
import type { Block, ReadableText } from '../../text/readable-text.ts';
import type { LinkContext } from '../mention.ts';
import { type Found, findMatches } from '../names/find-matches.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { createLedger, type Weighed } from './ledger.ts';
import { createSenseTally } from './sense-tally.ts';
import { eachRivalry, hasSupport } from './settle-rivals.ts';
import { createCueWeigher } from './weigh-cues.ts';
import { weighLanguage, weighName } from './weigh-name.ts';
import { weighTitle } from './weigh-title.ts';

const MATCHES_A_SLICE = 256; // about a millisecond of work

/**
 * Finds and weighs every match of a page: first each by itself and its neighbours, then by the title and by what the page's other
 * matches turned out to be. Yields between slices of work.
 */
export function* weighPage(
  gazetteer: Gazetteer,
  readable: ReadableText,
  context: LinkContext,
  keepsEntries: boolean,
): Generator<undefined, Weighed[]> {
  const { weighed } = yield* weighMatches(gazetteer, readable, context, keepsEntries);
  if (weighed.length === 0) return weighed;
  const title: ReadableText = { text: context.title ?? '', blocks: [], opaque: [] };
  const titled = yield* weighMatches(gazetteer, title, context, false);
  const senses = createSenseTally(gazetteer.topics.length);
  for (const found of [weighed, titled.weighed]) eachRivalry(found, (...rivals) => senses.count(found, ...rivals));
  const addTitle = weighTitle(title.text, titled.hits);
  eachRivalry(weighed, (winner, from, to) => {
    // What stands around a name says more of it than what the page says elsewhere.
    const isClear = winner !== null && hasSupport(winner);
    for (let at = from; at < to; at += 1) {
      const it = weighed[at];
      if (it === undefined) continue;
      addTitle(it.match.topic, it.ledger);
      if (it === winner || !isClear) senses.weigh(it.match, it.ledger);
    }
  });
  return weighed;
}

function* weighMatches(
  gazetteer: Gazetteer,
  readable: ReadableText,
  context: LinkContext,
  keepsEntries: boolean,
): Generator<undefined, { readonly weighed: Weighed[]; readonly hits: Found['hits'] }> {
  const found = yield* findMatches(gazetteer, readable);
  const weighCues = createCueWeigher(gazetteer, readable.text, found);
  const languageAt = createLanguageFinder(readable, context);
  const blockAt = blockCursor(readable.blocks);
  const weighed: Weighed[] = [];
  for (const match of found.matches) {
    const ledger = createLedger(keepsEntries);
    const block = blockAt(match.start);
    weighName(readable.text, match, ledger);
    weighCues(match, block ?? { start: 0, end: readable.text.length }, ledger);
    weighLanguage(readable.text, match, () => languageAt(block, match), ledger);
    weighed.push({ match, ledger });
    if (weighed.length % MATCHES_A_SLICE === 0) yield;
  }
  return { weighed, hits: found.hits };
}

/** The block that holds an offset; offsets must be asked for in text order. */
function blockCursor(blocks: readonly Block[]): (offset: number) => Block | null {
  let next = 0;
  return (offset) => {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= offset) next += 1;
    const block = blocks[next];
    return block !== undefined && block.start <= offset ? block : null;
  };
}
