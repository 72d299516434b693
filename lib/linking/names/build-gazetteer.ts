import type { TopicId } from '../../pack/card.ts';
import type { Alias, AliasRule, CaseRule, CueGroup, Points, TopicNames } from '../../pack/topic-names.ts';
import { fold } from '../../text/fold.ts';
import { firstWordOf } from './extend-name.ts';
import type { Cue, Gazetteer, Name, Topic } from './gazetteer.ts';
import { createTokenTrie } from './token-trie.ts';

/** The names of a pack. They are gone through once, so they may be read as they are asked for. */
export interface NameSource {
  readonly names: Iterable<TopicNames>;
  /** Supporting topics of a pack are linked where a core topic is of any pack of its family; a pack without one is its own. */
  readonly family?: string | undefined;
}

const PLAIN_PRIOR: Points = 2;
const SHORTEST_PLURAL = 3; // letters: "as" is not the plural of "a"
const NAMES_A_SLICE = 64; // names or cues; about a third of a millisecond
const NONE: readonly never[] = [];
const NO_VARIANTS: ReadonlySet<string> = new Set();
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Yields between slices of work. Where packs claim one spelling, their names stand in the order of the packs. */
export function* buildGazetteer(packs: readonly NameSource[]): Generator<undefined, Gazetteer> {
  const trie = createTokenTrie();
  // By trie node; nodes without are holes.
  const names: Name[][] = [];
  const nearCues: Cue[][] = [];
  const besideCues: Cue[][] = [];
  const topics: Topic[] = [];
  const cueNumbers = new Map<string, number>();
  const borrowers: Borrower[] = [];

  function addName(text: string, rule: AliasRule, topic: Topic | null, pack: number): void {
    for (const spelling of spellings(text)) {
      const node = trie.add(fold(spelling), true);
      if (node < 0) continue;
      const { prior = PLAIN_PRIOR, hyphen = null, in: languages = null } = rule;
      addTo(names, node, {
        text: spelling,
        rule: leastRule(spelling, rule.case),
        topic,
        pack,
        prior,
        hyphen,
        languages,
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

  /** Adds what an entry brings; yields after each name and cue. */
  function* additions(entry: TopicNames, pack: number, family: number): Generator<void> {
    const topic = topicOf(entry, topics.length, pack, family);
    topics.push(topic);
    if (entry.cuesOf !== undefined) borrowers.push({ topic, from: entry.cuesOf });
    for (const [text, rule] of textsOf(entry.lookAlikes)) yield addName(text, rule, null, pack);
    for (const [text, rule] of textsOf(entry.aliases)) yield addName(text, rule, topic, pack);
    for (const group of entry.cues ?? []) for (const text of group.text) yield addCue(text, group, topic);
  }

  let added = 0;
  for (const [place, pack] of packs.entries()) {
    const family = familyOf(packs, place);
    for (const entry of pack.names) {
      for (const _ of additions(entry, place, family)) {
        added += 1;
        if (added % NAMES_A_SLICE === 0) yield;
      }
    }
  }
  lendCues(topics, borrowers);
  return {
    topics,
    cueCount: cueNumbers.size,
    packCount: packs.length,
    trie,
    namesAt: (node) => names[node] ?? NONE,
    nearCuesAt: (node) => nearCues[node] ?? NONE,
    besideCuesAt: (node) => besideCues[node] ?? NONE,
  };
}

/** A topic whose pack is still being read. */
type GrowingTopic = { -readonly [Key in keyof Topic]: Topic[Key] };

/** A topic that wants the cues of another of its pack, which may be still to come. */
interface Borrower {
  readonly topic: GrowingTopic;
  readonly from: TopicId;
}

function lendCues(topics: readonly Topic[], borrowers: readonly Borrower[]): void {
  if (borrowers.length === 0) return;
  const keyOf = (pack: number, id: TopicId) => `${pack} ${id}`;
  const lenders = new Map(topics.map((topic) => [keyOf(topic.pack, topic.id), topic]));
  for (const { topic, from } of borrowers) topic.cuesOf = lenders.get(keyOf(topic.pack, from)) ?? null;
}

/** The place of the first pack of the family. */
function familyOf(packs: readonly NameSource[], place: number): number {
  const family = packs[place]?.family;
  return family === undefined ? place : packs.findIndex((pack) => pack.family === family);
}

function topicOf(names: TopicNames, number: number, pack: number, family: number): GrowingTopic {
  const variants = names.grammar?.variants?.map(fold) ?? NONE;
  return {
    id: names.topic,
    number,
    pack,
    family,
    core: names.core,
    quiet: names.quiet ?? false,
    grammar: names.grammar ?? null,
    variants: setOf(variants),
    variantStarts: setOf(variants.map(firstWordOf)),
    joined: names.joined ?? 0,
    letters: `v${names.grammar?.letters?.join('').toLowerCase() ?? ''}`,
    hasListCues: names.cues?.some(({ place }) => place === 'list') ?? false,
    cuesOf: null,
  };
}

/** Most topics have none: one empty set is enough for all of them. */
function setOf(variants: readonly string[]): ReadonlySet<string> {
  return variants.length === 0 ? NO_VARIANTS : new Set(variants);
}

function* textsOf(aliases: readonly Alias[] = NONE): Generator<readonly [string, AliasRule]> {
  for (const alias of aliases) {
    if (typeof alias === 'string') yield [alias, { text: alias }];
    else for (const text of typeof alias.text === 'string' ? [alias.text] : alias.text) yield [text, alias];
  }
}

/** A name without capitals asks nothing of the page's, which then need not be looked at. */
function leastRule(text: string, rule: CaseRule = 'written'): CaseRule {
  return rule === 'written' && text === text.toLowerCase() ? 'any' : rule;
}

/** Pages write accents as one character or as two; folding must not change lengths, so the names know both. */
function spellings(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return [text];
  return [...new Set([text.normalize('NFC'), text.normalize('NFD')])];
}

function addTo<T>(lists: T[][], node: number, item: T): void {
  const list = lists[node];
  if (list === undefined) lists[node] = [item];
  else list.push(item);
}
