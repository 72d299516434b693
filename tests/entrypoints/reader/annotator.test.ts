import { expect, test } from 'vitest';
import { createAnnotator } from '../../../entrypoints/reader.content/annotator.ts';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings/settings.ts';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import type { CardScript } from '../../../lib/page/card/card-script.ts';
import { visibleMentions } from '../../../lib/page/card/visible-mentions.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { createFakeView } from '../../page/fake-view.ts';
import { page, prose } from '../../page/page-parts.ts';

const story = (title: string) => `<article><h1>${title}</h1>${prose(6)}<p>Meta has trained Llama 3.</p></article>`;

/** A report that says of which page it is. */
function* buildPageReport(_text: unknown, _mentions: unknown, _packs: unknown, { title }: { title: string | null }) {
  yield;
  return { cards: [{ topic: 'llama', count: 3 }], summary: [{ text: title }] };
}

test('what is told of a page that moves on meanwhile is of one page', async () => {
  const fake = createFakeView(page('<title>First</title>', story('First')), 'https://news.example/2026/11/12/first');
  const { document, runUntil } = fake;
  const view = document.defaultView as unknown as Record<string, unknown>;
  Object.assign(view, {
    matchMedia: () => ({ addEventListener() {} }),
    scheduler: { postTask: (task: () => void) => queueMicrotask(task) },
    CSS: {},
  });
  const script = {
    buildPageReport,
    visibleMentions,
    completeMetadata,
    shelf: { builtIn: {}, forget() {} },
  } as unknown as CardScript;
  const annotator = createAnnotator({
    document,
    knowledge: { linker: createLinker([builtInPack]), kinds: new Map(), contrasts: [] },
    shadowOf: () => null,
    signal: new AbortController().signal,
    isAlive: () => true,
    cardScript: {
      get: () => script,
      async load() {
        // A single-page site shows its next story.
        document.location.pathname = '/2026/11/12/second';
        document.title = 'Second';
        (document.querySelector('article') as Element).remove();
        fake.append('body', story('Second'));
        runUntil(20_000);
        for (const it of document.querySelectorAll('p')) Object.assign(it, { checkVisibility: () => true });
        return script;
      },
    },
    onMarked() {},
    onMore() {},
    onMuteTopic: async () => true,
  });
  annotator.apply(DEFAULT_SETTINGS);
  runUntil(5000);
  const { article, report } = await annotator.annotate();
  expect(article.title).toBe('Second');
  expect(report.cards, 'as many as can be seen').toMatchObject([{ topic: 'llama', count: 1 }]);
  expect(report.summary.map(({ text }) => text)).toEqual(['Second']);
});
