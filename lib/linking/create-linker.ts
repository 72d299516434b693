import type { Pack } from '../pack/pack.ts';
import type { Match } from './find-matches.ts';
import { buildGazetteer } from './gazetteer.ts';
import type { LinkContext, Linker, Mention, Verdict } from './mention.ts';
import type { ReadableText } from './readable-text.ts';
import { type Weighed, weighPage } from './weigh-page.ts';
import { LINK_THRESHOLD } from './weights.ts';

/** A linker for the names of these packs. Building it reads every name once; linking then takes time linear in the text. */
export function createLinker(packs: readonly Pack[]): Linker {
  const gazetteer = buildGazetteer(packs);

  function* linkInSlices(readable: ReadableText, context: LinkContext = {}): Generator<undefined, Mention[]> {
    const weighed = yield* weighPage(gazetteer, readable, context, false);
    const isLinked = decisionOf(weighed);
    return weighed.filter(isLinked).map(({ match }) => mentionOf(readable.text, match));
  }

  function explain(readable: ReadableText, context: LinkContext = {}): Verdict[] {
    const weighed = runToEnd(weighPage(gazetteer, readable, context, true));
    const isLinked = decisionOf(weighed);
    return weighed.map((it) => ({
      mention: mentionOf(readable.text, it.match),
      isLinked: isLinked(it),
      points: it.ledger.total,
      evidence: it.ledger.entries ?? [],
    }));
  }

  return { link: (readable, context) => runToEnd(linkInSlices(readable, context)), linkInSlices, explain };
}

/** Enough evidence makes a mention; of a supporting topic only where a core topic of its pack has one. */
function decisionOf(weighed: readonly Weighed[]): (it: Weighed) => boolean {
  const packs = new Set<number>();
  for (const { match, ledger } of weighed) {
    if (match.topic.core && ledger.total >= LINK_THRESHOLD) packs.add(match.topic.pack);
  }
  return ({ match, ledger }) => ledger.total >= LINK_THRESHOLD && packs.has(match.topic.pack);
}

function runToEnd<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function mentionOf(text: string, match: Match): Mention {
  const span = { start: match.start, end: match.end };
  const surface = text.slice(span.start, span.end);
  const { topic, others } = match;
  const mention = { span, surface, topic: topic.id, ...(others.length === 0 ? {} : { others }) };
  return match.version === null ? mention : { ...mention, version: match.version };
}
