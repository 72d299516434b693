import type { PageReading } from '../../lib/extension/messages/messages.ts';
import { LONGEST_TIMEOUT } from '../../lib/extension/settings/longest-timeout.ts';
import {
  DEFAULT_SETTINGS,
  isMuted,
  isPaused,
  isSwitchedOff,
  type Settings,
} from '../../lib/extension/settings/settings.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { CardScriptLoader } from '../../lib/page/card/card-script.ts';
import highlightsCss from '../../lib/page/marks/highlights.css?inline';
import { createHighlights } from '../../lib/page/marks/highlights.ts';
import type { Mark } from '../../lib/page/marks/painter.ts';
import { watchTheme } from '../../lib/page/marks/watch-theme.ts';
import { isArticleInSlices } from '../../lib/page/reading/is-article.ts';
import { createLivingPage } from '../../lib/page/reading/living-page.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import type { ShadowOf } from '../../lib/page/text/text-index.ts';
import { type CardControl, createCardControl } from './card-control.ts';
import type { Knowledge } from './load-knowledge.ts';
import { marksOf } from './marks-of.ts';
import { createRead, type Read } from './page-reading.ts';

const NEXT_CHECK = 250; // ms

interface AnnotatorOptions {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly shadowOf: ShadowOf;
  /** Aborts when the extension is switched off, updated or removed: then everything goes. */
  readonly signal: AbortSignal;
  /** False, and the signal aborted, once the extension is gone. Browsers do not tell; it has to be asked. */
  readonly isAlive: () => boolean;
  readonly cardScript: CardScriptLoader;
  /** Told the number of topics marked; null when the marks are gone. */
  readonly onMarked: (topics: number | null) => void;
  /** Gives whether it was saved. */
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => Promise<boolean>;
}

export interface Annotator {
  /** Reads the page, marks it unless its site is off, and tells what it found. From then on it counts as asked for. */
  annotate(): Promise<PageReading>;
  apply(settings: Settings): void;
  /** The packs have changed: reads and marks the page anew. */
  learn(knowledge: Knowledge): void;
  /** Takes the marks of this page away, or brings them back. */
  toggleMarks(): void;
  readonly cards: Pick<CardControl, 'step' | 'revealSpan'>;
  /** Whether there is a page to be read for whoever asks for it: it is no article, so that it was not read by itself. */
  isUnread(): boolean;
  /** What is asked of the page as it was last read; null where it was not. */
  quote<T>(ask: (page: Page) => T): T | null;
}

