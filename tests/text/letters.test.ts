import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLetter, isCapital, isSmall, letterRuns, startsWord } from '../../lib/text/letters.ts';

const SIGNS = [...'aZ9éÉßǅЖж日あ한ไ ’–.,-“©🔥', '\ud83d'];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((it) => it.join(''));

test('letters are told as by Unicode, in Latin and other scripts', () => {
  fc.assert(
    fc.property(text, (it) => {
      expect(letterRuns(it)).toEqual(it.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(hasLetter(it)).toBe(/\p{L}/u.test(it));
      expect(startsWord(it)).toBe(/^[\p{L}\p{N}]/u.test(it));
      expect(isCapital(it)).toBe(/^\p{Lu}/u.test(it));
      expect(isSmall(it)).toBe(/^\p{Ll}/u.test(it));
    }),
    { numRuns: 1000 },
  );
});
