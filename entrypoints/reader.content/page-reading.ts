import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { Contrasts } from '../../lib/pack/contrast.ts';
import type { CardScript } from '../../lib/page/card/card-script.ts';
import type { Metadata } from '../../lib/page/metadata/metadata.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../lib/page/reading/read-page-metadata.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import type { SliceClock } from '../../lib/page/reading/slice.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';

/** What was read of the page, without the topics that the reader has muted. Replaced whole, never patched. */
export interface Read {
  readonly page: Page;
  /** Reads it when first asked for, in slices: most pages are read without anybody opening a card or the popup. */
  readMetadata(script: CardScript): Promise<Metadata>;
  /** null until it has been made. */
  report(): PageReport | null;
  /** When the page was written, once its report has been made and if it says. */
  published(): string | null;
  /** Makes it when first asked for, in the same way. */
  makeReport(script: CardScript): Promise<PageReport>;
}

export function createRead(
  whole: Page,
  isMuted: (topic: TopicId) => boolean,
  imported: readonly Contrasts[],
  clock: SliceClock,
): Read {
  const page = withoutTopics(whole, isMuted);
  let reading: Promise<Metadata> | null = null;
  let making: Promise<PageReport> | null = null;
  let made: PageReport | null = null;
  let published: string | null = null;

  function readMetadata({ completeMetadata }: CardScript): Promise<Metadata> {
    reading ??= runInSlices(clock, readPageMetadata(page, completeMetadata));
    return reading;
  }

  async function make(script: CardScript): Promise<PageReport> {
    const metadata = await readMetadata(script);
    published = metadata.published;
    const packs = [script.shelf.builtIn, ...imported];
    const report = await runInSlices(clock, script.buildPageReport(page.index, page.mentions, packs, metadata));
    made = page.isWholeBody === true ? { ...report, summary: [] } : report; // a front page tells no story
    return made;
  }

  return {
    page,
    readMetadata,
    report: () => made,
    published: () => published,
    makeReport(script) {
      making ??= make(script);
      return making;
    },
  };
}

function withoutTopics(page: Page, isMuted: (topic: TopicId) => boolean): Page {
  const topics = new Set([...page.topics].filter((topic) => !isMuted(topic)));
  if (topics.size === page.topics.size) return page;
  return { ...page, topics, mentions: page.mentions.filter(({ topic }) => topics.has(topic)) };
}

/** The mention that stands where one of an earlier reading stood. */
export function sameMention({ index, mentions }: Page, before: Page, mention: Mention): Mention | null {
  const old = before.index.locate(mention.span);
  if (old === null) return null;
  const isSame = (other: Mention) => {
    const place = index.locate(other.span);
    return place?.startContainer === old.startContainer && place.startOffset === old.startOffset;
  };
  return mentions.find((other) => other.topic === mention.topic && isSame(other)) ?? null;
}
