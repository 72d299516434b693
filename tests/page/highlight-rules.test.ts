import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Every style that can be painted has its rule, none prints, and every colour stands out from paper, light and dark.

const css = readFileSync('lib/page/highlights.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
const [screen = '', print = ''] = css.split('@media print');
const KINDS = ['model', 'product', 'idea', 'background'];
const STYLES = ['', 'plain-', 'strong-'].flatMap((colours) =>
  KINDS.flatMap((kind) => ['', '-first', '-tint'].map((tint) => `${colours}${kind}${tint}`)),
);
const PAPERS = { light: ['#ffffff', '#fffdf9', '#f3f3f3'], dark: ['#000000', '#1b1917', '#242120'] };
const LEAST_CONTRAST = 3; // WCAG 2.2, 1.4.11, for what is not text

function ruleOf(name: string): string {
  const rules = [...screen.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const own = rules.filter(([, selectors = '']) => selectors.includes(`::highlight(${name})`));
  return own.map(([, , body]) => body).join('');
}

describe.each(STYLES)('%s', (style) => {
  test.each(['light', 'dark'] as const)('%s', (theme) => {
    const name = `sidelight-${style}${theme === 'dark' ? '-dark' : ''}`;
    const rule = ruleOf(name);
    if (style.endsWith('-tint')) expect(rule).toContain('background-color');
    else expect(rule).toContain('underline');
    if (style.endsWith('-first')) expect(rule).toContain('background-color');
    expect(print).toContain(`::highlight(${name})`);
    const colour = /#[\da-f]{6}/.exec(rule)?.[0];
    if (colour === undefined) return; // the text's own
    for (const paper of PAPERS[theme]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
