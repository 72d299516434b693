import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_KINDS } from '../../../lib/pack/card.ts';
import { markRules } from '../../../lib/page/marks/colours.ts';
import { PAPER } from '../../../lib/page/marks/ground.ts';
import { ENOUGH_FOR_TINT } from '../../../lib/page/marks/highlight-name.ts';
import { type Colour, contrast, luminance, over } from '../../../lib/page/marks/parse-colour.ts';

// Every style that can be painted has its rule, none prints, and every colour stands out from paper, light and dark.

const [tokensCss, pagesCss] = (['tokens', 'pages'] as const).map((name) =>
  readFileSync(`components/shared/${name}.css`, 'utf8'),
) as [string, string];
const markCss = /\n\.mark \{([^}]*)/.exec(pagesCss)?.[1] ?? '';
const [always = '', screen = ''] = markRules().split('@media screen{');
const STYLES = ['', 'plain-', 'strong-'].flatMap((colours) =>
  CARD_KINDS.flatMap((kind) =>
    ['', '-first', '-tint', '-lined', '-first-lined'].map((tint) => `${colours}${kind}${tint}`),
  ),
);
const PAPERS = { light: ['#ffffff', '#fffdf9', '#f3f3f3'], dark: ['#000000', '#1b1917', '#242120'] };
const LEAST_CONTRAST = 3; // WCAG 2.2, 1.4.11, for what is not text
const LEAST_OF_TEXT = 4.5; // WCAG 2.2, 1.4.3

function ruleOf(name: string): string {
  const rules = [...screen.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const own = rules.filter(([, selectors = '']) => selectors.includes(`::highlight(${name})`));
  return own.map(([, , body]) => body).join(';');
}

describe.each(STYLES)('%s', (style) => {
  test.each(['light', 'dark'] as const)('%s', (theme) => {
    const name = `sidelight-${style}${theme === 'dark' ? '-dark' : ''}`;
    const rule = ruleOf(name);
    if (style.endsWith('-tint')) expect(rule).toContain('background-color');
    else expect(rule).toContain('underline');
    if (style.endsWith('-lined')) expect(rule, 'where the link’s own is').toContain('text-underline-offset:auto');
    if (style.includes('-first')) expect(rule).toContain('background-color');
    const colour = /underline[^;]*(#[\da-f]{6})/.exec(rule)?.[1];
    if (colour !== undefined) {
      const own = luminance(hex(colour)); // else the text's own
      for (const paper of PAPERS[theme])
        expect(contrast(own, luminance(hex(paper)))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    const tint = /background-color:(#[\da-f]{8})/.exec(rule)?.[1];
    if (tint === undefined) return;
    const enough = ENOUGH_FOR_TINT[style.startsWith('strong-') ? 'strong' : 'usual'][theme];
    for (const paper of PAPERS[theme].map(hex)) {
      const text = textWith(enough, luminance(paper), theme);
      expect(contrast(text, luminance(over(hex(tint), paper)))).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
    }
  });
});

test.each(CARD_KINDS)('%s has the colours and the line in cards and pages of ours that its marks have', (kind) => {
  const [, light, dark] = new RegExp(`--${kind}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokensCss) ?? [];
  expect(ruleOf(`sidelight-${kind}`)).toContain(` ${light} `);
  expect(ruleOf(`sidelight-${kind}-dark`)).toContain(` ${dark} `);
  const [, line, width] = /underline (\w+) #\w+ ([\d.]+px)/.exec(ruleOf(`sidelight-${kind}`)) ?? [];
  const own = new RegExp(`\\.mark\\[data-kind="${kind}"\\] \\{([^}]*)`).exec(pagesCss)?.[1] ?? markCss;
  expect(own).toContain(line);
  expect(own).toContain(width);
});

test('no mark is painted but on a screen', () => {
  expect(always).not.toContain('::highlight');
});

test.each(['sidelight-pointed', 'sidelight-pointed-dark'])('%s is legible whatever it stands on', (name) => {
  const rule = ruleOf(name);
  const [text = '', ground = ''] = [/(?:^|;)color:(#[\da-f]{6})/, /background-color:(#[\da-f]{6})/].map(
    (it) => it.exec(rule)?.[1],
  );
  expect(contrast(luminance(hex(text)), luminance(hex(ground)))).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
});

test('the papers that the colours were chosen for are what counts as paper', () => {
  for (const paper of PAPERS.light) expect(luminance(hex(paper))).toBeGreaterThanOrEqual(PAPER.light);
  for (const paper of PAPERS.dark) expect(luminance(hex(paper))).toBeLessThanOrEqual(PAPER.dark);
});

/** The luminance of text that has just this contrast to its paper. */
function textWith(ratio: number, paper: number, theme: 'light' | 'dark'): number {
  return theme === 'light' ? (paper + 0.05) / ratio - 0.05 : (paper + 0.05) * ratio - 0.05;
}

function hex(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...colour.matchAll(/[\da-f]{2}/g)].map(
    ([part]) => Number.parseInt(part, 16) / 255,
  );
  return { red, green, blue, alpha };
}
