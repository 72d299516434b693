import { findMatches } from './find-matches.ts';
import type { Gazetteer, Topic } from './gazetteer.ts';
import type { Ledger } from './ledger.ts';
import type { ReadableText } from './readable-text.ts';
import { MOST_FROM_TITLE, TITLE_SHARE } from './weights.ts';

/** Adds what the cues in the page's title say of a topic, the same for every match of it. */
export function weighTitle(gazetteer: Gazetteer, title: ReadableText): (topic: Topic, ledger: Ledger) => void {
  const points = new Float64Array(gazetteer.topics.length);
  for (const cue of new Set(findMatches(gazetteer, title).hits.cues)) {
    for (const use of cue.uses) {
      if (use.place === 'near') points[use.topic.number] = (points[use.topic.number] ?? 0) + use.points * TITLE_SHARE;
    }
  }
  return (topic, ledger) => {
    ledger.add('title', title.text, Math.min(MOST_FROM_TITLE, points[topic.number] ?? 0));
  };
}
