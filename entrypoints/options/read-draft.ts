import { countNames } from '../../lib/linking/count-names.ts';
import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import type { DraftedArticle } from '../../lib/pack/drafted-pack.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import { answerChoices } from '../../lib/reading/drafting/answer-choices.ts';
import type { OpenDraft } from './open-draft.ts';

/** What the article says for and of the cards made of it. */
export async function readDraft(
  pack: Pack,
  article: DraftedArticle,
): Promise<Pick<OpenDraft, 'choices' | 'marks' | 'marksOf'>> {
  const { title, lang } = article;
  const mentionsOf = (it: Pack) => createLinker([it]).link(article, title === null ? { lang } : { title, lang });
  const mentions = mentionsOf(pack);
  return {
    choices: await runInSlices(window, answerChoices({ article, cards: pack.cards }, mentions)),
    marks: countNames(mentions),
    marksOf: (it) => countNames(mentionsOf(it)),
  };
}
