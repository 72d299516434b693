import { isCommonWord } from '../../text/is-common-word.ts';
import type { PackProblem } from './error.ts';
import { quoteValue } from './quote-value.ts';
import { MOST_NAMES } from './topic-names-schema.ts';

/**
 * What is wrong between the fields of a pack: topics and updates twice or nowhere, updates out of order, too many names. Reads a pack
 * of any shape and passes over what it cannot read, so that these problems are told together with those of shape.
 */
export function crossCheckPack(pack: unknown): PackProblem[] {
  const cards = listIn(pack, 'cards');
  const names = listIn(pack, 'names');
  const topics = new Set(cards.map((card) => textIn(card, 'topic')).filter((topic) => topic !== null));
  const isAlone = textIn(pack, 'family') === null;
  return [
    ...findRepeats(cards, 'topic', 'cards'),
    ...cards.flatMap((card, at) => [
      ...checkRelated(card, `cards[${at}].related`, isAlone ? topics : null),
      ...findRepeats(listIn(card, 'updates'), 'id', `cards[${at}].updates`),
      ...checkOrder(listIn(card, 'updates'), `cards[${at}].updates`),
    ]),
    ...findRepeats(names, 'topic', 'names'),
    ...checkNamedTopics(names, topics),
    ...checkLenders(names),
    ...names.flatMap((entry, at) => checkAliases(listIn(entry, 'aliases'), `names[${at}].aliases`)),
    ...checkCount(names),
    ...checkContrasts(listIn(pack, 'contrasts'), cards, topics),
    ...checkTimeline(listIn(pack, 'timeline'), topics),
  ];
}

/** Items whose key has the value of an item before them. */
function findRepeats(items: readonly unknown[], key: string, place: string): PackProblem[] {
  const first = new Map<string, number>();
  return items.flatMap((item, at) => {
    const value = textIn(item, key);
    if (value === null) return [];
    const before = first.get(value);
    if (before !== undefined) {
      return [{ path: `${place}[${at}].${key}`, message: `repeats ${quoteValue(value)} of ${place}[${before}]` }];
    }
    first.set(value, at);
    return [];
  });
}

/** `topics` null where a related card may be in another pack of the family. */
function checkRelated(card: unknown, place: string, topics: ReadonlySet<string> | null): PackProblem[] {
  const own = textIn(card, 'topic');
  const seen = new Set<unknown>();
  return listIn(card, 'related').flatMap((topic, at) => {
    if (typeof topic !== 'string') return [];
    const path = `${place}[${at}]`;
    if (topics?.has(topic) === false) return [{ path, message: `no card has the topic ${quoteValue(topic)}` }];
    if (topic === own) return [{ path, message: "is the card's own topic" }];
    if (seen.has(topic)) return [{ path, message: `repeats ${quoteValue(topic)}` }];
    seen.add(topic);
    return [];
  });
}

function checkOrder(updates: readonly unknown[], place: string): PackProblem[] {
  return updates.flatMap((update, at) => {
    if (!isLater(textIn(update, 'date'), textIn(updates[at - 1], 'date'))) return [];
    return [{ path: `${place}[${at}].date`, message: 'is later than the update before it; the newest comes first' }];
  });
}

function checkNamedTopics(names: readonly unknown[], topics: ReadonlySet<string>): PackProblem[] {
  return names.flatMap((entry, at) => {
    const topic = textIn(entry, 'topic');
    if (topic === null || topics.has(topic)) return [];
    return [{ path: `names[${at}].topic`, message: `no card has the topic ${quoteValue(topic)}` }];
  });
}

/** Topics whose cues are to count for another, and that have no names. */
function checkLenders(names: readonly unknown[]): PackProblem[] {
  const named = new Set(names.map((entry) => textIn(entry, 'topic')));
  return names.flatMap((entry, at) => {
    const lender = textIn(entry, 'cuesOf');
    const path = `names[${at}].cuesOf`;
    return lender === null || named.has(lender)
      ? []
      : [{ path, message: `no names are given for the topic ${quoteValue(lender)}` }];
  });
}

