import { parseAst } from 'vite';

/** The same script with `let` for each `const`, and each sign where it was: one word for both packs better. What may be set is known by then. */
export function letForConst(code: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const start of constants(parseAst(code)).sort((a, b) => a - b)) {
    parts.push(code.slice(end, start), 'let  ');
    end = start + 'const'.length;
  }
  return parts.join('') + code.slice(end);
}

/** Where each declaration of constants within the node begins. */
function constants(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(constants);
  return isConstant(node) ? [...within, node.start] : within;
}

function isConstant(node: object): node is { start: number } {
  return 'type' in node && node.type === 'VariableDeclaration' && 'kind' in node && node.kind === 'const';
}
