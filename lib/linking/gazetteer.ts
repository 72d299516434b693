import type { Pack, TopicId } from '../pack/pack.ts';
import type { Alias, AliasRule, CaseRule, CueGroup, NameGrammar, Points, TopicNames } from '../pack/topic-names.ts';
import { fitsCase } from './case-rule.ts';
import { fold } from './fold.ts';
import { createTokenTrie, type TokenTrie } from './token-trie.ts';

/** A name that a match can be: of a topic, or (`topic` null) a look-alike that is nothing to us. */
export interface Name {
  readonly text: string;
  readonly rule: CaseRule;
  readonly topic: Topic | null;
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
  readonly core: boolean;
  readonly grammar: NameGrammar | null;
  readonly variants: ReadonlySet<string>;
  readonly joined: Points;
}

/** What one word says of one topic. */
export interface Cue {
  /** The same for all uses of one word for one topic: a word counts once for a match. */
  readonly number: number;
  readonly text: string;
  readonly rule: CaseRule;
  readonly topic: Topic;
  readonly points: Points;
  readonly place: 'near' | 'before' | 'after';
  /** The aliases it bears on; null for all. */
  readonly on: readonly string[] | null;
}

/** Lookup built once from the names of all packs. */
export interface Gazetteer {
  readonly topics: readonly Topic[];
  readonly cueCount: number;
  readonly trie: TokenTrie;
  /** By trie node. */
  namesAt(node: number): readonly Name[];
  nearCuesAt(node: number): readonly Cue[];
  /** Cues that count only right before or right behind a name. */
  besideCuesAt(node: number): readonly Cue[];
}

const PLAIN_PRIOR: Points = 2;
const SHORTEST_PLURAL = 3; // letters: "as" is not the plural of "a"
const HYPHEN = /[-\u2010-\u2013\u2212]/;
const NONE: readonly never[] = [];
const NO_VARIANTS: ReadonlySet<string> = new Set();

/** Where two packs claim a spelling, the first pack's topic has it. */
export function buildGazetteer(packs: readonly Pack[]): Gazetteer {
  const trie = createTokenTrie();
  // By trie node; nodes without are holes.
  const names: Name[][] = [];
  const nearCues: Cue[][] = [];
  const besideCues: Cue[][] = [];
  const topics: Topic[] = [];
  const cueNumbers = new Map<string, number>();

  function addName(text: string, rule: AliasRule, topic: Topic | null): void {
    for (const spelling of spellings(text)) {
      const node = trie.add(fold(spelling), true);
      if (node < 0) continue;
      const prior = rule.prior ?? PLAIN_PRIOR;
      const hyphen = rule.hyphen ?? null;
      addTo(names, node, {
        text: spelling,
        rule: leastRule(spelling, rule.case),
        topic,
        prior,
        hyphen,
        languages: rule.in ?? null,
      });
    }
  }

  function addCue(text: string, { points, place = 'near', case: rule, on }: CueGroup, topic: Topic): void {
    const word = `${topic.number} ${fold(text).replaceAll('-', ' ')}`;
    const number = cueNumbers.get(word) ?? cueNumbers.size;
    cueNumbers.set(word, number);
    const cue: Cue = { number, text, rule: leastRule(text, rule), topic, points, place, on: on ?? null };
    const forms = text.length < SHORTEST_PLURAL ? [text] : [text, `${text}s`];
    for (const form of forms.flatMap(spellings)) {
      const node = trie.add(fold(form), place === 'near');
      if (node >= 0) addTo(place === 'near' ? nearCues : besideCues, node, cue);
    }
  }

  for (const [place, pack] of packs.entries()) {
    for (const entry of pack.names) {
      const topic = topicOf(entry, topics.length, place);
      topics.push(topic);
      for (const alias of entry.lookAlikes ?? []) eachText(alias, (text, rule) => addName(text, rule, null));
      for (const alias of entry.aliases) eachText(alias, (text, rule) => addName(text, rule, topic));
      for (const group of entry.cues ?? []) for (const text of group.text) addCue(text, group, topic);
    }
  }
  return {
    topics,
    cueCount: cueNumbers.size,
    trie,
    namesAt: (node) => names[node] ?? NONE,
    nearCuesAt: (node) => nearCues[node] ?? NONE,
    besideCuesAt: (node) => besideCues[node] ?? NONE,
  };
}

/** The first name at a node, in the order of packs and rules, whose case rule the page's spelling obeys. */
export function fittingName(names: readonly Name[], text: string, start: number, end: number): Name | null {
  for (const name of names) {
    if (name.hyphen !== null && name.hyphen !== HYPHEN.test(text.slice(start, end))) continue;
    if (fitsCase(text, start, end, name.text, name.rule)) return name;
  }
  return null;
}

/** Topics of other packs than the match's that have a fitting name at the same node, each once. */
export function otherTopics(names: readonly Name[], own: Topic, text: string, start: number, end: number): TopicId[] {
  const others = new Set<TopicId>();
  for (const name of names) {
    if (name.topic === null || name.topic.pack === own.pack) continue;
    if (fittingName([name], text, start, end) !== null) others.add(name.topic.id);
  }
  return [...others];
}

function topicOf(names: TopicNames, number: number, pack: number): Topic {
  return {
    id: names.topic,
    number,
    pack,
    core: names.core,
    grammar: names.grammar ?? null,
    variants: names.grammar?.variants === undefined ? NO_VARIANTS : new Set(names.grammar.variants.map(fold)),
    joined: names.joined ?? 0,
  };
}

function eachText(alias: Alias, add: (text: string, rule: AliasRule) => void): void {
  if (typeof alias === 'string') add(alias, { text: alias });
  else for (const text of typeof alias.text === 'string' ? [alias.text] : alias.text) add(text, alias);
}

/** A name without capitals asks nothing of the page's, which then need not be looked at. */
function leastRule(text: string, rule: CaseRule = 'written'): CaseRule {
  return rule === 'written' && text === text.toLowerCase() ? 'any' : rule;
}

/** Pages write accents as one character or as two; folding must not change lengths, so the names know both. */
function spellings(text: string): string[] {
  return [...new Set([text.normalize('NFC'), text.normalize('NFD')])];
}

function addTo<T>(lists: T[][], node: number, item: T): void {
  const list = lists[node];
  if (list === undefined) lists[node] = [item];
  else list.push(item);
}
