import type { Mention } from '../../linking/mention.ts';
import type { Contrasts } from '../../pack/contrast.ts';
import type { PageContext, PageReport } from '../../reading/page-report.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import type { createVisibleCount } from './count-visible.ts';
import type { CompleteMetadata } from './metadata-script.ts';
import type { CardShelf, CreatePageCard } from './page-card.ts';
import type { neighbour, visibleMentions } from './visible-mentions.ts';

/** What is only needed once a card or the popup is opened: a script of its own, put beside the reader then. */
export interface CardScript {
  readonly createPageCard: CreatePageCard;
  readonly shelf: CardShelf;
  readonly completeMetadata: CompleteMetadata;
  /** Brings a range into view. */
  readonly reveal: (range: Range) => void;
  readonly neighbour: typeof neighbour;
  readonly visibleMentions: typeof visibleMentions;
  readonly createVisibleCount: typeof createVisibleCount;
  readonly buildPageReport: (
    text: ReadableText,
    mentions: readonly Mention[],
    packs: readonly Contrasts[],
    context: PageContext,
  ) => Generator<undefined, PageReport>;
}

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightCardScript?: CardScript };

export function offerCardScript(script: CardScript): void {
  shared.sidelightCardScript = script;
}

export interface CardScriptLoader {
  /** null until it is there. */
  readonly get: () => CardScript | null;
  /** Brings it in; null where the browser does not let it in any more. */
  load(): Promise<CardScript | null>;
}

const MOST_TRIES = 3;
const PAUSE = 200; // ms; a background that was stopped with the injection in its hands takes about so long to start anew
const LONGEST_TRY = 3000; // ms; a slow machine takes up to one second, and a background that hangs answers never

/**
 * `inject` has the script put into the page. Whoever injects may be stopped before it is done, so it is asked again where nothing came.
 * The first script to come is kept: one that comes late, from a try that was given up, has a shelf of its own.
 */
export function createCardScriptLoader(inject: () => Promise<void>): CardScriptLoader {
  let loading: Promise<void> | null = null;
  let kept: CardScript | null = null;
  const get = () => {
    kept ??= shared.sidelightCardScript ?? null;
    return kept;
  };

  async function bring(): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES && get() === null; tries += 1) {
      if (tries > 0) await pause(PAUSE);
      await Promise.race([inject(), pause(LONGEST_TRY)]);
    }
  }

  return {
    get,
    async load() {
      if (get() === null) {
        loading ??= bring().finally(() => {
          loading = null;
        });
        await loading;
      }
      return get();
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
