export type Theme = 'light' | 'dark';

const MIDDLE = 0.5; // of 0 (black) to 1 (white)

/**
 * Whether the page shows light text on dark or dark on light, told by the colour of its text. The site's own switch is
 * what counts, not the system's setting; and a background may be an image, while text always has a colour.
 */
export function pageTheme(sample: Element): Theme {
  const view = sample.ownerDocument.defaultView;
  if (view === null) return 'light';
  const lightness = colourLightness(view.getComputedStyle(sample).color);
  return lightness !== null && lightness > MIDDLE ? 'dark' : 'light';
}

/** 0 (black) to 1 (white) for a computed CSS colour; null for a form that is not known. */
export function colourLightness(colour: string): number | null {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(toNumber);
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length < 3) return null;
  if (/^rgba?\(/.test(colour)) return luma(first / 255, second / 255, third / 255);
  // `color(srgb 1 1 1)`: the digits in names such as "display-p3" are not channels.
  if (/^color\(/.test(colour)) {
    const channels = (colour.replace(/^color\(\s*\S+/, '').match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(toNumber);
    return luma(channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0);
  }
  if (/^okl(?:ab|ch)\(/.test(colour)) return first;
  if (/^l(?:ab|ch)\(/.test(colour)) return first / 100;
  return null;
}

function toNumber(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

/** Relative weight of the channels as in ITU-R BT.709. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
