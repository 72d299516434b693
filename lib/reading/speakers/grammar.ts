import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Referent } from './voice.ts';

const CLASSES = [
  'says', // verbs that report by themselves: "argues"
  'saysMore', // often nouns or acts as well; they report before "that", a clause or a quotation: "announced"
  'judges', // they report a view of what comes right after them: "criticised the law"
  'saying', // participles that report for the subject of the sentence: "..., saying that"
  'that',
  'sources', // what stands before a source; of two words the last: "according to"
  'he',
  'she',
  'it',
  'they',
  'nobody', // pronouns for nobody that the page could name: "I", "this"
  'people', // what people are, alone or in groups: "critics", "professor"
  'bodies', // they speak with one voice, and are called so after they were named: "the company"
  'writings', // what people say things in, and speak by: "report"
  'articles',
  'definite',
  'prepositions',
  'between', // between subject and verb: "has also"
  'passive', // right before a verb: then nobody says it
  'unsure', // right before a verb: what is said might be said, or is not
  'clauseStarts',
  'times',
  'finite', // by such a verb a phrase shows that it is more than a subject
  'hearsay', // by these something is told, and not by whom: "reportedly"
] as const;

type WordClass = (typeof CLASSES)[number];

/** The closed classes of words by which a language, or several that are alike, tells who says something; in small letters. */
export interface Grammar extends Readonly<Record<WordClass, ReadonlySet<string>>> {
  readonly kind: 'english' | 'german' | 'romance';
  /** All that report, judge or stand before a source: without one of them nobody is told to speak. */
  readonly tells: ReadonlySet<string>;
}

/** A sentence, its words without what is quoted, and by what rules they are read. */
export interface SentenceWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
}

/** From lists of words parted by spaces; what a language leaves out is empty. */
export function grammarFrom(kind: Grammar['kind'], lists: Readonly<Partial<Record<WordClass, string>>>): Grammar {
  const classes = Object.fromEntries(CLASSES.map((name) => [name, wordSet(lists[name] ?? '')]));
  const { says, saysMore, judges, saying, sources } = classes as Record<WordClass, ReadonlySet<string>>;
  const tells = new Set([says, saysMore, judges, saying, sources].flatMap((words) => [...(words ?? [])]));
  return { kind, tells, ...(classes as Record<WordClass, ReadonlySet<string>>) };
}

/** Each stem with each ending. */
export function formsOf(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');
}

/** Whom the word stands for, if it is a pronoun for somebody. */
export function referentOf(lower: string, { he, she, it, they }: Grammar): Referent | null {
  if (he.has(lower)) return 'he';
  if (she.has(lower)) return 'she';
  if (it.has(lower)) return 'it';
  return they.has(lower) ? 'they' : null;
}
