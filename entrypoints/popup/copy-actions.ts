import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/props.ts';
import type { PopupWords } from '../../components/popup/words.ts';
import { languageOf } from '../../components/shared/language-of.ts';
import { LINK_SCRIPT } from '../../lib/extension/content-files.ts';
import type { FrameTarget, ReaderRequest, ReaderRequests } from '../../lib/extension/messages/messages.ts';
import { type MentionContext, wrongMarkReport } from '../../lib/extension/messages/wrong-mark-report.ts';
import type { ActiveTab } from '../../lib/extension/tab/active-tab.ts';
import { frameOf, type Reading } from '../../lib/extension/tab/open-reading.ts';
import type { Card, CardSet } from '../../lib/pack/card.ts';
import { cardAsText, cardInBrief, type Style, titleOf } from '../../lib/pack/card-as-text.ts';
import { type Quotation, quotationAsText, quotationOf } from '../../lib/pack/card-quotation.ts';
import { copiedStyle } from './copied-style.ts';
import { type Shared, shareOrCopy } from './share-card.ts';

const PICTURE_NAME = 'sidelight-card.png';
const MOST_REPORTED = 5; // mentions; a report is read by people

/** Asks the reader of what was read; null where none is there. */
export type AskPage = <K extends ReaderRequest>(
  name: K,
  argument: ReaderRequests[K]['argument'],
) => Promise<ReaderRequests[K]['reply'] | null>;

interface CopyContext {
  readonly words: PopupWords;
  readonly reading: () => Reading | null;
  readonly shelf: () => CardSet;
  readonly say: (text: string | null) => void;
  readonly ask: AskPage;
}

type CopyActions = Pick<PopupActions, 'onCopyCard' | 'onShareCard' | 'onCopyLink' | 'onReportMark'>;

/** What can be taken along from the popup. */
export function copyActions(tab: ActiveTab | null, { words, reading, shelf, say, ask }: CopyContext): CopyActions {
  const url = tab?.url ?? null;
  const sourceOf = (card: Card) => card.from?.source ?? shelf().source;

  async function copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(words.notCopied);
    }
  }

  async function share(card: Card, form: 'quotation' | 'picture'): Promise<void> {
    const language = languageOf(card, shelf());
    const style = copiedStyle(language, words.locale);
    const quotation = quotationOf(card, sourceOf(card), style);
    const data =
      form === 'quotation'
        ? { text: quotationAsText(quotation, style) }
        : await pictureOf(card, quotation, language, style, words);
    if (data === null) say(words.noPicture);
    else say(sharedWords(await shareOrCopy(data, window), form, words));
  }

  return {
    onShareCard: (card, form) => void share(card, form),
    onCopyCard(card, form) {
      const source = sourceOf(card);
      const style = copiedStyle(languageOf(card, shelf()), words.locale);
      void copy(
        form === 'brief' ? cardInBrief(card, source, style) : cardAsText(card, source, form, style),
        words.copied.card,
      );
    },
    async onCopyLink({ span }) {
      const isThere = tab !== null && (await injectLinkMaker({ tabId: tab.id, frameId: frameOf(reading()) }));
      const link = isThere ? await ask('linkToSpan', span) : null;
      if (link === null) say(words.noLink);
      else await copy(link, words.copied.link);
    },
    async onReportMark(card) {
      const found = (await ask('mentionContexts', { topic: card.topic, most: MOST_REPORTED })) ?? [];
      if (url !== null) await copy(reportOn(card, url, reading(), found), words.copied.report);
    },
  };
}

/** null where the browser makes no picture. What draws it is loaded only then. */
async function pictureOf(
  card: Card,
  quotation: Quotation,
  language: string,
  { dated }: Style,
  words: PopupWords,
): Promise<{ readonly file: File } | null> {
  try {
    const { drawCard } = await import('./draw-card.ts');
    const blob = await drawCard(document, {
      ...quotation,
      kind: card.kind,
      kindName: words.kinds[card.kind],
      language,
      dated: quotation.newest === null ? null : words.newestOf(dated(quotation.newest.date)),
      sourceLine: titleOf(quotation.source, dated),
      name: words.name,
    });
    return blob === null ? null : { file: new File([blob], PICTURE_NAME, { type: blob.type }) };
  } catch {
    return null; // a browser that hides what its canvases hold, or has no room for one
  }
}

function sharedWords(shared: Shared, form: 'quotation' | 'picture', words: PopupWords): string {
  if (shared === 'shared') return words.shared;
  if (shared === 'cancelled') return words.notShared;
  if (shared === 'refused') return words.notCopied;
  return form === 'quotation' ? words.quotationCopied : words.pictureCopied;
}

/** The text of a report on wrong marks of a card's topic. */
function reportOn(card: Card, url: string, reading: Reading | null, found: readonly MentionContext[]): string {
  const title = reading?.kind === 'read' ? reading.reading.article.title : null;
  const mentions = found.slice(0, MOST_REPORTED);
  return wrongMarkReport({ card, url, title, mentions, versions: productVersions() });
}

/** Sidelight and the browser with their versions, for a report: "Sidelight 0.1.0, Firefox/140.0". */
function productVersions(): string {
  const agent = /(?:Firefox|Edg|OPR|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'another browser';
  return `Sidelight ${browser.runtime.getManifest().version}, ${agent}`;
}

/** What makes links to a span comes into the page only when one is wanted; false where it cannot. */
async function injectLinkMaker({ tabId, frameId }: FrameTarget): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [LINK_SCRIPT] });
    return true;
  } catch {
    return false; // the page has gone, or the access to it
  }
}
