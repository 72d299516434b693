import { browser } from 'wxt/browser';
import { LEAST_STORY, SMALLEST_FRAME } from './story-size.ts';

const ENOUGH = 5000; // UTF-16 units of text; of a document that has more it is not asked how much
const FEWEST_TIMES = 4; // the text of the page around it, with its menus and its foot

/**
 * The frame that has the story of a tab's page: the page itself (0), or where that is little more than a shell, the frame in it that has most
 * text, of those that we may look into. For pages that are read in a frame of their own; comments and advertisements below a story are none.
 */
export async function storyFrame(tabId: number): Promise<number> {
  const amounts = new Map<number, number>();
  try {
    const target = { tabId, allFrames: true };
    const found = await browser.scripting.executeScript({ target, func: amountOfText, args: [ENOUGH, SMALLEST_FRAME] });
    for (const { frameId, result } of found) amounts.set(frameId, Number(result) || 0);
  } catch {
    return 0; // no access, or a page that has gone
  }
  const around = amounts.get(0) ?? ENOUGH;
  const [first] = [...amounts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] < LEAST_STORY || first[1] < FEWEST_TIMES * around) return 0;
  return first[0];
}

/** UTF-16 units of text in a document, `enough` at most. Runs in the page: it knows nothing of this file. */
function amountOfText(enough: number, smallest: number): number {
  const isTop = window.top === window;
  if (isTop ? window.length === 0 : innerWidth < smallest || innerHeight < smallest) return isTop ? enough : 0;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length < enough && walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (!/^(?:script|style|noscript|template|title)$/.test(text.parentElement?.localName ?? ''))
      length += text.data.trim().length;
  }
  return length;
}
