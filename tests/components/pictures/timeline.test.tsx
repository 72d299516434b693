import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutLabels } from '../../../components/pictures/lay-out-labels.ts';
import { TimelinePicture } from '../../../components/pictures/TimelinePicture.tsx';
import { timeScaleOf } from '../../../components/pictures/time-scale.ts';
import type { Release } from '../../../lib/pack/card.ts';
import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import { draw, ENGLISH } from '../draw.ts';
import { HOSTILE } from '../sample-page.ts';
import { translatorOf } from '../translator-of.ts';

const TODAY = '2026-11-29';
const RELEASES = [release('2023-02-24', '1'), release('2024-07-23', '3.1'), release('2025-04', '4')];

function release(date: string, number: string): Release {
  const sources = [
    { title: `Notes on ${number}`, publisher: `Paper ${number}`, url: `https://notes.example/${number}` },
  ];
  return { date, label: `Llama ${number}`, topics: ['llama'], version: { topic: 'llama', number }, sources };
}

function drawTimeline(releases = RELEASES, published: string | null = '2024-08-14', translator = ENGLISH) {
  const versions = [{ topic: 'llama', number: '3.1' }];
  return draw(
    <TimelinePicture
      topic="llama"
      releases={releases}
      versions={versions}
      published={published}
      today={TODAY}
      lang="en"
    />,
    translator,
  );
}

const xOf = (element: Element | undefined) => Number(element?.getAttribute('cx'));

describe('the picture', () => {
  test('a dot for each release, the page’s version filled, the day of the page as a tick, years below', () => {
    const { all, texts } = drawTimeline();
    expect(all('.release').map((it) => it.getAttribute('data-here'))).toEqual(['false', 'true', 'false']);
    expect(texts('.release text')).toEqual(['1', '3.1', '4']);
    expect(texts('.year text')).toEqual(['2024', '2025']);
    expect(all('figure > [inert] > svg > .page-day')).toHaveLength(1);
    expect(texts('.written')).toEqual(['This page: 14 Aug 2024']);
  });

  test('the same in words: newest first, each with date and source', () => {
    const { texts, all } = drawTimeline();
    expect(texts('li time')).toEqual(['Apr 2025', '23 Jul 2024', '24 Feb 2023']);
    expect(texts('li b')).toEqual(['Llama 4', 'Llama 3.1', 'Llama 1']);
    expect(texts('li em')).toEqual(['on this page']);
    expect(all('li a').map((link) => link.getAttribute('href'))).toEqual(
      RELEASES.toReversed().map((it) => it.sources[0]?.url),
    );
    expect(all('figure')[0]?.getAttribute('aria-label')).toBe('Releases from February 2023 to April 2025');
    expect(all('svg').every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('runs from right to left where the words do', () => {
    const [first, , last] = drawTimeline().all('.release .dot');
    expect(xOf(first)).toBeLessThan(xOf(last));
    const [oldest, , newest] = drawTimeline(RELEASES, null, translatorOf(arabic, 'ar')).all('.release .dot');
    expect(xOf(oldest)).toBeGreaterThan(xOf(newest));
  });

  test('text with markup stays text', () => {
    const hostile = { ...release('2024', '2'), label: HOSTILE };
    const { all, texts } = drawTimeline([...RELEASES, hostile]);
    expect(all('img, b b')).toEqual([]);
    expect(texts('li b')).toContain(HOSTILE);
  });
});

describe('the line of time', () => {
  test.each<[string, Release[]]>([
    ['no release', []],
    ['one', [release('2024-07', '3')]],
    ['all of one day', [release('2024-07-23', '3'), release('2024-07-23', '3.1')]],
    ['one that has been and one that is to come', [release('2024-07', '3'), release('2031-01', '9')]],
    ['none with a date', [release('soon', '3'), release('', '4')]],
  ])('%s: there is none', (_, releases) => {
    expect(timeScaleOf(releases, TODAY, '2024-08')).toBeNull();
    expect(drawTimeline(releases).root.querySelector('figure')).toBeNull();
  });

  test('what is still to come is left out', () => {
    const shown = timeScaleOf([...RELEASES, release('2030-01', '9')], TODAY, null)?.releases;
    expect(shown?.map(({ release: { label } }) => label)).toEqual(['Llama 1', 'Llama 3.1', 'Llama 4']);
  });

  test.each([
    ['within the line', '2024-02', true],
    ['after it', '2026-11-12T08:00:00Z', true],
    ['a little before it', '2022-06', true],
    ['long before it', '1999-01', false],
    ['to come', '2040-01', false],
    ['no date', 'yesterday', false],
  ])('a page written %s', (_, published, hasPlace) => {
    const page = timeScaleOf(RELEASES, TODAY, published)?.page ?? null;
    expect(page !== null).toBe(hasPlace);
    if (page !== null) expect(page >= 0 && page <= 1).toBe(true);
  });

  test('places are in order, from the start to the end of the line', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-28'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
        const scale = timeScaleOf(
          dates.map((it) => release(it.toISOString().slice(0, 10), '1')),
          TODAY,
          null,
        );
        const places = scale?.releases.map(({ at }) => at) ?? [0, 1];
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect([places[0], places.at(-1)]).toEqual([0, 1]);
      }),
    );
  });
});

test('no label lies over another, none goes out of the picture, and the one that matters most has its place', () => {
  const label = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.integer({ min: 0, max: 360 }),
    weight: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 20 }), (labels) => {
      const placed = layOutLabels(labels, 360, 6);
      const boxes = placed.flatMap((it) => (it === null ? [] : [{ ...it, half: it.text.length * 3 }]));
      for (const box of boxes) {
        expect(box.x - box.half).toBeGreaterThanOrEqual(0);
        expect(box.x + box.half).toBeLessThanOrEqual(360);
        const others = boxes.filter((it) => it !== box && it.row === box.row);
        expect(others.every((it) => Math.abs(it.x - box.x) >= it.half + box.half)).toBe(true);
      }
      const most = labels.toSorted((a, b) => b.weight - a.weight)[0];
      expect(placed[labels.indexOf(most as (typeof labels)[number])]).not.toBeNull();
    }),
  );
});
