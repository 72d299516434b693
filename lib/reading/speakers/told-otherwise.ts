import type { Token } from '../../text/tokens.ts';

/** Somebody's view, told without a verb of saying: "In her words", "To Hawley, Llama is", "Roe’s view is that", "As he sees it". */
const VIEW =
  /^(?:[Ff]or|[Tt]o) [A-ZÀ-Þ][\wÀ-ɏ.’'-]+(?: [A-ZÀ-Þ][\wÀ-ɏ.’'-]+)?,|\b(?:[Ii]n|[Oo]n) (?:his|her|their|[A-ZÀ-Þ][\wÀ-ɏ.-]+(?: [A-ZÀ-Þ][\wÀ-ɏ.-]+)?(?:['’]s?)?) (?:view|words|opinion|telling|eyes|account)\b|\b[Aa]s (?:he|she|they|[A-ZÀ-Þ][\wÀ-ɏ.-]+) (?:sees?|tells|told|has) it\b|['’]s? (?:view|verdict|opinion|argument|point|claim|belief|thesis) (?:is|was)(?: that)?\b|^(?:His|Her|Their) (?:view|verdict|opinion|argument|point|claim)\b/;

/** Sayings in the languages that names of speakers are not looked for in; none of them a word of English. */
const FOREIGN_SAYING = new Set(
  (
    'sagte sagt sagten erklärte erklärt betonte betont zufolge meinte meint schrieb schreibt behauptet behauptete warnte warnt laut ' +
    'sei seien habe hätten werde würden könne müsse solle ' +
    'selon déclaré affirme affirmé expliqué explique estime serait seraient aurait auraient assure prévient ' +
    'según dijo afirmó explicó aseguró señaló sostiene habría habrían sería serían ' +
    'segundo disse afirmou explicou seria seriam teria teriam secondo spiega sarebbe sarebbero avrebbe ' +
    'volgens zei zegt stelde schreef'
  ).split(' '),
);
const FOREIGN_SIGNS =
  /によると|によれば|述べた|語った|表示|指出|称，|認為|认为|밝혔다|말했다|따르면|сообщил|заявил|сказал/;

export function isView(sentence: string): boolean {
  return VIEW.test(sentence);
}

/** Whether the sentence reports in another language than English, or in the mood that German keeps for it. */
export function isReportedElsewhere(tokens: readonly Token[], sentence: string): boolean {
  return (
    tokens.some(({ word, lower }, at) => FOREIGN_SAYING.has(at === 0 ? lower : word)) || FOREIGN_SIGNS.test(sentence)
  );
}
