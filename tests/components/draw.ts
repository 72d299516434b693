import { parseHTML } from 'linkedom';
import { createElement, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { Translation } from '../../components/shared/translation.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { translatorOf } from './translator-of.ts';

export const ENGLISH = translatorOf(english, 'en-GB');

/** A view drawn into a document of its own. */
export interface Drawn {
  readonly root: HTMLElement;
  /** The first element that a selector fits and whose text holds `text`; throws where there is none. */
  readonly find: (selector: string, text?: string) => HTMLElement;
  readonly all: (selector: string) => HTMLElement[];
  readonly texts: (selector: string) => string[];
  readonly click: (selector: string, text?: string) => void;
  readonly press: (selector: string, key: string) => void;
  readonly type: (selector: string, text: string) => void;
  readonly submit: (selector: string) => void;
  readonly tick: (selector: string, isTicked: boolean) => void;
  readonly redraw: (view: VNode) => void;
}

export function draw(view: VNode, translator = ENGLISH): Drawn {
  const { document, Event } = parseHTML('<!doctype html><html lang="en"><body></body></html>');
  globalThis.document = document;
  const root = document.body;
  const redraw = (next: VNode) =>
    void act(() => render(createElement(Translation.Provider, { value: translator }, next), root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string, text = '') => {
    const found = all(selector).find((element) => element.textContent.includes(text));
    if (found === undefined) throw new Error(`no ${selector} with "${text}" in ${root.innerHTML}`);
    return found;
  };
  redraw(view);
  return {
    root,
    find,
    all,
    texts: (selector) => all(selector).map((element) => element.textContent.trim()),
    click: (selector, text) =>
      void act(() => void find(selector, text).dispatchEvent(new Event('click', { bubbles: true }))),
    press(selector, key) {
      const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key });
      void act(() => void find(selector).dispatchEvent(event));
    },
    type(selector, text) {
      const input = find(selector) as HTMLInputElement;
      input.value = text;
      void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    },
    submit(selector) {
      const event = new Event('submit', { bubbles: true, cancelable: true });
      void act(() => void find(selector).dispatchEvent(event));
    },
    tick(selector, isTicked) {
      const box = find(selector) as HTMLInputElement;
      box.checked = isTicked;
      void act(() => void box.dispatchEvent(new Event('change', { bubbles: true })));
    },
    redraw,
  };
}

/** Levels of the headings in reading order: 1, 2, 3 ... */
export function headingLevels(drawn: Drawn): number[] {
  return drawn.all('h1, h2, h3, h4').map(({ localName }) => Number(localName.slice(1)));
}
