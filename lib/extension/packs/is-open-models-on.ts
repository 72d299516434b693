import { browser } from 'wxt/browser';
import { OPEN_MODELS_ID } from '../../pack/built-in/id.ts';
import { ORDER_KEY, readPlaces } from './places.ts';

/** Whether the reader has switched the second built-in pack on. */
export async function isOpenModelsOn(): Promise<boolean> {
  const order = (await browser.storage.local.get(ORDER_KEY))[ORDER_KEY];
  return readPlaces(order).some(({ id, isOn }) => id === OPEN_MODELS_ID && isOn);
}
