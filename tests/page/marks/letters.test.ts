import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { lettersOf, stretchesOf } from '../../../lib/page/marks/letters.ts';

/** A place from the first text node's offset to the last's, counted from its end. */
function placeIn(html: string, before: number, after: number) {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) texts.push(walker.currentNode as unknown as Text);
  const isRead = ({ parentElement }: Text) => !/^(?:script|rt|button)$/.test(parentElement?.localName ?? '');
  const [first] = texts;
  const last = texts.at(-1);
  if (first === undefined || last === undefined) throw new Error('no text');
  const place = {
    startContainer: first,
    startOffset: before,
    endContainer: last,
    endOffset: last.data.length - after,
    between: texts.slice(1, -1).filter(isRead),
  };
  const whole = texts.map(({ data }) => data).join('');
  return { place, letters: whole.slice(before, whole.length - after) };
}

describe('a mark stands on its letters', () => {
  test.each([
    ['in one text', 'The Llama 4 model', 4, 6, 'Llama 4', true],
    ['in one text with signs that do not show', 'The Lla\u00adma\u00a04 model', 4, 6, 'Llama 4', true],
    ['in one text that has changed', 'The Gemma 3 model', 4, 6, 'Llama 4', false],
    ['over two texts', 'The <b>Meta</b> AI model', 4, 6, 'Meta AI', true],
    ['over three texts', 'Meta <b>Llama</b> 4', 0, 0, 'Meta Llama 4', true],
    ['over a line break', 'open<br>source', 0, 0, 'open source', true],
    ['over a script that nobody sees', 'Meta<script>let it</script> AI', 0, 0, 'Meta AI', true],
    ['over texts of which the middle has changed', 'Meta <b>Gemma</b> 4', 0, 0, 'Meta Llama 4', false],
    ['over texts of which the first has lost its letters', 'M<b></b> AI', 0, 0, 'Meta AI', false],
    ['over texts of which the last has changed', '<b>Meta</b> AR', 0, 0, 'Meta AI', false],
  ])('%s', (_, html, before, after, surface, isThere) => {
    const { place, letters } = placeIn(html, before, after);
    expect(stretchesOf(place, letters, surface).length > 0).toBe(isThere);
  });

  test.each([
    ['one text', 'Llama 4', 'Llama 4', ['Llama 4']],
    ['several texts that follow each other', '<b>Meta</b> AI', 'Meta AI', ['Meta AI']],
    ['a reading over a word', '<ruby>Llama<rt>ラマ</rt></ruby> 4', 'Llama 4', ['Llama', ' 4']],
    ['a button', 'Lla<button>…</button>ma <b>4</b>', 'Llama 4', ['Lla', 'ma ', '4']],
  ])('and on no others: %s', (_, html, surface, stretches) => {
    const { place, letters } = placeIn(html, 0, 0);
    const found = stretchesOf(place, letters, surface);
    expect(found.length === 1 ? [letters] : found.map(lettersOf)).toEqual(stretches); // linkedom gives no letters of several texts
  });

  test('a place whose end the page has taken away holds nothing', () => {
    const { place } = placeIn('<b>Meta</b> AI', 0, 0);
    expect(stretchesOf(place, '', 'Meta AI')).toEqual([]);
  });
});
