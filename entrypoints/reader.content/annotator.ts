import type { PageReading } from '../../lib/extension/messages.ts';
import { DEFAULT_SETTINGS, isMuted, isPaused, isSwitchedOff, type Settings } from '../../lib/extension/settings.ts';
import { createHover } from '../../lib/hover/create-hover.ts';
import type { HoverState } from '../../lib/hover/hover-state.ts';
import type { Linker, Mention } from '../../lib/linking/mention.ts';
import type { Span } from '../../lib/linking/readable-text.ts';
import type { CardKind, Pack, TopicId } from '../../lib/pack/pack.ts';
import { createHighlights } from '../../lib/page/highlights.ts';
import { mentionAtPoint, rangeOf } from '../../lib/page/mention-at-point.ts';
import { pageTheme, type Theme } from '../../lib/page/page-theme.ts';
import type { Point } from '../../lib/page/place-card.ts';
import { type Page, readPage } from '../../lib/page/read-page.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { watchPointer } from '../../lib/page/watch-pointer.ts';
import { buildPageReport, type PageReport } from '../../lib/reading/page-report.ts';
import { cardViewOf } from './card-view.ts';
import { createPageCard } from './hover-card.tsx';
import { neighbour } from './neighbour.ts';

const LONGEST_TIMEOUT = 2 ** 31 - 1; // ms; a longer one fires at once

interface AnnotatorOptions {
  readonly document: Document;
  readonly linker: Linker;
  readonly pack: Pack;
  /** Aborts when the extension is switched off, updated or removed: then everything goes. */
  readonly signal: AbortSignal;
  /** Told the number of topics marked; null when the marks are gone. */
  readonly onMarked: (topics: number | null) => void;
  readonly onMuteTopic: (topic: TopicId) => void;
}

export interface Annotator {
  /** Reads the page, marks it unless its site is off, and tells what it found. */
  annotate(): PageReading;
  apply(settings: Settings): void;
  isOff(): boolean;
  revealMention(topic: TopicId, step: 1 | -1): null;
  revealSpan(span: Span): null;
}

/** What was read of the page. Replaced whole, never patched. */
interface Read {
  readonly page: Page;
  readonly report: PageReport;
  readonly theme: Theme;
}

export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document, linker, pack, signal } = options;
  const view = document.defaultView ?? window;
  const highlights = createHighlights(view);
  const kinds = new Map<TopicId, CardKind>(pack.cards.map(({ topic, kind }) => [topic, kind]));
  let settings = DEFAULT_SETTINGS;
  let read: Read | null = null;
  let lastPoint: Point | null = null;
  let wake = 0; // the timer for the end of a pause

  const hover = createHover<Mention>(
    {
      now: () => view.performance.now(),
      setTimeout: (callback, delay) => view.setTimeout(callback, delay),
      clearTimeout: (timer) => view.clearTimeout(timer),
    },
    draw,
  );
  const card = createPageCard(document, pack, {
    onClose: () => hover.send({ kind: 'dismiss' }),
    onStep: revealMention,
    onShowQuote: ({ span }) => revealSpan(span),
    onMuteTopic: options.onMuteTopic,
    onEnter: () => hover.send({ kind: 'enterCard' }),
    onLeave: () => hover.send({ kind: 'leaveCard' }),
  });

  function draw(state: HoverState<Mention>): void {
    if (state.kind !== 'open' || read === null) {
      card.hide();
      highlights?.point(null, read?.theme ?? 'light');
      return;
    }
    const { mention, isPinned } = state;
    const range = rangeOf(read.page, mention);
    if (range === null) {
      hover.send({ kind: 'dismiss' });
      return;
    }
    if (isPinned) highlights?.point(read.page.index.locate(mention.span), read.theme);
    card.show(cardViewOf(mention, read), range, isPinned ? null : lastPoint);
  }

  function isOff(): boolean {
    return isSwitchedOff(settings, document.location.host, Date.now());
  }

  function annotate(): PageReading {
    hover.send({ kind: 'dismiss' });
    const whole = readPage(document, document.location.href, linker);
    const mentions = whole.mentions.filter(({ topic }) => !isMuted(settings, topic, kinds.get(topic)));
    const page = { ...whole, mentions };
    const report = buildPageReport(page.index, mentions, [pack], page.metadata);
    read = { page, report, theme: pageTheme(themeSample(page)) };
    if (!isOff()) {
      highlights?.paint(page.index, mentions, (topic) => kinds.get(topic) ?? 'background', read.theme);
      options.onMarked(report.cards.length);
    }
    return { url: page.url, article: page.metadata, report };
  }

  function clear(): void {
    hover.send({ kind: 'dismiss' });
    highlights?.clear();
    options.onMarked(null);
  }

  function apply(next: Settings): void {
    settings = next;
    view.clearTimeout(wake);
    const rest = next.pausedUntil - Date.now();
    if (isPaused(next, Date.now())) wake = view.setTimeout(() => apply(settings), Math.min(rest, LONGEST_TIMEOUT));
    if (read === null) return;
    if (isOff()) clear();
    else annotate();
  }

  function revealMention(topic: TopicId, step: 1 | -1): null {
    if (read === null) return null;
    const mention = neighbour(read.page, topic, currentMention(), step);
    const range = mention === null ? null : rangeOf(read.page, mention);
    if (mention === null || range === null) return null;
    reveal(range);
    hover.send({ kind: 'show', mention });
    return null;
  }

  function currentMention(): Mention | null {
    const state = hover.state();
    return state.kind === 'open' ? state.mention : null;
  }

  function revealSpan(span: Span): null {
    const range = read === null ? null : rangeOf(read.page, { span });
    if (read === null || range === null) return null;
    hover.send({ kind: 'dismiss' });
    reveal(range);
    highlights?.point(read.page.index.locate(span), read.theme);
    return null;
  }

  function mentionAt(point: Point): Mention | null {
    return read === null || highlights === null ? null : mentionAtPoint(read.page, highlights, point.x, point.y);
  }

  watchPointer(
    document,
    card.isCard,
    {
      onPoint(point) {
        lastPoint = point;
        hover.send({ kind: 'point', mention: mentionAt(point) });
      },
      onDisturb: () => hover.send({ kind: 'disturb' }),
      onClick(point) {
        const mention = mentionAt(point);
        lastPoint = point;
        hover.send(mention === null ? { kind: 'dismiss' } : { kind: 'show', mention });
      },
      onEscape() {
        const isOpen = hover.state().kind === 'open';
        hover.send({ kind: 'dismiss' });
        return isOpen;
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    view.clearTimeout(wake);
    clear();
  });

  return {
    annotate,
    isOff,
    revealMention,
    revealSpan,
    apply,
  };
}

/** An element whose text has the article's colour. */
function themeSample(page: Page): Element {
  const [root = page.document.documentElement] = page.article.roots.toReversed();
  return root.querySelector('p') ?? root;
}
