import { wordSet } from '../../text/word-set.ts';
import { type Features, logOddsOf } from './linear-model.ts';
import { LEANING_MODEL } from './models.ts';
import { type Opening, pointsAt } from './opening.ts';

/** "Meta also", in the ten languages of the interface. */
const ADDING = wordSet(
  'also too meanwhile however therefore though dann auch jedoch allerdings ebenfalls aussi également cependant toutefois también anche infatti però tuttavia também',
);
const FIRST_WORDS = 6;
/** Chinese, Japanese, Korean: the same, and words that point, among the first signs and anywhere. */
const ADDING_SIGNS = /^.{1,12}[也还]|^.{1,12}も/;
const POINTING_SIGNS =
  /该|这[个些种类一两三项款可]|此次|上述|前述|以上|これら|その|この|同社|同氏|同法|이러한|이를|이들|그 |해당/;
const FIRST_SIGNS = 20; // UTF-16 units
/** Japanese and Korean mark what a sentence is about; one without such a mark tells it of what was named before. */
const OF_MARKED_SUBJECT = /[\u3041-\u30ff\uac00-\ud7a3]/;
const MARKED_SUBJECT = /[はが]|[은는이가](?= )/;
/** "The answer was": a noun that nothing tells more of. */
const BARE_NOUN =
  /^(?:[Tt]he [a-z-]+ (?:is|are|was|were|has|have|had|will|can|could|would|may|might|must|should|also|then|did|does|do|[a-z]+(?:ed|[^s]s))|(?:Der|Die|Das) [A-ZÄÖÜ][a-zäöüß-]+ (?!von|für|de[rs]|zu|in|mit|aus|auf|und)[a-zäöü]+)(?= )/;
/** "Released under Apache, it delivers" */
const LATE_PRONOUN =
  /^(?!(?:when|while|as|since|after|before|if|although|though|because|once|until|wenn|als|da|obwohl|nachdem|bevor|weil|quand|lorsque|si|comme|cuando|aunque|quando|se|mentre|embora) )[^,]{6,}, (?:it|they|he|she|er|sie|es|il|elle|ils|elles|él|ella|ellos|lui|lei|ele|ela|eles) /i;
const THE_COMPANY =
  /\b(?:the|l['’]|la|das|a) ?(?:company|firm|startup|group|agency|institute|event|team|entreprise|société|empresa|compañía|azienda|società|unternehmen)\b/i;
/** "In response, many companies" */
const OPENING_PHRASE = /^[^\s,，、.:]+(?: [a-zà-ÿ]+){0,3}[,，、]/;
const LONGEST_SIGNS = 7; // of such a phrase in Chinese and Japanese
const OF_TIME = /[\dA-Z日年月周今]|week|month|year|today|yesterday/;
/** "The table below" */
const FIGURE =
  /\bthe (?:above|following)\b|\b(?:table|figure|chart|graph|image|code|example) (?:above|below)|下の|以下|次の|다음 [표그]|[下上][图表]|如下/i;

/** What makes a sentence rest on one before it, so that alone it leaves the reader asking who or what is meant. */
export function leaningFeatures(
  text: string,
  spoken: readonly string[],
  opening: Opening,
  titleWords: ReadonlySet<string>,
): Features {
  const { isEastAsian } = opening;
  const found: Record<string, number> = {};
  const note = (name: string, is: boolean) => {
    if (is) found[name] = 1;
  };
  note('opens with pronoun', opening.points);
  note('opens with connective', opening.connects);
  note('opens with the noun', opening.isTheNoun);
  for (let at = 1; at < spoken.length; at += 1) {
    if (pointsAt(spoken, at)) note(at < FIRST_WORDS ? 'points early' : 'points late', true);
    if (at < FIRST_WORDS) note('adds', ADDING.has(spoken[at] ?? ''));
  }
  if (isEastAsian) {
    const first = text.search(POINTING_SIGNS);
    if (first >= 0) note(first < FIRST_SIGNS ? 'points early' : 'points late', true);
    if (ADDING_SIGNS.test(text)) note('adds', true);
  }
  note('bare noun', BARE_NOUN.test(text) && !titleWords.has((spoken[1] ?? '').replace(/(?<=..)s$/, '')));
  note('late pronoun', LATE_PRONOUN.test(text));
  const company = text.search(THE_COMPANY);
  note('the company', company >= 0 && !/[A-Z]/.test(text.slice(1, company)));
  const phrase = OPENING_PHRASE.exec(text)?.[0] ?? '';
  note(
    'opening phrase',
    phrase !== '' && !OF_TIME.test(phrase.slice(1)) && (!isEastAsian || phrase.length <= LONGEST_SIGNS),
  );
  note('figure', FIGURE.test(text));
  note('no subject', OF_MARKED_SUBJECT.test(text) && !MARKED_SUBJECT.test(text));
  return found;
}

/** Log odds from which a sentence that leans is worth less. */
const LEANS_FROM = -1;

/** Log odds that it loses for each of those above. On the graded articles more of it brought in what is off the story. */
const COST = 0.7;

/** What a sentence loses for leaning; 0 where it stands alone. */
export function leaningOf(features: Features): number {
  return COST * Math.max(0, logOddsOf(LEANING_MODEL, [features]) - LEANS_FROM);
}
