/** The languages that built-in cards are told in: their own, and those of the interface besides. BCP 47. */
export const CARD_LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'zh-CN'] as const;

export type CardLanguage = (typeof CARD_LANGUAGES)[number];

/** The one of them for a reader of a language; the pack's own where there is none. */
export function cardLanguageFor(tag: string): CardLanguage {
  return nearCardLanguage(tag) ?? 'en';
}

/** The same; null where there is none. */
export function nearCardLanguage(tag: string): CardLanguage | null {
  const isNear = (language: string) => primaryLanguage(language) === primaryLanguage(tag);
  return CARD_LANGUAGES.find((language) => language === tag) ?? CARD_LANGUAGES.find(isNear) ?? null;
}

/** "pt" of "pt-BR". */
export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase();
}
