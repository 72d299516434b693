import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { movePointer } from '../../../scripts/browser/point-at.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { giveBack, openInTab } from '../setup/same-tab.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Pages that change while they are read: marks come with what comes, go with what goes, and never stand on wrong letters.

const URL = `${SITE}/2026/11/14/living`;
const OTHER_URL = `${SITE}/2026/11/15/another`;
const PAGES = new Map([
  [
    URL,
    articlePage(
      'Meta shows Llama 4',
      `<p id="first">The company says Llama 4 is an open-source model.</p><p id="second">Researchers compared Llama 3.1 with others.</p>${PROSE}`,
      '<div id="ticker"></div>',
    ),
  ],
]);

const texts = async (page: Page) => (await listMarks(page)).map(({ text }) => text);
const contexts = async (page: Page) => (await listMarks(page)).map(({ context }) => context).join('\n');

describe.each(BROWSERS)('%s, on a page that changes', (name) => {
  const session = useBrowser(name);
  let page: Page;

  afterEach(() => giveBack(session, page));

  async function open(): Promise<void> {
    page = await openInTab(session, URL, PAGES);
    await waitUntil('for marks', async () => (await texts(page)).includes('Llama 3.1'));
  }

  async function untilMarks(what: string, holds: (marks: string[]) => boolean): Promise<void> {
    let last: string[] = [];
    try {
      await waitUntil(what, async () => {
        last = await texts(page);
        return holds(last);
      });
    } catch (error) {
      throw new Error(`${(error as Error).message}; marks: ${last.join(', ')}`);
    }
  }

  test('a paragraph that is added is marked, one that is taken away is not', async () => {
    await open();
    await page.evaluate(
      `document.querySelector('#second').insertAdjacentHTML('afterend', '<p id="third">Then Code Llama and Llama Guard 3 came along.</p>')`,
    );
    await untilMarks('for the new marks', (marks) => marks.includes('Llama Guard 3'));
    await page.evaluate(`document.querySelector('#third').remove()`);
    await untilMarks('for the marks to go', (marks) => !marks.includes('Llama Guard 3') && marks.includes('Llama 3.1'));
  });

  test('text edited in place never has a mark on the wrong letters', async () => {
    await open();
    // In the same task as the change and in the frames after it.
    const seen = (await page.evaluate(`(async () => {
      const node = document.querySelector('#first').firstChild;
      const painted = () => [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-'))
        .flatMap(([, ranges]) => [...ranges]).filter((range) => range.startContainer === node)
        .map((range) => node.data.slice(range.startOffset, range.endOffset));
      const all = [];
      node.data = 'Now the company says that Llama 4 is an open-source model.';
      for (let frame = 0; frame < 60; frame += 1) {
        await new Promise(requestAnimationFrame);
        all.push(...painted());
      }
      return [...new Set(all)];
    })()`)) as string[];
    expect(seen.filter((text) => !/^(?:Llama 4|open-source)$/.test(text))).toEqual([]);
    await untilMarks('for the moved marks', (marks) => marks.filter((text) => text === 'Llama 4').length >= 2);
  });

  /** Runs `changes`, in which `frame()` waits for the next one; gives all texts that were marked at the end of any frame. */
  async function marksMeanwhile(changes: string): Promise<string[]> {
    return (await page.evaluate(`(async () => {
      const seen = new Set();
      const frame = async () => {
        await new Promise(requestAnimationFrame);
        for (const [name, ranges] of CSS.highlights) {
          if (!name.startsWith('sidelight-')) continue;
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            if (!startContainer.isConnected || startOffset > startContainer.length) continue; // painted nowhere
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, Math.min(endOffset, endContainer.length));
            seen.add(range.toString());
          }
        }
      };
      ${changes}
      return [...seen];
    })()`)) as string[];
  }

  test('translation by the browser takes its marks along, and back', async () => {
    await open();
    // As Chromium's translator does it: texts give way to nested font elements, one after the other, and come back at the end.
    const seen = await marksMeanwhile(`
      window.originals = [];
      for (const [id, text] of [['first', 'Das Unternehmen nennt Llama 4 ein offenes Modell.'], ['second', 'Forscher verglichen Llama 3.1 mit anderen.']]) {
        const original = document.querySelector('#' + id).firstChild;
        const outer = document.createElement('font'), inner = document.createElement('font');
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        outer.append(inner);
        original.replaceWith(outer);
        inner.append(original);
        await frame();
        original.data = text;
        originals.push([outer, original]);
        await frame();
        await frame();
      }
      document.documentElement.lang = 'de';
      window.translated = document.querySelector('main').innerHTML;`);
    expect(seen.filter((text) => !/^(?:Llama 4|open-source|Llama 3\.1)$/.test(text))).toEqual([]);
    await untilMarks(
      'for the marks of the translation',
      (marks) => marks.includes('Llama 4') && marks.includes('Llama 3.1') && !marks.includes('open-source'),
    );
    expect(await contexts(page)).toContain('Forscher verglichen Llama 3.1 mit');
    expect(await page.evaluate("document.querySelector('main').innerHTML === window.translated")).toBe(true);
    await page.evaluate(`(() => {
      const texts = ['The company says Llama 4 is an open-source model.', 'Researchers compared Llama 3.1 with others.'];
      for (const [at, [outer, original]] of originals.entries()) { original.data = texts[at]; outer.replaceWith(original); }
      document.documentElement.lang = 'en';
    })()`);
    await untilMarks('for the marks of the original', (marks) => marks.includes('open-source'));
  });

  test('a live blog has its marks in their places while posts come, change and go', async () => {
    await open();
    const seen = await marksMeanwhile(`
      const blog = document.createElement('section');
      document.querySelector('#first').before(blog);
      for (let at = 0; at < 40; at += 1) {
        blog.insertAdjacentHTML('afterbegin', '<article><h3>Post ' + at + '</h3><p>At ' + at + ' minutes past, Llama 3.' + (at % 4) + ' was on the stage.</p></article>');
        if (at % 3 === 0) blog.firstChild.querySelector('p').firstChild.data = 'Corrected: Code Llama was on the stage.';
        if (blog.children.length > 12) blog.lastChild.remove();
        await frame();
      }`);
    expect(seen.filter((text) => !/^(?:Llama 4|open-source|Llama 3\.[0-3]|Code Llama)$/.test(text))).toEqual([]);
    await untilMarks('for the marks of the posts that are left', (marks) => marks.includes('Code Llama'));
    const named =
      "[...document.querySelectorAll('section p')].map(({ textContent }) => /Llama 3.\\d|Code Llama/.exec(textContent)[0])";
    const posts = (await page.evaluate(named)) as string[];
    await untilMarks('for one mark a post', (marks) => marks.slice(1, posts.length + 1).join() === posts.join()); // after the headline's
  });

  test('text that grows at its end keeps its marks without a break', async () => {
    await open();
    const least = (await page.evaluate(`(async () => {
      const node = document.querySelector('#second').firstChild;
      const count = () => [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-'))
        .flatMap(([, ranges]) => [...ranges]).filter((range) => range.startContainer === node).length;
      let least = count();
      for (let frame = 0; frame < 40; frame += 1) {
        node.data += ' More';
        await new Promise(requestAnimationFrame);
        least = Math.min(least, count());
      }
      return least;
    })()`)) as number;
    expect(least).toBe(1);
  });

  test('hydration that replaces the article brings the marks back', async () => {
    await open();
    await page.evaluate(`(() => { const main = document.querySelector('main'); main.innerHTML = main.innerHTML; })()`);
    await untilMarks('for the marks on the new nodes', (marks) => marks.includes('Llama 3.1'));
    expect(await contexts(page)).toContain('Researchers compared Llama 3.1');
  });

  test('moving on to another article, without a load, marks that one', async () => {
    await open();
    await page.evaluate(`(() => {
      history.pushState(null, '', '${OTHER_URL}');
      document.title = 'Open models in schools';
      document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>Open models in schools</h1><p>Teachers try Llama 3.3 and other open-source models in class.</p>${PROSE}`)};
    })()`);
    await untilMarks('for the marks of the other article', (marks) => marks.includes('Llama 3.3'));
    expect(await texts(page)).not.toContain('Llama 3.1');
  });

  test('further articles of an endless page are marked', async () => {
    await open();
    await page.evaluate(
      `document.querySelector('article').insertAdjacentHTML('afterend', ${JSON.stringify(`<article class="story"><h1>A second story</h1><p>Here Llama 3.2 is the model of the day, and it is open-source software to some.</p>${PROSE}</article>`)})`,
    );
    await untilMarks(
      'for the marks of the further article',
      (marks) => marks.includes('Llama 3.2') && marks.includes('Llama 3.1'),
    );
  });

  test('a list that reuses its elements for other text is marked anew', async () => {
    await open();
    await page.evaluate(`document.querySelector('#second').textContent = 'Nothing of the kind is said here any more.'`);
    await untilMarks('for the mark to go', (marks) => !marks.includes('Llama 3.1'));
    await page.evaluate(`document.querySelector('#second').firstChild.data = 'Critics of Llama 3.1 were heard too.'`);
    await untilMarks('for the mark to come', (marks) => marks.includes('Llama 3.1'));
    expect(await contexts(page)).toContain('Critics of Llama 3.1 were');
  });

  test('editors, forms and hidden text within the article stay unmarked, as they come', async () => {
    await open();
    await page.evaluate(`document.querySelector('#second').insertAdjacentHTML('afterend',
      '<div contenteditable><p>My note on Llama 2 goes here.</p></div><textarea>Llama 2</textarea><p hidden>Llama 2 hides.</p><pre>Llama 2</pre><p>But Llama 3.3 shows.</p>')`);
    await untilMarks('for the mark beside them', (marks) => marks.includes('Llama 3.3'));
    expect(await texts(page)).not.toContain('Llama 2');
    await page.evaluate(`document.querySelector('p[hidden]').hidden = false`);
    await untilMarks('for what is shown now', (marks) => marks.includes('Llama 2'));
  });

  test('marks that the page takes out of the registry come back', async () => {
    await open();
    expect(await page.evaluate('CSS.highlights.clear(), CSS.highlights.size')).toBe(0);
    await movePointer(page, { x: 310, y: 305 });
    await untilMarks('for the marks', (marks) => marks.includes('Llama 3.1'));
  });

  test('a hidden tab is let be, and is right when it shows again', async () => {
    await open();
    if (name === 'chromium') {
      const devTools = await page.createCDPSession();
      await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: false }); // a driven tab says it is never hidden
    }
    const other = await session.browser.newPage();
    await waitUntil('for the tab to be hidden', async () => (await page.evaluate('document.hidden')) === true);
    await page.evaluate(`(() => {
      document.querySelector('#first').firstChild.data = 'Now the company says that Llama 4 is an open-source model.';
      document.querySelector('#second').insertAdjacentHTML('afterend', '<p>Then Llama Guard 3 came along.</p>');
    })()`);
    await pause(page, 1500); // longer than a reading waits
    expect(await texts(page)).not.toContain('Llama Guard 3');
    await page.bringToFront();
    await untilMarks(
      'for the marks of what came meanwhile',
      (marks) => marks.includes('Llama Guard 3') && marks.filter((text) => text === 'Llama 4').length >= 2,
    );
    expect(new Set(await texts(page))).toEqual(new Set(['Llama 4', 'open-source', 'Llama 3.1', 'Llama Guard 3']));
    await other.close();
    await page.close(); // no tab for others, told as it was that it may be hidden
  });

  test('a ticker beside the article costs next to nothing', async () => {
    await open();
    const changes = 10_000;
    const [busy, idle] = (await page.evaluate(`(async () => {
      const ticker = document.querySelector('#ticker');
      const node = ticker.appendChild(document.createTextNode('0'));
      const run = async (target) => {
        const start = performance.now();
        for (let round = 0; round < 100; round += 1) {
          for (let at = 0; at < ${changes / 100}; at += 1) { target.data = 'tick ' + round + ' ' + at; }
          await new Promise((resolve) => setTimeout(resolve));
        }
        return performance.now() - start;
      };
      const detached = document.createTextNode('0');
      await run(detached);
      const idle = await run(detached);
      return [await run(node), idle];
    })()`)) as [number, number];
    console.info(
      `${name}: ${changes} changes of a ticker take ${busy.toFixed(0)} ms, outside the page ${idle.toFixed(0)} ms`,
    );
    // The page's own layout is in it too; a reading of the page for each change would take minutes. A busy machine slows both.
    expect(busy).toBeLessThan(3 * idle + 1500);
    expect(await texts(page)).toContain('Llama 3.1');
  });
});
