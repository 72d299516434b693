import type { CardLanguage } from '../card-languages.ts';

const TITLES: Readonly<Record<CardLanguage, string>> = {
  en: 'Open models',
  ar: 'النماذج المفتوحة',
  de: 'Offene Modelle',
  es: 'Modelos abiertos',
  fr: 'Modèles ouverts',
  it: 'Modelli aperti',
  ja: 'オープンなモデル',
  ko: '개방형 모델',
  'pt-BR': 'Modelos abertos',
  'zh-CN': '开放模型',
};

/** What is told of the second built-in pack before it is loaded. A test holds it to the pack. */
export const OPEN_MODELS = { titles: TITLES, topics: 30 } as const;
