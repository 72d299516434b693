import type { Mention } from '../linking/mention.ts';
import type { CardKind, TopicId } from '../pack/pack.ts';
import type { Theme } from './page-theme.ts';
import type { RangeInit, TextIndex } from './text-index.ts';

/**
 * Paints mentions with the CSS Custom Highlight API: the page's DOM stays as it is. The rules are in `highlights.css`;
 * the names below are theirs.
 *
 * `StaticRange`, because live ranges slow down every change that the page makes to itself. The map from range to
 * mention is our own: a Firefox content script may not iterate a `Highlight`.
 */
export interface Highlights {
  /** Replaces everything painted before. */
  paint(index: TextIndex, mentions: readonly Mention[], kindOf: (topic: TopicId) => CardKind, theme: Theme): void;
  /** Marks one mention as the one the reader is on; null for none. */
  point(range: RangeInit | null, theme: Theme): void;
  mentionOf(range: AbstractRange): Mention | null;
  clear(): void;
}

const PREFIX = 'sidelight';
const POINTED_PRIORITY = 1; // above the mark itself, which keeps the default of 0

/** null where the browser has no Highlight API (Chrome < 105, Firefox < 140): cards then show from the popup alone. */
export function createHighlights(view: Window & typeof globalThis): Highlights | null {
  if (view.CSS?.highlights === undefined) return null;
  const registry = view.CSS.highlights;
  const painted = new Map<string, Highlight>();
  const mentionOfRange = new Map<AbstractRange, Mention>();

  function highlight(name: string): Highlight {
    const known = painted.get(name);
    if (known !== undefined) return known;
    const made = new view.Highlight();
    painted.set(name, made);
    registry.set(name, made);
    return made;
  }

  function clear(): void {
    for (const [name, made] of painted) {
      made.clear();
      registry.delete(name);
    }
    painted.clear();
    mentionOfRange.clear();
  }

  function point(range: RangeInit | null, theme: Theme): void {
    for (const name of [`${PREFIX}-pointed`, `${PREFIX}-pointed-dark`]) painted.get(name)?.clear();
    if (range === null) return;
    const pointed = highlight(withTheme(`${PREFIX}-pointed`, theme));
    pointed.priority = POINTED_PRIORITY;
    pointed.add(new view.StaticRange(range));
  }

  function paint(
    index: TextIndex,
    mentions: readonly Mention[],
    kindOf: (topic: TopicId) => CardKind,
    theme: Theme,
  ): void {
    clear();
    const seen = new Set<TopicId>();
    for (const mention of mentions) {
      const place = index.locate(mention.span);
      if (place === null) continue;
      const range = new view.StaticRange(place);
      const isFirst = !seen.has(mention.topic);
      seen.add(mention.topic);
      const name = `${PREFIX}-${kindOf(mention.topic)}${isFirst ? '-first' : ''}`;
      highlight(withTheme(name, theme)).add(range);
      mentionOfRange.set(range, mention);
    }
  }

  return { paint, point, clear, mentionOf: (range) => mentionOfRange.get(range) ?? null };
}

function withTheme(name: string, theme: Theme): string {
  return theme === 'dark' ? `${name}-dark` : name;
}
