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
  readonly languages: Readonly<Record<string, Points>> | null;
}

export interface Topic {
  readonly id: TopicId;
  /** Its place among the topics of all packs. */
  readonly number: number;
  readonly core: boolean;
  readonly grammar: NameGrammar | null;
  readonly variants: ReadonlySet<string>;
  readonly joined: Points;
}

export interface Cue {
  readonly number: number;
  readonly text: string;
  readonly rule: CaseRule;
  readonly uses: CueUse[];
}

export interface CueUse {
  readonly topic: Topic;
  readonly points: Points;
  readonly place: 'near' | 'before' | 'after';
}

/** Lookup built once from the names of all packs. */
export interface Gazetteer {
  readonly topics: readonly Topic[];
  readonly cueCount: number;
  readonly trie: TokenTrie;
  /** By trie node. */
  namesAt(node: number): readonly Name[];
  cuesAt(node: number): readonly Cue[];
}

const PLAIN_PRIOR: Points = 2;
const NONE: readonly never[] = [];

/** Where two packs claim a spelling, the first pack's topic has it. */
export function buildGazetteer(packs: readonly Pack[]): Gazetteer {
  const trie = createTokenTrie();
  const names = new Map<number, Name[]>();
  const cues = new Map<number, Cue[]>();
  const topics: Topic[] = [];
  let cueCount = 0;

  function addName(text: string, rule: AliasRule, topic: Topic | null): void {
    for (const spelling of spellings(text)) {
      const node = trie.add(fold(spelling));
      if (node < 0) continue;
      const name: Name = {
        text: spelling,
        rule: leastRule(spelling, rule.case),
        topic,
        prior: rule.prior ?? PLAIN_PRIOR,
        languages: rule.in ?? null,
      };
      listAt(names, node).push(name);
    }
  }

  function addCue(text: string, group: CueGroup, topic: Topic): void {
    const rule = leastRule(text, group.case);
    const forms = text.endsWith('s') ? [text] : [text, `${text}s`];
    let cue: Cue | undefined;
    for (const form of forms.flatMap(spellings)) {
      const node = trie.add(fold(form));
      if (node < 0) continue;
      const known = listAt(cues, node).find((it) => it.rule === rule && it.text === text);
      cue ??= known ?? { number: cueCount++, text, rule, uses: [] };
      if (known === undefined) listAt(cues, node).push(cue);
    }
    cue?.uses.push({ topic, points: group.points, place: group.place ?? 'near' });
  }

  for (const pack of packs) {
    for (const names of pack.names) {
      const topic = topicOf(names, topics.length);
      topics.push(topic);
      for (const alias of names.lookAlikes ?? []) eachText(alias, (text, rule) => addName(text, rule, null));
      for (const alias of names.aliases) eachText(alias, (text, rule) => addName(text, rule, topic));
      for (const group of names.cues ?? []) for (const text of group.text) addCue(text, group, topic);
    }
  }
  return {
    topics,
    cueCount,
    trie,
    namesAt: (node) => names.get(node) ?? NONE,
    cuesAt: (node) => cues.get(node) ?? NONE,
  };
}

/** The first name at a node, in the order of packs and rules, whose case rule the page's spelling obeys. */
export function fittingName(names: readonly Name[], surface: string): Name | null {
  return names.find((name) => fitsCase(surface, name.text, name.rule)) ?? null;
}

function topicOf(names: TopicNames, number: number): Topic {
  return {
    id: names.topic,
    number,
    core: names.core,
    grammar: names.grammar ?? null,
    variants: new Set((names.grammar?.variants ?? []).map(fold)),
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

function listAt<T>(lists: Map<number, T[]>, node: number): T[] {
  const known = lists.get(node);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(node, list);
  return list;
}
