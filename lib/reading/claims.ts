import type { Mention } from '../linking/mention.ts';
import { leansBack } from './leaning.ts';
import { isMarred } from './marred.ts';
import type { Claim } from './page-report.ts';
import type { ReadSentence } from './read-sentence.ts';
import { areAlike } from './sentence-likeness.ts';

const MOST = 8;
/** A longer sentence is no claim that a reader takes in at a glance, UTF-16 units. */
const LONGEST = 420;

/** Sentences about a topic that report what somebody says, no two alike and none that leans on another, in page order, each with who it is. */
export function findClaims(sentences: readonly ReadSentence[], mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  const said: ReadonlySet<string>[] = [];
  for (const sentence of sentences) {
    const { text, start, end, kind, mentions: within } = sentence;
    const topic = mentions[within[0] ?? -1]?.topic;
    if (topic === undefined || kind === 'heading' || text.length > LONGEST) continue;
    if (isMarred(text) || leansBack(text)) continue;
    const { speaker } = sentence.attribution();
    if (speaker === null || said.some((it) => areAlike(it, sentence.words()))) continue;
    said.push(sentence.words());
    claims.push({ text, span: { start, end }, topic, speaker });
    if (claims.length === MOST) break;
  }
  return claims;
}
