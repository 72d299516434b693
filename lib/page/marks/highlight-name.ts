import type { TextGround } from './ground.ts';
import type { Theme } from './theme.ts';

const PREFIX = 'sidelight';
/** Of the style of a mark whose line lies on that of a link. */
export const LINED = '-lined';

/**
 * So much contrast to its paper a text must have that a tint leaves it 4.5:1 (WCAG 2.2, 1.4.3).
 * `colours.test.ts` holds the tints to it.
 */
export const ENOUGH_FOR_TINT: Readonly<Record<'usual' | 'strong', Readonly<Record<Theme, number>>>> = {
  usual: { light: 6.2, dark: 8 },
  strong: { light: 6.6, dark: 10.5 },
};

/**
 * The highlight for a mark of some style (`model`, `strong-idea-first`) on some ground; the names are those of `colours.ts`.
 * Where a kind's colour might not be seen the underline takes the text's own, and a tint that would dim the text is left out.
 */
export function markName(style: string, { theme, isPaper, contrast, isLined, isClear }: TextGround): string {
  const isStrong = style.startsWith('strong-');
  const bearsTint = contrast >= ENOUGH_FOR_TINT[isStrong ? 'strong' : 'usual'][theme];
  const bare = style.replace(/-(?:first|tint)$/, '');
  const tinted = isClear ? `${bare}-clear` : bearsTint ? style : bare;
  const coloured = isPaper ? tinted : `plain-${tinted.replace(/^(?:strong|plain)-/, '')}`;
  return themedName(isLined && !/-(?:tint|clear)$/.test(coloured) ? `${coloured}${LINED}` : coloured, theme);
}

export function themedName(style: string, theme: Theme): string {
  return `${PREFIX}-${style}${theme === 'dark' ? '-dark' : ''}`;
}
