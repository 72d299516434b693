import { expect, test } from 'vitest';
import { type CardPicture, layOut } from '../../../entrypoints/popup/draw-card.ts';

const PICTURE: CardPicture = {
  kind: 'model',
  kindName: 'Model',
  language: 'en',
  question: 'What is Llama?',
  answer: 'A family of models that developers can download and change, under a licence of Meta’s own.',
  newest: { date: '2026-04', text: 'The next models have another name.' },
  dated: 'Newest: Apr 2026',
  source: { title: 'A source' },
  sourceLine: 'A source, Example',
  name: 'Sidelight',
};
const widthOf = (text: string, font: string) => text.length * Number(/(\d+)px/.exec(font)?.[1]) * 0.5;

test('all of the card stands in it, from top to bottom, within its height', () => {
  const { lines, rule, height } = layOut(PICTURE, widthOf);
  const { kindName, question, answer, newest, dated, sourceLine, name } = PICTURE;
  const whole = [kindName, question, answer, dated, newest?.text, sourceLine, name].join(' ');
  expect(lines.map(({ text }) => text).join(' ')).toBe(whole);
  const baselines = lines.map(({ baseline }) => baseline);
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  expect(baselines.at(-1)).toBeLessThan(height);
  expect(rule).toBeLessThan(height);
});

test('a card in which nothing has changed has no line on it', () => {
  const { lines } = layOut({ ...PICTURE, newest: null, dated: null }, widthOf);
  expect(lines.map(({ text }) => text).join(' ')).not.toContain('Newest');
});

test('the longest texts that a pack may have make no endless picture', () => {
  const long = 'word '.repeat(400);
  const { height } = layOut(
    { ...PICTURE, question: long, answer: long, newest: { date: '2026', text: long } },
    widthOf,
  );
  expect(height).toBeLessThan(2000); // CSS px
});

test.each(['ja', 'ko', 'zh-CN'])('%s is drawn by fonts that have its own forms of Chinese signs', (language) => {
  const { lines } = layOut({ ...PICTURE, language }, widthOf);
  expect(lines.every(({ font }) => font.includes('CJK'))).toBe(true);
});

test('each text runs in the direction of its own script', () => {
  const arabic = { ...PICTURE, language: 'ar', question: 'ما هو Llama؟', answer: 'Llama نموذج' };
  const { lines } = layOut(arabic, widthOf);
  const directions = new Map(lines.map(({ text, direction }) => [text, direction]));
  expect(directions.get('ما هو Llama؟')).toBe('rtl');
  expect(directions.get('Llama نموذج')).toBe('rtl');
  expect(directions.get('A source, Example')).toBe('ltr');
});
