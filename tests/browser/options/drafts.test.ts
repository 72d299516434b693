import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pressKey, typeText } from '../../../scripts/browser/input.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { findViolations } from '../setup/find-violations.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { withPopup } from '../setup/with-popup.ts';

// Cards made of an article: looked over, changed by keyboard, left out, and saved.

const URL = 'https://courier.example/2026/03/warmth';
const ARTICLE = `<!doctype html><html lang="en"><head><title>Warmth for the valley | Courier</title>
<meta property="og:type" content="article"></head><body><main><article><h1>Warmth for the valley</h1>
<p>The council has bought forty heat pumps, and a heat pump stands in the school of Millbrook since Friday.</p>
<h2>What is a heat pump?</h2><p>A heat pump is a machine that moves warmth from the air or the ground into a building.
It gives three or four times the energy that it takes from the socket of the house.</p>
<h2>What is a compressor?</h2><p>A compressor is the part of the machine that presses its gas together until the gas is hot.
Most of the noise that neighbours hear at night comes from the compressor and from nothing else.</p>
<h2>What did it cost?</h2><p>The heat pump of the school cost as much as the bus that the town bought last year.
It has paid for it with what it saved on gas in the winters since.</p></article></main></body></html>`;
const PAGES = new Map([[URL, ARTICLE]]);
/** As where what the browser keeps for as long as it runs is full. */
const REFUSE =
  "(window.browser ?? window.chrome).storage.session.set = () => Promise.reject(new window.Error('QUOTA_BYTES'))";
const FIRST = 'A heat pump is a machine that moves warmth from the air or the ground into a building.';

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let options: Page;

  beforeAll(async () => {
    options = await session.openOwn('options.html');
    await waitUntil('for the packs', async () => (await count('[data-pack]')) > 0);
    const page = await session.open(URL, PAGES);
    const popup = await session.openPopup(page);
    await popup.waitFor("document.querySelector('.make-cards button') !== null");
    await popup.evaluate("document.querySelector('.make-cards button').click()").catch(() => {}); // it closes
    await waitUntil('for the draft', async () => (await count('.draft-cards li')) > 0);
    await toFront(options);
  });

  const text = (expression: string) => options.evaluate(`String(${expression} ?? '')`) as Promise<string>;
  const count = async (selector: string) =>
    Number(await options.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`));
  const inCard = (selector: string) => `document.querySelector('[data-topic=heat-pump] ${selector}')`;
  const focus = (selector: string) => options.evaluate(`${inCard(selector)}.focus()`);
  const marks = async () => (await text(`${inCard('.name-counts')}.textContent`)).replaceAll(/\s+/g, ' ').trim();
  const said = () => text("document.querySelector('#packs > .said-here').innerText");

  async function retype(selector: string, letters: string): Promise<void> {
    await options.evaluate(`(() => { const it = ${inCard(selector)}; it.focus(); it.select(); })()`);
    if (letters === '') await pressKey(options, 'Delete');
    else await typeText(options, letters);
  }

  test('a card tells what it answers and what it marks on the page', async () => {
    expect(await text(`${inCard('.draft-answer')}.innerText`)).toBe(`“${FIRST}”`);
    expect(await marks()).toBe('Marks on this page: heat pump × 4 heat pumps × 1');
    expect(await findViolations(options)).toEqual([]);
  });

  test('its fields are opened by keyboard, and another sentence is chosen', async () => {
    await focus('.draft-head button');
    await pressKey(options, 'Enter');
    await waitUntil('for the fields', async () => (await count('.answer-choices')) === 1);
    const sentences = await text(
      "[...document.querySelectorAll('.answer-choices label > span > span:first-child')].map((it) => it.innerText).join('|')",
    );
    expect(sentences.split('|')[0]).toBe(FIRST);
    expect(sentences.split('|').length).toBeGreaterThan(2);
    expect(await findViolations(options)).toEqual([]);
    await options.screenshot({ path: `test-artefacts/browser/${name}-draft-open.png` });
    await focus('.answer-choices input');
    await pressKey(options, 'ArrowDown');
    await waitUntil(
      'for the second sentence',
      async () => (await text(`${inCard('textarea')}.value`)) === sentences.split('|')[1],
    );
  });

  test('what is typed stands, letter by letter, and tells at once what it marks', async () => {
    await retype('[id$=aliases]', 'machine, school,');
    expect(await text(`${inCard('[id$=aliases]')}.value`)).toBe('machine, school,');
    await waitUntil('for the marks', async () => (await marks()) === 'Marks on this page: school × 2 machine × 2');
    await retype('[id$=question]', 'What warms the school?');
    expect(await text(`${inCard('.tick-box b')}.textContent`)).toBe('What warms the school?');
  });

  test('an empty answer is not saved: the reader is taken to it and told why, and nothing is lost', async () => {
    await retype('textarea', '');
    await options.evaluate(
      "[...document.querySelectorAll('#packs button')].find((it) => it.innerText === 'Save').click()",
    );
    await waitUntil('for the refusal', async () => (await said()).includes('This is not saved yet:'));
    expect(await said()).toContain('Answer: Nothing stands here yet.');
    await waitUntil('for the field', async () => (await text('document.activeElement.id')) === 'heat-pump-answer');
    expect(await text(`${inCard('[id$=question]')}.value`)).toBe('What warms the school?');
    await typeText(options, 'A machine in the cellar warms it.');
    expect(await text(`${inCard('textarea')}.value`)).toBe('A machine in the cellar warms it.');
  });

  test('a card that is left out is not saved, the others are as they were changed', async () => {
    await options.evaluate("document.querySelector('[data-topic=compressor] .tick-box input').focus()");
    await pressKey(options, ' ');
    await waitUntil('for the card to go', async () => (await count('[data-topic=compressor] .draft-answer')) === 0);
    await options.evaluate(
      "[...document.querySelectorAll('#packs button')].find((it) => it.innerText === 'Save').click()",
    );
    await waitUntil('for the pack', async () => (await count('.pack-offer')) === 0);
    const kept = await session.inBackground<string>(
      "browser.storage.local.get(null).then((all) => Object.entries(all).find(([key]) => key.startsWith('pack:'))[1])",
    );
    const pack = JSON.parse(kept);
    expect(pack.cards.map(({ topic }: { topic: string }) => topic)).not.toContain('compressor');
    expect(pack.cards[0]).toMatchObject({
      question: 'What warms the school?',
      short: { text: 'A machine in the cellar warms it.', basis: [] },
    });
    expect(pack.names[0].aliases).toEqual(['machine', 'school']);
    expect(Object.keys(pack)).not.toContain('article');
    expect(await session.inBackground("browser.storage.session.get('packDraft')")).toEqual({});
  });

  test('where the browser keeps no more, the popup says so and stays', async () => {
    const page = await session.open(URL, PAGES);
    await withPopup(
      session,
      page,
      async (popup) => {
        await popup.evaluate(REFUSE);
        await popup.evaluate("document.querySelector('.make-cards button').click()");
        await popup.waitFor("document.querySelector('.said').innerText.startsWith('Your browser did not save this')");
      },
      "document.querySelector('.make-cards button') !== null",
    );
    await page.close();
  });
});