/** Spellings given twice for a topic, and those that would mark whole pages. */
function checkAliases(aliases: readonly unknown[], place: string): PackProblem[] {
  const first = new Map<string, string>();
  return aliases.flatMap((alias, at) =>
    spellingsOf(alias, `${place}[${at}]`).flatMap(({ text, path, key, isCaseFree }) => {
      if (isCommonWord(text, isCaseFree)) {
        return [{ path, message: `${quoteValue(text)} stands on nearly every page; add a word that makes it a name` }];
      }
      const before = first.get(key);
      if (before !== undefined) return [{ path, message: `repeats ${quoteValue(text)} of ${before}` }];
      first.set(key, path);
      return [];
    }),
  );
}

interface Spelling {
  readonly text: string;
  readonly path: string;
  /** The same for spellings under the same rule. */
  readonly key: string;
  readonly isCaseFree: boolean;
}

function spellingsOf(alias: unknown, place: string): Spelling[] {
  if (typeof alias === 'string') return [{ text: alias, path: place, key: `written ${alias}`, isCaseFree: false }];
  const text = fieldOf(alias, 'text');
  const rule = textIn(alias, 'case') ?? 'written';
  const isCaseFree = rule === 'any';
  const hyphen = fieldOf(alias, 'hyphen');
  const ruleKey = `${rule}${typeof hyphen === 'boolean' ? hyphen : ''}`;
  const spelling = (value: unknown, path: string) =>
    typeof value === 'string' ? [{ text: value, path, key: `${ruleKey} ${value}`, isCaseFree }] : [];
  if (!Array.isArray(text)) return spelling(text, `${place}.text`);
  return text.flatMap((value, at) => spelling(value, `${place}.text[${at}]`));
}

function checkCount(names: readonly unknown[]): PackProblem[] {
  const count = names
    .flatMap((entry) => [...listIn(entry, 'aliases'), ...listIn(entry, 'lookAlikes')])
    .reduce<number>((sum, alias) => sum + Math.max(1, listIn(alias, 'text').length), 0);
  if (count <= MOST_NAMES) return [];
  return [{ path: 'names', message: `must have at most ${MOST_NAMES} names together, not ${count}` }];
}

/** Topics and updates that contrasts name and no card has. */
function checkContrasts(
  contrasts: readonly unknown[],
  cards: readonly unknown[],
  topics: ReadonlySet<string>,
): PackProblem[] {
  const updates = new Set(cards.flatMap((card) => listIn(card, 'updates').map((update) => textIn(update, 'id'))));
  const check = (holder: unknown, key: string, place: string, known: ReadonlySet<string | null>, what: string) => {
    const id = textIn(holder, key);
    if (id === null || known.has(id)) return [];
    return [{ path: `${place}.${key}`, message: `no card has the ${what} ${quoteValue(id)}` }];
  };
  return contrasts.flatMap((contrast, at) => {
    const place = `contrasts[${at}]`;
    return [
      ...check(contrast, 'topic', place, topics, 'topic'),
      ...check(contrast, 'near', place, topics, 'topic'),
      ...check(contrast, 'update', place, updates, 'update'),
      ...listIn(contrast, 'releases').flatMap((release, number) =>
        check(release, 'update', `${place}.releases[${number}]`, updates, 'update'),
      ),
    ];
  });
}

/** Releases oldest first, each of topics that there are. */
function checkTimeline(releases: readonly unknown[], topics: ReadonlySet<string>): PackProblem[] {
  const unknown = (topic: unknown, path: string) =>
    typeof topic !== 'string' || topics.has(topic)
      ? []
      : [{ path, message: `no card has the topic ${quoteValue(topic)}` }];
  return releases.flatMap((release, at) => {
    const place = `timeline[${at}]`;
    return [
      ...listIn(release, 'topics').flatMap((topic, number) => unknown(topic, `${place}.topics[${number}]`)),
      ...unknown(textIn(fieldOf(release, 'version'), 'topic'), `${place}.version.topic`),
      ...(isLater(textIn(releases[at - 1], 'date'), textIn(release, 'date'))
        ? [{ path: `${place}.date`, message: 'is earlier than the release before it; the oldest comes first' }]
        : []),
    ];
  });
}

/** Whether one date is later than another, as far as both are known: a month and a day in it are in any order. */
function isLater(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}

function textIn(value: unknown, key: string): string | null {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : null;
}