/** Keeps the marks on a page true to its text and to the settings. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document, signal } = options;
  const view = document.defaultView ?? window;
  const highlights = createHighlights(view, highlightsCss);
  let knowledge = options.knowledge;
  let settings: Settings | null = null; // null until they are loaded
  let page: Page | null = null;
  let read: Read | null = null;
  let askedUrl: string | null = null;
  let isHidden = false;
  let aliveUntil = 0;
  let told: string | null = null; // of which address how many topics are marked
  let wake = 0; // the timer for the end of a pause

  const cards = createCardControl({
    ...options,
    highlights,
    read: () => read,
    marks,
    settings: () => settings ?? DEFAULT_SETTINGS,
    onPointer: () => void (options.isAlive() && highlights?.reassert()),
  });
  const living = createLivingPage({
    ...options,
    linker: () => knowledge.linker,
    *isWanted(find) {
      if (settings === null) return null;
      if (isOff()) return false;
      return isAsked() || (yield* isArticleInSlices(document, document.location.href, find));
    },
    isOwn: cards.isCard,
    onEdit(edited, hasMoved) {
      if (!isStillAlive()) return;
      highlights?.dropStale(edited, hasMoved);
      highlights?.reassert();
      cards.keep();
    },
    onRead(next) {
      page = next;
      refresh();
      tell(false);
    },
  });

  /** Asked of the browser now and then: a busy page changes thousands of times a second. */
  function isStillAlive(): boolean {
    const now = view.performance.now();
    if (now < aliveUntil) return !signal.aborted;
    aliveUntil = now + NEXT_CHECK;
    return options.isAlive();
  }

  function isOff(): boolean {
    return isSwitchedOff(settings ?? DEFAULT_SETTINGS, document.location.host, Date.now());
  }

  /** On its own Sidelight marks articles only; whoever opens the popup may ask for any page. */
  function isAsked(): boolean {
    return askedUrl === withoutHash(document.location.href);
  }

  /** Brings marks, card and badge in line with what was read and what is set. */
  function refresh(): void {
    const before = read;
    read = page === null ? null : createRead(page, isTopicMuted, knowledge.contrasts, view);
    if (before !== null && read !== null) cards.renew(before, read);
    else cards.dismiss();
    paint();
  }

  /** Says how many topics are marked, also again (`isSure`), where others may have changed what is shown of it. */
  function tell(isSure: boolean): void {
    const topics = read === null || isOff() ? null : read.page.topics.size;
    const now = `${topics} ${document.location.href}`;
    if (now === told && !isSure) return;
    told = now;
    options.onMarked(topics);
  }

  function isTopicMuted(topic: TopicId): boolean {
    return isMuted(settings ?? DEFAULT_SETTINGS, topic, knowledge.kinds.get(topic));
  }

  function paint(): void {
    highlights?.adopt(read?.page.index.shadowRoots ?? []);
    if (highlights === null) return;
    if (read === null || isOff()) {
      highlights.clear();
      return;
    }
    void runInSlices(view, highlights.paint(marks(), read.page.index));
  }

  function marks(): Iterable<Mark> {
    if (read === null || isHidden) return [];
    const kindOf = (topic: TopicId) => knowledge.kinds.get(topic) ?? 'background';
    return marksOf(read.page, kindOf, settings ?? DEFAULT_SETTINGS);
  }

  function apply(next: Settings): void {
    if (signal.aborted) return;
    settings = next;
    view.clearTimeout(wake);
    const now = Date.now();
    if (isPaused(next, now)) {
      wake = view.setTimeout(() => apply(next), Math.min(next.pausedUntil - now, LONGEST_TIMEOUT));
    }
    if (isOff()) {
      living.leave();
      page = null;
    }
    if (page !== null || read !== null) {
      refresh();
      tell(true);
    }
    if (!isOff()) living.request();
  }

  function learn(next: Knowledge): void {
    knowledge = next;
    cards.dismiss(); // it may be of a pack that is gone
    options.cardScript.get()?.shelf.forget();
    living.forget();
    if (!isOff()) living.request();
  }

  watchTheme(document, paint, signal);
  for (const kind of ['visibilitychange', 'pageshow']) {
    const comeBack = () => {
      told = null; // the tab may have shown another page meanwhile
      if (options.isAlive()) highlights?.reassert();
    };
    view.addEventListener(kind, comeBack, { signal });
  }
  signal.addEventListener('abort', () => {
    view.clearTimeout(wake);
    page = null;
    refresh();
    tell(true);
  });

  return {
    cards,
    apply,
    learn,
    isUnread: () => read === null && !isOff(),
    async annotate() {
      askedUrl = withoutHash(document.location.href);
      living.readNow();
      const script = await options.cardScript.load();
      const now = read; // the page may have moved on meanwhile: all that is told is of this one
      // Nobody is answered, and the popup says that the page must be loaded again.
      if (now === null || script === null) throw new Error('The extension has lost the page');
      const { metadata, isPart } = now.page;
      return { article: metadata, report: await now.makeReport(script), isPart, isHidden };
    },
    quote: (ask) => (read === null ? null : ask(read.page)),
    toggleMarks() {
      isHidden = !isHidden;
      cards.dismiss();
      paint();
    },
  };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
