import { type ComponentChild, type ComponentChildren, Fragment, type VNode } from 'preact';
import type { OwnNames } from './own-names.ts';

/** The names in `card.css` are theirs. */
const SAID = 'data-said';
const SVG_TEXTS: readonly unknown[] = ['text', 'tspan', 'textPath'];

interface Props {
  readonly inert?: boolean;
  draggable?: boolean;
  children?: ComponentChildren;
  style?: unknown;
}

/**
 * Has each text of a view drawn so that the page's scripts cannot find it: `window.find` looks into closed shadow trees, and in Firefox gives
 * away the text's node and with it all of the card. It passes over what is inert. So do screen readers: for them each text is there once
 * more, as generated content, which no script finds. A picture with text in it stands in an inert element as a whole; the words for it stand elsewhere.
 *
 * Nor is a link dragged, of which the page would hear address and text. For Preact's `options.vnode`. Styles in the views get the card's own names of custom properties here as well.
 */
export function keepWords(names: OwnNames): (vnode: VNode) => void {
  return ({ type, props }: VNode) => {
    const own = props as Props;
    if (typeof type !== 'string' && type !== Fragment) return;
    if (type === 'a') own.draggable = false;
    if (typeof own.style === 'string') own.style = names.inCss(own.style);
    if (typeof own.style === 'object' && own.style !== null) own.style = renamed(own.style, names);
    if (own.children != null && own.inert !== true && !SVG_TEXTS.includes(type))
      own.children = kept([own.children].flat());
  };
}

/** Texts that follow each other are one, and the places of all others stay what they are. */
function kept(children: readonly ComponentChild[]): ComponentChild[] {
  const result: ComponentChild[] = [];
  let text = '';
  children.forEach((child, at) => {
    if (isText(child)) text += child;
    const next = children[at + 1];
    const isEnd = isText(child) && !isText(next);
    result.push(isText(child) ? (isEnd ? said(text) : null) : withInertPicture(child));
    if (isEnd) text = '';
  });
  return result;
}

function said(text: string): ComponentChild {
  if (text.trim() === '') return text;
  return (
    <span {...{ [SAID]: text }}>
      <span inert>{text}</span>
    </span>
  );
}

function withInertPicture(child: ComponentChild): ComponentChild {
  return isVNode(child) && child.type === 'svg' && holdsText(child) ? <span inert>{child}</span> : child;
}

function holdsText({ type, props }: VNode): boolean {
  if (SVG_TEXTS.includes(type)) return true;
  return [(props as Props).children].flat().some((child) => isVNode(child) && holdsText(child));
}

function isText(child: ComponentChild): child is string | number {
  return typeof child === 'string' || typeof child === 'number';
}

function isVNode(child: ComponentChild): child is VNode {
  return typeof child === 'object' && child !== null && 'type' in child;
}

function renamed(style: object, names: OwnNames): object {
  return Object.fromEntries(
    Object.entries(style).map(([property, value]) => [
      property.startsWith('--') ? names.nameOf(property) : property,
      typeof value === 'string' ? names.inCss(value) : value,
    ]),
  );
}
