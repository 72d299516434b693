import type { PopupActions } from '../../components/popup/props.ts';
import type { PopupWords } from '../../components/popup/words.ts';
import { mayRemember } from '../../lib/extension/history/may-remember.ts';
import { newestUpdate } from '../../lib/extension/history/opened-cards.ts';
import { rememberOpened } from '../../lib/extension/history/store.ts';
import { EVERY_SITE, originPattern } from '../../lib/extension/match-pattern.ts';
import { askReader } from '../../lib/extension/messages/ask-reader.ts';
import { openOptions } from '../../lib/extension/own-pages.ts';
import { pauseForAnHour, resume } from '../../lib/extension/settings/pause.ts';
import { withMutedTopic, withSite } from '../../lib/extension/settings/settings.ts';
import { changeSettings } from '../../lib/extension/settings/store.ts';
import { requestAccess } from '../../lib/extension/sites/access.ts';
import { stopSite } from '../../lib/extension/sites/stop-site.ts';
import { type ActiveTab, reloadTab } from '../../lib/extension/tab/active-tab.ts';
import { frameOf, type Reading } from '../../lib/extension/tab/open-reading.ts';
import type { Card, CardSet, TopicId } from '../../lib/pack/card.ts';
import { type AskPage, copyActions } from './copy-actions.ts';

export interface PopupContext {
  readonly words: PopupWords;
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
  const cardOn = (topic: TopicId) => shelf().cards.find((card) => card.topic === topic);

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
    ...copyActions(tab, { words, reading, shelf, say, ask }),
    onMuteTopic(topic, isMuted) {
      const title = cardOn(topic)?.title ?? topic;
      const done = isMuted ? words.topicMuted(title) : words.topicUnmuted(title);
      void change(
        changeSettings((settings) => withMutedTopic(settings, topic, isMuted)),
        done,
      );
    },
    async onOpenCard(topic) {
      if (!(await rememberCard(tab, cardOn(topic)))) say(words.notRemembered);
    },
    onPause: () => void change(pauseForAnHour()),
    onResume: () => void change(resume()),
    async onOpenOptions() {
      await openOptions();
      window.close();
    },
  };
}

/** Where the reader wants it remembered, that a card was opened over a tab; false where the browser would not keep it. */
async function rememberCard(tab: ActiveTab | null, card: Card | undefined): Promise<boolean> {
  if (card === undefined || !(await mayRemember(tab ?? { url: null, isPrivate: false }))) return true;
  return rememberOpened(card.topic, newestUpdate(card));
}

/** Asks the reader of what was read; null where none is there. */
function askerOf(tab: ActiveTab | null, reading: () => Reading | null): AskPage {
  return async (name, argument) => (tab === null ? null : askReader(tab.id, name, argument, frameOf(reading())));
}
