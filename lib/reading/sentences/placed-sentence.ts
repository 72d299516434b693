import { inSlices } from '../../text/in-slices.ts';
import type { Block } from '../../text/readable-text.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from './read-sentence.ts';

/** A sentence that the article tells, with where it stands. Headings, captions and cells are not told. */
export interface PlacedSentence {
  readonly sentence: ReadSentence;
  /** Counted among all that are told, from 0. */
  readonly at: number;
  /** The nearest heading above; null before the first. */
  readonly heading: ReadSentence | null;
  /** How many headings stand above. */
  readonly section: number;
  /** How many sentences stand between the heading and this one. */
  readonly sinceHeading: number;
  /** How many blocks stand between the heading and this one's. */
  readonly blocksSinceHeading: number;
  /** Counted within its block, from 0. */
  readonly inBlock: number;
  /** Sentences of its block. */
  readonly blockSentences: number;
  /** Items of the list that it is in; 0 in a paragraph. */
  readonly listLength: number;
}

/** Yields where it may be interrupted. */
export function* placeSentences(
  sentences: readonly ReadSentence[],
  blocks: readonly Block[],
): Generator<undefined, PlacedSentence[]> {
  const placed: PlacedSentence[] = [];
  const listLengths = lengthsOfLists(blocks);
  const blockSentences = countByBlock(sentences);
  let heading: ReadSentence | null = null;
  let [section, sinceHeading, blocksSinceHeading, inBlock, block] = [0, 0, 0, 0, -1];
  yield* inSlices(sentences, SENTENCES_A_SLICE, (sentence) => {
    if (sentence.kind === 'heading') {
      [heading, section, sinceHeading, blocksSinceHeading] = [sentence, section + 1, 0, -1];
    }
    if (!isTold(sentence)) return;
    if (sentence.block === block) inBlock += 1;
    else [block, inBlock, blocksSinceHeading] = [sentence.block, 0, blocksSinceHeading + 1];
    placed.push({
      sentence,
      at: placed.length,
      heading,
      section,
      sinceHeading,
      blocksSinceHeading,
      inBlock,
      blockSentences: blockSentences.get(block) ?? 1,
      listLength: listLengths.get(block) ?? 0,
    });
    sinceHeading += 1;
  });
  return placed;
}

/** A block quote is somebody's words: it is told where it says whose. */
function isTold({ kind, attribution }: ReadSentence): boolean {
  return kind === 'paragraph' || kind === 'item' || (kind === 'quote' && attribution().speaker !== null);
}

function countByBlock(sentences: readonly ReadSentence[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { block } of sentences) counts.set(block, (counts.get(block) ?? 0) + 1);
  return counts;
}

/** By the index of an item's block: how many items follow each other there. */
function lengthsOfLists(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (let at = 0; at < blocks.length; at += 1) {
    let end = at;
    while (blocks[end]?.kind === 'item') end += 1;
    for (let item = at; item < end; item += 1) lengths.set(item, end - at);
    at = Math.max(at, end);
  }
  return lengths;
}
