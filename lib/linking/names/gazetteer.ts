import type { TopicId } from '../../pack/card.ts';
import type { CaseRule, NameGrammar, Points } from '../../pack/topic-names.ts';
import { fitsCase } from './case-rule.ts';
import type { TokenTrie } from './token-trie.ts';

/** A name that a match can be: of a topic, or (`topic` null) a look-alike that is nothing to us. */
export interface Name {
  readonly text: string;
  readonly rule: CaseRule;
  readonly topic: Topic | null;
  /** The place of its pack. */
  readonly pack: number;
  readonly prior: Points;
  readonly hyphen: boolean | null;
  readonly languages: Readonly<Record<string, Points>> | null;
}

export interface Topic {
  readonly id: TopicId;
  /** Its place among the topics of all packs. */
  readonly number: number;
  /** The place of its pack. */
  readonly pack: number;
  /** Of its pack and all that are of one family with it. */
  readonly family: number;
  readonly core: boolean;
  readonly quiet: boolean;
  readonly grammar: NameGrammar | null;
  readonly variants: ReadonlySet<string>;
  /** The words that they begin with. */
  readonly variantStarts: ReadonlySet<string>;
  readonly joined: Points;
  readonly letters: string;
  /** Whether it has cues that are items of a list. */
  readonly hasListCues: boolean;
  /** The topic whose cues from afar count for it as well; null for none. */
  readonly cuesOf: Topic | null;
}

/** What one word says of one topic. */
export interface Cue {
  /** The same for all uses of one word for one topic: a word counts once for a match. */
  readonly number: number;
  readonly text: string;
  readonly rule: CaseRule;
  readonly topic: Topic;
  readonly points: Points;
  readonly place: 'near' | 'before' | 'after' | 'list';
  /** The aliases it bears on; null for all. */
  readonly on: readonly string[] | null;
}

/** Lookup built once from the names of all packs. */
export interface Gazetteer {
  readonly topics: readonly Topic[];
  readonly cueCount: number;
  readonly packCount: number;
  readonly trie: TokenTrie;
  /** By trie node, in the order of packs and rules. */
  namesAt(node: number): readonly Name[];
  nearCuesAt(node: number): readonly Cue[];
  /** Cues that count only right before or right behind a name. */
  besideCuesAt(node: number): readonly Cue[];
}

const MOST_RIVALS = 8; // topics of one pack that a name is weighed for; a pack may list a name for thousands
const HYPHEN = /[-\u2010-\u2013\u2212]/;

/** The first name at a node, in the order of packs and rules, whose case rule the page's spelling obeys. */
export function fittingName(names: readonly Name[], text: string, start: number, end: number): Name | null {
  return names.find((name) => fits(name, text, start, end)) ?? null;
}

/**
 * The first fitting name of each topic, pack by pack: where one pack abstains, the next may know what the page means, and topics of
 * one pack may share a name. A look-alike that stands first speaks for its whole pack.
 */
export function fittingNames(names: readonly Name[], text: string, start: number, end: number): readonly Name[] {
  if (names.length === 1) return names;
  const found: Name[] = [];
  let ofPack = 0;
  for (const name of names) {
    const last = found.at(-1);
    if (last?.pack !== name.pack) ofPack = 0;
    else if (ofPack === MOST_RIVALS || last.topic === null || name.topic === null || last.topic === name.topic)
      continue;
    if (!fits(name, text, start, end)) continue;
    found.push(name);
    ofPack += 1;
  }
  return found;
}

function fits(name: Name, text: string, start: number, end: number): boolean {
  if (name.hyphen !== null && name.hyphen !== HYPHEN.test(text.slice(start, end))) return false;
  return fitsCase(text, start, end, name.text, name.rule);
}
