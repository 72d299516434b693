import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { tellReader } from '../../../scripts/browser/card-inside.ts';
import { clickAt, pressKey, typeText } from '../../../scripts/browser/input.ts';
import { closeCard, hasCard, listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { nextFrames } from '../../../scripts/browser/next-frames.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { movePointer, type Point } from '../../../scripts/browser/point-at.ts';
import { findViolations } from '../setup/find-violations.ts';
import { ARTICLE_URL, PAGES } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// The options page: saved at once, seen at once on open pages; what cannot be done is said where it was tried.

const ARTEFACTS = 'test-artefacts/browser';
const LONG_ENOUGH = 600; // ms of the page in which a card would have opened if it were going to
const NARROW = { width: 320, height: 640 }; // CSS px; 1280 at a zoom of 400 %

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let options: Page;

  beforeAll(async () => {
    options = await session.openOwn('options.html');
    await waitUntil('for the options', async () => (await texts('h2')).length > 0);
  });

  const texts = async (selector: string) =>
    (await options.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((it) => it.innerText.trim())`,
    )) as string[];
  const stored = () =>
    options.evaluate(
      "(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings)",
    ) as Promise<unknown>;
  const said = async (section: string) => (await texts(`#${section} .said-here`))[0];
  const choose = (input: string) => options.evaluate(`document.querySelector(${JSON.stringify(input)}).click()`);

  /** As the keyboard does it, with the focus. */
  const press = (selector: string) =>
    options.evaluate(`(() => { const it = document.querySelector('${selector}'); it.focus(); it.click(); })()`);
  const focused = () =>
    options.evaluate(
      '((it) => it.ariaLabel ?? (it.localName === "body" ? "nothing" : it.innerText))(document.activeElement)',
    );

  async function write(label: string, text: string): Promise<void> {
    await options.evaluate(`(() => {
      const input = document.querySelector('input[aria-label="${label}"]');
      input.value = ${JSON.stringify(text)};
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await nextFrames(options, 1); // it is drawn before the frame
    await options.evaluate(`document.querySelector('input[aria-label="${label}"]').form.requestSubmit()`);
  }

  async function load(file: string, text: string): Promise<void> {
    await options.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(file)}, { type: 'application/json' }));
      const input = document.querySelector('#backup input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  test('axe-core finds nothing in a narrow window with all that opens open', async () => {
    await options.evaluate("document.querySelector('.news-sites').open = true");
    await waitUntil('for the list', async () => (await texts('.news-sites dt')).length > 20);
    const { width, height } = options.viewport() ?? { width: 1000, height: 800 };
    await options.setViewport(NARROW);
    expect(await findViolations(options)).toEqual([]);
    expect(await options.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width);
    await options.screenshot({ path: `${ARTEFACTS}/${name}-options-narrow.png`, fullPage: true });
    await options.setViewport({ width, height });
    await options.screenshot({ path: `${ARTEFACTS}/${name}-options.png`, fullPage: true });
  });

  test('what is chosen is stored, what is not chosen is not', async () => {
    await choose('input[value=hoverWithKey]');
    await waitUntil('for the key', async () => (await texts('#card legend')).length === 2);
    await choose('input[value=Shift]');
    await choose('input[value=underline]');
    await choose('input[value=both]');
    const chosen = JSON.stringify({ cardKey: 'Shift', cardMode: 'hoverWithKey', version: 2 });
    const inOrder = async () => JSON.stringify(Object.fromEntries(Object.entries((await stored()) ?? {}).sort()));
    await waitUntil(`for the settings to be ${chosen}`, async () => (await inOrder()) === chosen);
  });

  test('a topic that is unticked goes from an open page, and comes back', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    const marked = async () => (await listMarks(page)).map(({ text }) => text);
    await waitUntil('for marks', async () => (await marked()).includes('Meta AI'));
    await toFront(options);
    const box = '#topics fieldset[data-kind=product] legend input';
    await choose(box);
    await waitUntil('for the marks to go', async () => !(await marked()).includes('Meta AI'));
    expect(await marked()).toContain('Llama 3.1');
    await choose(box);
    await waitUntil('for the marks to come back', async () => (await marked()).includes('Meta AI'));
    await page.close();
  });

  test('marks follow the choice of style, density and colours', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    const styles = async () => (await listMarks(page)).map(({ style }) => style);
    await waitUntil('for marks', async () => (await styles()).includes('model'));
    await toFront(options);
    await choose('#marks input[value=page]');
    await waitUntil('for fewer marks', async () => (await styles()).every((style) => /-first(?:-lined)?$/.test(style)));
    expect((await listMarks(page)).filter(({ text }) => text.startsWith('Llama'))).toHaveLength(1);
    await choose('#marks input[value=strong]');
    const isStrong = (style: string) => style.startsWith('strong-model-first'); // that of a link is lined as well
    await waitUntil('for the colours', async () => (await styles()).some(isStrong));
    await choose('#marks input[value=tint]');
    await waitUntil('for the tint', async () => (await styles()).includes('strong-model-tint'));
    await options.screenshot({ path: `${ARTEFACTS}/${name}-options-marks.png`, fullPage: true });
    await toFront(page); // Chromium draws no picture of a tab behind another
    await page.screenshot({ path: `${ARTEFACTS}/${name}-strong-tint.png` });
    await toFront(options);
    for (const value of ['every', 'kinds', 'both']) await choose(`#marks input[value=${value}]`);
    await waitUntil('for the defaults', async () => (await styles()).includes('model'));
    await page.close();
  });

  test('cards open as was chosen', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    const setMode = async (mode: string, key = '') => {
      await toFront(options);
      await choose(`#card input[value=${mode}]`);
      await waitUntil('for the settings', async () => JSON.stringify(await stored()).includes(`"${mode}"`));
      if (key !== '') await choose(`#card input[value=${key}]`);
      await waitUntil('for the key', async () => JSON.stringify(await stored()).includes(key));
      await toFront(page);
      await tellReader(session, page, 'isThere', null); // answered after the page has heard of what was stored
    };
    const expectNoCard = async () => {
      await pause(page, LONG_ENOUGH);
      expect(await hasCard(page)).toBe(false);
    };
    await setMode('click');
    const point = await pointAtMark(page);
    await clickAt(page, point);
    await waitForCard(page); // from now on its script is there, and a card would come by the page's own clock
    await closeCard(page);
    await movePointer(page, { x: 5, y: 5 });
    await pointAtMark(page);
    await expectNoCard();

    await setMode('off');
    await pointAtMark(page);
    await clickAt(page, point);
    await expectNoCard();

    await setMode('hoverWithKey', 'Shift');
    await pointAtMark(page);
    await expectNoCard();
    await page.keyboard.down('Shift');
    await waitForCard(page);
    await page.keyboard.up('Shift');
    await page.close();
  });

  test('a site that is never to be marked loses its marks at once, and gets them back when it is removed', async () => {
    const page = await session.open(ARTICLE_URL, PAGES);
    const count = async () => (await listMarks(page)).length;
    await waitUntil('for marks', async () => (await count()) > 10);
    await toFront(options);
    await write('Never mark on a site', 'https://news.example.com/front');
    await waitUntil('for the marks to go', async () => (await count()) === 0);
    expect(await texts('.site-list:last-of-type .rows span')).toEqual(['news.example.com']);
    await press('.site-list:last-of-type .rows button');
    await waitUntil('for the marks to come back', async () => (await count()) > 10);
    expect(await focused()).toBe('Never mark on a site');
    await page.close();
  });

  test('the keyboard goes on where a control was taken away', async () => {
    for (const site of ['a.example', 'b.example', 'c.example']) await write('Never mark on a site', site);
    await waitUntil('for the sites', async () => (await texts('.site-list:last-of-type .rows button')).length === 3);
    for (const [removed, next] of [
      ['b', 'Remove c.example'],
      ['c', 'Remove a.example'],
      ['a', 'Never mark on a site'],
    ]) {
      await press(`[aria-label="Remove ${removed}.example"]`);
      await waitUntil('for the next control', async () => (await focused()) === next);
    }
    await press('#backup .muted ~ .muted + .buttons button');
    await waitUntil('for the question', async () => (await focused()) === 'Keep them');
    await press('#backup .danger + button');
    await waitUntil('for the next control', async () => (await focused()) === 'Reset all settings…');
  });

  test('the star of a pattern is left out, and one elsewhere is refused', async () => {
    await write('Never mark on a site', '*.star.example');
    await waitUntil('for the site', async () => (await texts('.site-list:last-of-type .rows')).length > 0);
    expect(await texts('.site-list:last-of-type .rows span')).toEqual(['star.example']);
    await press('[aria-label="Remove star.example"]');
    for (const label of ['Never mark on a site', 'Allow a site']) {
      await write(label, 'star.*.example');
      await waitUntil(
        'for the message',
        async () => (await said('sites'))?.startsWith('“star.*.example” is not') === true,
      );
      await write(label, '');
    }
  });

  test('what is no site is named', async () => {
    const field = () =>
      options.evaluate(
        `((it) => it.ariaInvalid + ' ' + document.getElementById(it.getAttribute('aria-describedby'))?.innerText)(document.querySelector('[aria-label="Never mark on a site"]'))`,
      );
    expect(await field()).toBe('false undefined');
    await write('Never mark on a site', 'two words');
    await waitUntil('for the message', async () => (await said('sites')) !== '');
    expect(await field()).toBe(`true ${await said('sites')}`);
    expect(await said('sites')).toBe('“two words” is not a site. Write its name, such as news.example.com.');
    await toFront(options);
    await options.focus('[aria-label="Never mark on a site"]');
    await pressKey(options, 'End');
    await typeText(options, 'ab');
    await waitUntil('for it to go with the next letter', async () => (await said('sites')) === '');
    expect(await options.evaluate('document.activeElement.value')).toBe('two wordsab');
    expect(await field()).toBe('false undefined');
  });

  test.each([
    ['torn.json', '{"format": "sidelight-set', 'is not a settings file'],
    ['newer.json', '{"format": "sidelight-settings", "version": 99}', 'from a newer Sidelight'],
    [
      'wrong.json',
      '{"format": "sidelight-settings", "version": 2, "cardDelay": "soon"}',
      'cardDelay: expected 0 … 2000, found "soon".',
    ],
  ])('%s changes nothing, and the page says why', async (file, text, why) => {
    const before = await stored();
    await load(file, text);
    await waitUntil('for the message', async () => (await said('backup'))?.startsWith(`${file} `) === true);
    expect(await said('backup')).toContain(why);
    expect(await stored()).toEqual(before);
  });

  test('settings of a file are in use, and a reset takes them away', async () => {
    await load('mine.json', '{"format": "sidelight-settings", "version": 2, "cardDelay": 700, "hasBadge": false}');
    await waitUntil('for the message', async () => (await said('backup')) === 'The settings of mine.json are in use.');
    expect(await stored()).toEqual({ version: 2, cardDelay: 700, hasBadge: false });
    expect(await texts('.slider output')).toEqual(['700 ms']);
    const button = (text: string) =>
      options.evaluate(`[...document.querySelectorAll('button')].find((it) => it.innerText === '${text}').click()`);
    await button('Reset all settings…');
    await waitUntil('for the question', async () => (await texts('.danger')).length === 1);
    await button('Reset');
    await waitUntil('for the message', async () => (await said('backup')) === 'All settings are at their defaults.');
    expect(await stored()).toEqual({ version: 2 });
  });

  test('the shortcuts are shown', async () => {
    expect(await texts('.shortcuts dt')).toContain('Go to the next mention');
    expect(await texts('.shortcuts kbd')).toContain('Alt+Shift+J');
  });
});

/** Rests the pointer on a mark that is in no link; gives the place. */
async function pointAtMark(page: Page): Promise<Point> {
  await page.evaluate("document.querySelector('#definition').scrollIntoView({ block: 'center', behavior: 'instant' })");
  return pointAtText(page, '#definition', 'Llama');
}
