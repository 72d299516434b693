import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/open-page.ts';
import { findViolations } from './setup/find-violations.ts';
import { BROWSERS, useBrowser } from './setup/use-browser.ts';

// The welcome page's first screen, and what of it a newcomer needs.

const WINDOWS = [
  [1280, 800],
  [360, 800],
] as const;

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let welcome: Page;

  beforeAll(async () => {
    welcome = await session.openOwn('welcome.html');
    await waitUntil('for the sample', async () => (await welcome.$('.sample .mark')) !== null);
  });

  test.each(WINDOWS)(
    'at %d by %d the first screen has what it does, the one button and the sample',
    async (width, height) => {
      await welcome.setViewport({ width, height });
      await welcome.evaluate('scrollTo(0, 0)');
      const below = await welcome.evaluate(`['h1', '.does li:last-child', '.button.main', '.first .sample'].filter(
      (it) => document.querySelector(it).getBoundingClientRect().bottom > innerHeight)`);
      await welcome.screenshot({ path: `test-artefacts/browser/${name}-welcome-${width}.png` });
      expect(below).toEqual([]);
      expect(await welcome.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await welcome.evaluate("document.querySelectorAll('.button.main').length")).toBe(1);
      expect(await findViolations(welcome)).toEqual([]);
    },
  );

  test('a picture and two steps show where this browser hides the button, in words that a reader knows', async () => {
    const shown = await welcome.evaluate<[], () => string>(() => document.body.innerText);
    expect(shown).toContain('Press the puzzle piece');
    expect(shown).toContain(name === 'firefox' ? 'choose “Pin to Toolbar”' : 'Press the pin beside Sidelight');
    expect(await welcome.$('.pin-picture')).not.toBeNull();
    expect(shown).not.toMatch(/activeTab|contextMenus|scripting/);
  });
});
