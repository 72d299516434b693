import type { Pack } from '../pack/pack.ts';
import { findMatches, type Match } from './find-matches.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { LinkContext, Linker, Mention, Verdict } from './mention.ts';
import { createLanguageFinder } from './page-language.ts';
import type { Block, ReadableText } from './readable-text.ts';
import { createSenseTally } from './sense-tally.ts';
import { createCueWeigher } from './weigh-cues.ts';
import { weighLanguage, weighName } from './weigh-name.ts';
import { weighTitle } from './weigh-title.ts';
import { LINK_THRESHOLD } from './weights.ts';

interface Weighed {
  readonly match: Match;
  readonly ledger: Ledger;
}

/** A linker for the names of these packs. Building it reads every name once; linking then takes time linear in the text. */
export function createLinker(packs: readonly Pack[]): Linker {
  const gazetteer = buildGazetteer(packs);

  function weighPage(readable: ReadableText, context: LinkContext, keepsEntries: boolean): Weighed[] {
    const weighed = weighMatches(gazetteer, readable, context, keepsEntries);
    const title = readableTitle(context.title ?? '');
    const titled = weighMatches(gazetteer, title, context, false);
    const senses = createSenseTally(gazetteer.topics.length);
    for (const { match, ledger } of weighed) senses.count(match, ledger);
    for (const { match, ledger } of titled) senses.count(match, ledger);
    const addTitle = weighTitle(gazetteer, title);
    for (const { match, ledger } of weighed) {
      addTitle(match.topic, ledger);
      senses.weigh(match, ledger);
    }
    return weighed;
  }

  function decide(weighed: readonly Weighed[]): boolean[] {
    const carries = weighed.map(({ ledger }) => ledger.total >= LINK_THRESHOLD);
    const hasCore = weighed.some(({ match }, at) => carries[at] === true && match.topic.core);
    return weighed.map(({ match }, at) => carries[at] === true && (hasCore || match.topic.core));
  }

  return {
    link(readable, context = {}) {
      const weighed = weighPage(readable, context, false);
      const isLinked = decide(weighed);
      return weighed.filter((_, at) => isLinked[at]).map(({ match }) => mentionOf(readable.text, match));
    },
    explain(readable, context = {}) {
      const weighed = weighPage(readable, context, true);
      const isLinked = decide(weighed);
      return weighed.map(
        ({ match, ledger }, at): Verdict => ({
          mention: mentionOf(readable.text, match),
          isLinked: isLinked[at] ?? false,
          points: ledger.total,
          evidence: ledger.entries ?? [],
        }),
      );
    },
  };
}

function weighMatches(
  gazetteer: Gazetteer,
  readable: ReadableText,
  context: LinkContext,
  keepsEntries: boolean,
): Weighed[] {
  const found = findMatches(gazetteer, readable);
  const weighCues = createCueWeigher(gazetteer, readable.text, found);
  const languageAt = createLanguageFinder(readable, context);
  const blockAt = blockCursor(readable.blocks);
  return found.matches.map((match) => {
    const ledger = createLedger(keepsEntries);
    const block = blockAt(match.start);
    weighName(readable.text, match, ledger);
    weighCues(match, block ?? { start: 0, end: readable.text.length }, ledger);
    weighLanguage(readable.text, match, () => languageAt(block, match), ledger);
    return { match, ledger };
  });
}

/** The block that holds an offset; offsets must be asked for in text order. */
function blockCursor(blocks: readonly Block[]): (offset: number) => Block | null {
  let next = 0;
  return (offset) => {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= offset) next += 1;
    const block = blocks[next];
    return block !== undefined && block.start <= offset ? block : null;
  };
}

function readableTitle(title: string): ReadableText {
  return { text: title, blocks: [], opaque: [] };
}

function mentionOf(text: string, match: Match): Mention {
  const span = { start: match.start, end: match.end };
  const surface = text.slice(span.start, span.end);
  const mention = { span, surface, topic: match.topic.id };
  return match.version === null ? mention : { ...mention, version: match.version };
}
