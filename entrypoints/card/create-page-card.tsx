import { options, render } from 'preact';
import hoverCardCss from '../../components/card/hover-card.css?inline';
import { Translation } from '../../components/shared/translation.ts';
import { wordsOf } from '../../components/shared/words.ts';
import type { Translator } from '../../lib/extension/words/create-translator.ts';
import hostCss from '../../lib/page/card/host.css?inline';
import { type CardHost, createCardHost } from '../../lib/page/card/host.ts';
import type { CardActions, CardSetting, CardShelf, CardView, PageCard } from '../../lib/page/card/page-card.ts';
import { keepCardPlaced, keepSheetPlaced } from '../../lib/page/card/place.ts';
import { listen } from '../../lib/page/events/listen.ts';
import { Announcement } from './announcement.tsx';
import sheetCss from './card.css?inline';
import { CardTrail } from './card-trail.tsx';
import { dragAway } from './drag-away.ts';
import { createFocusWay } from './focus-way.ts';
import { guardPresses } from './guard-presses.ts';
import { keepWords } from './keep-words.tsx';
import { createOwnNames, type OwnNames } from './own-names.ts';

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
  const names = createOwnNames();
  options.vnode = keepWords(names);
  const host = createCardHost(document, [hostCss, names.inCss(hoverCardCss + sheetCss)], keep);
  const isSure = guardPresses(host, raise); // before all others: what it stops reaches none of them
  const draw = createDrawing(translator, host, shelf, sureActions(actions, isSure));
  const focusWay = createFocusWay(document, host.root, () => {
    if (near?.isConnected) host.moveKeyboardTo(near);
  });
  let stopPlacing = () => {};
  let shown = 0;
  let near: Node | null = null;
  let returns = 0;
  let prepared: CardView | null = null;
  watchHost(host, actions, keep);
  dragAway(host.frame, actions.onClose);

  /** One that was prepared is there already, but for the line that is read out. */
  function drawAnew(view: CardView, { isRenewed, isAnnounced }: CardSetting): void {
    const isThere = prepared === view;
    prepared = null;
    if (!isRenewed) returns = 0;
    if (!isRenewed && !isThere) shown += 1;
    if (!isThere || isAnnounced) draw(view, shown, isAnnounced);
  }

  /** Puts it back where the page has taken it out, hidden it or moved it. */
  function keep(): void {
    if (near === null || host.isInPlace()) return;
    returns += 1;
    if (returns > MOST_RETURNS) actions.onClose();
    else host.show(near);
  }

  function raise(): void {
    if (near !== null) host.show(near);
  }

  return {
    prepare(view) {
      shown += 1;
      draw(view, shown, false);
      prepared = view;
    },
    show(view, setting) {
      stopPlacing();
      dressFrame(host.frame, setting, names);
      const hadFocus = host.root.activeElement !== null;
      drawAnew(view, setting);
      near = setting.range.startContainer;
      host.show(near);
      if (hadFocus) focusWay.enter();
      stopPlacing = keepPlaced(host, setting);
    },
    hide() {
      stopPlacing();
      focusWay.leave();
      near = null;
      prepared = null;
      host.hide();
      render(null, host.frame);
    },
    focus: () => focusWay.enter(),
    goOn: () => void focusWay.goOn(),
    hasFocus: () => host.root.activeElement !== null,
    keep,
    raise,
    isCard: host.isOwn,
  };
}

/** Draws a view into the host. A new `key` for each card shown, so that none opens expanded or on another's related card. */
function createDrawing(translator: Translator, { frame, sight }: CardHost, shelf: CardShelf, actions: CardActions) {
  const words = wordsOf(translator);
  const announcementOf = ({ topic, position }: CardView) =>
    words.announcement(shelf.find(topic)?.title ?? topic, position.index, position.total);

  return (view: CardView, key: number, isAnnounced: boolean): void =>
    render(
      <Translation.Provider value={translator}>
        <CardTrail key={key} view={view} shelf={shelf} actions={actions} canMute={sight.canBeSure} />
        {isAnnounced && <Announcement text={announcementOf(view)} />}
      </Translation.Provider>,
      frame,
    );
}

/** What is kept takes a press that is sure to be the reader's own. */
function sureActions(actions: CardActions, isSure: () => boolean): CardActions {
  return {
    ...actions,
    onMore: (...card) => void (isSure() && actions.onMore(...card)),
    onMuteTopic: async (...choice) => isSure() && actions.onMuteTopic(...choice),
  };
}

function watchHost({ element, root }: CardHost, actions: CardActions, keep: () => void): void {
  listen(element, 'pointerenter', () => actions.onEnter());
  listen(element, 'pointerleave', () => actions.onLeave());
  listen(element, 'toggle', keep);
  for (const kind of KEPT_IN) root.addEventListener(kind, (event) => event.stopPropagation());
}

function dressFrame(frame: HTMLElement, { isSheet, textSize }: CardSetting, names: OwnNames): void {
  frame.className = isSheet ? 'sheet' : 'beside';
  frame.style.maxHeight = ''; // the room that the last card had
  frame.style.setProperty(names.nameOf('--text-scale'), String(textSize / 100));
}

/** Gives the way to stop it. */
function keepPlaced(host: CardHost, { isSheet, range, point }: CardSetting): () => void {
  return isSheet ? keepSheetPlaced(host, range) : keepCardPlaced(host, range, point);
}
