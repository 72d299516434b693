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
  'an id that every object has': '{"format": 1, "id": "__proto__", "title": "Draft", "cards": []}',
};
