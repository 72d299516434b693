import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import type { DraftedPack } from '../../../lib/pack/drafted-pack.ts';
import { LONGEST_SHORT } from '../../../lib/pack/format/limits.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { createTeaserCheck } from '../../../lib/page/reading/create-teaser-check.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../../lib/page/reading/read-page-metadata.ts';
import { answerChoices } from '../../../lib/reading/drafting/answer-choices.ts';
import { draftFromArticle } from '../../../lib/reading/drafting/cards-from-article.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { parsePage } from '../../../scripts/input/parse-page.ts';

const URL = 'https://courier.example/2026/03/heat-pumps';

function draftOf(html: string): DraftedPack {
  const page = readPage(parsePage(html), URL, createLinker([]));
  const about = { ...runToEnd(readPageMetadata(page, completeMetadata)), url: URL };
  return draftFromArticle(page.index, about, createTeaserCheck(page)) as DraftedPack;
}

function choicesOf(draft: DraftedPack) {
  return runToEnd(answerChoices(draft, createLinker([draft]).link(draft.article)));
}

test('each card has its own answer first, then other sentences of the article on its topic, with their headings', () => {
  const draft = draftOf(readFileSync('tests/fixtures/explainer.html', 'utf8'));
  const choices = choicesOf(draft);
  for (const { topic, short } of draft.cards) {
    const own = choices.get(topic) ?? [];
    expect(own[0]?.text).toBe(short.text);
    expect(own.length).toBeLessThanOrEqual(6);
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
    for (const { text } of own) {
      expect(draft.article.text).toContain(text);
      expect(text.length).toBeLessThanOrEqual(LONGEST_SHORT);
    }
  }
});

test('none is of another story, and none says what one before it says', () => {
  const draft = draftOf(readFileSync('tests/fixtures/explainer.html', 'utf8'));
  expect(JSON.stringify([...choicesOf(draft).values()])).not.toMatch(/county|gardener|lottery|coat/);
});

const STORY = `<html lang="en"><body><article><h1>Warmth for the valley</h1>
<p>The council has bought forty heat pumps, and a heat pump stands in the school of Millbrook since Friday.</p>
<h2>What is a heat pump?</h2><p>A heat pump is a machine that moves warmth from the air or the ground into a building.
It gives three or four times the energy that it takes from the socket of the house.</p>
<h2>How does it help the grid?</h2><p>The machines can run at noon, when there is sun to spare in the valley.
In the evening, when everybody in the valley cooks, they stand still for an hour.</p>
<h2>What did it cost?</h2><p>The heat pump of the school cost as much as the bus that the town bought last year.</p>
</article></body></html>`;

test('a sentence from elsewhere in the article may answer as well', () => {
  const pump = choicesOf(draftOf(STORY)).get('heat-pump') ?? [];
  expect(pump[0]).toEqual({
    text: 'A heat pump is a machine that moves warmth from the air or the ground into a building.',
    heading: 'What is a heat pump?',
  });
  expect(pump.map(({ heading }) => heading)).toContain('What did it cost?');
});

test('a card without a name has the sentences under its question', () => {
  const draft = draftOf(STORY);
  const nameless = draft.cards.find(({ question }) => question === 'How does it help the grid?')!;
  expect(draft.names.map(({ topic }) => topic)).not.toContain(nameless.topic);
  const choices = choicesOf(draft).get(nameless.topic) ?? [];
  expect(choices.length).toBe(2);
  expect(choices.map(({ heading }) => heading)).toEqual(choices.map(() => nameless.question));
});

test('an article of 300 topics gives the most cards that a draft may hold, and tells of the others', () => {
  const questions = Array.from({ length: 300 }, (_, at) => {
    const name = `Zarmina${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
    return `<h2>What is ${name}?</h2><p>${name} is a machine that moves warmth from a cold place to a warm one, as a fridge does.</p>`;
  });
  const draft = draftOf(
    `<html lang="en"><body><article><h1>All of them</h1>${questions.join('')}</article></body></html>`,
  );
  expect([draft.cards.length, draft.found]).toEqual([40, 300]);
  const start = performance.now();
  expect(choicesOf(draft).size).toBe(40);
  expect(performance.now() - start).toBeLessThan(3000);
});
