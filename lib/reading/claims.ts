import type { Mention } from '../linking/mention.ts';
import type { Claim, ReadSentence } from './page-report.ts';
import { findSpeaker } from './speaker.ts';

const MOST = 8;

/** Sentences about a topic that report what somebody says, in page order, each with who it is. */
export function findClaims(sentences: readonly ReadSentence[], mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const { text, start, end, kind, mentions: within } of sentences) {
    const topic = mentions[within[0] ?? -1]?.topic;
    if (topic === undefined || kind === 'heading') continue;
    const speaker = findSpeaker(text);
    if (speaker !== null) claims.push({ text, span: { start, end }, topic, speaker });
    if (claims.length === MOST) break;
  }
  return claims;
}
