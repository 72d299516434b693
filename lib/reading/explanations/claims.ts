import type { Mention } from '../../linking/mention.ts';
import { inSlices } from '../../text/in-slices.ts';
import type { Claim } from '../page-report.ts';
import { leansBack } from '../sentences/leaning.ts';
import { areAlike } from '../sentences/likeness.ts';
import { isMarred } from '../sentences/marred.ts';
import { isOfTheStory } from '../sentences/of-the-story.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from '../sentences/read-sentence.ts';

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
