import type { Card, Source } from '../../pack/card.ts';
import type { DraftedPack } from '../../pack/drafted-pack.ts';
import { isHttpsAddress } from '../../pack/format/is-https-address.ts';
import {
  LANGUAGE,
  LONGEST_ADDRESS,
  LONGEST_HEADLINE,
  LONGEST_ID,
  LONGEST_NAME,
  LONGEST_TITLE,
} from '../../pack/format/limits.ts';
import { isPartialDate } from '../../pack/is-partial-date.ts';
import type { Pack } from '../../pack/pack.ts';
import type { TopicNames } from '../../pack/topic-names.ts';
import type { Block, ReadableText } from '../../text/readable-text.ts';
import { hash } from '../explanations/hashed-features.ts';
import { type Answer, findAnswers } from './article-answers.ts';
import { findDefinitions } from './article-definitions.ts';
import { cardOfAnswer } from './card-of-answer.ts';
import { type AliasGuesser, createAliasGuesser } from './guess-aliases.ts';
import { cutText, plainText } from './plain-quote.ts';
import { createIds } from './topic-ids.ts';

/** What is known of the article besides its text. */
export interface ArticleFacts {
  readonly title: string | null;
  /** The outlet. */
  readonly site: string | null;
  /** ISO date, as far as it is known. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly url: string;
}

const MOST_CARDS = 40;
/** From so many question headings on, the page has said itself what it explains. */
const ENOUGH_QUESTIONS = 2;
const MOST_RELATED = 6;

/**
 * A draft pack of the page's explanations: a card for each question heading with an answer under it, or, where the page has hardly any,
 * for each definition. The cards' texts are the page's own words. null where the page explains nothing that has a name. The pack passes
 * `parsePack`; time is linear in the text.
 * `isTeaser` says of blocks whether they are of other stories, as far as the page's markup tells.
 */
export function draftFromArticle(
  text: ReadableText,
  about: ArticleFacts,
  isTeaser: (block: Block) => boolean = () => false,
): DraftedPack | null {
  const asked = findAnswers(text, isTeaser).filter((answer) => !isHeadline(answer, about));
  const answers = asked.length >= ENOUGH_QUESTIONS ? asked : [...asked, ...findDefinitions(text, asked, isTeaser)];
  if (answers.length === 0) return null;
  const drafts = draftCards(answers.slice(0, MOST_CARDS), createAliasGuesser(withoutCode(text)));
  if (drafts.every(({ names }) => names === null)) return null; // it would mark no page
  const title = plainText(about.title ?? '') ?? plainText(hostOf(about.url)) ?? 'Cards from an article';
  return {
    format: 1,
    id: packId(title, about.url),
    title: cutText(title, LONGEST_TITLE),
    language: about.lang !== null && LANGUAGE.test(about.lang) ? about.lang : 'en',
    source: sourceOf(title, about),
    cards: withRelated(drafts),
    names: drafts.flatMap(({ names }) => names ?? []),
    article: { text: text.text, blocks: text.blocks, opaque: text.opaque, title: about.title, lang: about.lang },
    found: answers.length,
  };
}

/** The same without the article. */
export function cardsFromArticle(...of: Parameters<typeof draftFromArticle>): Pack | null {
  const draft = draftFromArticle(...of);
  if (draft === null) return null;
  const { article: _article, found: _found, ...pack } = draft;
  return pack;
}

/** By the title, and by the address: a title without a Latin letter, or that of another pack, says too little. */
function packId(title: string, url: string): string {
  const mark = hash(url.split('#', 1)[0] ?? '').toString(36);
  return `${createIds(LONGEST_ID - mark.length - 1, 'article')(title)}-${mark}`;
}

/** The question over the whole article, which its parts answer; one that names something has its answer in the first lines. */
function isHeadline({ question, subject }: Answer, { title }: ArticleFacts): boolean {
  return subject === null && title !== null && title.toLowerCase().includes(question.toLowerCase());
}

/** Names in code are written as commands are: they tell nothing of capitals. Offsets stay. */
function withoutCode({ text, opaque }: ReadableText): string {
  let prose = '';
  let from = 0;
  for (const { start, end } of opaque) {
    prose += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return prose + text.slice(from);
}

interface Draft {
  readonly card: Card;
  /** null where nothing in the heading can be a name, or another card has it. */
  readonly names: TopicNames | null;
}

function draftCards(answers: readonly Answer[], { guess }: AliasGuesser): Draft[] {
  const idFor = createIds(LONGEST_ID, 'topic');
  const taken = new Set<string>();
  return answers.flatMap((answer) => {
    const aliases = guess(answer).filter((alias) => !taken.has(alias.toLowerCase()));
    const name = aliases[0] ?? null;
    const topic = idFor(name ?? answer.question);
    const card = cardOfAnswer(answer, topic, name);
    if (card === null) return [];
    for (const alias of aliases) taken.add(alias.toLowerCase());
    return [{ card, names: aliases.length === 0 ? null : { topic, core: true, aliases } }];
  });
}

/** Cards whose names stand in a card's text, and the card before one that has no name of its own. */
function withRelated(drafts: readonly Draft[]): Card[] {
  const related = drafts.map(({ card }) => {
    const words = ` ${[card.question, ...card.explanation.map((it) => it.text)].join(' ').toLowerCase()} `;
    const named = drafts.filter(
      ({ card: other, names }) =>
        other !== card && names?.aliases.some((alias) => words.includes(String(alias).toLowerCase())),
    );
    return new Set(named.map((it) => it.card.topic));
  });
  drafts.forEach(({ card, names }, at) => {
    const before =
      drafts.findLast((it, place) => place < at && it.names !== null) ?? drafts.find((it) => it.names !== null);
    if (names === null && before !== undefined) {
      related[drafts.indexOf(before)] = new Set([card.topic, ...(related[drafts.indexOf(before)] ?? [])]);
    }
  });
  return drafts.map(({ card }, at) => ({ ...card, related: [...(related[at] ?? [])].slice(0, MOST_RELATED) }));
}

function sourceOf(title: string, { site, published, url }: ArticleFacts): Source {
  const publisher = plainText(site ?? '');
  const address = url.split('#', 1)[0] ?? '';
  return {
    title: cutText(title, LONGEST_HEADLINE),
    ...(publisher === null ? {} : { publisher: cutText(publisher, LONGEST_NAME) }),
    ...(published !== null && isPartialDate(published) ? { date: published } : {}),
    ...(isHttpsAddress(address) && address.length <= LONGEST_ADDRESS ? { url: address } : {}),
  };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
}
