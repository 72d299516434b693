/** A colour in sRGB; each part from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/**
 * Reads a computed CSS colour; null for a form that is not known. Lab and LCH colours lose their hue: what is asked here is
 * how light a colour is, and papers are nearly grey.
 */
export function parseColour(text: string): Colour | null {
  const open = text.indexOf('(');
  if (open < 0) return null;
  const name = text.slice(0, open);
  // `color(srgb 1 1 1)`: the digits in names such as "display-p3" are no channels.
  const inside = name === 'color' ? text.slice(open + 1).replace(/^\s*\S+/, '') : text.slice(open + 1);
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(toNumber);
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (numbers.length < 3) return null;
  if (name === 'rgb' || name === 'rgba') return { red: first / 255, green: second / 255, blue: third / 255, alpha };
  if (name === 'color') return { red: first, green: second, blue: third, alpha };
  if (name === 'oklab' || name === 'oklch') return grey(first ** 3, alpha);
  if (name === 'lab' || name === 'lch') return grey(((first + 16) / 116) ** 3, alpha);
  return null;
}

/** 0 (black) to 1 (white). https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 to 21, of two luminances. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What is seen where one colour lies over an opaque one. */
export function over(top: Colour, { red, green, blue }: Colour): Colour {
  const mix = (above: number, below: number) => above * top.alpha + below * (1 - top.alpha);
  return { red: mix(top.red, red), green: mix(top.green, green), blue: mix(top.blue, blue), alpha: 1 };
}

function grey(light: number, alpha: number): Colour {
  const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return { red: channel, green: channel, blue: channel, alpha };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function toNumber(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}
