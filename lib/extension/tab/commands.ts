import { browser } from 'wxt/browser';
import { findActiveTab } from './active-tab.ts';

/** The manifest's names for what can be done by a keyboard shortcut. */
export type Command = 'next-mention' | 'previous-mention' | 'toggle-marks';

/** Hears the keyboard shortcuts; `tabId` is the tab in front. Firefox for Android has none. */
export function hearCommands(onCommand: (command: Command, tabId: number) => Promise<void>): void {
  browser.commands?.onCommand.addListener(async (name: string) => {
    const tab = await findActiveTab();
    if (tab !== null) await onCommand(name as Command, tab.id);
  });
}
