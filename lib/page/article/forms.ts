import type { Region } from './region.ts';
import { createTally } from './tally.ts';

const MOST_ASKING = 400; // letters of prose beside a form
const MOST_PLEADING = 2000; // where a line of the box says that it asks for something

/** Says which boxes lead up to a form: a newsletter to sign up for, an appeal for money. `isSaid`: see `article-left-out.ts`. */
export function createFormTest(regions: readonly Region[], isSaid: Uint8Array): (at: number) => boolean {
  if (!regions.some(({ tag }) => tag === 'form')) return () => false;
  const forms = createTally(regions, ({ tag }) => (tag === 'form' ? 1 : 0));
  const saidLines = createTally(regions, (_, at) => isSaid[at] ?? 0);
  return (at) => {
    const region = regions[at];
    if (region === undefined || !region.isBlock || region.tag === 'form' || forms(at) === 0) return false;
    return region.prose <= (saidLines(at) > 0 ? MOST_PLEADING : MOST_ASKING);
  };
}
