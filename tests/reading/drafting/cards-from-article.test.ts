import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { BUILT_IN_ID } from '../../../lib/pack/built-in/id.ts';
import { parsePack } from '../../../lib/pack/format/parse.ts';
import type { Pack } from '../../../lib/pack/pack.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { createTeaserCheck } from '../../../lib/page/reading/create-teaser-check.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../../lib/page/reading/read-page-metadata.ts';
import { type ArticleFacts, cardsFromArticle } from '../../../lib/reading/drafting/cards-from-article.ts';
import type { BlockKind, ReadableText } from '../../../lib/text/readable-text.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { parsePage } from '../../../scripts/input/parse-page.ts';

const ABOUT: ArticleFacts = {
  title: 'An explainer',
  site: 'The Example Courier',
  published: '2026-03-04',
  lang: 'en',
  url: 'https://courier.example/explainer#part-2',
};

describe('an explainer', () => {
  const html = readFileSync('tests/fixtures/explainer.html', 'utf8');
  const url = 'https://courier.example/2026/03/heat-pumps';
  const page = readPage(parsePage(html), url, createLinker([]));
  const { index } = page;
  const facts = { ...runToEnd(readPageMetadata(page, completeMetadata)), url };
  const pack = cardsFromArticle(index, facts, createTeaserCheck(page)) as Pack;

  test('gives one card for each question heading, none from related posts', () => {
    expect(pack.cards.map((card) => card.question)).toEqual([
      'What Is a Heat Pump?',
      'Why is Borealis Air ‘noisy’?',
      'What does the coefficient of performance (COP) mean?',
      'How does it help the grid?',
    ]);
  });

  test('guesses topics and aliases from headings and text', () => {
    expect(pack.names.map(({ topic, aliases }) => [topic, aliases])).toEqual([
      ['heat-pump', ['heat pump', 'heat pumps']],
      ['borealis-air', ['Borealis Air']],
      ['coefficient-of-performance', ['coefficient of performance', 'COP']],
    ]);
  });

  test('answers with the sentence that explains', () => {
    expect(pack.cards[0]?.short.text).toMatch(/^A heat pump is a machine that moves warmth/);
    expect(pack.cards[2]?.short.text).toMatch(/^The coefficient of performance \(COP\) is the warmth/);
  });

  test("says nothing but the page's words, as quotations", () => {
    const statements = pack.cards.flatMap((card) => [card.short, ...card.explanation]);
    for (const { text, quoted } of statements) {
      expect(quoted).toBe(true);
      expect(index.text).toContain(text);
    }
  });

  test('takes no words of the related posts', () => {
    expect(JSON.stringify(pack)).not.toMatch(/county|gardener|lottery|coat/);
  });

  test('names the page as the source', () => {
    expect(pack.source).toEqual({
      title: 'Why everybody is talking about heat pumps',
      publisher: 'The Example Courier',
      date: '2026-03-04',
      url: 'https://courier.example/2026/03/heat-pumps',
    });
    expect(pack.language).toBe('en-GB');
  });

  test('leads to a card without a name from the one before it', () => {
    expect(pack.cards[2]?.related).toContain(pack.cards[3]?.topic);
  });

  test('passes the parser and links other pages', () => {
    const linker = createLinker([parsePack(JSON.parse(JSON.stringify(pack)))]);
    const { text, blocks, opaque } = readable(['paragraph', 'They put heat pumps by Borealis Air into the school.']);
    expect(linker.link({ text, blocks, opaque }).map(({ surface }) => surface)).toEqual(['heat pumps', 'Borealis Air']);
  });
});

describe('the id of a draft', () => {
  const idOf = (about: Partial<ArticleFacts>) =>
    cardsFromArticle(readable(['heading', 'What is Zarmina?'], ['paragraph', ANSWER]), { ...ABOUT, ...about })?.id;

  test('is the same for the same article, wherever on it the reader is', () => {
    expect(idOf({})).toBe(idOf({ url: 'https://courier.example/explainer' }));
  });

  test.each([
    [
      'with the title of the built-in pack',
      { title: 'Open-source AI' },
      { title: 'Open source AI', url: 'https://b.example/' },
    ],
    ['without a Latin letter', { title: '開かれた重み' }, { title: '公開', url: 'https://b.example/' }],
    ['of the same title', {}, { url: 'https://b.example/' }],
  ])('tells articles apart: %s', (_name, one, other) => {
    expect(new Set([idOf(one), idOf(other), BUILT_IN_ID, undefined]).size).toBe(4);
  });
});

