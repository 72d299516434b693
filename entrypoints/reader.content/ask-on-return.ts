import { loadPacksMark } from '../../lib/extension/packs/watch.ts';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import { loadSettings } from '../../lib/extension/settings/store.ts';
import { listen } from '../../lib/page/events/listen.ts';

interface Return {
  apply(settings: Settings): Promise<void>;
  /** The packs have changed. */
  learn(): Promise<void>;
}

/** Asks for settings and packs when a page is shown that was kept for the way back: Firefox tells it nothing of what changes meanwhile. */
export function askOnReturn(view: Window, { apply, learn }: Return, signal: AbortSignal): void {
  let mark = loadPacksMark();

  async function ask(): Promise<void> {
    const before = mark;
    mark = loadPacksMark();
    await apply(await loadSettings());
    if ((await before) !== (await mark)) await learn();
  }

  listen(view, 'pageshow', ({ persisted }) => void (persisted && ask().catch(() => {})), { signal }); // then what was known holds
}
