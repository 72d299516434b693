import type { PageReading } from '../../lib/extension/messages/messages.ts';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { CardScript, CardScriptLoader } from '../../lib/page/card/card-script.ts';
import type { CardActions } from '../../lib/page/card/page-card.ts';
import type { Metadata } from '../../lib/page/metadata/metadata.ts';
import { isArticleInSlices } from '../../lib/page/reading/is-article.ts';
import { isSamePage } from '../../lib/page/reading/is-same-page.ts';
import { createLivingPage } from '../../lib/page/reading/living-page.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import type { ShadowOf } from '../../lib/page/text/text-index.ts';
import { type CardControl, createCardControl } from './card-control.ts';
import { createCurrentSettings } from './current-settings.ts';
import { spanInView } from './in-view.ts';
import type { Knowledge } from './load-knowledge.ts';
import { createMarkedPage, type MarkedPage, type MarkedPageOptions } from './marked-page.ts';
import type { Read } from './page-reading.ts';

interface AnnotatorOptions extends MarkedPageOptions {
  readonly knowledge: Knowledge;
  readonly shadowOf: ShadowOf;
  readonly cardScript: CardScriptLoader;
  readonly onMore: CardActions['onMore'];
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
  /** What that page says of itself; null where none was read, or where the browser does not let the card's script in. */
  metadata(): Promise<Metadata | null>;
}

/** Keeps the marks on a page true to its text and to the settings. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document, signal, cardScript } = options;
  let knowledge = options.knowledge;
  let askedUrl: string | null = null;
  const settings = createCurrentSettings(document, signal, apply);
  const marked = createMarkedPage({
    ...options,
    knowledge: () => knowledge,
    settings,
    onRenew: (before, now) => (before !== null && now !== null ? cards.renew(before, now) : cards.dismiss()),
  });
  const cards = createCardControl({ ...options, ...marked, settings: settings.get, onPointer: marked.reassert });
  const living = createLivingPage({
    ...options,
    linker: () => knowledge.linker,
    *isWanted(find) {
      if (!settings.isLoaded()) return null;
      if (settings.isOff()) return false;
      return isAsked() || (yield* isArticleInSlices(document, document.location.href, find));
    },
    isOwn: cards.isCard,
    onEdit: (edited, hasMoved) => void (marked.dropStale(edited, hasMoved) && cards.keep()),
    onRead: (page) => marked.show(page, false),
  });

  /** On its own Sidelight marks articles only; whoever opens the popup may ask for any page. */
  function isAsked(): boolean {
    return askedUrl !== null && isSamePage(askedUrl, document.location.href);
  }

  function apply(next: Settings): void {
    if (signal.aborted) return;
    settings.set(next);
    const isOff = settings.isOff();
    if (isOff) living.leave();
    marked.showAgain();
    if (!isOff) living.request();
  }

  function learn(next: Knowledge): void {
    knowledge = next;
    cards.dismiss(); // it may be of a pack that is gone
    cardScript.get()?.shelf.forget();
    living.forget();
    if (!settings.isOff()) living.request();
  }

  return {
    cards,
    apply,
    learn,
    isUnread: () => marked.read() === null && !settings.isOff(),
    async annotate() {
      askedUrl = document.location.href;
      living.readNow();
      const script = await cardScript.load();
      return answerOf(marked.read(), script, marked);
    },
    quote(ask) {
      const read = marked.read();
      return read === null ? null : ask(read.page);
    },
    async metadata() {
      const script = await cardScript.load();
      return script === null ? null : (marked.read()?.readMetadata(script) ?? null);
    },
    toggleMarks() {
      cards.dismiss();
      marked.toggle();
    },
  };
}

/** Those that have not been read yet have no text. */
function shareRead({ sections }: Page): number {
  return sections.filter(({ index }) => index.text !== '').length / sections.length;
}

/** All that is told is of this reading: the page may move on meanwhile. */
async function answerOf(
  read: Read | null,
  script: CardScript | null,
  { marks, isHidden }: Pick<MarkedPage, 'marks' | 'isHidden'>,
): Promise<PageReading> {
  // Nobody is answered, and the popup says that the page must be loaded again.
  if (read === null || script === null) throw new Error('The extension has lost the page');
  const { page } = read;
  const report = await read.makeReport(script);
  const visible = await runInSlices(page.document.defaultView ?? window, script.visibleMentions(page, null));
  const byTopic = Map.groupBy(visible, ({ topic }) => topic);
  const cards = report.cards.map((card) => {
    const starts = (byTopic.get(card.topic) ?? []).map(({ span }) => span.start);
    return { ...card, count: starts.length, starts };
  });
  const shown = new Set(visible);
  return {
    article: await read.readMetadata(script),
    report: { ...report, cards },
    isPart: page.isPart,
    share: page.isPart ? shareRead(page) : 1,
    isHidden: isHidden(),
    marked: Array.from(marks()).filter(({ mention }) => shown.has(mention)).length,
    length: page.index.text.length,
    inView: spanInView(page, visible),
  };
}
