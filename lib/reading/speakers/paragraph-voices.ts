import type { ReadableText } from '../../text/readable-text.ts';
import { type Attribution, UNNAMED } from './speaker.ts';

/** "LeCun: It is", "JANE ROE: It is", "Q: What is" */
const LABEL = /^([A-ZÀ-Þ][^\s:：.,]{0,20}(?: [A-ZÀ-Þ&][^\s:：,]{0,20}){0,3})[:：] ?(?=\S)/;
const QUESTION_LABEL = /^[QA]$/;
const LONGEST_LABEL = 90; // UTF-16 units of a paragraph that are looked at
const FEWEST_OF_ONE = 2; // turns

interface Turn {
  readonly block: number;
  readonly label: string;
}

/**
 * Whose words whole paragraphs are, by the index of their block: the turns of an interview, each up to the next or to a heading, and block
 * quotes, of which the page does not say whose. Other paragraphs are the writer's.
 */
export function paragraphVoices({
  text,
  blocks,
}: Pick<ReadableText, 'text' | 'blocks'>): ReadonlyMap<number, Attribution> {
  const turns: Turn[] = [];
  blocks.forEach(({ start, end, kind }, block) => {
    if (kind !== 'paragraph') return;
    const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[1];
    if (label !== undefined) turns.push({ block, label });
  });
  const taken = turnsTaken(turns);
  const byTurn = taken.length > 0 ? speakersOf(taken, proseOf({ text, blocks })) : new Map<number, Attribution>();
  const voices = new Map<number, Attribution>();
  let current: Attribution | null = null;
  blocks.forEach(({ kind }, block) => {
    if (kind === 'heading') current = null;
    current = byTurn.get(block) ?? current;
    const voice = kind === 'quote' ? UNNAMED : current;
    if (voice !== null && kind !== 'heading') voices.set(block, voice);
  });
  return voices;
}

/** Of those who speak more than once; none where there are not two of them: a label alone heads a paragraph. */
function turnsTaken(turns: readonly Turn[]): readonly Turn[] {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const taken = turns.filter(({ label }) => (counts.get(label) ?? 0) >= FEWEST_OF_ONE);
  return new Set(taken.map(({ label }) => label)).size > 1 ? taken : [];
}

function speakersOf(turns: readonly Turn[], prose: string): Map<number, Attribution> {
  const labels = new Map(
    [...new Set(turns.map(({ label }) => label))].map((label) => [label, voiceOfLabel(label, prose)]),
  );
  // "Price:" and "Pros:" take turns as well; they are not named elsewhere.
  if (![...labels.values()].some((voice) => voice !== null)) return new Map();
  return new Map(turns.map(({ block, label }) => [block, labels.get(label) ?? UNNAMED]));
}

function proseOf({ text, blocks }: Pick<ReadableText, 'text' | 'blocks'>): string {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** A person's label, whose name the page has elsewhere too, or a question's and answer's; null for any other. */
function voiceOfLabel(label: string, prose: string): Attribution | null {
  if (QUESTION_LABEL.test(label)) return UNNAMED;
  const name = label.split(' ').at(-1) ?? label;
  const isShouted = name === name.toUpperCase();
  const written = isShouted ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  return isNamedElsewhere(written, prose) ? { isReported: true, speaker: label } : null;
}

/** Within a sentence, in capitals, and not as a label. */
function isNamedElsewhere(name: string, prose: string): boolean {
  for (let at = prose.indexOf(name); at >= 0; at = prose.indexOf(name, at + name.length)) {
    const isWithin = prose.charAt(at - 1) === ' ' && /[\wÀ-ɏ,]/.test(prose.charAt(at - 2));
    if (isWithin && /[\s,.;’']/.test(prose.charAt(at + name.length))) return true;
  }
  return false;
}