const ANSWER = 'It has been used for many years by all who needed it, and by quite a few who did not.';

/** Heading, and the aliases that it should give. */
const HEADINGS: Record<string, readonly string[]> = {
  'What is Zarmina?': ['Zarmina'],
  'What are tide mills?': ['tide mills'],
  'Who is Ada Brook?': ['Ada Brook'],
  '3. What is the Larkin rule?': ['Larkin rule'],
  'So, what is a “tide mill”?': ['tide mill', 'tide mills'],
  'What does ‘peak shaving’ mean?': ['peak shaving'],
  'Why is Ottermark leaving the market?': ['Ottermark'],
  'Is Ottermark still safe?': ['Ottermark'],
  'What Is Zarmina': ['Zarmina'],
  'Qu’est-ce que la Zarmina ?': ['Zarmina'],
  '¿Qué es Zarmina?': ['Zarmina'],
  'Was ist Zarmina?': ['Zarmina'],
  '什么是开放权重？': ['开放权重'],
  'ゼロ知識証明とは？': ['ゼロ知識証明'],
  '🛠️ What are tide mills?': ['tide mills'],
  'What is Zarmina?¶': ['Zarmina'],
  'What is an AI ferry?': ['AI ferry'],
  'What is a (good) tide mill?': ['tide mill', 'tide mills'],
  'What is a Tide Mill (TM) Survey?': ['Tide Mill Survey'],
  'What is Zarmina? And why is it free?': ['Zarmina'],
  'How much is Ottermark?': ['Ottermark'],
  'How important is Ottermark?': ['Ottermark'],
  'Do tide mills work in winter?': ['tide mills'],
  'Does the government have to follow advice?': [],
  'Why users look for other mills?': [],
  'What is the difference between mills and dams?': [],
  'What are the best tools for millers?': [],
  'What is Ottermark’s approach to tides?': [],
  'What should be included in a survey?': [],
  'Why does it matter?': [],
  'What happens next?': [],
  'How can I find out more?': [],
  'Is there a way out?': [],
};

/** What the answers say besides. */
const AROUND = 'Here the government runs tide mills, and users look for other mills.';

test.each(Object.entries(HEADINGS))('%s', (heading, aliases) => {
  const text = readable(
    ['heading', heading],
    ['paragraph', ANSWER],
    ['heading', 'What is Quux?'],
    ['paragraph', `${ANSWER} ${AROUND}`],
  );
  const pack = cardsFromArticle(text, ABOUT);
  expect(pack?.cards).toHaveLength(2);
  expect(pack?.names.filter(({ topic }) => topic === pack.cards[0]?.topic).flatMap((it) => it.aliases)).toEqual(
    aliases,
  );
});

describe('no card comes from', () => {
  const CASES: Record<string, readonly [BlockKind, string][]> = {
    'a heading that asks nothing': [
      ['heading', 'Security'],
      ['paragraph', ANSWER],
    ],
    'a question without an answer': [
      ['heading', 'What is Zarmina?'],
      ['heading', 'Other things'],
      ['paragraph', ANSWER],
    ],
    'a teaser of another story': [
      ['heading', 'What is Zarmina?'],
      ['paragraph', `${ANSWER.slice(0, -1)}…`],
    ],
    'what stands under comments': [
      ['heading', '12 Comments'],
      ['heading', 'What is Zarmina?'],
      ['paragraph', ANSWER],
    ],
    'markup that the page shows as text': [
      ['heading', 'What is Zarmina?'],
      ['paragraph', `<b>${ANSWER}</b>`],
    ],
    'a headline that begins with a question': [
      ['heading', 'What is Zarmina? A guide for beginners'],
      ['paragraph', ANSWER],
    ],
    'a list of readers': [
      ['heading', 'Who is online'],
      ['paragraph', ANSWER],
    ],
    'an appeal to the reader': [
      ['heading', 'Ready to try Zarmina?'],
      ['paragraph', ANSWER],
    ],
    'questions that name nothing': [
      ['heading', 'What was your first job like?'],
      ['paragraph', ANSWER],
      ['heading', 'What are you looking forward to?'],
      ['paragraph', ANSWER],
    ],
    'a sentence that tells of a part of the page': [
      ['paragraph', 'Appendix 1 is a list of all the mills on that river.'],
    ],
    'a page without text': [],
  };
  test.each(Object.entries(CASES))('%s', (_name, blocks) => {
    expect(cardsFromArticle(readable(...blocks), ABOUT)).toBeNull();
  });
});

