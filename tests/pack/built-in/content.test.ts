import { expect, test } from 'vitest';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import type { Argument, Card, Statement } from '../../../lib/pack/card.ts';
import facts from '../../fixtures/claims.json' with { type: 'json' };

// What the source article claims, whose claim each is, how it stands, and which updates bear on it: tests/fixtures/claims.json.

const TOPICS = [
  'llama',
  'meta-ai',
  'meta-ai-lab',
  'open-source',
  'open-letter',
  'closed-models',
  'security-debate',
  'apple-rules',
  'cambridge-analytica',
  'foundational-projects',
  'zuckerberg',
];
const LONGEST_SHORT = 280; // characters
const ATTRIBUTION = /\b(argues|says?|said|wrote|replied|argued|faults|described)\b/;
const SPEAKERS: Record<string, string> = {
  article: 'The source article',
  Zuckerberg: 'Zuckerberg',
  Meta: 'Meta',
  sceptics: 'Sceptics',
  'backers of closed AI': 'Backers of closed AI',
  lobbyists: 'Lobbyists',
  'Open Source Initiative': 'Open Source Initiative',
};
const LONGEST_GLANCE = 30; // words
const LONGEST_ANSWER = 45; // words
/** Wordings that were dated, unfair or not carried by their source. */
const CORRECTED =
  /2024 explainer|released closed|powerful weapon|shut away|contest (?:is a )?fairer|fairer one|came out in public|[Mm]ost models sold|line has swung|none of Llama’s conditions|has been moving|^Critics/;

const { cards } = builtInPack;
const claims = new Map(facts.claims.map((claim) => [claim.id, claim]));
const updates = new Map(
  (facts.updates as readonly { id: string; topic: string; date: string; voice?: string }[]).map((it) => [it.id, it]),
);
const statements = cards.flatMap((card) =>
  textsOf(card).map((statement) => ({ card, topic: card.topic, ...statement })),
);
const sourcedUpdates = cards.flatMap((card) => card.updates.map((update) => ({ card, topic: card.topic, ...update })));

test('there is one card for each topic, and names for each card', () => {
  expect(
    cards.map((card) => card.topic),
    'a new topic is also in the list above',
  ).toEqual(TOPICS);
  expect(builtInPack.names.map((names) => names.topic).toSorted()).toEqual(TOPICS.toSorted());
});

test('every claim of the source is reachable from some card', () => {
  const reached = new Set(statements.flatMap((statement) => statement.basis));
  expect([...claims.keys()].filter((id) => !reached.has(id))).toEqual([]);
});

test('every update is on the card of its topic', () => {
  const missing = facts.updates.filter(
    ({ id, topic }) => !sourcedUpdates.some((update) => update.id === id && update.topic === topic),
  );
  expect(missing).toEqual([]);
});

test.each(cards)('the card of $topic answers in short and explains in two to five statements', (card) => {
  expect(card.short.text.length).toBeLessThanOrEqual(LONGEST_SHORT);
  expect(card.question).toMatch(/\?$/);
  expect(card.explanation.length).toBeGreaterThanOrEqual(2);
  expect(card.explanation.length).toBeLessThanOrEqual(5);
  expect(card.related.length).toBeGreaterThan(0);
});

test.each(statements)('$topic: "$text" claims no more than its basis', ({ card, basis }) => {
  expect(basis.length).toBeGreaterThan(0);
  const near = [card.topic, ...card.related];
  for (const id of basis) {
    const fact = claims.get(id) ?? updates.get(id);
    expect(fact, `${id} is not in tests/fixtures/claims.json`).toBeDefined();
    expect(near, `${id} is about a topic that the card is not related to`).toContain(fact?.topic);
  }
});

test.each(statements)('$topic: "$text" rests on updates that the card shows with their sources', ({ card, basis }) => {
  const shown = card.updates.map((update) => update.id);
  expect(basis.filter((id) => updates.has(id) && !shown.includes(id))).toEqual([]);
});

test.each(cards)('the card of $topic can be taken in at a glance', ({ glance, short, status, checked, updates }) => {
  expect(wordsIn(glance?.text ?? '').length).toBeGreaterThan(0);
  expect(wordsIn(glance?.text ?? '').length).toBeLessThanOrEqual(LONGEST_GLANCE);
  expect(wordsIn(short.text).length).toBeLessThanOrEqual(LONGEST_ANSWER);
  expect(status?.standing).toBeDefined();
  expect(updates.every(({ date }) => date.slice(0, 7) <= (checked ?? ''))).toBe(true);
});

