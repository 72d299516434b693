import { render } from 'preact';
import hoverCardCss from '../../components/card/hover-card.css?inline';
import { Translation } from '../../components/shared/translation.ts';
import { type Words, wordsOf } from '../../components/shared/words.ts';
import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { type CardHost, createCardHost } from '../../lib/page/card/host.ts';
import type { CardActions, CardSetting, CardShelf, CardView, PageCard } from '../../lib/page/card/page-card.ts';
import { keepCardPlaced, keepSheetPlaced } from '../../lib/page/card/place.ts';
import { Announcement } from './announcement.tsx';
import sheetCss from './card.css?inline';
import { CardTrail } from './card-trail.tsx';
import { dragAway } from './drag-away.ts';
import { createFocusWay } from './focus-way.ts';

// The page must not take what is done in the card for something done to itself.
const KEPT_IN = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'wheel'];

/** Times that one card is put back: pages that build themselves anew need a few; one that wants it gone would go on for ever. */
const MOST_RETURNS = 5;

export function createPageCard(
  translator: Translator,
  document: Document,
  shelf: CardShelf,
  actions: CardActions,
): PageCard {
  const words = wordsOf(translator);
  const host = createCardHost(document, hoverCardCss + sheetCss);
  const frame = host.root.appendChild(document.createElement('div'));
  const focusWay = createFocusWay(document, host.root, () => {
    if (near?.isConnected) host.moveKeyboardTo(near);
  });
  let stopPlacing = () => {};
  let shown = 0;
  let near: Node | null = null;
  let returns = 0;
  let prepared: CardView | null = null;
  watchHost(host, actions);
  dragAway(frame, actions.onClose);

  function draw(view: CardView, isAnnounced: boolean): void {
    render(
      <Translation.Provider value={translator}>
        {/* A new key for each card shown, so that none opens expanded or on another's related card. */}
        <CardTrail key={shown} view={view} shelf={shelf} actions={actions} />
        {isAnnounced && <Announcement text={announcementOf(view, shelf, words)} />}
      </Translation.Provider>,
      frame,
    );
  }

  /** One that was prepared is there already, but for the line that is read out. */
  function drawAnew(view: CardView, { isRenewed, isAnnounced }: CardSetting): void {
    const isThere = prepared === view;
    prepared = null;
    if (!isRenewed) returns = 0;
    if (!isRenewed && !isThere) shown += 1;
    if (!isThere || isAnnounced) draw(view, isAnnounced);
  }

  return {
    prepare(view) {
      shown += 1;
      draw(view, false);
      prepared = view;
    },
    show(view, setting) {
      stopPlacing();
      dressFrame(frame, setting);
      const hadFocus = host.root.activeElement !== null;
      drawAnew(view, setting);
      near = setting.range.startContainer;
      host.show(near);
      if (hadFocus) focusWay.enter();
      stopPlacing = keepPlaced(host.element, frame, setting);
    },
    hide() {
      stopPlacing();
      focusWay.leave();
      near = null;
      prepared = null;
      host.hide();
      render(null, frame);
    },
    focus: () => focusWay.enter(),
    goOn: () => void focusWay.goOn(),
    hasFocus: () => host.root.activeElement !== null,
    keep() {
      if (near === null || host.element.isConnected) return;
      returns += 1;
      if (returns > MOST_RETURNS) actions.onClose();
      else host.show(near);
    },
    raise: () => void (near !== null && host.show(near)),
    isCard: host.isOwn,
  };
}

function announcementOf({ topic, position }: CardView, shelf: CardShelf, words: Words): string {
  return words.announcement(shelf.find(topic)?.title ?? topic, position.index, position.total);
}

function watchHost({ element, root }: CardHost, actions: CardActions): void {
  element.addEventListener('pointerenter', () => actions.onEnter());
  element.addEventListener('pointerleave', () => actions.onLeave());
  for (const kind of KEPT_IN) root.addEventListener(kind, (event) => event.stopPropagation());
}

function dressFrame(frame: HTMLElement, { isSheet, textSize }: CardSetting): void {
  frame.className = isSheet ? 'sheet' : 'beside';
  frame.style.maxHeight = ''; // the room that the last card had
  frame.style.setProperty('--text-scale', String(textSize / 100));
}

/** Gives the way to stop it. */
function keepPlaced(host: HTMLElement, frame: HTMLElement, { isSheet, range, point }: CardSetting): () => void {
  return isSheet ? keepSheetPlaced(host, range) : keepCardPlaced({ host, frame }, range, point);
}
