import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/props.ts';
import type { Words } from '../../components/shared/words.ts';
import { LINK_SCRIPT } from '../../lib/extension/content-files.ts';
import { mayRemember } from '../../lib/extension/history/may-remember.ts';
import { newestUpdate } from '../../lib/extension/history/opened-cards.ts';
import { rememberOpened } from '../../lib/extension/history/store.ts';
import { EVERY_SITE, originPattern } from '../../lib/extension/match-pattern.ts';
import { askReader } from '../../lib/extension/messages/ask-reader.ts';
import type { FrameTarget, ReaderRequest, ReaderRequests } from '../../lib/extension/messages/messages.ts';
import { type MentionContext, wrongMarkReport } from '../../lib/extension/messages/wrong-mark-report.ts';
import { openOptions } from '../../lib/extension/own-pages.ts';
import { pauseForAnHour, resume } from '../../lib/extension/settings/pause.ts';
import { withMutedTopic, withSite } from '../../lib/extension/settings/settings.ts';
import { changeSettings } from '../../lib/extension/settings/store.ts';
import { requestAccess } from '../../lib/extension/sites/access.ts';
import { stopSite } from '../../lib/extension/sites/stop-site.ts';
import { type ActiveTab, reloadTab } from '../../lib/extension/tab/active-tab.ts';
import { frameOf, type Reading } from '../../lib/extension/tab/open-reading.ts';
import type { Card, CardSet, TopicId } from '../../lib/pack/card.ts';
import { cardAsText, cardInBrief } from '../../lib/pack/card-as-text.ts';

const MOST_REPORTED = 5; // mentions; a report is read by people

interface PopupContext {
  readonly words: Words;
  readonly reading: () => Reading | null;
  /** The cards of all packs in use. */
  readonly shelf: () => CardSet;
  /** Asked for when the popup opens: at the click there is no time to. None until they have come. */
  readonly newsOrigins: () => readonly string[];
  /** Reads the page anew and draws. */
  readonly refresh: () => Promise<void>;
  /** Tells the reader what became of an action. */
  readonly say: (text: string | null) => void;
}

/** What each control of the popup does. */
export function popupActions(
  tab: ActiveTab | null,
  { words, reading, newsOrigins, refresh, say, shelf }: PopupContext,
): PopupActions {
  const url = tab?.url ?? null;
  const pattern = url === null ? null : originPattern(url);
  const ask = askerOf(tab, reading);

  // Called from a click, with nothing awaited before: browsers ask only then.
  async function request(patterns: readonly string[]): Promise<void> {
    const isGranted = await requestAccess(patterns);
    say(isGranted ? null : words.notAllowed);
    if (isGranted) await refresh();
  }

  async function change(work: Promise<unknown>, done: string | null = null): Promise<void> {
    try {
      await work;
      say(done);
    } catch {
      say(words.notSaved);
    }
    await refresh();
  }

  async function copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(words.notCopied);
    }
  }

  async function remember(topic: TopicId): Promise<void> {
    const card = shelf().cards.find((one) => one.topic === topic);
    if (card === undefined || !(await mayRemember({ url, isPrivate: tab?.isPrivate ?? false }))) return;
    if (!(await rememberOpened(topic, newestUpdate(card)))) say(words.notRemembered);
  }

  return {
    onToggleSite(isOn) {
      if (url !== null) void change(changeSettings((settings) => withSite(settings, new URL(url).host, isOn)));
    },
    onRequestSite: () => void (pattern !== null && request([pattern])),
    onRequestSites: (extent) => void request(extent === 'every' ? [EVERY_SITE] : newsOrigins()),
    onStopSite: () => void (url !== null && change(stopSite(url))),
    onJumpToMention(topic, start) {
      void ask('revealMention', { topic, start });
    },
    onJumpToQuote: ({ span }) => void ask('revealSpan', span),
    async onReload() {
      if (tab !== null) await reloadTab(tab.id);
      window.close();
    },
    onShowMarks: () => void change(ask('toggleMarks', null)),
    onCopyCard(card, form) {
      const source = card.from?.source ?? shelf().source;
      void copy(form === 'brief' ? cardInBrief(card, source) : cardAsText(card, source, form), words.copied.card);
    },
    async onCopyLink({ span }) {
      const isThere = tab !== null && (await injectLinkMaker({ tabId: tab.id, frameId: frameOf(reading()) }));
      const link = isThere ? await ask('linkToSpan', span) : null;
      if (link === null) say(words.noLink);
      else await copy(link, words.copied.link);
    },
    onMuteTopic(topic, isMuted) {
      const title = shelf().cards.find((card) => card.topic === topic)?.title ?? topic;
      const done = isMuted ? words.topicMuted(title) : words.topicUnmuted(title);
      void change(
        changeSettings((settings) => withMutedTopic(settings, topic, isMuted)),
        done,
      );
    },
    async onReportMark(card) {
      const found = (await ask('mentionContexts', { topic: card.topic, most: MOST_REPORTED })) ?? [];
      if (url !== null) await copy(reportOn(card, url, reading(), found), words.copied.report);
    },
    onOpenCard: (topic) => void remember(topic),
    onPause: () => void change(pauseForAnHour()),
    onResume: () => void change(resume()),
    async onOpenOptions() {
      await openOptions();
      window.close();
    },
  };
}

/** Asks the reader of what was read; null where none is there. */
function askerOf(tab: ActiveTab | null, reading: () => Reading | null) {
  return async <K extends ReaderRequest>(name: K, argument: ReaderRequests[K]['argument']) =>
    tab === null ? null : askReader(tab.id, name, argument, frameOf(reading()));
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
