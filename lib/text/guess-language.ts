import { letterRuns } from './letters.ts';

/**
 * Function words that are common in the language and rare in the others of the list. Enough for telling which of a few
 * languages a paragraph is in; not for naming any language there is.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with this are as it was be by from or which have has not you we at on their an but our your can its will more about they been if how new when while where what why who than also like each every both between using only then so some most many all these those however although since because despite instead under over into against meanwhile unlike recently today yes no my his her i',
  es: 'el la los las de del y que en un una por con se su al lo como más pero sus le ya este esta son está fue hay para entre cuando muy sin sobre también me hasta desde todo nos mi qué porque sólo solo ha es no esto eso le les cómo pueden puede función',
  fr: 'le la les des du et est une dans que qui pour sur au avec pas ce cette sont par plus ne se aux vous nous être ont il elle mais ou leur ses son fait même peut ces comme sans entre à été',
  pt: 'o a os as do da dos das e que em um uma para com não por mais no na nos nas se como mas ao foi ele são também já seu sua ou quando muito há está pela pelo até isso você é à às',
  it: 'il lo gli di del della dei delle e che è un una per con non si da nel nella sono come più anche al alla ma le questo questa ha i dal dalla o se cui essere suo sua loro molto dopo',
  de: 'der die das und ist nicht ein eine einen mit den dem des auf für von zu im sich auch als an es werden wird aus bei oder sind wie nach noch nur hat einer um so über dass kann wenn',
  nl: 'de het een en van is dat niet op te zijn met voor die aan er om ook als bij uit door naar maar dan worden heeft deze nog wordt kan geen over hun meer of',
};

const SAMPLE_LENGTH = 600; // characters: some hundred words, enough to tell
const FEWEST_WORDS = 2; // function words of the winner; fewer is chance
const KANA = /[\u3041-\u30ff]/;
const HANGUL = /[\uac00-\ud7af]/;
const HAN = /[\u4e00-\u9fff]/;
const ARABIC = /[\u0621-\u063a\u0641-\u064a]/;
/** Letters and digits of Persian, Urdu and others that share the script. */
const NOT_ARABIC = /[\u0679-\u06d3\u06f0-\u06f9]/;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const languagesOf = new Map<string, number[]>();
for (const [number, language] of LANGUAGES.entries()) {
  for (const word of new Set((FUNCTION_WORDS[language] ?? '').split(' '))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), number]);
  }
}

/** The ISO 639-1 code of the language that the text seems to be in; null if it is too short or unlike any known here. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (KANA.test(sample)) return 'ja';
  if (HANGUL.test(sample)) return 'ko';
  if (HAN.test(sample)) return 'zh';
  if (ARABIC.test(sample)) return NOT_ARABIC.test(sample) ? null : 'ar';
  const counts = new Int32Array(LANGUAGES.length);
  for (const word of letterRuns(sample.toLowerCase())) {
    for (const number of languagesOf.get(word) ?? []) counts[number] = (counts[number] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  return most >= FEWEST_WORDS && counts.lastIndexOf(most) === best ? (LANGUAGES[best] ?? null) : null;
}

/** Whether a guess can tell texts in it; `language` is an ISO 639-1 code. */
export function isKnownLanguage(language: string): boolean {
  return language in FUNCTION_WORDS || /^(?:ja|ko|zh|ar)$/.test(language);
}

/** Whether any of the languages known here has it as a common word ("the", "unser"); `word` in small letters. */
export function isFunctionWord(word: string): boolean {
  return languagesOf.has(word);
}
