import { askReader } from '../../lib/extension/ask-reader.ts';
import type { Pack } from '../../lib/pack/pack.ts';

/** The pack that a tab's page would make, checked as any pack from elsewhere; null where it makes none that is right. */
export async function askDraft(tabId: number): Promise<Pack | null> {
  const draft = await askReader(tabId, 'draftPack', null);
  if (draft === null) return null;
  try {
    const { parsePack } = await import('../../lib/pack/parse-pack.ts'); // for few pages
    return parsePack(draft);
  } catch {
    return null;
  }
}
