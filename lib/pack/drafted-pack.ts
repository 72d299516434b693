import type { ReadableText } from '../text/readable-text.ts';
import type { Pack } from './pack.ts';

/** UTF-16 units; some two hours of reading. To look through more at one go would hold the page up, and no explainer is so long. */
export const LONGEST_EXPLAINER = 150_000;

/** An article as a draft carries it, so that its reader can choose other sentences of it and see what names mark in it. */
export interface DraftedArticle extends ReadableText {
  readonly title: string | null;
  /** BCP 47; null where the page does not say. */
  readonly lang: string | null;
}

/** A pack made of an article, before its reader has looked it over. */
export interface DraftedPack extends Pack {
  readonly article: DraftedArticle;
  /** How many explanations the article has; those past the most that a draft may hold have no card. */
  readonly found: number;
}
