import type { PackProblem } from './error.ts';
import { quoteValue } from './quote-value.ts';

const IN_LIST = /^(cards|names)\[(\d+)\](?:\.(?=.))?/;

/**
 * A problem with its place as people look for it, on one line: `line 12: card "robin", source.url (cards[2].source.url): must be ...`.
 * `pack` is the pack as `JSON.parse` gives it, for the names of cards; null where it cannot be read.
 */
export function describeProblem({ path, message, line }: PackProblem, pack: unknown): string {
  const place = [line === undefined ? '' : `line ${line}: `, placeOf(path, pack)].join('');
  return `${place}: ${message}`;
}

function placeOf(path: string, pack: unknown): string {
  const found = IN_LIST.exec(path);
  if (found === null) return path || 'the pack';
  const [whole, list = '', at = ''] = found;
  const topic = fieldOf(fieldOf(fieldOf(pack, list), at), 'topic');
  const owner = typeof topic === 'string' ? quoteValue(topic) : `number ${Number(at) + 1}`;
  const field = path.slice(whole.length);
  const what = list === 'cards' ? `card ${owner}` : `names of ${owner}`;
  return `${what}${field === '' ? '' : `, ${field}`} (${path})`;
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
