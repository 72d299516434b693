import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { hoverMark, listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { openMore } from '../setup/card-page.ts';
import { findViolations } from '../setup/find-violations.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Packs from a file and from a page: imported, seen on other pages, exported, removed and brought back.

const EXPLAINER_URL = 'https://courier.example/2026/03/heat-pumps';
const STORY_URL = `${SITE}/2026/11/14/school`;
const STORY = `<!doctype html><html lang="en"><head><title>New warmth for the old school | Example News</title>
<meta property="og:type" content="article"></head><body><main><article><h1>New warmth for the old school</h1>
<p>The school in Millbrook has got two heat pumps by Borealis Air, and the children may look inside them on Fridays.</p>
<p>A heat pump of this size costs as much as a bus. The town has paid for it with what it saved on gas in the last winter.</p>
</article></main></body></html>`;
const OTHER_URL = `${SITE}/2026/11/15/school`;
const PAGES = new Map([
  [STORY_URL, STORY],
  [OTHER_URL, STORY],
  [EXPLAINER_URL, readFileSync('tests/fixtures/explainer.html', 'utf8')],
]);
const PACK = `\uFEFF${readFileSync('docs/example-pack.json', 'utf8')}\n`;

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let options: Page;
  let story: Page; // stays open: it takes each change of packs without being loaded again

  beforeAll(async () => {
    options = await session.openOwn('options.html');
    await waitUntil('for the packs', async () => (await texts('.packs li')).length === 2);
    story = await session.open(STORY_URL, PAGES);
  });

  const texts = async (selector: string) =>
    (await options.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((it) => it.innerText.trim())`,
    )) as string[];
  const said = async () => (await texts('#packs .said-here'))[0] ?? '';
  const order = () =>
    options.evaluate(
      "[...document.querySelectorAll('[data-pack]:not([data-pack=open-models])')].map((it) => it.dataset.pack)",
    ) as Promise<string[]>;
  const press = (label: string) =>
    options.evaluate(
      `((it) => { it.focus(); it.click(); })([...document.querySelectorAll('#packs button')].find((it) => (it.ariaLabel ?? it.innerText) === ${JSON.stringify(label)}))`,
    );
  const waitForFocus = (wanted: string) =>
    waitUntil(`for the keyboard at ${wanted}`, async () => {
      const found = await options.evaluate(
        '((it) => it.ariaLabel ?? (it.closest("label") ?? it).innerText.trim())(document.activeElement)',
      );
      return typeof found === 'string' && found.startsWith(wanted);
    });

  async function choose(file: string, text: string): Promise<void> {
    await options.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(file)}, { type: 'application/json' }));
      const input = document.querySelector('#packs input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  const marks = async () => (await listMarks(story)).map(({ text }) => text);
  const waitForMarks = (count: number) =>
    waitUntil(`for ${count} marks`, async () => {
      await toFront(story); // a hidden page waits until it shows again
      return (await marks()).length === count;
    });

  test('a file with a fault is refused with its place, and nothing changes', async () => {
    await choose('bad.json', PACK.replace('https://courier.example/2026/03/heat-pumps', 'javascript:alert(1)'));
    await waitUntil('for the refusal', async () => (await said()).includes('bad.json'));
    expect(await said()).toContain('line 10: source.url: must be an https: address');
    expect(await texts('.pack-offer')).toEqual([]);
    expect(await order()).toEqual(['open-source-ai']);
  });

  test('a file with the id of a built-in pack is refused before it is offered', async () => {
    await choose('taken.json', PACK.replace('"id": "heat-pumps"', '"id": "open-source-ai"'));
    await waitUntil('for the refusal', async () => (await said()).includes('taken.json'));
    expect(await said()).toContain('id: must not be open-source-ai, the id of a built-in pack');
    expect(await texts('.pack-offer')).toEqual([]);
  });

  test('a pack is previewed, saved, and marks pages', async () => {
    expect(await marks()).toEqual([]);
    await choose('heat.json', PACK);
    await waitUntil('for the preview', async () => (await texts('.pack-offer')).length === 1);
    expect(await texts('.pack-offer dt')).toEqual(['What is a heat pump?', 'What is Borealis Air?']);
    expect(await findViolations(options)).toEqual([]);
    await toFront(options); // Chromium paints no other tab
    await options.evaluate("document.getElementById('packs').scrollIntoView()");
    await options.screenshot({ path: `test-artefacts/browser/${name}-pack-preview.png` });
    await press('Save');
    await waitUntil('for the pack', async () => (await order()).length === 2);
    await waitForFocus('Heat pumps');
    expect(await said()).toBe('“Heat pumps” is in use, on open pages too.');
    await options.evaluate("document.querySelector('#marks [value=both]').click()");
    await waitUntil('for it to go with the next action', async () => (await said()) === '');
    await waitForMarks(3);
    expect(await marks()).toEqual(['heat pumps', 'Borealis Air', 'heat pump']);
  });

  test('exported, it is the same file', async () => {
    await options.evaluate(`(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void blob.arrayBuffer().then((bytes) => { document.body.dataset.exported = [...new Uint8Array(bytes)].join() });
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    })()`);
    await press('Export Heat pumps');
    const exported = () => options.evaluate('document.body.dataset.exported ?? ""') as Promise<string>;
    await waitUntil('for the file', async () => (await exported()) !== '');
    expect(await exported()).toBe([...new TextEncoder().encode(PACK)].join());
  });

  test('it is moved, switched off, removed and brought back', async () => {
    await press('Move Heat pumps up');
    await waitUntil('for the order', async () => (await order())[0] === 'heat-pumps');
    await waitForFocus('Move Heat pumps down');
    await press('Remove Heat pumps');
    await waitUntil('for the removal', async () => (await order()).length === 1);
    await waitForFocus('Undo');
    await waitForMarks(0);
    await toFront(options);
    await press('Undo');
    await waitUntil('for its return', async () => (await order()).length === 2);
    await waitForFocus('Heat pumps');
    await waitForMarks(3);
    expect(await order()).toEqual(['heat-pumps', 'open-source-ai']);
    await options.evaluate("document.querySelector('[data-pack=heat-pumps] input').click()");
    await waitUntil('for the switch', async () =>
      Boolean(await options.evaluate("document.querySelector('[data-pack=heat-pumps] input').checked === false")),
    );
    await waitForMarks(0);
  });

  test('an explainer’s questions become cards that mark other pages', async () => {
    const page = await session.open(EXPLAINER_URL, PAGES);
    const popup = await session.openPopup(page);
    await popup.waitFor("document.querySelector('.make-cards button') !== null");
    expect(await popup.evaluate("document.querySelector('.make-cards').innerText")).toContain('4 cards');
    await popup.evaluate("document.querySelector('.make-cards button').click()").catch(() => {}); // it closes
    await waitUntil('for the draft', async () => (await texts('.draft-cards li')).length === 4);
    await toFront(options);
    await options.screenshot({ path: `test-artefacts/browser/${name}-pack-draft.png`, fullPage: true });
    expect(await findViolations(options)).toEqual([]);
    const second = await session.openOwn('options.html?second');
    await waitUntil(
      'for the draft in options that were not open',
      async () => (await second.evaluate("document.querySelectorAll('.draft-cards li').length")) === 4,
    );
    await second.close();
    await toFront(options);
    await press('Save');
    await waitUntil('for the pack', async () => (await order()).length === 3);
    await waitForMarks(3);
    await page.close();
  });

  test('a draft that is none is thrown away, and the options open', async () => {
    await session.inBackground("browser.storage.session.set({ packDraft: { title: 'x', cards: 1 } })");
    const second = await session.openOwn('options.html?third');
    await waitUntil(
      'for the options',
      async () => (await second.evaluate("document.querySelector('[name=markStyle]') !== null")) as boolean,
    );
    expect(await session.inBackground("browser.storage.session.get('packDraft')")).toEqual({});
    await second.close();
  });

  test('where two packs claim a name, the card shows both, the upper one first', async () => {
    await options.evaluate("document.querySelector('[data-pack=heat-pumps] input').click()");
    await waitUntil('for the switch', () =>
      session.inBackground<boolean>("browser.storage.local.get('packs').then(({ packs }) => packs[0].isOn)"),
    );
    const page = await session.open(OTHER_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length === 3);
    await hoverMark(page, 0);
    const inside = (expression: string) => inCard<string>(session, page, expression);
    expect(await inside("root.querySelector('h2').innerText")).toBe('What is a heat pump?');
    expect(await inside("root.querySelector('.chip').innerText")).toBe('Why everybody is talking about heat pumps');
    await page.screenshot({ path: `test-artefacts/browser/${name}-two-packs-glance.png` });
    await openMore(session, page);
    expect(await inside("root.querySelector('.other-card').innerText")).toMatch(
      /Why everybody is talking about heat pumps\s+“A heat pump is a machine[\s\S]*What Is a Heat Pump\?/,
    );
    await page.screenshot({ path: `test-artefacts/browser/${name}-two-packs.png` });
    await page.close();
  });
});
