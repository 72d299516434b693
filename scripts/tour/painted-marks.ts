import type { Page } from 'puppeteer-core';
import { tellReader } from '../browser/card-inside.ts';
import type { BrowserSession } from '../browser/session.ts';

/** A text with the letters before and after it. */
export interface TextInPlace {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

interface Reading {
  readonly report: { readonly cards: readonly { readonly topic: string; readonly count: number }[] };
}

const COMPARED = 8; // letters on either side
const REST = 200; // ms; of many marks those that come in sight are painted up to 150 ms later

// Runs in the page: all ranges that are painted on the way down, each once.
const PAINTED = `(async () => {
  const painted = [];
  const known = new Map();
  const take = () => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('sidelight-') || name.startsWith('sidelight-pointed')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const offsets = known.get(startContainer) ?? new Set();
        known.set(startContainer, offsets);
        if (offsets.has(startOffset)) continue;
        offsets.add(startOffset);
        painted.push({ startContainer, startOffset, endContainer, endOffset });
      }
    }
  };
  take();
  if (painted.length > 0 && IS_LONG) {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, ${REST}));
      take();
    }
    scrollTo({ top: 0, behavior: 'instant' });
  }
  window.sidelightTour.painted = painted;
  return painted.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const around = startContainer.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6, figcaption, td, th, dd, dt, blockquote, div, article, main, body') ?? startContainer.getRootNode();
    const before = document.createRange(), after = document.createRange();
    before.selectNodeContents(around);
    before.setEnd(startContainer, startOffset);
    after.selectNodeContents(around.contains(endContainer) ? around : endContainer);
    after.setStart(endContainer, endOffset);
    return { before: before.toString().slice(-400), surface: range.toString(), after: after.toString().slice(0, 400) };
  });
})()`;

/** Every text that is painted as a mention; more than are registered at one time where a page has many. */
export async function paintedMarks(page: Page, mentions: number): Promise<TextInPlace[]> {
  const most = 90; // marks; past 100 only those in sight are registered
  return (await page.evaluate(PAINTED.replace('IS_LONG', String(mentions > most)))) as TextInPlace[];
}

/** Every mention as the reader itself says it read them. Throws where no reader is there. */
export async function readMentions(session: BrowserSession, page: Page): Promise<TextInPlace[]> {
  const { report } = await tellReader<Reading>(session, page, 'readPage', null);
  const mentions: TextInPlace[] = [];
  for (const { topic, count } of report.cards) {
    mentions.push(...(await tellReader<TextInPlace[]>(session, page, 'mentionContexts', { topic, most: count })));
  }
  return mentions;
}

/**
 * The painted texts that are no mention's surface in its place. Each mention speaks for one of them. The letters around are
 * compared as far as both have them: what hides in a block is no part of the article's text.
 */
export function strayMarks(painted: readonly TextInPlace[], mentions: readonly TextInPlace[]): TextInPlace[] {
  const bySurface = new Map<string, TextInPlace[]>();
  for (const mention of mentions) {
    const surface = folded(mention.surface);
    bySurface.set(surface, [...(bySurface.get(surface) ?? []), mention]);
  }
  return painted.filter((mark) => {
    const candidates = bySurface.get(folded(mark.surface)) ?? [];
    const at = candidates.findIndex((mention) => isSamePlace(mark, mention));
    if (at >= 0) candidates.splice(at, 1);
    return at < 0;
  });
}

function isSamePlace(mark: TextInPlace, mention: TextInPlace): boolean {
  const [before, beforeThere] = [letters(mark.before), letters(mention.before)];
  const [after, afterThere] = [letters(mark.after), letters(mention.after)];
  const left = Math.min(COMPARED, before.length, beforeThere.length);
  const right = Math.min(COMPARED, after.length, afterThere.length);
  const isLeftSame = left === 0 || before.slice(-left) === beforeThere.slice(-left);
  return isLeftSame && after.slice(0, right) === afterThere.slice(0, right);
}

/** As the text index has it: white space is one space, what cannot be seen is not there. */
function folded(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '').replace(/\s+/g, ' ');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
