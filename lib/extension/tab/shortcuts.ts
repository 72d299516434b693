import { browser } from 'wxt/browser';
import { findActiveTab } from './active-tab.ts';

/** `commands.openShortcutSettings`: Firefox 137 and later; in nobody's types yet. */
interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The keyboard shortcuts as the browser has them now. Firefox for Android has none. */
export async function listShortcuts(): Promise<{ readonly command: string; readonly keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Opens the browser's own page for extensions' shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The manifest's names for what can be done by a keyboard shortcut. */
export type Command = 'next-mention' | 'previous-mention' | 'toggle-marks';

/** Hears the keyboard shortcuts; `tabId` is the tab in front. Firefox for Android has none. */
export function hearCommands(onCommand: (command: Command, tabId: number) => Promise<void>): void {
  browser.commands?.onCommand.addListener(async (name: string) => {
    const tab = await findActiveTab();
    if (tab !== null) await onCommand(name as Command, tab.id);
  });
}
