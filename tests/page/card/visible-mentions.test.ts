import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mention } from '../../../lib/linking/mention.ts';
import { createVisibleCount } from '../../../lib/page/card/count-visible.ts';
import { neighbour, visibleMentions } from '../../../lib/page/card/visible-mentions.ts';
import type { Page } from '../../../lib/page/reading/read-page.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';

interface Made {
  readonly topic: string;
  readonly isShown: boolean;
}

/** A page whose mentions stand one below the other, the first of them `above` the viewport; counts those that are asked for. */
function pageOf(made: readonly Made[], above = 0) {
  const asked = new Set<number>();
  const mentions = made.map(({ topic }, at) => ({ topic, span: { start: at, end: at + 1 }, surface: 'x' }) as Mention);
  const places = made.map(({ isShown }, at) => {
    const parentElement = { ownerDocument: {}, matches: () => false, checkVisibility: () => isShown };
    const bottom = isShown ? (at - above) * 10 + 5 : 0;
    const range = { setStart() {}, setEnd() {}, getBoundingClientRect: () => ({ bottom }) };
    return { startContainer: { parentElement, ownerDocument: { createRange: () => range } } };
  });
  const index = {
    locate({ start }: { start: number }) {
      asked.add(start);
      return places[start];
    },
  };
  return { page: { mentions, index } as unknown as Page, asked };
}

/** As one would say it: among all that can be seen, the one after or before. */
function expected(
  { mentions }: Page,
  made: readonly Made[],
  topic: string,
  from: number | null,
  above: number,
  by: 1 | -1,
) {
  const among = mentions.filter((mention, at) => mention.topic === topic && made[at]?.isShown);
  const isAfter = (mention: Mention) => mention.span.start >= (from ?? above);
  const next = among.findIndex(isAfter);
  const start = next < 0 ? among.length : next;
  const isOwn = from !== null && among[start] === mentions[from];
  const at = by === -1 ? start - 1 : isOwn ? start + 1 : start;
  return among.at(among.length === 0 ? 0 : at % among.length) ?? null;
}

const pages = fc.array(fc.record({ topic: fc.constantFrom('a', 'b'), isShown: fc.boolean() }), { maxLength: 20 });

test('a step leads to the next or previous mention that can be seen, going round', () => {
  fc.assert(
    fc.property(pages, fc.nat(20), fc.option(fc.nat(19)), fc.constantFrom(1, -1), (made, above, at, by) => {
      const { page } = pageOf(made, above);
      const from = at !== null && at < made.length ? at : null;
      const found = neighbour(page, ({ topic }) => topic === 'a', page.mentions[from ?? -1] ?? null, by);
      expect(found).toBe(expected(page, made, 'a', from, above, by));
    }),
  );
});

const MANY = Array.from({ length: 12_000 }, () => ({ topic: 'a', isShown: true }));

test.each([
  ['from a mention', 6000],
  ['from where the reader is', null],
])('%s a step looks at few of many', (_from, at) => {
  const { page, asked } = pageOf(MANY, 6000);
  const found = neighbour(page, () => true, page.mentions[at ?? -1] ?? null, 1);
  expect(found?.span.start).toBe(at === null ? 6000 : 6001);
  expect(asked.size).toBeLessThan(20);
});

test('few mentions are counted at once, many in slices, each time anew', async () => {
  let tasks = 0;
  let now = 0;
  const clock = {
    performance: {
      now() {
        now += 1;
        return now;
      },
    },
    scheduler: {
      postTask(task: () => void) {
        tasks += 1;
        queueMicrotask(task);
      },
    },
  };
  const count = createVisibleCount(clock);
  const few = pageOf([...MANY.slice(0, 5), { topic: 'a', isShown: false }]).page;
  expect(count.take(few, 'a')?.length).toBe(5);

  const { page } = pageOf([...MANY, { topic: 'a', isShown: false }, { topic: 'b', isShown: true }]);
  expect(count.take(page, 'a')).toBeNull();
  await count.prepare(page, 'a');
  expect(tasks).toBeGreaterThan(10);
  expect(count.take(page, 'a')?.length).toBe(12_000);
  expect(count.take(page, 'a')).toBeNull();
  expect(count.take(page, 'b')?.length).toBe(1);
});

test('of all topics those are visible that each by itself has', () => {
  const made = ['a', 'b', 'a', 'c', 'a', 'b'].map((topic, at) => ({ topic, isShown: at % 4 !== 3 && at !== 2 }));
  const { page } = pageOf(made);
  const all = runToEnd(visibleMentions(page, null));
  expect(all.map(({ topic }) => topic)).toEqual(['a', 'b', 'a', 'b']);
  for (const topic of ['a', 'b', 'c']) {
    expect(all.filter((it) => it.topic === topic)).toEqual(runToEnd(visibleMentions(page, topic)));
  }
});
