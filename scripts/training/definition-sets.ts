import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../../lib/reading/explanations/hashed-features.ts';
import { termPlaces } from '../../lib/reading/explanations/term-places.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import { isGrammarWord, tokenise } from '../../lib/text/tokens.ts';

export const FOLDS = 5;

/** A labelled sentence; `fold` is below `FOLDS`, by a hash of its document, so that no document is in two of them. */
export interface LabelledSentence {
  readonly set: string;
  readonly fold: number;
  readonly text: string;
  readonly isDefinition: boolean;
  readonly term: string | null;
  /** What the label says of a place in the sentence; null where it speaks of the sentence alone. */
  readonly place: Span | null;
  /** The place is one that we picked, not one that somebody labelled. */
  readonly isWrongTerm: boolean;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly term?: string | null;
  readonly terms?: readonly string[] | null;
  readonly is_definition: boolean | null;
  readonly doc?: string;
  readonly host?: string;
}

/** One of the definition sets: `SET.jsonl` in the directory. Unlabelled lines are left out. */
export function readDefinitionSet(directory: string, set: string): LabelledSentence[] {
  return readLines(directory, set).map((line) => labelled(set, line, line.is_definition === true, null));
}

/**
 * Sentences with a term each. Sets whose sentences are labelled without terms would tell the answer by whether a term is
 * given, so their other sentences get two terms that they do not explain: their first content word and one at random.
 */
export function readTermExamples(directory: string, set: string, addsWrongTerms: boolean): LabelledSentence[] {
  return readLines(directory, set).flatMap((line) => {
    const place = line.term ? termPlaces(line.text, line.term)[0] : undefined;
    const isDefinition = line.is_definition === true;
    const own =
      place !== undefined && (isDefinition || !addsWrongTerms) ? [labelled(set, line, isDefinition, place)] : [];
    const wrong = addsWrongTerms
      ? wrongTerms(line).map((it) => ({ ...labelled(set, line, false, it), isWrongTerm: true }))
      : [];
    return [...own, ...wrong];
  });
}

function wrongTerms(line: Line): Span[] {
  const terms = (line.terms ?? (line.term ? [line.term] : [])).map((it) => it.toLowerCase());
  const words = tokenise(line.text).filter((it) => !isGrammarWord(it.lower) && /^\p{L}{3}/u.test(it.word));
  const picked = [words[0], words[hash(line.id) % Math.max(1, words.length)]];
  return picked.filter((it) => it !== undefined).filter((it) => !terms.some((term) => term.includes(it.lower)));
}

function labelled(set: string, line: Line, isDefinition: boolean, place: Span | null): LabelledSentence {
  const fold = hash(`fold${line.doc ?? line.host ?? line.id}`) % FOLDS;
  return { set, fold, text: line.text, isDefinition, term: line.term ?? null, place, isWrongTerm: false };
}

function readLines(directory: string, set: string): Line[] {
  const lines = readFileSync(join(directory, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line).filter((it) => it.is_definition !== null);
}
