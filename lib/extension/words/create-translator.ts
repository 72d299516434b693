import type english from '../../../public/_locales/en/messages.json';

type MessageKey = keyof typeof english;

/** A text that has a form for each kind of number: `topics` for `topics_one`, `topics_other` and so on. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

export type TextKey = Exclude<MessageKey, `${string}_${Intl.LDMLPluralRule}`>;

/** The interface's texts in one language. */
export interface Translator {
  /** BCP 47; what dates and numbers are written in, and the `lang` of the interface. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** `values` stand where the text has `$1`, `$2`. */
  text(key: TextKey, ...values: readonly string[]): string;
  /** The form for a number, which is `$1`; `values` are `$2` and on. */
  counted(key: CountedKey, count: number, ...values: readonly string[]): string;
  number(value: number): string;
}

/**
 * @param lookUp A message of `_locales` with its values put in, in the language that the browser has chosen; empty for none.
 * @param uiLanguage BCP 47 language of the browser. Its region decides how dates are written, where its language is the texts'.
 */
export function createTranslator(
  lookUp: (key: string, values: readonly string[]) => string,
  uiLanguage: string,
): Translator {
  const language = lookUp('languageTag', []);
  const locale = isSameLanguage(uiLanguage, language) ? uiLanguage : language;
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    direction: lookUp('direction', []) === 'rtl' ? 'rtl' : 'ltr',
    text: (key, ...values) => lookUp(key, values),
    counted(key, count, ...values) {
      const all = [numbers.format(count), ...values];
      // Some languages have a form for millions, which nothing here is counted in.
      return lookUp(`${key}_${plural.select(count)}`, all) || lookUp(`${key}_other`, all);
    },
    number: (value) => numbers.format(value),
  };
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0] === b.split('-', 1)[0];
}
