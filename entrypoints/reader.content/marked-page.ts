import { isMuted, type Settings } from '../../lib/extension/settings/settings.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { listen } from '../../lib/page/events/listen.ts';
import { createHighlights, type Highlights } from '../../lib/page/marks/highlights.ts';
import type { Mark } from '../../lib/page/marks/painter.ts';
import { watchTheme } from '../../lib/page/marks/watch-theme.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import type { CurrentSettings } from './current-settings.ts';
import type { Knowledge } from './load-knowledge.ts';
import { marksOf } from './marks-of.ts';
import { createRead, type Read } from './page-reading.ts';

export interface MarkedPageOptions {
  readonly document: Document;
  /** Aborts when the extension is switched off, updated or removed: then everything goes. */
  readonly signal: AbortSignal;
  /** False, and the signal aborted, once the extension is gone. Browsers do not tell; it has to be asked. */
  readonly isAlive: () => boolean;
  /** Told the topics marked; null when the marks are gone. */
  readonly onMarked: (topics: readonly TopicId[] | null) => void;
}

interface MarkedPageSources extends MarkedPageOptions {
  readonly knowledge: () => Knowledge;
  readonly settings: CurrentSettings;
  /** What is shown was read anew, or (null) nothing is: a card may be open. */
  readonly onRenew: (before: Read | null, now: Read | null) => void;
}

/** What was read of the page, and its marks. */
export interface MarkedPage {
  readonly highlights: Highlights | null;
  /** What was last read, without what the reader has muted. */
  read(): Read | null;
  marks(): Iterable<Mark>;
  isHidden(): boolean;
  /** Shows this from here on; null: nothing. The topics are told where they have changed, and if it `isToTell`. */
  show(page: Page | null, isToTell: boolean): void;
  /** Shows the same by other settings. */
  showAgain(): void;
  toggle(): void;
  /** Unmarks at once what no longer stands on its letters, as `Highlights.dropStale`. False: the extension is gone. */
  dropStale(edited: ReadonlySet<Text> | 'any', hasMoved: boolean): boolean;
  /** Puts back what the page has taken out. */
  reassert(): void;
}

const NEXT_CHECK = 250; // ms
const MOST_FOLLOWED = 8; // elements whose colours are asked, with those around them, when a theme may have changed; twice as many at the most

export function createMarkedPage(options: MarkedPageSources): MarkedPage {
  const { document, signal, settings, isAlive } = options;
  const view = document.defaultView ?? window;
  const highlights = createHighlights(view);
  const tell = createTopicTeller(document, options.onMarked);
  const isStillAlive = createAliveCheck(view.performance, isAlive, signal);
  let page: Page | null = null;
  let read: Read | null = null;
  let isHidden = false;

  function show(next: Page | null, isToTell: boolean): void {
    const before = read;
    const { kinds, contrasts } = options.knowledge();
    page = next;
    read = page === null ? null : createRead(page, isTopicMuted(settings.get(), kinds), contrasts, view);
    options.onRenew(before, read);
    theme.follow(read === null || settings.isOff() ? [] : elementsOf(read.page));
    paint();
    tell.topics(read === null || settings.isOff() ? null : [...read.page.topics], isToTell);
  }

  function paint(): void {
    highlights?.adopt(read?.page.index.shadowRoots ?? []);
    if (read === null || settings.isOff()) highlights?.clear();
    else if (highlights !== null) void runInSlices(view, highlights.paint(marks(), read.page.index));
  }

  function marks(): Iterable<Mark> {
    if (read === null || isHidden) return [];
    const { kinds } = options.knowledge();
    return marksOf(read.page, (topic) => kinds.get(topic) ?? 'background', settings.get());
  }

  function reassert(): void {
    if (isAlive()) highlights?.reassert();
  }

  const theme = watchTheme(document, paint, signal);
  watchReturn(document, view, signal, () => {
    tell.forget(); // the tab may have shown another page meanwhile
    reassert();
  });
  signal.addEventListener('abort', () => show(null, true));

  return {
    highlights,
    read: () => read,
    marks,
    isHidden: () => isHidden,
    show,
    showAgain() {
      if (page !== null) show(settings.isOff() ? null : page, true);
    },
    toggle() {
      isHidden = !isHidden;
      paint();
    },
    dropStale(edited, hasMoved) {
      if (!isStillAlive()) return false;
      highlights?.dropStale(edited, hasMoved);
      highlights?.reassert();
      return true;
    },
    reassert,
  };
}

/** Tells the topics where they have changed, or are to be told again, since others may have changed what is shown of them. */
function createTopicTeller(document: Document, onMarked: MarkedPageOptions['onMarked']) {
  let told: string | null = null; // of which address
  return {
    topics(topics: readonly TopicId[] | null, isToTell: boolean): void {
      const now = `${topics} ${document.location.href}`;
      if (now === told && !isToTell) return;
      told = now;
      onMarked(topics);
    },
    forget(): void {
      told = null;
    },
  };
}

/** Asks the browser now and then: a busy page changes thousands of times a second. */
function createAliveCheck(clock: Pick<Performance, 'now'>, isAlive: () => boolean, signal: AbortSignal): () => boolean {
  let aliveUntil = 0;
  return () => {
    const now = clock.now();
    if (now < aliveUntil) return !signal.aborted;
    aliveUntil = now + NEXT_CHECK;
    return isAlive();
  };
}

function watchReturn(document: Document, view: Window, signal: AbortSignal, onReturn: () => void): void {
  listen(document, 'visibilitychange', onReturn, { signal });
  listen(view, 'pageshow', onReturn, { signal });
}

/** Some elements that mentions stand in, from all over the page. */
function elementsOf({ index, mentions }: Page): Element[] {
  const apart = Math.max(1, Math.floor(mentions.length / MOST_FOLLOWED));
  return mentions.flatMap(({ span }, at) =>
    at % apart === 0 ? (index.locate(span)?.startContainer.parentElement ?? []) : [],
  );
}

function isTopicMuted(settings: Settings, kinds: Knowledge['kinds']): (topic: TopicId) => boolean {
  return (topic) => isMuted(settings, topic, kinds.get(topic));
}
