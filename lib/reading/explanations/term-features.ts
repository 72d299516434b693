import { isGrammarWord, shapeOf, type Token } from '../../text/tokens.ts';
import type { FeatureSet } from './hashed-features.ts';
import type { TermContext } from './term-context.ts';
import type { Frame } from './term-frame.ts';

const NEAR = 5; // tokens on each side whose order matters
const COPULA_REACH = 14; // tokens
const COPULAS = new Set(['is', 'are', 'was', 'were']);

/** What the model looks at in a sentence that names a term: the words around it, the frame, the copula and its noun. */
export function addTermFeatures(context: TermContext, frame: Frame | null, features: FeatureSet): void {
  const left = ['^', ...context.left.map(shapeOf)];
  const right = [...context.right.map(shapeOf), '$'];
  addLeft(left, context.left, features);
  addRight(right, context, features);
  addFrame(context, frame, right, features);
  addCopula(left.length - 1, right, context.right, features);
  for (const { lower } of context.left) features.add(`u${lower}`);
  for (const { lower } of context.right) features.add(`u${lower}`);
  features.add(`n${Math.min(9, Math.floor((left.length + right.length) / 6))}`);
  features.add('bias');
}

function addLeft(shapes: readonly string[], tokens: readonly Token[], features: FeatureSet): void {
  for (let size = 1; size < NEAR && size <= shapes.length; size += 1) features.add(`L${shapes.slice(-size).join(' ')}`);
  features.add(`l${tokens.at(-1)?.lower}`);
  features.add(`m${tokens.at(-2)?.lower} ${tokens.at(-1)?.lower}`);
  features.add(`D${distanceClass(tokens.length)}`);
  features.add(`,${tokens.some((it) => it.lower === ',')}`);
}

function addRight(shapes: readonly string[], { left, right, aside }: TermContext, features: FeatureSet): void {
  for (let size = 1; size <= NEAR && size <= shapes.length; size += 1)
    features.add(`R${shapes.slice(0, size).join(' ')}`);
  for (let size = 1; size <= 3; size += 1) {
    features.add(
      `r${right
        .slice(0, size)
        .map((it) => it.lower)
        .join(' ')}`,
    );
  }
  for (let at = 0; at < NEAR + 3; at += 1) features.add(`P${Math.min(at, NEAR)}${shapes[at]}`);
  const before = left.length === 0 ? '^' : shapeOf(left.at(-1) as Token);
  features.add(`B${before}_${shapes[0]}`);
  features.add(`B${before}_${shapes[0]} ${shapes[1]}`);
  if (aside.length > 0) features.add(`(${shapes[0]}`);
}

function addFrame(context: TermContext, frame: Frame | null, shapes: readonly string[], features: FeatureSet): void {
  const kind = frame?.kind ?? 'none';
  const start = distanceClass(context.left.length);
  features.add(`F${kind}`);
  features.add(`F${kind} ${start}`);
  if (frame === null || frame.at < 0) return;
  features.add(`G${kind} ${shapes[frame.at]}`);
  features.add(`G${kind} ${shapes[frame.at]} ${shapes[frame.at + 1]}`);
  const head = headPlace(shapes, frame.at);
  if (head < 0) return;
  features.add(`H${context.right[head]?.lower}`);
  features.add(`J${kind} ${shapes[head + 1]}`);
}

function addCopula(leftCount: number, shapes: readonly string[], tokens: readonly Token[], features: FeatureSet): void {
  const at = tokens.findIndex((it, index) => index < COPULA_REACH && COPULAS.has(it.lower));
  if (at < 0) {
    features.add('C-');
    return;
  }
  const distance = at === 0 ? 0 : at < 3 ? 2 : at < 7 ? 6 : COPULA_REACH;
  const after = (shapes[at + 1] ?? '$').replace(/^an$/, 'a');
  features.add(`C${distance}`);
  features.add(`C${distance} ${after}`);
  features.add(`C${distanceClass(leftCount)} ${distance} ${after}`);
  features.add(`c${tokens[at]?.lower} ${after}`);
  features.add(`c${after} ${shapes[at + 2]}`);
  features.add(`c${after} ${shapes[at + 2]} ${shapes[at + 3]}`);
  if (at > 0) features.add(`d${shapes[at - 1]} ${tokens[at]?.lower}`);
}

/** The last of the content words that begin at or just after `from`: the noun of "a large language model that". */
function headPlace(shapes: readonly string[], from: number): number {
  let at = from;
  while (at < from + 3 && isGrammarWord(shapes[at] ?? '$')) at += 1;
  let head = -1;
  for (; at < from + 12 && /^[cC#]/.test(shapes[at] ?? '$') && !isGrammarWord(shapes[at] ?? ''); at += 1) head = at;
  return head;
}

function distanceClass(tokens: number): string {
  if (tokens < 3) return String(tokens);
  return tokens < 6 ? '5' : tokens < 12 ? '11' : '+';
}
