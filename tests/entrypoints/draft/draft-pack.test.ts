import { expect, test } from 'vitest';
import { draftPack } from '../../../entrypoints/draft/draft-pack.ts';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../../lib/page/reading/read-page-metadata.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { createFakeView } from '../../page/fake-view.ts';
import { page, prose } from '../../page/page-parts.ts';

const URL = 'https://news.example/a';
const LINKER = createLinker([builtInPack]);
const ASKED = `<h2>What is a heat pump?</h2><p>A heat pump is a machine that moves heat from a cold place to a warm one, as a fridge does.</p>
  <h2>What is a compressor?</h2><p>A compressor is the part of a heat pump that presses its gas together until the gas is hot.</p>`;

function draftOf(more: string) {
  const { document } = createFakeView(page('<title>A</title>', `<article><h1>A</h1>${ASKED}${more}</article>`), URL);
  const read = readPage(document, URL, LINKER);
  return draftPack(read, runToEnd(readPageMetadata(read, completeMetadata)), () => () => false);
}

test('an explainer gives cards', () => {
  expect(draftOf(prose(4))?.cards.map(({ question }) => question)).toEqual([
    'What is a heat pump?',
    'What is a compressor?',
  ]);
});

test('a book gives none, and takes no time', () => {
  expect(draftOf(prose(1000))).toBeNull();
});
