import { isPaused } from './settings.ts';
import { changeSettings, loadSettings } from './store.ts';

const HOUR = 3_600_000; // ms

/** Nothing is marked anywhere for an hour from now. */
export async function pauseForAnHour(): Promise<void> {
  const pausedUntil = Date.now() + HOUR;
  await changeSettings((settings) => ({ ...settings, pausedUntil }));
}

export async function resume(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, pausedUntil: 0 }));
}

/** Clears a pause that is over, so that all who watch the settings hear of its end. */
export async function forgetPause(): Promise<void> {
  const isOver = (settings: Parameters<typeof isPaused>[0]) =>
    settings.pausedUntil > 0 && !isPaused(settings, Date.now());
  if (!isOver(await loadSettings())) return;
  await changeSettings((settings) => (isOver(settings) ? { ...settings, pausedUntil: 0 } : settings));
}
