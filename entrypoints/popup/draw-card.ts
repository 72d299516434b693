import type { CardKind } from '../../lib/pack/card.ts';
import type { Quotation } from '../../lib/pack/card-quotation.ts';
import { breakLines } from './break-lines.ts';

/** What a picture of a card shows. */
export interface CardPicture extends Quotation {
  readonly kind: CardKind;
  /** "Model". */
  readonly kindName: string;
  /** BCP 47 language of the card: its script decides where lines break, which way they run and what draws them. */
  readonly language: string;
  /** "Newest: 12 Nov 2026". */
  readonly dated: string | null;
  /** "Title, publisher". */
  readonly sourceLine: string;
  /** "Sidelight". */
  readonly name: string;
}

const WIDTH = 600; // CSS px, of which each is SCALE pixels wide: sharp where it is shown, and small enough to send
const SCALE = 2;
const INSET = 36; // CSS px
const STRIPE = 6; // CSS px, in the colour of the kind
const MOST_LINES = 12; // of one text; a longer one ends in an ellipsis
const COLOURS = {
  paper: '#fffdf9',
  ink: '#1c1917',
  muted: '#6b645c',
  line: '#e7e1d8',
  model: '#a8460b',
  product: '#4338ca',
  idea: '#0f6e66',
  background: '#6b645c',
  term: '#6b645c',
} as const;
const SANS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const SERIF = 'Georgia, "Noto Serif", "Liberation Serif", serif';
/** What draws Chinese signs differs between languages that write them; a canvas has no language to choose by. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ja: '"Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", ',
  ko: '"Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", ',
  zh: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", ',
};

interface Style {
  readonly font: string;
  /** CSS px from line to line. */
  readonly leading: number;
  readonly colour: string;
  /** CSS px above it. */
  readonly gap: number;
}

type Direction = 'ltr' | 'rtl';

interface Line extends Style {
  readonly text: string;
  /** Of the text that it is a line of: a source's English name in an Arabic card runs from the left. */
  readonly direction: Direction;
  /** CSS px of its baseline from the top. */
  readonly baseline: number;
}

/** Draws the picture as PNG; null where the browser makes none. Light, of the system's own fonts, and nothing is loaded for it. */
export function drawCard(document: Document, card: CardPicture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.lang = card.language;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  const { lines, rule, height } = layOut(card, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE; // which forgets all that was set
  context.scale(SCALE, SCALE);
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = COLOURS[card.kind];
  context.fillRect(0, 0, WIDTH, STRIPE);
  context.fillStyle = COLOURS.line;
  context.fillRect(INSET, rule, WIDTH - 2 * INSET, 1);
  const isFromRight = directionOf(card.answer, card.language) === 'rtl';
  context.textAlign = isFromRight ? 'right' : 'left';
  for (const { text, font, colour, baseline, direction } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.direction = direction;
    context.fillText(text, isFromRight ? WIDTH - INSET : INSET, baseline);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Where each line stands, where the rule above the source does, and how high all of it is. */
export function layOut(card: CardPicture, widthOf: (text: string, font: string) => number) {
  const script = SCRIPTS[card.language.split('-', 1)[0] ?? ''] ?? '';
  const style = (weight: number, size: number, colour: string, gap: number, serif = false): Style => ({
    font: `${weight} ${size}px ${serif && script === '' ? SERIF : script + SANS}`,
    leading: Math.round(size * 1.45),
    colour,
    gap,
  });
  const lines: Line[] = [];
  let y = STRIPE;
  function put(text: string, set: Style): void {
    const all = breakLines(text, WIDTH - 2 * INSET, (part) => widthOf(part, set.font), card.language);
    const shown = all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1]}…`];
    y += set.gap;
    const direction = directionOf(text, card.language);
    for (const line of shown) {
      lines.push({ ...set, text: line, direction, baseline: y + Math.round(set.leading * 0.75) });
      y += set.leading;
    }
  }
  put(card.kindName, style(600, 14, COLOURS[card.kind], 26));
  put(card.question, style(600, 27, COLOURS.ink, 2, true));
  put(card.answer, style(400, 19, COLOURS.ink, 8));
  if (card.newest !== null) {
    put(card.dated ?? card.newest.date, style(600, 14, COLOURS.muted, 18));
    put(card.newest.text, style(400, 16, COLOURS.ink, 0));
  }
  const rule = y + 22;
  y = rule;
  put(card.sourceLine, style(400, 13, COLOURS.muted, 14));
  put(card.name, style(600, 13, COLOURS.muted, 2));
  return { lines, rule, height: y + 24 };
}

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LANGUAGE_FROM_RIGHT = /^(?:ar|fa|he|ur)\b/;
const LETTER = /\p{L}/u;

/** By its first letter, as browsers tell it; a text with letters of its language's script runs its way, though it begins with "Llama". */
function directionOf(text: string, language: string): Direction {
  const told = LANGUAGE_FROM_RIGHT.test(language) ? text : (LETTER.exec(text)?.[0] ?? '');
  return FROM_RIGHT.test(told) ? 'rtl' : 'ltr';
}
