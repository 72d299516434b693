import { countNames, type NameCount } from '../../lib/linking/count-names.ts';
import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { DraftedArticle } from '../../lib/pack/drafted-pack.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import { type AnswerChoice, answerChoices } from '../../lib/reading/drafting/answer-choices.ts';

export type Marks = ReadonlyMap<TopicId, readonly NameCount[]>;

/** What the article says for and of the cards made of it. */
export interface DraftReading {
  readonly choices: ReadonlyMap<TopicId, readonly AnswerChoice[]>;
  /** What the names of each card mark in the article. */
  readonly marks: Marks;
  readonly marksOf: (pack: Pack) => Marks;
}

export async function readDraft(pack: Pack, article: DraftedArticle): Promise<DraftReading> {
  const { title, lang } = article;
  const mentionsOf = (it: Pack) => createLinker([it]).link(article, title === null ? { lang } : { title, lang });
  const mentions = mentionsOf(pack);
  return {
    choices: await runInSlices(window, answerChoices({ article, cards: pack.cards }, mentions)),
    marks: countNames(mentions),
    marksOf: (it) => countNames(mentionsOf(it)),
  };
}
