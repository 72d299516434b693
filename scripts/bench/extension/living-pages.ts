import { madePage } from '../measure/pages.ts';

/** A host that the extension may read, and one that it may not: the same pages with and without Sidelight, in one browser. */
export const GRANTED = 'https://granted.example';
export const UNGRANTED = 'https://ungranted.example';

const PATH = '/2026/03/03/a-made-story';

export interface HostedPages {
  readonly withUs: string;
  readonly withoutUs: string;
  readonly pages: ReadonlyMap<string, string>;
}

/** One page at both hosts. `script` is the page's own. */
export function hosted(characters: number, mentions: number, script = ''): HostedPages {
  const html = madePage(characters, mentions).html.replace('</body>', `<script>${script}</script></body>`);
  const [withUs, withoutUs] = [GRANTED + PATH, UNGRANTED + PATH];
  return { withUs, withoutUs, pages: new Map([withUs, withoutUs].map((url) => [url, html])) };
}

/**
 * Changes the page so many times a second: half are letters of the article's paragraphs, half elements beside the article that come and
 * go. `frames` counts the frames that the page got to draw.
 */
export function chatter(mutationsPerSecond: number): string {
  return `
    window.frames_ = 0;
    const article = [...document.querySelectorAll('article p')].map((p) => p.lastChild);
    const ticker = document.querySelector('footer').appendChild(document.createElement('ul'));
    let last = performance.now(), owed = 0, count = 0;
    requestAnimationFrame(function change(now) {
      frames_ += 1;
      owed = Math.min(owed + (now - last) / 1000 * ${mutationsPerSecond}, ${mutationsPerSecond / 10});
      last = now;
      for (; owed >= 1; owed -= 1) {
        count += 1;
        if (count % 2) { const text = article[count % 40]; text.data = text.data.replace(/\\d* ?$/, count + ' '); }
        else if (ticker.childElementCount > 20) ticker.firstChild.remove();
        else ticker.appendChild(document.createElement('li')).textContent = 'News ' + count;
      }
      requestAnimationFrame(change);
    });`;
}
