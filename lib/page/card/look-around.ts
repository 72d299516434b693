import { listen } from '../events/listen.ts';
import type { Lookout, Sight } from './lookout.ts';
import { mayDrawOver } from './may-draw-over.ts';
import { isWithinTopLayer, othersOnTop, type Tree, treesOf } from './top-layer.ts';

const LOOK = 100; // ms between two looks
const LOOKS_AT_TREES = 10; // shadow trees are looked for in one of so many looks, and at a press: in a large page that takes some ms
/** Colours change and the text stays legible: night modes are made so. */
const LEGIBLE = /^(?:none|(?:(?:invert|hue-rotate|grayscale|sepia|saturate)\([^)]*\)\s*)+)$/;

/**
 * For browsers that do not tell what can be seen: the card counts as covered where anything else in the top layer might be drawn over it. Looks
 * as long as the pointer is over the card.
 */
export function lookAround(element: HTMLElement, onCovered: () => void): Lookout {
  const document = element.ownerDocument;
  const view = document.defaultView ?? window;
  let timer = 0;
  let looks = 0;
  let known: readonly Tree[] | null = null; // to the timer

  function look(trees: readonly Tree[] | null): Sight {
    // Firefox filters the top layer with the page.
    if (!LEGIBLE.test(view.getComputedStyle(document.documentElement).filter)) return 'covered';
    const box = element.getBoundingClientRect();
    if (trees?.some((tree) => othersOnTop(tree, element).some((other) => mayDrawOver(other, box)))) return 'covered';
    return view.top === view && trees !== null && !isWithinTopLayer(element) ? 'seen' : 'unsure';
  }

  function stop(): void {
    view.clearInterval(timer);
    looks = 0;
    known = null;
  }

  function lookAgain(): void {
    if (looks % LOOKS_AT_TREES === 0) known = treesOf(document);
    looks += 1;
    if (look(known) === 'covered') onCovered();
  }

  listen(element, 'pointerenter', () => {
    stop();
    timer = view.setInterval(lookAgain, LOOK);
  });
  listen(element, 'pointerleave', stop);
  return {
    begin() {},
    end: stop,
    look: () => look(treesOf(document)),
  };
}