test('an update leads the one or two cards that it is about', () => {
  const leads = cards.flatMap(({ updates }) => updates.find(({ news }) => news !== false)?.id ?? []);
  for (const id of new Set(leads)) expect(leads.filter((it) => it === id).length, id).toBeLessThanOrEqual(2);
});

test('none of the corrected wordings comes back', () => {
  const texts = [
    ...statements.map(({ text }) => text),
    ...sourcedUpdates.map(({ text }) => text),
    ...cards.flatMap((card) => card.arguments.map(({ says }) => says)),
    ...(builtInPack.contrasts ?? []).map(({ text }) => text),
  ];
  expect(texts.filter((text) => CORRECTED.test(text))).toEqual([]);
});

test('every release has a dated source', () => {
  const { timeline = [] } = builtInPack;
  expect(timeline.length).toBeGreaterThan(0);
  for (const { sources } of timeline) expect(sources.every(({ publisher }) => publisher !== undefined)).toBe(true);
});

test.each(cards.flatMap((card) => card.arguments))('"$text" is shown as the argument of $says', ({ says, basis }) => {
  for (const id of basis) {
    const voice = claims.get(id)?.voice ?? updates.get(id)?.voice;
    expect(voice, `${id} is nobody's claim`).toBeDefined();
    expect(SPEAKERS[voice ?? '']).toBe(says);
  }
});

test.each(cards)('what is dated, disputed or wrong on the card of $topic does not stand alone', (card) => {
  const shown = new Set(card.updates.map((update) => update.id));
  const attributed = new Set(card.arguments.flatMap((argument) => argument.basis));
  const alone = textsOf(card)
    .flatMap((statement) => statement.basis)
    .filter((id) => {
      const claim = claims.get(id);
      if (claim === undefined || claim.stillTrue === 'yes') return false;
      return !attributed.has(id) && !claim.updates.some((update) => shown.has(update));
    });
  expect(alone).toEqual([]);
});

test('a claim in the voice of somebody is an argument of theirs on some card', () => {
  const others = facts.claims.filter((claim) => claim.voice !== 'article');
  const argued = new Set(cards.flatMap((card) => card.arguments).flatMap((argument: Argument) => argument.basis));
  expect(others.filter((claim) => !argued.has(claim.id))).toEqual([]);
});

test.each(cards)('what somebody says is said to be theirs on the card of $topic', (card) => {
  const unattributed = [card.short, ...card.explanation].filter(
    ({ text, basis }) =>
      basis.some((id) => (claims.get(id)?.voice ?? 'article') !== 'article') && !ATTRIBUTION.test(text),
  );
  expect(unattributed).toEqual([]);
});

test.each(sourcedUpdates)(
  '$topic: update $id is known, dated and has sources to follow',
  ({ card, id, date, sources }) => {
    expect(updates.get(id)?.date).toBe(date);
    expect([card.topic, ...card.related]).toContain(updates.get(id)?.topic);
    expect(sources.some(({ publisher, date }) => publisher !== undefined && date !== undefined)).toBe(true);
    for (const source of sources) {
      expect(source.publisher).toBeTruthy();
      expect(source.url).toMatch(/^https:\/\//);
    }
  },
);

test('an update that several cards show reads the same on each', () => {
  const texts = new Map<string, Set<string>>();
  for (const { id, text, sources } of sourcedUpdates) {
    texts.set(id, (texts.get(id) ?? new Set()).add(JSON.stringify([text, sources])));
  }
  expect([...texts].filter(([, variants]) => variants.size > 1)).toEqual([]);
});

/** Every text of a card that says something of the world; updates have sources instead of a basis. */
function textsOf(card: Card): Statement[] {
  const glances = (card.facts ?? []).map(({ label, value, basis }) => ({ text: `${label}: ${value}`, basis }));
  const places = (card.spectrum?.places ?? []).map(({ label, basis }) => ({ text: label, basis }));
  const status = card.status === undefined ? [] : [{ text: card.status.newest?.text ?? '', basis: card.status.basis }];
  const glance = card.glance === undefined ? [] : [card.glance];
  return [...glance, card.short, ...status, ...places, ...glances, ...card.explanation, ...card.arguments];
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
