/** What the page says about itself; null or empty where it does not say, or says what cannot be true. */
export interface Metadata {
  readonly title: string | null;
  /** The outlet. */
  readonly site: string | null;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`, in the page's own time zone. */
  readonly published: string | null;
  /** `YYYY-MM-DD`; null where it is not after `published`. */
  readonly updated: string | null;
  /** BCP 47. */
  readonly lang: string | null;
}
