import { globSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

// Functions as long as they may be, those within others counted with them and by themselves. Vite's parser tells: TypeScript 7 has none to call.

const LONGEST = 80; // lines
const P90 = 40; // lines that nine in ten of those over more than one line keep to
const SOURCES = globSync('{lib,components,entrypoints,scripts}/**/*.{ts,tsx,mjs}').map((path) =>
  path.replaceAll('\\', '/'),
);

type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression;

interface Measured {
  /** Where it begins: `lib/text/fold.ts:12`. */
  readonly place: string;
  readonly lines: number;
}

const functions = SOURCES.sort().flatMap(functionsOf);

test(`no function is longer than ${LONGEST} lines`, () => {
  expect(functions.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test(`nine in ten functions have at most ${P90} lines`, () => {
  const lengths = functions.map(({ lines }) => lines).filter((lines) => lines > 1);
  expect(lengths.length).toBeGreaterThan(1000);
  expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(P90);
});

test('functions, methods and arrow functions are measured, and those within them', () => {
  const code = 'function a() {\n  return [() => 1];\n}\nconst b = {\n  c<T>(d: T) {\n    return d;\n  },\n};\n';
  expect(measure('x.ts', code)).toEqual([
    { place: 'x.ts:1', lines: 3 },
    { place: 'x.ts:2', lines: 1 },
    { place: 'x.ts:5', lines: 3 },
  ]);
});

function functionsOf(path: string): Measured[] {
  return measure(path, readFileSync(path, 'utf8'));
}

function measure(path: string, code: string): Measured[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: Measured[] = [];
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length;
  const add = ({ start, end }: FunctionNode) => {
    found.push({ place: `${path}:${lineOf(start)}`, lines: lineOf(end) - lineOf(start) + 1 });
  };
  new Visitor({ FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add }).visit(program);
  return found;
}
