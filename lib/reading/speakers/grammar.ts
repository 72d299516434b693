import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Referent } from './voice.ts';

type Words = ReadonlySet<string>;

/** The closed word classes by which a language that sets spaces tells who says something. All in small letters. */
export interface Grammar {
  /** ISO 639-1. */
  readonly language: string;
  /** Verbs that report by themselves: "argues". */
  readonly says: Words;
  /** Verbs, often nouns or acts as well, that report only before "that", a clause or a quotation: "announced". */
  readonly saysMore: Words;
  /** Verbs that report a view of what comes right after them: "criticised the law". */
  readonly judges: Words;
  /** Verbs that report what somebody calls a thing: 'described it as', 'called it "a gift"'. */
  readonly names: Words;
  /** Participles that report for the subject of the sentence: "..., saying that". */
  readonly saying: Words;
  /** Forms of those that only more than one can be the subject of, often nouns as well: "critics claim", "the claim". */
  readonly plural: Words;
  readonly that: Words;
  /** Words for what somebody thinks: "in her view". */
  readonly views: Words;
  /** What stands before a source: "according to". */
  readonly sources: readonly (readonly string[])[];
  /** What stands after a source: "zufolge". */
  readonly sourcesAfter: Words;
  /** null: it stands for nobody that the page could name ("I", "this"). */
  readonly pronouns: ReadonlyMap<string, Referent | null>;
  readonly relatives: Words;
  /** What people are, alone or in groups: "critics", "professor". */
  readonly people: Words;
  /** Groups that speak with one voice, and are called so after they were named: "the company". */
  readonly bodies: Words;
  /** What people say things in, and speak by: "report". */
  readonly writings: Words;
  /** What is said to show and to suggest without a voice of its own: "results". */
  readonly things: Words;
  readonly articles: Words;
  readonly definite: Words;
  readonly prepositions: Words;
  /** What ties two nouns into one name: "University of Leeds". */
  readonly of: Words;
  /** From whom a writing is: "a report from Acme". */
  readonly from: Words;
  /** Between subject and verb: "has also". */
  readonly between: Words;
  /** In small letters right after a name: when, where or how often it was said. */
  readonly endsName: Words;
  /** By these something is told, and not by whom: "reportedly". */
  readonly hearsay: Words;
  /** Verbs in the mood that is kept for what others say: "sei". */
  readonly mood: Words;
  /** Right before a verb: then nobody says it. */
  readonly passive: Words;
  /** Right before a verb: what is said might be said, or is not. */
  readonly unsure: Words;
  /** What begins a clause, and so ends the one before. */
  readonly clauseStarts: Words;
  /** A clause that begins so says what might be, or is asked: "if". */
  readonly hypothetical: Words;
  /** What stands before "that" where the writer does not stand by what follows: "rumours". */
  readonly doubted: Words;
  readonly times: Words;
  readonly periods: Words;
  /** Verbs by which a phrase shows that it is more than a subject. */
  readonly finite: Words;
  /** Forms in which a noun is no subject: "den". */
  readonly oblique: Words;
  /** Adjectives stand after their noun: "Commission européenne". */
  readonly hasAdjectivesLast: boolean;
  /** All nouns have capitals, so that a capital makes no name. */
  readonly hasCapitalNouns: boolean;
  /** A verb without a subject has the one before. */
  readonly dropsSubjects: boolean;
  /** Short words lose their vowel before another: "l’entreprise". */
  readonly elides: boolean;
  /** Of verbs in two parts, the first, which stands by the subject: "hat ... erklärt". */
  readonly auxiliaries: Words;
}

/** A sentence, its words without what is quoted, and by what rules they are read. */
export interface SentenceWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
}

type Lists = { readonly [Field in keyof Grammar]: Grammar[Field] extends Words ? string : Grammar[Field] };

/** A grammar from lists of words parted by spaces; what a language leaves out is empty. */
export function grammarFrom(lists: Partial<Lists> & Pick<Lists, 'language'>): Grammar {
  const words = (field: keyof Lists): Words => {
    const list = lists[field];
    return typeof list === 'string' && list !== '' ? wordSet(list) : new Set();
  };
  return {
    language: lists.language,
    says: words('says'),
    saysMore: words('saysMore'),
    judges: words('judges'),
    names: words('names'),
    saying: words('saying'),
    plural: words('plural'),
    that: words('that'),
    views: words('views'),
    hypothetical: words('hypothetical'),
    doubted: words('doubted'),
    sources: lists.sources ?? [],
    sourcesAfter: words('sourcesAfter'),
    pronouns: lists.pronouns ?? new Map(),
    relatives: words('relatives'),
    people: words('people'),
    bodies: words('bodies'),
    writings: words('writings'),
    things: words('things'),
    articles: words('articles'),
    definite: words('definite'),
    prepositions: words('prepositions'),
    of: words('of'),
    from: words('from'),
    between: words('between'),
    endsName: words('endsName'),
    hearsay: words('hearsay'),
    mood: words('mood'),
    passive: words('passive'),
    unsure: words('unsure'),
    clauseStarts: words('clauseStarts'),
    times: words('times'),
    periods: words('periods'),
    finite: words('finite'),
    oblique: words('oblique'),
    hasAdjectivesLast: lists.hasAdjectivesLast ?? false,
    hasCapitalNouns: lists.hasCapitalNouns ?? false,
    dropsSubjects: lists.dropsSubjects ?? false,
    elides: lists.elides ?? false,
    auxiliaries: words('auxiliaries'),
  };
}

/** From lists of words by what they stand for. */
export function pronounsFrom(
  lists: Readonly<Partial<Record<Referent | 'nobody', string>>>,
): Map<string, Referent | null> {
  const pronouns = new Map<string, Referent | null>();
  for (const [to, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) pronouns.set(word, to === 'nobody' ? null : (to as Referent));
  }
  return pronouns;
}
