import { expect, test } from 'vitest';
import { BUILT_IN_FAMILY, OPEN_MODELS_ID } from '../../../lib/pack/built-in/id.ts';
import { openModelsPack } from '../../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import type { Card, Statement } from '../../../lib/pack/card.ts';
import { parsePack } from '../../../lib/pack/format/parse.ts';
import facts from '../../fixtures/open-models-claims.json' with { type: 'json' };

// What the cards rest on, with whose claim each is: tests/fixtures/open-models-claims.json.

const LONGEST_GLANCE = 30; // words
const LONGEST_ANSWER = 45; // words
const ATTRIBUTION = /\b(says?|said|described|describes|reported|argues|counts|calls|gives|set out|asked?)\b/;
/** Makers on themselves, laws, licences, public bodies, newspapers and works of reference: what a card may rest on. */
const OF_STANDING = new Set([
  ...['Anthropic', 'DeepSeek', 'GitHub, choosealicense.com', 'Google', 'Google DeepMind', 'Hugging Face', 'Meta'],
  ...['Meta AI', 'Mistral AI', 'Moonshot AI', 'Ollama', 'OpenAI', 'Open Source Initiative', 'Qwen team, Alibaba'],
  ...['Allen Institute for AI', 'Z.ai', 'ggml', 'xAI', 'Weights & Biases', 'IBM'],
  ...['California Legislature', 'Digital Policy Alert', 'European Union', 'NIST'],
  ...['Baker Botts, via Mondaq', 'Crowell & Moring', 'Mondaq', 'National Law Review'],
  ...[
    'Ars Technica',
    'Axios',
    'Caixin',
    'Mint',
    'MIT Technology Review',
    'The Business Times',
    'The Register',
    'YourStory',
  ],
]);

const { cards, names, timeline = [] } = openModelsPack;
const claims = new Map((facts.claims as readonly Claim[]).map((claim) => [claim.id, claim]));
const statements = cards.flatMap((card) => textsOf(card).map((it) => ({ card, topic: card.topic, ...it })));
const everyTopic = new Set([...cards, ...builtInPack.cards].map(({ topic }) => topic));

interface Claim {
  readonly id: string;
  readonly topic: string;
  readonly date: string;
  readonly voice?: string;
}

test('is right by the format, and of one family with the other built-in pack', () => {
  expect(parsePack(JSON.parse(JSON.stringify(openModelsPack)))).toEqual(openModelsPack);
  expect(openModelsPack.id).toBe(OPEN_MODELS_ID);
  expect([openModelsPack.family, builtInPack.family]).toEqual([BUILT_IN_FAMILY, BUILT_IN_FAMILY]);
});

test('shares no topic and no update with the other, since both are known by their plain ids', () => {
  const others = new Set(builtInPack.cards.flatMap(({ topic, updates }) => [topic, ...updates.map(({ id }) => id)]));
  const own = cards.flatMap(({ topic, updates }) => [topic, ...updates.map(({ id }) => id)]);
  expect(own.filter((id) => others.has(id))).toEqual([]);
});

test('has names for each of its thirty cards', () => {
  expect(cards).toHaveLength(30);
  expect(names.map(({ topic }) => topic).toSorted()).toEqual(cards.map(({ topic }) => topic).toSorted());
});

test.each(cards)('the card of $topic answers at a glance, in short, and in two or three statements', (card) => {
  expect(wordsIn(card.glance?.text)).toBeGreaterThan(0);
  expect(wordsIn(card.glance?.text)).toBeLessThanOrEqual(LONGEST_GLANCE);
  expect(wordsIn(card.short.text)).toBeLessThanOrEqual(LONGEST_ANSWER);
  expect(card.question).toMatch(/\?$/);
  expect([2, 3]).toContain(card.explanation.length);
  expect(card.status?.standing).toBeDefined();
  expect(card.updates.every(({ date }) => date.slice(0, 7) <= (card.checked ?? ''))).toBe(true);
});

test.each(cards)('the card of $topic leads to cards that there are', ({ related }) => {
  expect(related.length).toBeGreaterThan(0);
  expect(related.filter((topic) => !everyTopic.has(topic))).toEqual([]);
});

test.each(statements)('$topic: "$text" rests on claims whose sources the card shows', ({ card, basis }) => {
  expect(basis.length).toBeGreaterThan(0);
  const shown = card.updates.map(({ id }) => id);
  expect(basis.filter((id) => !claims.has(id) || !shown.includes(id))).toEqual([]);
});

test.each(statements.filter(({ card, text }) => isProse(card, text)))(
  '$topic: "$text" says whose claim it tells',
  ({ text, basis }) => {
    const isClaimed = basis.every((id) => claims.get(id)?.voice !== undefined);
    expect(!isClaimed || ATTRIBUTION.test(text)).toBe(true);
  },
);

test.each(cards.flatMap((card) => card.arguments))('"$text" is the argument of $says', ({ says, basis }) => {
  expect(basis.map((id) => claims.get(id)?.voice)).toEqual(basis.map(() => says));
});

test('every source is of standing, and each update has one with a date', () => {
  const sources = [...cards.flatMap(({ updates }) => updates), ...timeline].flatMap((it) => it.sources);
  expect(sources.filter(({ publisher, url }) => !OF_STANDING.has(publisher ?? '') || url === undefined)).toEqual([]);
});

test('an update that several cards show reads the same on each, as its claim is dated', () => {
  const texts = new Map<string, Set<string>>();
  for (const { id, date, text, sources } of cards.flatMap(({ updates }) => updates)) {
    texts.set(id, (texts.get(id) ?? new Set()).add(JSON.stringify([text, sources])));
    expect(claims.get(id)?.date).toBe(date);
  }
  expect([...texts].filter(([, variants]) => variants.size > 1)).toEqual([]);
});

/** Every text of a card that says something of the world. */
function textsOf(card: Card): Statement[] {
  const facts = (card.facts ?? []).map(({ label, value, basis }) => ({ text: `${label}: ${value}`, basis }));
  const places = (card.spectrum?.places ?? []).map(({ label, basis }) => ({ text: label, basis }));
  const glance = card.glance === undefined ? [] : [card.glance];
  return [...glance, card.short, ...places, ...facts, ...card.explanation, ...card.arguments];
}

/** Facts and places are too short to name who says so: the card tells it above and below. */
function isProse({ short, explanation }: Card, text: string): boolean {
  return [short, ...explanation].some((it) => it.text === text);
}

function wordsIn(text = ''): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
