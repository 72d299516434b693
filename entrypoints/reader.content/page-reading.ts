import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { Contrasts } from '../../lib/pack/contrast.ts';
import type { CardScript } from '../../lib/page/card-script.ts';
import type { Page } from '../../lib/page/read-page.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';

/** What was read of the page, without the topics that the reader has muted. Replaced whole, never patched. */
export interface Read {
  readonly page: Page;
  /** Made when first asked for: most pages are read without anybody opening a card or the popup. */
  report(script: CardScript): PageReport;
}

export function createRead(whole: Page, isMuted: (topic: TopicId) => boolean, imported: readonly Contrasts[]): Read {
  const page = { ...whole, mentions: whole.mentions.filter(({ topic }) => !isMuted(topic)) };
  let report: PageReport | null = null;
  return {
    page,
    report({ buildPageReport, shelf }) {
      report ??= buildPageReport(page.index, page.mentions, [shelf.builtIn, ...imported], page.metadata);
      return report;
    },
  };
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
