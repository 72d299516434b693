import { expect, test, vi } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { createLivingPage } from '../../../lib/page/reading/living-page.ts';
import type { Page } from '../../../lib/page/reading/read-page.ts';
import { untilTrue } from '../../../lib/page/scout/until-true.ts';
import { createFakeView } from '../fake-view.ts';
import { page, prose } from '../page-parts.ts';

const LINKER = createLinker([builtInPack]);
const URL = 'https://news.example/a';
const HTML = page('<title>A</title>', `<article><h1>A</h1>${prose(6)}<p>Meta has trained Llama 3.</p></article>`);

function setUp(signal = new AbortController().signal) {
  const fake = createFakeView(HTML, URL);
  const wanted = { is: true as boolean | null };
  const onRead = vi.fn<(read: Page | null) => void>();
  const living = createLivingPage({
    document: fake.document,
    linker: () => LINKER,
    signal,
    *isWanted() {
      yield;
      return wanted.is;
    },
    isOwn: () => false,
    onEdit: () => {},
    onRead,
  });
  return { ...fake, living, onRead, wanted };
}

test('a page is read when it is asked for, and again when text has come', () => {
  const { living, onRead, runUntil, append } = setUp();
  living.request();
  runUntil(2000);
  expect(onRead.mock.lastCall?.[0]?.mentions).toHaveLength(1);
  append('article', '<p>It speaks of Llama 3 once more.</p>');
  runUntil(6000);
  expect(onRead.mock.lastCall?.[0]?.mentions).toHaveLength(2);
});

test('a page that changed while nobody knew whether it is wanted is read once that is known', () => {
  const { living, onRead, runUntil, append, wanted } = setUp();
  wanted.is = null; // the settings have not come yet
  append('body', '<p>The page builds itself.</p>');
  runUntil(1000);
  expect(onRead).not.toHaveBeenCalled();
  wanted.is = true;
  living.request();
  runUntil(3000);
  expect(onRead.mock.lastCall?.[0]?.mentions).toHaveLength(1);
});

test('one that is not wanted is not read, and not asked about again at each change', () => {
  const { living, onRead, runUntil, append, wanted } = setUp();
  wanted.is = false;
  living.request();
  runUntil(1000);
  append('body', '<p>More.</p>');
  runUntil(3000);
  expect(onRead).not.toHaveBeenCalled();
});

test('after the end nothing is read or watched, whoever asks', () => {
  const end = new AbortController();
  const { living, onRead, runUntil, observers } = setUp(end.signal);
  end.abort();
  living.request();
  runUntil(2000);
  expect(onRead).not.toHaveBeenCalled();
  expect(observers.size).toBe(0);
});

test('nor is a page that is over before it begins', async () => {
  const { living, onRead, runUntil, observers, document } = setUp(AbortSignal.abort());
  living.request();
  const look = vi.fn(function* (): Generator<undefined, boolean> {
    yield;
    return false;
  });
  await untilTrue(document, look, AbortSignal.abort());
  runUntil(2000);
  expect(onRead).not.toHaveBeenCalled();
  expect(look).not.toHaveBeenCalled();
  expect(observers.size).toBe(0);
});
