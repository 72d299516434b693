import { named, pointing, type Voice } from './voice.ts';

const NAME = '((?:the )?[A-ZÀ-Þ][\\wÀ-ɏ.&-]*(?: [A-ZÀ-Þ][\\wÀ-ɏ.&-]*){0,3})';
const VIEW =
  '(?:view|words|opinion|telling|eyes|account|estimation|data|survey|report|study|analysis|estimates?|forecast)';
const THOUGHT = '(?:view|verdict|opinion|argument|point|claim|belief|thesis|advice|message|conclusion)';
/** "In the IMF’s view", "Roe’s advice is", "To Hawley, Llama is" */
const WHOSE = new RegExp(
  `(?:^|\\s)[Ii]n ${NAME}['’]s? (?:[\\w-]+ ){0,2}${VIEW}\\b|${NAME}['’]s? ${THOUGHT} (?:is|was)\\b|^(?:For|To) ${NAME}, `,
);
const THEIRS = new RegExp(
  `\\b[Ii]n (his|her|their) (?:own )?${VIEW}\\b|^(His|Her|Their) ${THOUGHT}\\b|\\b[Aa]s (he|she|they) (?:sees?|puts?) it\\b`,
);

/** Whose view an English sentence tells without a verb of saying. */
export function voiceOfView(sentence: string): Voice {
  const whose = WHOSE.exec(sentence)
    ?.slice(1)
    .find((it) => it !== undefined);
  if (whose !== undefined) return named(whose);
  const theirs = THEIRS.exec(sentence)
    ?.slice(1)
    .find((it) => it !== undefined);
  if (theirs === undefined) return null;
  return pointing(/^th/i.test(theirs) ? 'they' : /^hi?s?e?$/i.test(theirs) && !/^her$/i.test(theirs) ? 'he' : 'she');
}
