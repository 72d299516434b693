import { changeSettings } from './settings-store.ts';

const HOUR = 3_600_000; // ms

/** Nothing is marked anywhere for an hour from now. */
export async function pauseForAnHour(): Promise<void> {
  const pausedUntil = Date.now() + HOUR;
  await changeSettings((settings) => ({ ...settings, pausedUntil }));
}

export async function resume(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, pausedUntil: 0 }));
}
