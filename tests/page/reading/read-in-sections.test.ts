import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { cutSections } from '../../../lib/page/reading/cut-sections.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { joinIndexes } from '../../../lib/page/text/join-indexes.ts';
import { buildTextIndex, type TextIndex } from '../../../lib/page/text/text-index.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';

const builtInLinker = createLinker([builtInPack]);
const nothing = () => false;

function rootOf(html: string): Element {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body><main>${html}</main></body></html>`);
  return document.querySelector('main') as Element;
}

const words = fc.stringMatching(/^[a-z ]{1,12}$/);
const inline = words.map((text) => `<b>${text}</b> ${text}`);
const html = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((text) => `<p>${text}</p>`),
    inline.map((text) => `<h2>${text}</h2>`),
    inline.map((text) => `<pre>${text}</pre>`),
    fc.array(tie('block'), { maxLength: 4 }).map((blocks) => `<div>${blocks.join(' ')}</div>`),
    fc.array(tie('block'), { maxLength: 3 }).map((blocks) => `<blockquote>${blocks.join('')}</blockquote>`),
    fc.tuple(words, tie('block')).map(([text, block]) => `<section lang="fr">${text}${block}</section>`),
  ),
})).block;

describe('an article read in sections', () => {
  test('has the text, blocks and places of one read in one pass', () => {
    fc.assert(
      fc.property(
        fc.array(html, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 60 }),
        (blocks, longest) => {
          const root = rootOf(blocks.join('\n'));
          const whole = buildTextIndex([root]);
          const sections = runToEnd(cutSections({ roots: [root], isLeftOut: nothing }, longest));
          const joined = runToEnd(joinIndexes(sections.map(({ roots }) => buildTextIndex(roots))));
          expect(joined.text).toBe(whole.text);
          expect(joined.blocks).toEqual(whole.blocks);
          const opaqueText = ({ text, opaque }: TextIndex) =>
            opaque.map(({ start, end }) => text.slice(start, end).trim());
          expect(opaqueText(joined)).toEqual(opaqueText(whole));
          for (let at = 0; at < whole.text.length; at += 1) {
            if (whole.text[at] === '\n') continue;
            const place = whole.locate({ start: at, end: at + 1 });
            const same = joined.locate({ start: at, end: at + 1 });
            expect(same?.startContainer === place?.startContainer && same?.startOffset === place?.startOffset).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('that is short stays whole, however many blocks it has', () => {
    const root = rootOf('<p>One.</p>'.repeat(500));
    expect(runToEnd(cutSections({ roots: [root], isLeftOut: nothing })).map(({ roots }) => roots)).toEqual([[root]]);
  });

  test('has its supporting topics in sections without a core topic as well', () => {
    const words = '<p>Words that speak of nothing in particular, for the length of a line.</p>'.repeat(700);
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>A letter</title></head><body><article><h1>A letter</h1>
      <p>Zuckerberg wrote it.</p>${words}<p>Meta trained Llama 3.1 405B.</p>${words}<p>Zuckerberg signed it.</p></article></body></html>`,
    );
    const page = readPage(document as unknown as Document, 'https://news.example.com/2026/11/12/letter', builtInLinker);
    expect(page.sections.length).toBeGreaterThan(2);
    expect(page.mentions.map(({ surface }) => surface)).toEqual(['Zuckerberg', 'Llama 3.1 405B', 'Zuckerberg']);
  });

  test('that is long is cut between its blocks, and not where text lies bare', () => {
    const cut = (html: string) => runToEnd(cutSections({ roots: [rootOf(html)], isLeftOut: nothing }, 30)).length;
    expect(cut('<div><p>Some twenty letters.</p><p>Some twenty letters.</p></div>')).toBe(2);
    expect(cut('Bare text <p>Some twenty letters.</p><p>Some twenty letters.</p>')).toBe(1);
  });
});
