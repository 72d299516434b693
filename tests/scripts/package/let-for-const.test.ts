import { describe, expect, test } from 'vitest';
import { letForConst } from '../../../scripts/package/let-for-const.ts';

describe('a script with one word for variables', () => {
  test.each([
    { what: 'a constant', code: 'const a = 1;', expected: 'let   a = 1;' },
    {
      what: 'one within a function',
      code: 'function f(){const {a} = b;return a}',
      expected: 'function f(){let   {a} = b;return a}',
    },
    { what: 'one of a loop', code: 'for(const a of b)c(()=>a);', expected: 'for(let   a of b)c(()=>a);' },
    { what: 'the word in a text', code: 'let a = "const b";', expected: 'let a = "const b";' },
    { what: 'the word as a name', code: 'a.const = {const:1};', expected: 'a.const = {const:1};' },
    { what: 'signs of two units before it', code: 'let a = "𝔞";const b = a;', expected: 'let a = "𝔞";let   b = a;' },
  ])('$what', ({ code, expected }) => {
    expect(letForConst(code)).toBe(expected);
  });
});