test('a page without question headings gives its definitions', () => {
  const pack = cardsFromArticle(
    readable(
      ['heading', 'A day in the port'],
      [
        'paragraph',
        'The Larkin rule is a regulation that limits how much water a ship may take in. The crane was red that day.',
      ],
      ['paragraph', 'We had lunch at noon.'],
    ),
    ABOUT,
  );
  expect(pack?.cards.map((card) => card.question)).toEqual(['What is the Larkin rule?']);
  expect(pack?.names).toEqual([{ topic: 'larkin-rule', core: true, aliases: ['Larkin rule'] }]);
});

test('the question over the whole article is no card beside its parts', () => {
  const pack = cardsFromArticle(
    readable(
      ['heading', 'So why can’t we have nice things?'],
      ['paragraph', ANSWER],
      ['heading', 'What is Zarmina?'],
      ['paragraph', ANSWER],
      ['heading', 'Is Ottermark safe?'],
      ['paragraph', ANSWER],
    ),
    { ...ABOUT, title: 'So why can’t we have nice things?' },
  );
  expect(pack?.cards.map((card) => card.question)).toEqual(['What is Zarmina?', 'Is Ottermark safe?']);
});

test('what an answer has said is not offered again as a definition', () => {
  const defined = 'A tide mill is a mill that is driven by the rise and fall of the tide.';
  const pack = cardsFromArticle(
    readable(['heading', 'What are tidal power plants?'], ['paragraph', `Here it goes. ${defined}`]),
    ABOUT,
  );
  expect(pack?.cards.map((card) => card.question)).toEqual(['What are tidal power plants?']);
});

test('a card that shares its name with one before it has its question for a title', () => {
  const pack = cardsFromArticle(
    readable(
      ['heading', 'What is Zarmina?'],
      ['paragraph', ANSWER],
      ['heading', 'Why is Zarmina free?'],
      ['paragraph', ANSWER],
    ),
    ABOUT,
  );
  expect(pack?.cards.map((card) => card.title)).toEqual(['Zarmina', 'Why is Zarmina free']);
});

test('two questions on one thing give two cards, and the name to the first', () => {
  const pack = cardsFromArticle(
    readable(
      ['heading', 'What is Zarmina?'],
      ['paragraph', ANSWER],
      ['heading', 'Why is Zarmina free?'],
      ['paragraph', ANSWER],
      ['heading', 'What is Zarmina?'],
      ['paragraph', ANSWER],
    ),
    ABOUT,
  );
  expect(pack?.cards.map((card) => card.question)).toEqual(['What is Zarmina?', 'Why is Zarmina free?']);
  expect(new Set(pack?.cards.map((card) => card.topic)).size).toBe(2);
  expect(pack?.names).toHaveLength(1);
});

test('whatever the page says, the draft passes the parser', () => {
  const kind = fc.constantFrom<BlockKind>('heading', 'paragraph', 'item', 'quote', 'caption');
  const words = fc.oneof(
    fc.constantFrom(...Object.keys(HEADINGS)),
    fc.constant(ANSWER),
    fc.constant(`${ANSWER} `.repeat(40)),
    fc.string({ unit: 'binary', maxLength: 400 }).map((it) => `What is ${it}?`),
    fc.string({ unit: 'grapheme', minLength: 60, maxLength: 600 }),
  );
  const facts = fc.record({
    title: fc.option(fc.string({ unit: 'binary', maxLength: 500 })),
    site: fc.option(fc.string({ maxLength: 300 })),
    published: fc.constantFrom(null, '2026-03-04', 'yesterday'),
    lang: fc.constantFrom(null, 'en', 'de-AT', 'English please'),
    url: fc.constantFrom('https://courier.example/a', 'http://courier.example/a', 'javascript:alert(1)', ''),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, words), { maxLength: 8 }), facts, (blocks, about) => {
      const pack = cardsFromArticle(readable(...blocks), about);
      if (pack !== null) expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    }),
    { numRuns: 1000 },
  );
});

test('a page of ten thousand questions gives a pack that stays small', () => {
  const blocks = Array.from({ length: 10_000 }, (_, at): [BlockKind, string][] => [
    ['heading', `What is Zarmina ${at}?`],
    ['paragraph', ANSWER],
  ]).flat();
  expect(cardsFromArticle(readable(...blocks), ABOUT)?.cards.length).toBeLessThanOrEqual(40);
});

function readable(...blocks: (readonly [BlockKind, string])[]): ReadableText {
  let text = '';
  const placed = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length, lang: null };
  });
  return { text, blocks: placed, opaque: [] };
}
