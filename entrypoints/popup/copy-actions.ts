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
import { type Shared, shareOrCopy } from './share-card.ts';
import type { Taken } from './taken-card.ts';

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

  async function copy(text: string | Promise<string>, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(await text);
      say(done);
    } catch {
      say(words.notCopied);
    }
  }

  async function share(card: Card, form: 'quotation' | 'picture'): Promise<void> {
    const script = await loadTaken().catch(() => null);
    if (script === null) return say(words.notCopied); // the extension's own files have gone, as in an update
    const taken = takenOf(card);
    const data = form === 'quotation' ? { text: script.quotationTextOf(taken) } : await script.pictureOf(taken, words);
    if (data === null) say(words.noPicture);
    else say(sharedWords(await shareOrCopy(data, window), form, words));
  }

  function takenOf(card: Card): Taken {
    const { locale } = words;
    return { card, source: card.from?.source ?? shelf().source, language: languageOf(card, shelf()), locale };
  }

  return {
    onShareCard: (card, form) => void share(card, form),
    onCopyCard: (card, form) =>
      void copy(
        loadTaken().then(({ cardTextOf }) => cardTextOf(takenOf(card), form)),
        words.copied.card,
      ),
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

/** Loaded only then: the popup is to open without it. */
function loadTaken() {
  return import('./taken-card.ts');
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
