import type { Mention } from '../../linking/mention.ts';
import type { Block } from '../../text/readable-text.ts';
import type { RangeInit, TextIndex } from '../text/text-index.ts';
import { createTextGround, elementAround } from './ground.ts';
import { markName } from './highlight-name.ts';
import { isSamePlace, lettersOf, stretchesOf } from './letters.ts';
import { createNearMarks } from './near.ts';
import { isStale, type PaintedMark, type PaintedMarks } from './painted.ts';

/** A mention as it is to be painted. */
export interface Mark {
  readonly mention: Mention;
  /** How it is to look where nothing is in the way of it: `model`, `idea-first`. */
  readonly style: string;
}

/** Brings what is painted in line with the marks that are wanted. */
export interface Painter {
  /** As `Highlights.paint`. */
  paint(marks: Iterable<Mark>, index: Pick<TextIndex, 'blocks' | 'locate'>): Generator<undefined, void>;
  /** Ends what is under way and lets go of the page. */
  clear(): void;
}

/** What one painting goes by; none holds on to the page that an earlier one was of. */
interface Round {
  /** Of painting: what an earlier one has still to do is done no more. */
  turn: number;
  locate: TextIndex['locate'];
  groundOf: ReturnType<typeof createTextGround>;
}

const MARKS_A_SLICE = 64; // at up to 20 µs each

export function createPainter(view: Window & typeof globalThis, painted: PaintedMarks): Painter {
  const round: Round = { turn: 0, locate: () => null, groundOf: createTextGround(view) };
  const near = createNearMarks<Mark>(
    view,
    (marks) => {
      for (const mark of marks) paintMark(mark, round, painted);
    },
    (marks) => {
      for (const { mention } of marks) painted.remove(painted.ofMention(mention));
    },
  );

  function begin(locate: TextIndex['locate']): number {
    round.turn += 1;
    round.locate = locate;
    round.groundOf = createTextGround(view);
    return round.turn;
  }

  return {
    *paint(marks, index) {
      const turn = begin(index.locate);
      near.begin(marks, painted.starts());
      let put = 0;
      for (const group of byBlock(marks, index.blocks)) {
        near.put(group, () => startOf(group, round));
        put += group.length;
        if (put < MARKS_A_SLICE) continue;
        put = 0;
        yield;
        if (turn !== round.turn) return;
      }
      near.end();
      yield* removeOthers(round, painted);
    },
    clear() {
      near.clear();
      begin(() => null);
    },
  };
}

/** Keeps what is painted there already, as it is to be; else paints it. */
function paintMark({ mention, style }: Mark, { locate, groundOf, turn }: Round, painted: PaintedMarks): void {
  const place = locate(mention.span);
  if (place === null) return;
  const nameAt = ({ startContainer }: RangeInit) => markName(style, groundOf(elementAround(startContainer)));
  const there = painted.startingAt(place);
  if (there !== undefined && there.style === style && isSamePlace(there.place, place) && !isStale(there)) {
    painted.hand(there, mention);
    there.turn = turn;
    painted.rename(there, nameAt(there.place)); // what is around it may have changed its colours
    return;
  }
  painted.remove(there);
  const letters = lettersOf(place);
  const stretches = stretchesOf(place, letters, mention.surface);
  if (stretches.length > 0) painted.add({ mention, place, style, name: nameAt(place), letters, turn }, stretches);
}

/** Takes away what this painting has not asked for, but for the place that the reader is on. */
function* removeOthers(round: Round, painted: PaintedMarks): Generator<undefined, void> {
  const { turn } = round;
  const isOther = (mark: PaintedMark) => mark !== painted.pointed() && mark.turn !== turn;
  let seen = 0;
  for (const mark of painted.all()) {
    seen += 1;
    if (seen % MARKS_A_SLICE === 0) yield;
    if (turn !== round.turn) return;
    if (isOther(mark)) painted.remove(mark);
  }
}

function startOf([first]: readonly Mark[], { locate }: Round): Text | null {
  return (first && locate(first.mention.span))?.startContainer ?? null;
}

/** Runs of marks that stand in one block, none longer than a slice. */
function* byBlock(marks: Iterable<Mark>, blocks: readonly Block[]): Generator<Mark[], void> {
  let at = 0;
  let group: Mark[] = [];
  for (const mark of marks) {
    const before = at;
    while (mark.mention.span.start >= (blocks[at]?.end ?? Number.POSITIVE_INFINITY)) at += 1;
    if (group.length > 0 && (at !== before || group.length === MARKS_A_SLICE)) {
      yield group;
      group = [];
    }
    group.push(mark);
  }
  if (group.length > 0) yield group;
}
