import type { Found } from '../names/find-matches.ts';
import type { Topic } from '../names/gazetteer.ts';
import { enter, type Ledger } from './ledger.ts';
import { MOST_FROM_TITLE, TITLE_SHARE } from './weights.ts';

/** Adds what the cues in the page's title say of a topic, the same for every match of it. */
export function weighTitle(title: string, hits: Found['hits']): (topic: Topic, ledger: Ledger) => void {
  const points = new Map<number, number>();
  for (const [topic, { cues }] of hits) {
    points.set(
      topic,
      [...new Set(cues)].reduce((sum, cue) => sum + cue.points * TITLE_SHARE, 0),
    );
  }
  const pointsOf = ({ number }: Topic) => points.get(number) ?? 0;
  return (topic, ledger) => {
    enter(ledger, 'title', title, clamp(pointsOf(topic) + (topic.cuesOf === null ? 0 : pointsOf(topic.cuesOf))));
  };
}

function clamp(points: number): number {
  return Math.max(-MOST_FROM_TITLE, Math.min(MOST_FROM_TITLE, points));
}
