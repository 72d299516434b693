import { createHover, type Hover } from '../../lib/hover/create-hover.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { CardScript, CardScriptLoader } from '../../lib/page/card/card-script.ts';
import type { CardActions } from '../../lib/page/card/page-card.ts';
import { themeAround } from '../../lib/page/marks/ground.ts';
import type { Highlights } from '../../lib/page/marks/highlights.ts';
import { rangeOf } from '../../lib/page/marks/mention-at-point.ts';
import type { Mark } from '../../lib/page/marks/painter.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import { type Asking, createCardDrawing } from './card-drawing.ts';
import { type CardInputOptions, watchCardInput } from './card-input.ts';
import { type Read, sameMention } from './page-reading.ts';

interface CardControlOptions extends CardInputOptions {
  /** Of what was read, in text order: the reader may have chosen to see fewer than all mentions. */
  readonly marks: () => Iterable<Mark>;
  readonly onMore: CardActions['onMore'];
  /** Gives whether it was saved. */
  readonly onMuteTopic: (topic: TopicId, isMuted: boolean) => Promise<boolean>;
}

type Place = Pick<Mention, 'span'>;

export interface CardControl {
  /** Goes to a topic's (null: any topic's) next (1) or previous (-1) mention, from a place if one is given, and shows its card. */
  step(topic: TopicId | null, step: 1 | -1, from?: Place): void;
  revealSpan(span: Span): void;
  /** The page was read anew: an open card stays if its mention is still there. */
  renew(before: Read, now: Read): void;
  dismiss(): void;
  /** Puts an open card back that the page has taken out. */
  keep(): void;
  isCard(node: EventTarget | null): boolean;
}

/** Decides from pointer, keys and requests which mention's card shows, and where. */
export function createCardControl(options: CardControlOptions): CardControl {
  const view = options.document.defaultView ?? window;
  const asking: Asking = {
    point: null,
    isTouch: false,
    isRenewed: false,
    isDrawn: false,
    current: null,
    isHeld: false,
    isVisited: false,
  };
  const hover = createHover<Mention>(
    {
      now: () => view.performance.now(),
      setTimeout: (callback, delay) => view.setTimeout(callback, delay),
      clearTimeout: (timer) => view.clearTimeout(timer),
    },
    (state) => drawing.draw(state),
    () => options.settings().cardDelay,
  );
  const drawing = createCardDrawing(options, asking, {
    onClose: dismiss,
    onStep: step,
    onShowQuote: ({ span }) => revealSpan(span),
    onMuteTopic: (topic, isMuted) => muteTopic(topic, isMuted, options, asking, hover),
    onMore: (...card) => showMore(card, options, asking, hover),
    onEnter: () => hover.send({ kind: 'enterCard' }),
    onLeave: () => hover.send({ kind: 'leaveCard' }),
  });
  const { card } = drawing;

  function dismiss(): void {
    hover.send({ kind: 'dismiss' });
  }

  /** Until it is dismissed. */
  function show(mention: Mention): void {
    asking.isVisited = false;
    hover.send({ kind: 'show', mention });
  }

  function step(topic: TopicId | null, by: 1 | -1, place?: Place): void {
    withScript(options.cardScript, (script) => stepWith(script, topic, by, place));
  }

  function stepWith(script: CardScript, topic: TopicId | null, by: 1 | -1, place?: Place): void {
    const page = options.read()?.page;
    if (page === undefined) return;
    const state = hover.state();
    const from = place ?? (state.kind === 'open' ? state.mention : asking.current);
    const mention = script.neighbour(page, isStepOf(topic, options), from, by);
    const range = mention === null ? null : rangeOf(page, mention);
    if (mention === null || range === null) return;
    script.reveal(range);
    asking.point = null;
    asking.isTouch &&= hover.state().kind === 'open'; // from card to card a sheet stays a sheet
    show(mention);
  }

  function revealSpan(span: Span): void {
    const page = options.read()?.page;
    const range = page === undefined ? null : rangeOf(page, { span });
    if (page === undefined || range === null) return;
    dismiss();
    withScript(options.cardScript, (script) => script.reveal(range));
    pointAt(span, range, page, options.highlights);
  }

  watchCardInput(options, { asking, hover, card, prepare: drawing.prepare, show, dismiss });
  return {
    step,
    revealSpan,
    renew: (before, now) => renew(before, now, asking, hover),
    dismiss,
    keep: card.keep,
    isCard: card.isCard,
  };
}

/** At once where the card's script is there. */
function withScript({ get, load }: CardScriptLoader, use: (script: CardScript) => void): void {
  const script = get();
  if (script !== null) use(script);
  else void load().then((loaded) => loaded !== null && use(loaded));
}

/** A topic's steps lead to all its mentions, since its card counts them; those of any topic to what is marked, if anything is. */
function isStepOf(
  topic: TopicId | null,
  { highlights, marks }: Pick<CardControlOptions, 'highlights' | 'marks'>,
): (mention: Mention) => boolean {
  if (topic !== null) return (mention) => mention.topic === topic;
  const marked = new Set(highlights === null ? [] : Array.from(marks(), ({ mention }) => mention));
  return (mention) => marked.size === 0 || marked.has(mention);
}

function pointAt(span: Span, { startContainer }: Range, { index }: Page, highlights: Highlights | null): void {
  const around = startContainer.parentElement;
  highlights?.point(index.locate(span), around === null ? 'light' : themeAround(around));
}

/** A card that was only hovered is from now on one that was asked for; it is drawn as it is to be. */
function showMore(
  card: Parameters<CardActions['onMore']>,
  { onMore }: Pick<CardControlOptions, 'onMore'>,
  asking: Asking,
  hover: Hover<Mention>,
): void {
  onMore(...card);
  const state = hover.state();
  if (state.kind !== 'open') return;
  asking.current = state.mention;
  asking.isDrawn = true;
  hover.send({ kind: 'show', mention: state.mention });
  asking.isDrawn = false;
}

async function muteTopic(
  topic: TopicId,
  isMuted: boolean,
  { onMuteTopic }: Pick<CardControlOptions, 'onMuteTopic'>,
  asking: Asking,
  hover: Hover<Mention>,
): Promise<boolean> {
  const state = hover.state();
  const wasHeld = asking.isHeld;
  // Before it is saved: the marks may go before the answer comes.
  asking.isHeld = isMuted && state.kind === 'open' && state.mention.topic === topic;
  const isSaved = await onMuteTopic(topic, isMuted);
  if (!isSaved) asking.isHeld = wasHeld;
  return isSaved;
}

function renew(before: Read, now: Read, asking: Asking, hover: Hover<Mention>): void {
  if (asking.isHeld) return;
  const state = hover.state();
  const find = (mention: Mention) => sameMention(now.page, before.page, mention);
  asking.current = asking.current === null ? null : find(asking.current);
  if (state.kind === 'idle') return;
  asking.isRenewed = true;
  hover.send({ kind: 'renew', mention: find(state.mention) });
  asking.isRenewed = false;
}
