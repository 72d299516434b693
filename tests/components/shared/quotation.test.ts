import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotation, quotationMarks, quotedText, quotedWords } from '../../../components/shared/quotation.ts';

test.each([
  ['Nothing is quoted.', '“Nothing is quoted.”'],
  ['“No,” she said, “not yet.”', '“‘No,’ she said, ‘not yet.’”'],
  ['“No,” she said.', '“‘No,’ she said.”'],
  ['She said: “Not yet.”', '“She said: ‘Not yet.’”'],
  ['"No," she said, "not yet."', '“‘No,’ she said, ‘not yet.’”'],
  ['„Nein“, sagte sie.', '“‘Nein’, sagte sie.”'],
  ['»Nein«, sagte sie, »noch nicht.«', '“‘Nein’, sagte sie, ‘noch nicht.’”'],
  ['« Non », dit-elle.', '“‘Non’, dit-elle.”'],
  ['”Nej”, sa hon.', '“‘Nej’, sa hon.”'],
  ['她说：“还没有。”', '“她说：‘还没有。’”'],
  ['彼女は「まだ『公開』ではない」と述べた。', '“彼女は‘まだ“公開”ではない’と述べた。”'],
  ['The “open” and the “closed” models', '“The ‘open’ and the ‘closed’ models”'],
])('what is quoted in %j is between inner marks', (text, expected) => expect(quotation(text, 'en')).toBe(expected));

test.each([
  ['“All of it is quoted.”', '“All of it is quoted.”'],
  ['„Alles ist offen“', '“Alles ist offen”'],
  ['「すべて公開」', '“すべて公開”'],
  ['"Straight marks."', '“Straight marks.”'],
  ['“He called it «open».”', '“He called it ‘open’.”'],
  ['“It is ‘open’.”', '“It is ‘open’.”'],
])('what is quoted as a whole has one pair of marks: %j', (text, expected) =>
  expect(quotation(text, 'en')).toBe(expected),
);

test.each([
  ['“We have seen it happen.', '“We have seen it happen.”'],
  ['It will happen again.”', '“It will happen again.”'],
  ['Es wird wieder so kommen.“', '“Es wird wieder so kommen.”'],
  ['We will win,” he said.', '“‘We will win,’ he said.”'],
  ['Wir gewinnen“, sagte er.', '“‘Wir gewinnen’, sagte er.”'],
  ['He said: “We will win.', '“He said: ‘We will win.’”'],
  ['“No,” he said. “We will win.', '“‘No,’ he said. ‘We will win.’”'],
])('the other half of a mark in %j stands in the sentence before or after', (text, expected) =>
  expect(quotation(text, 'en')).toBe(expected),
);

test.each([
  ['A 6" screen', '“A 6" screen”'],
  ['“', '“”'],
  ['', '“”'],
])('%j', (text, expected) => expect(quotation(text, 'en')).toBe(expected));

const ENGLISH = '“No,” she said.';

test.each([
  ['ar', '«“No,” she said.»'],
  ['de', '„‚No,‘ she said.“'],
  ['de-AT', '„‚No,‘ she said.“'],
  ['en', '“‘No,’ she said.”'],
  ['es', '«“No,” she said.»'],
  ['fr', '«\u00a0“No,” she said.\u00a0»'],
  ['it', '«“No,” she said.»'],
  ['ja', '「『No,』 she said.」'],
  ['ko', '“‘No,’ she said.”'],
  ['pt-BR', '“‘No,’ she said.”'],
  ['zh-CN', '“‘No,’ she said.”'],
  ['nl', '“‘No,’ she said.”'],
])('in %s', (language, expected) => expect(quotation(ENGLISH, language)).toBe(expected));

// Korean has single marks round what is a name and not said.
test.each(readdirSync('public/_locales').filter((name) => name !== 'ko'))(
  '%s writes its own texts with the same marks',
  (name) => {
    const catalogue = readFileSync(`public/_locales/${name}/messages.json`, 'utf8');
    const [open, close] = quotationMarks(name.replace('_', '-'));
    expect(catalogue.replaceAll(/[\u00a0\u202f]/g, '\u00a0')).toContain(`${open}$1${close}`);
  },
);

test('a card’s text is a quotation only where it is somebody’s own words', () => {
  const text = 'A “family” of models.';
  expect(quotedText({ text }, 'de')).toBe(text);
  expect(quotedText({ text, quoted: true }, 'de')).toBe('„A ‚family‘ of models.“');
});

test('nothing of the words is lost', () => {
  const written = fc.string({ unit: fc.constantFrom(...'“”"„«»「」『』a1 .,'), maxLength: 40 });
  const plain = (text: string) => text.replaceAll(/[\s"“”„«»「」『』‘’‚]/g, '');
  fc.assert(
    fc.property(written, fc.constantFrom('en', 'de', 'fr', 'ja'), (text, language) => {
      expect(plain(quotedWords(text, language))).toBe(plain(text));
    }),
  );
});

test('inner and outer marks are paired', () => {
  const piece = fc.constantFrom('“a”', '„b“', '"c"', '«d»', ' ', 'e', ', ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const result = quotation(pieces.join(' '), 'en');
      const count = (mark: string) => result.split(mark).length - 1;
      expect([count('“'), count('‘')]).toEqual([count('”'), count('’')]);
      expect(result).not.toMatch(/““|””|"/);
    }),
  );
});
