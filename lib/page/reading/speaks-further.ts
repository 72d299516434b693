/** Languages whose names of the built-in pack are asked for where a page needs them. */
const LANGUAGES = /^(?:ar|he|iw|hi|tr|pl|ru|uk|nl|sv|id|in|vi|th|zh|ja|ko)\b/i;
/** Cyrillic, Hebrew, Arabic, Devanagari, Thai, kana, ideographs, Hangul: many pages declare the wrong language, or none. */
const SCRIPTS = /[\u0400-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** Whether a page is in one of them, by what it declares or by the letters of its title. */
export function speaksFurther({ documentElement, title }: Pick<Document, 'documentElement' | 'title'>): boolean {
  return LANGUAGES.test(documentElement?.lang ?? '') || SCRIPTS.test(title);
}
