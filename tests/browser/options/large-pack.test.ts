import { expect, test } from 'vitest';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { hoverMark, listMarks } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { SITE } from '../setup/news-site.ts';
import { GRANTED, useOwnBrowser } from '../setup/use-browser.ts';

// What a pack of ten thousand names and nearly five megabytes costs a page. Chromium tells how much a page's scripts hold.

const MOST_MEMORY = 8_000_000; // bytes
const NAMES = 10_000;
const PROSE = 'It takes warmth from the ground and gives it to the house. '.repeat(3).trim();
const STORY_URL = `${SITE}/2026/11/14/pumps`;
const PARAGRAPH =
  'The council has bought a Zarmill Pump, and runs Llama 3.1 in the Meta AI app to watch over it day and night. ';
const STORY = `<!doctype html><html lang="en"><head><title>A pump for the county | Example News</title>
<meta property="og:type" content="article"></head><body><main><article><h1>A pump for the county</h1>
${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(5)}</article></main></body></html>`;
const PAGES = new Map([[STORY_URL, STORY]]);

const session = useOwnBrowser('chromium', { granted: GRANTED });

/** Notes the label of each progress bar that shows, and how far it is. */
const WATCH_PROGRESS = `(() => {
  window.shownProgress = [];
  new MutationObserver(() => {
    const bar = document.querySelector('.pack-work progress');
    if (bar !== null) window.shownProgress.push(bar.ariaLabel + ' ' + (bar.getAttribute('value') ?? ''));
  }).observe(document.querySelector('#packs'), { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
})()`;

function largePack(): string {
  const titles = Array.from({ length: NAMES }, (_, at) => (at === 0 ? 'Zarmill Pump' : `Zar${at.toString(36)} Pump`));
  return JSON.stringify({
    format: 1,
    id: 'pumps',
    title: 'Pumps',
    language: 'en',
    source: { title: 'All pumps' },
    cards: titles.map((title, at) => ({
      topic: `pump-${at}`,
      kind: 'product',
      title,
      question: `What is ${title}?`,
      short: { text: `${title} is a pump.`, basis: [] },
      explanation: [{ text: PROSE, basis: [] }],
      arguments: [],
      updates: [],
      related: [],
    })),
    names: titles.map((title, at) => ({ topic: `pump-${at}`, core: true, aliases: [title] })),
  });
}

async function importPack(text: string): Promise<void> {
  const options = await session.openOwn('options.html');
  await waitUntil('for the packs', async () => Boolean(await options.$('#packs input[type=file]')));
  await options.evaluate(WATCH_PROGRESS);
  await options.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'pumps.json', { type: 'application/json' }));
    const input = document.querySelector('#packs input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await waitUntil('for the preview', async () => Boolean(await options.$('.pack-offer')));
  const shown = (await options.evaluate('window.shownProgress')) as string[];
  expect(shown.length).toBeGreaterThan(1);
  expect(
    shown.every((it) => /^Checking pumps\.json… 0(?:\.\d+)?$/.test(it)),
    shown.join(),
  ).toBe(true);
  await options.evaluate(
    "[...document.querySelectorAll('#packs button')].find((it) => it.innerText === 'Save').click()",
  );
  await waitUntil('for the pack', async () => Boolean(await options.$('[data-pack=pumps]')), 30_000);
  expect(await options.evaluate('window.shownProgress.at(-1)')).toMatch(/^Saving Pumps… /);
  await waitUntil('for the progress to go', async () => (await options.$('progress')) === null);
  await options.close();
}

/** Opens the story, waits for its marks, and says what its scripts hold in bytes, the extension's own among them. */
async function heldBy(marks: number): Promise<number> {
  const page = await session.open(STORY_URL, PAGES);
  await waitUntil(`for ${marks} marks`, async () => (await listMarks(page)).length === marks);
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

test('ten thousand names and five megabytes of cards cost a page at most 8 MB, and a card comes at once', async () => {
  const without = await heldBy(40);
  const text = largePack();
  expect(text.length).toBeGreaterThan(4_500_000);
  await importPack(text);
  expect((await heldBy(60)) - without).toBeLessThan(MOST_MEMORY);

  const page = await session.open(STORY_URL, PAGES);
  await waitUntil('for the marks', async () => (await listMarks(page)).length === 60);
  await hoverMark(page, 0);
  expect(await inCard<string>(session, page, "root.querySelector('h2').innerText")).toBe('What is Zarmill Pump?');
});
