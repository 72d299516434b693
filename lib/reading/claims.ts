import { inSlices } from '../linking/in-slices.ts';
import type { Mention } from '../linking/mention.ts';
import { leansBack } from './leaning.ts';
import { isMarred } from './marred.ts';
import { isOfTheStory } from './of-the-story.ts';
import type { Claim } from './page-report.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from './read-sentence.ts';
import { areAlike } from './sentence-likeness.ts';

const MOST = 8;
/** A longer sentence is no claim that a reader takes in at a glance, UTF-16 units. */
const LONGEST = 420;

/**
 * Sentences about a topic that report what somebody says, no two alike and none that leans on another, in page order, each with who it
 * is. Yields where it may be interrupted.
 */
export function* findClaims(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
): Generator<undefined, Claim[]> {
  const claims: Claim[] = [];
  const said: ReadonlySet<string>[] = [];
  yield* inSlices(sentences, SENTENCES_A_SLICE, (sentence) => {
    const { text, start, end, kind, mentions: within } = sentence;
    const topic = mentions[within[0] ?? -1]?.topic;
    if (topic === undefined || kind === 'heading' || text.length > LONGEST) return false;
    if (isMarred(text) || !isOfTheStory(text) || leansBack(text)) return false;
    const { speaker } = sentence.attribution();
    if (speaker === null || said.some((it) => areAlike(it, sentence.words()))) return false;
    said.push(sentence.words());
    claims.push({ text, span: { start, end }, topic, speaker });
    return claims.length === MOST;
  });
  return claims;
}
