import type { DraftedPack } from '../../pack/drafted-pack.ts';
import { LONGEST_EXPLAINER } from '../../pack/drafted-pack.ts';
import { PackError } from '../../pack/format/error.ts';
import { parsePack } from '../../pack/format/parse.ts';
import type { BlockKind, Span } from '../../text/readable-text.ts';
import { type FormCheck, formOf, isSpan, isText, listOf, orNull } from '../messages/form-checks.ts';

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'caption', 'quote', 'cell', 'code'];

const isBlock = formOf({ kind: (kind) => KINDS.includes(kind as BlockKind), lang: orNull(isText) });

/** Spans of a text in its order that do not overlap. */
function areSpansOf(text: string): FormCheck {
  return (spans) =>
    listOf(isSpan)(spans) &&
    (spans as Span[]).every(({ start, end }, at) => ((spans as Span[])[at - 1]?.end ?? 0) <= start && start <= end) &&
    ((spans as Span[]).at(-1)?.end ?? 0) <= text.length;
}

const isArticle: FormCheck = (article) => {
  if (!formOf({ text: isText, title: orNull(isText), lang: orNull(isText) })(article)) return false;
  const { text, blocks, opaque } = article as Readonly<Record<'blocks' | 'opaque', unknown> & { text: string }>;
  const areSpans = areSpansOf(text);
  return text.length <= LONGEST_EXPLAINER && areSpans(blocks) && areSpans(opaque) && listOf(isBlock)(blocks);
};

/** Checks a draft that was made in a page's process, where a page may have broken in. Throws a `PackError` where it is none. */
export function checkDraft(value: unknown): DraftedPack {
  const { article, found, ...pack } = (value ?? {}) as Partial<DraftedPack>;
  const checked = parsePack(pack);
  if (!isArticle(article)) throw new PackError([{ path: 'article', message: 'must be an article' }]);
  if (!Number.isSafeInteger(found)) throw new PackError([{ path: 'found', message: 'must be a number' }]);
  const { text, blocks, opaque, title, lang } = article as DraftedPack['article'];
  return { ...checked, article: { text, blocks, opaque, title, lang }, found: found as number };
}
