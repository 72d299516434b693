import { expect, test } from 'vitest';
import { SpectrumPicture } from '../../../components/pictures/SpectrumPicture.tsx';
import type { Spectrum } from '../../../lib/pack/card.ts';
import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import { draw, ENGLISH } from '../draw.ts';
import { HOSTILE } from '../sample-page.ts';
import { translatorOf } from '../translator-of.ts';

const SPECTRUM: Spectrum = {
  places: [
    { openness: 'closed', label: 'Muse Spark', basis: ['c1'] },
    { openness: 'closed', label: 'GPT', basis: ['c1'] },
    { openness: 'conditional-weights', label: 'Llama', basis: ['c1'] },
  ],
  disagree: [{ says: 'A magazine', text: 'Llama is open source.', date: '2024-08', basis: ['c2'] }],
};

const drawSpectrum = (spectrum = SPECTRUM, translator = ENGLISH) =>
  draw(<SpectrumPicture spectrum={spectrum} level={3} lang="en" />, translator);

test('four stops from closed to fully open, those that are taken filled and named, and who sees it otherwise', () => {
  const { texts, all } = drawSpectrum();
  expect(texts('li')).toEqual([
    'ClosedMuse Spark, GPT',
    'Open weights, with conditionsLlama',
    'Open weights, standard licence',
    'Fully open: weights, code, data',
  ]);
  expect(all('.stop').map((it) => it.getAttribute('data-taken'))).toEqual(['true', 'true', 'false', 'false']);
  expect(texts('.disagrees')).toEqual(['Seen otherwise A magazine: Llama is open source. Aug 2024']);
  expect(all('.dispute')).toHaveLength(2);
});

test('nobody who disagrees: no ring and no line for it', () => {
  const { all } = drawSpectrum({ places: SPECTRUM.places });
  expect(all('.dispute, .disagrees')).toEqual([]);
});

test('begins at the side where reading does', () => {
  const first = (translator = ENGLISH) => Number(drawSpectrum(SPECTRUM, translator).all('.dot')[0]?.getAttribute('cx'));
  expect(first()).toBeLessThan(180);
  expect(first(translatorOf(arabic, 'ar'))).toBeGreaterThan(180);
});

test('text with markup stays text', () => {
  const { all } = drawSpectrum({
    places: [{ openness: 'closed', label: HOSTILE, basis: [] }],
    disagree: [{ says: HOSTILE, text: HOSTILE, basis: [] }],
  });
  expect(all('img, b b')).toEqual([]);
});
