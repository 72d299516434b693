import type { TopicId } from '../../pack/card.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import type { Weighed } from '../evidence/ledger.ts';
import { settleRivals } from '../evidence/settle-rivals.ts';
import { weighPage } from '../evidence/weigh-page.ts';
import { LINK_THRESHOLD } from '../evidence/weights.ts';
import type { LinkContext, LinkedStretch, Linker, Mention, Verdict } from '../mention.ts';
import { buildGazetteer, type NameSource } from '../names/build-gazetteer.ts';
import type { Match } from '../names/find-matches.ts';
import type { Gazetteer, Topic } from '../names/gazetteer.ts';

/** A linker for the names of these packs. Building it reads every name once; linking then takes time linear in the text. */
export function createLinker(packs: readonly NameSource[]): Linker {
  return runToEnd(createLinkerInSlices(packs));
}

/** The same in slices of less than a millisecond, for packs of many names: each yield is a place to pause. */
export function* createLinkerInSlices(packs: readonly NameSource[]): Generator<undefined, Linker> {
  return linkerOf(yield* buildGazetteer(packs));
}

function linkerOf(gazetteer: Gazetteer): Linker {
  function* linkInSlices(readable: ReadableText, context: LinkContext = {}): Generator<undefined, LinkedStretch> {
    const weighed = settleRivals(yield* weighPage(gazetteer, readable, context, false)).filter(hasEnough);
    const packs = corePacks(weighed);
    const mentions = mentionsAmong(weighed, readable.text, packs);
    const isWhole = weighed.every(({ match }) => isOpen(match.topic, packs));
    return { mentions, packs, among: isWhole ? always(mentions) : amongOthers(weighed, readable.text) };
  }

  function explain(readable: ReadableText, context: LinkContext = {}): Verdict[] {
    const weighed = runToEnd(weighPage(gazetteer, readable, context, true));
    const enough = settleRivals(weighed).filter(hasEnough);
    const decided = new Map(decide(enough, corePacks(enough)).map(({ chosen, others }) => [chosen, others]));
    return weighed.map((it) => ({
      mention: mentionOf(readable.text, it.match, decided.get(it) ?? []),
      isLinked: decided.has(it),
      points: it.ledger.total,
      evidence: it.ledger.entries ?? [],
    }));
  }

  return {
    link: (readable, context) => [...runToEnd(linkInSlices(readable, context)).mentions],
    linkInSlices,
    explain,
  };
}

// Closures of one function share what they hold, so these are made in functions of their own: where nothing can be added, the
// matches and all that was weighed can go.

function always(mentions: readonly Mention[]): LinkedStretch['among'] {
  return () => mentions;
}

function amongOthers(weighed: readonly Weighed[], text: string): LinkedStretch['among'] {
  return (packs) => mentionsAmong(weighed, text, packs);
}

function mentionsAmong(weighed: readonly Weighed[], text: string, packs: ReadonlySet<number>): Mention[] {
  return decide(weighed, packs).map(({ chosen, others }) => mentionOf(text, chosen.match, others));
}

/** A match that became a mention. */
interface Decided {
  readonly chosen: Weighed;
  /** Topics of later packs that the name stands for as well. */
  readonly others: readonly TopicId[];
}

function hasEnough({ ledger }: Weighed): boolean {
  return ledger.total >= LINK_THRESHOLD;
}

/** The families of which a core topic is there that is not quiet. */
function corePacks(weighed: readonly Weighed[]): ReadonlySet<number> {
  const core = weighed.filter(({ match: { topic } }) => topic.core && !topic.quiet);
  return new Set(core.map(({ match }) => match.topic.family));
}

function isOpen({ core, family }: Topic, packs: ReadonlySet<number>): boolean {
  return core || packs.has(family);
}

/**
 * What has enough evidence is a mention; of a supporting topic only where its pack has a core topic in the article (`packs`). Of a
 * name that packs share the first has it that does not abstain.
 */
function decide(weighed: readonly Weighed[], packs: ReadonlySet<number>): Decided[] {
  const decided: { chosen: Weighed; others: TopicId[] }[] = [];
  for (const it of weighed) {
    const { start, topic } = it.match;
    if (!isOpen(topic, packs)) continue;
    const last = decided.at(-1);
    if (last?.chosen.match.start === start) last.others.push(topic.id);
    else decided.push({ chosen: it, others: [] });
  }
  return decided;
}

function mentionOf(text: string, match: Match, others: readonly TopicId[]): Mention {
  const span = { start: match.start, end: match.end };
  const surface = text.slice(span.start, span.end);
  const topic = match.topic.id;
  const { version } = match;
  if (others.length === 0) return version === null ? { span, surface, topic } : { span, surface, topic, version };
  return version === null ? { span, surface, topic, others } : { span, surface, topic, others, version };
}
