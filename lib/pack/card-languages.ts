/** The languages that built-in cards are told in: their own, and those of the interface besides. BCP 47. */
export const CARD_LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'zh-CN'] as const;

export type CardLanguage = (typeof CARD_LANGUAGES)[number];
