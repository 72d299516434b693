/** One text of a pack in another language. */
export interface TranslatedText {
  /** Where the original first stands, as `textsOf` names it: `llama.short.text`. For people; what counts is `of`. */
  readonly at: string;
  /** The stamp of the original that the text was made from. */
  readonly of: string;
  readonly text: string;
}

/** A pack's texts in another language. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  readonly texts: readonly TranslatedText[];
}

/** A translation as a file beside the pack's. */
export interface LanguageFile extends Translation {
  readonly format: 1;
  /** The id of the pack. */
  readonly translates: string;
}

/** Texts by the stamps of their originals. */
export type TextsByStamp = ReadonlyMap<string, string>;
