import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { type Grammar, grammarFrom } from './grammar.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance.ts';

export type VerbKind = 'says' | 'saysMore' | 'judges' | 'names' | 'saying';

/** What a word may be a sign of. */
export interface Cue {
  readonly kind: VerbKind | 'source' | 'sourceAfter' | 'hearsay' | 'mood' | 'view';
  readonly grammar: Grammar;
  /** Of a source, all its words: "according to". */
  readonly words: readonly string[];
}

/** That somebody speaks is seen, and not who. */
const DUTCH = grammarFrom({ language: 'nl', hearsay: 'volgens zei zegt stelde schreef' });

const GRAMMARS: readonly Grammar[] = [ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN, DUTCH];
const VERB_KINDS = ['says', 'saysMore', 'judges', 'names', 'saying'] as const;

const cues = new Map<string, Cue[]>();
for (const grammar of GRAMMARS) {
  for (const kind of VERB_KINDS) addAll(grammar[kind], kind, grammar);
  addAll(grammar.sourcesAfter, 'sourceAfter', grammar);
  addAll(grammar.hearsay, 'hearsay', grammar);
  addAll(grammar.mood, 'mood', grammar);
  addAll(grammar.views, 'view', grammar);
  for (const words of grammar.sources) add(words[0] ?? '', { kind: 'source', grammar, words });
}

function addAll(words: ReadonlySet<string>, kind: Cue['kind'], grammar: Grammar): void {
  for (const word of words) add(word, { kind, grammar, words: [word] });
}

function add(word: string, cue: Cue): void {
  const known = cues.get(word);
  if (known === undefined) cues.set(word, [cue]);
  else known.push(cue);
}

/** What a word of any language known here may be a sign of; `lower` in small letters. */
export function cuesOf(lower: string): readonly Cue[] | undefined {
  return cues.get(lower);
}

export function grammarOf(language: string | null): Grammar | null {
  return GRAMMARS.find((it) => it.language === language) ?? null;
}
