import type { ComponentChildren } from 'preact';

export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** The card's parts stand under an `h2` on the page and under an `h3` in the popup. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
