const TEXT = 'A heat pump is a machine.';
const BLOCK = { start: 0, end: TEXT.length, kind: 'paragraph', lang: null };
const ARTICLE = { text: TEXT, blocks: [BLOCK], opaque: [], title: 'Heat pumps', lang: 'en' };

/** A pack that is right, as a draft with this article. */
function withArticle(article: unknown): string {
  const short = { text: TEXT, basis: [], quoted: true };
  const card = { topic: 'heat-pump', kind: 'idea', title: 'Heat pump', question: 'What is a heat pump?', short };
  const rest = { explanation: [], arguments: [], updates: [], related: [] };
  const names = [{ topic: 'heat-pump', core: true, aliases: ['heat pump'] }];
  const pack = { format: 1, id: 'draft', title: 'Draft', language: 'en', source: { title: 'A page' } };
  return JSON.stringify({ ...pack, cards: [{ ...card, ...rest }], names, article, found: 1 });
}

/** The same with an article as it should be. */
export const GOOD_DRAFT = withArticle(ARTICLE);

/** What may lie where a draft pack waits for the options: it was made in a page's process. JSON. */
export const DRAFTS: Record<string, string> = {
  'a text': '"pack"',
  'a number': '0',
  'a list': '[]',
  'an empty object': '{}',
  'cards alone': '{"cards": [{}]}',
  'cards without end': `{"format": 1, "cards": [${Array(10_001).fill('0').join()}]}`,
  'a prototype': '{"__proto__": {"format": 1}}',
  'a list for an object': '[{"format": 1, "id": "draft"}]',
  'lists in lists': `${'['.repeat(1000)}${']'.repeat(1000)}`,
  'a title of markup': '{"format": 1, "id": "draft", "title": "<img src=x onerror=alert(1)>", "cards": []}',
  'a truth': 'true',
  'an empty text': '""',
  'a draft in a draft': '{"cards": {"cards": []}}',
  'cards like a list': '{"format": 1, "id": "draft", "title": "Draft", "cards": {"0": {}, "length": 1}}',
  'a pack without its article': withArticle(undefined),
  'a pack with a text for its article': withArticle('A heat pump is a machine.'),
  'a pack with an article without end': withArticle({ ...ARTICLE, text: 'x'.repeat(150_001) }),
  'a pack with a block past the end of its article': withArticle({ ...ARTICLE, blocks: [{ ...BLOCK, end: 1000 }] }),
  'a pack with blocks one over another': withArticle({ ...ARTICLE, blocks: [BLOCK, BLOCK] }),
  'a pack with a block of no kind': withArticle({ ...ARTICLE, blocks: [{ ...BLOCK, kind: '__proto__' }] }),
  'a pack with code that is nowhere': withArticle({ ...ARTICLE, opaque: [null] }),
  'an id that every object has': '{"format": 1, "id": "__proto__", "title": "Draft", "cards": []}',
};
