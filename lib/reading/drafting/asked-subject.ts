/** What a question is about. */
export interface Asked {
  /** In the heading's words: "Llama" in "What is Llama?", "Meta AI" in "Why is Meta AI free?"; null where it names nothing. */
  readonly subject: string | null;
  /** The question is what the subject is, so that the subject is a name to its last word. */
  readonly asksWhat: boolean;
}

/** "What is", "who are" in several languages: what follows is the name, whole. */
const WHAT_IS = new RegExp(
  `^(?:${[
    "what(?: exactly)? (?:is|are|was|were)(?: exactly| meant by)?|what[’']s|what do (?:we|you|they|people) mean by|who (?:is|are|was)|who[’']s",
    "qu[’']est[- ]ce que(?: c[’']est que)?|qu[’']est-ce qu[’']|c[’']est quoi|qui (?:est|sont)|que sont",
    'was (?:ist|sind|bedeutet|heißt)|was versteht man unter|wer (?:ist|sind)',
    '(?:qué|quién|quiénes) (?:es|son|significa)|o que (?:é|são|significa)|quem (?:é|são)',
    "(?:che )?cos[’'](?:è|e)|che cosa (?:è|sono|significa)|chi (?:è|sono)|wat (?:is|zijn|betekent)|wie is",
  ].join('|')})(?: |(?<=[’']))`,
  'iu',
);
const WHAT_DOES_MEAN = /^what (?:does|do|did) (.{2,80}?) (?:really |actually |even )?(?:mean|stand for)(?= |$)/iu;
/** Other questions: the name ends somewhere in what follows. */
const OTHER = new RegExp(
  `^(?:${[
    "(?:why|how(?: (?:much|many|often|long|far|well|soon|big|safe|good|bad|important|hard|easy|fast|accurate|reliable))?|when|where)(?: (?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will|wo|might|must))?(?:n?[’']t)?|why[’']s",
    'what (?:does|do|did|has|have|can|could|will|would|should)|which (?:is|are)|who (?:can|does|did|will|should)',
    "(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?:n?[’']t)?",
    'pourquoi|comment (?:fonctionnent?|marchent?)|warum (?:ist|sind|hat|will)|wie funktionier(?:t|en)',
    'cómo (?:funcionan?|es|son)|por qué (?:es|son|está)|por que (?:é|são)|como funcionam?|perché|come funzionano?',
    'waarom (?:is|zijn)|hoe werk(?:t|en)',
  ].join('|')}) `,
  'iu',
);
const LEADING =
  /^(?:\d{1,2}[.):] ?|Q\d{0,2}[.:] ?)?(?:(?:so|and|but|first|wait|now|ok|okay|alors|also|y|e),? (?=\p{L}{2,} ))?[¿]?/iu;
const ARTICLE =
  /^(?:l[’'](?=\S)|(?:an?|the|this|these|le|la|les|une?|des|der|die|das|eine?|el|los|las|os|il|lo|gli|het|de|een|uma?) )/iu;
/** Where the name ends and what is asked of it begins. */
const REST =
  /,| (?:is|are|was|were|be|been|means?|meant|works?|so|and (?:why|how|what|who|where)|really|actually|exactly|anyway|matters?|important|doing|does|did|has|had|not|called|considered|made|used|leaving|for|in|on|at|to|by|from|with|about|like|different|better|worse|good|bad|dangerous|safe|free|open|still|now|going|after|before|than|versus|vs\.?|if|when|because|under|veut|est|ist|wichtig|es|son|è)(?= |$)| ["“‘'«]/iu;
const PRONOUN =
  /^(?:it|they|this|that|these|those|we|you|he|she|i|there|here|next|now|new|wrong|happening|happened|people|everyone|anyone|your|our|my|his|her|their|its|going|online|be|ça|das|es|eso|isso|happens)(?: |$)/iu;
/** What is asked about a thing is no name of it: "the difference between", "the best tools for", "the point". */
const ASPECT =
  /^(?:best|better|main|key|most|biggest|other|some|pros|benefits?|advantages?|disadvantages?|differences?|points?|problems?|purpose|reasons?|meaning|types?|kinds?|ways?|steps?|examples?|role|impact|cost|price|status|deal|matter|answer|catch|risks?|costs|limits|solution|alternatives?)(?: |$)/iu;
const MARKS = /^["“”‘’'«»„「『\s]+|["“”‘’'«»“」』\s]+$/gu;
const QUOTED = /^["“‘«„「『'] ?([^"”’»」』']{2,60}?) ?["”’»“」』']/u;
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const EAST_ASIAN_WHAT = [/^(.{2,30}?)(?:とは|って|이?란(?: |$)|[은는] |是什[么麼])/u, /^什[么麼]是(.{2,30})$/u];
const MOST_WORDS = 6;
const NOTHING: Asked = { subject: null, asksWhat: false };

/** Asks the reader for something, and is answered by a form. */
const APPEAL =
  /^(?:any|have|got|need|want|ready|looking|interested|curious|still|enjoy\w*|did you (?:like|enjoy|find)|was this|is this (?:page|article)|like what) ?\b/i;
/** What may follow a question in its heading; anything else makes it a headline: "What is X? A guide for beginners". */
const FOLLOW_UP = /^(?:and|or|but|what|who|why|how|when|where|which|is|are|does|do|can|should)\b/i;

/** Whether a heading asks something: by its mark, or by how it begins ("What is Llama"). */
export function isQuestion(heading: string): boolean {
  if (APPEAL.test(heading)) return false;
  const after = /[?？]["”’'»)]? +(.*)$/u.exec(heading)?.[1] ?? '';
  if (/\p{L}/u.test(after) && !FOLLOW_UP.test(after)) return false;
  if (/[?？]["”’'»]?$/.test(heading)) return true;
  return /^(?:\d{1,2}[.):] ?)?(?:what|who|why) (?:is|are|was|were) /i.test(heading) && !/[.!]$/.test(heading);
}

export function askedSubject(question: string): Asked {
  const [bare = ''] = question.replace(LEADING, '').split(/ ?[?？]/u);
  if (EAST_ASIAN.test(bare)) return { subject: eastAsianSubject(bare), asksWhat: true };
  const meant = WHAT_DOES_MEAN.exec(bare)?.[1];
  if (meant !== undefined) return { subject: nameIn(meant), asksWhat: true };
  const what = WHAT_IS.exec(bare);
  if (what !== null) return { subject: nameIn(bare.slice(what[0].length)), asksWhat: true };
  const other = OTHER.exec(bare);
  return other === null ? NOTHING : { subject: nameIn(bare.slice(other[0].length)), asksWhat: false };
}

function nameIn(words: string): string | null {
  const thing = words
    .trim()
    .replace(ARTICLE, '')
    .replace(/^\([^()]{1,20}\) /, '');
  const quoted = QUOTED.exec(thing)?.[1];
  if (quoted !== undefined) return quoted.trim();
  const subject = thing
    .slice(0, endOfName(thing))
    .replace(MARKS, '')
    .replace(/[’']s$/, '');
  const isAspect = ASPECT.test(subject) || /[’']s? \p{Ll}/u.test(subject);
  const isName = subject.length > 1 && !PRONOUN.test(subject) && !isAspect && subject.split(' ').length <= MOST_WORDS;
  return isName && /\p{L}/u.test(subject) ? subject : null;
}

/** Of many words only the capitals that they begin with can be a name. */
function endOfName(thing: string): number {
  const byRest = REST.exec(thing)?.index ?? thing.length;
  if (thing.slice(0, byRest).split(' ').length <= MOST_WORDS) return byRest;
  const lead = /^(?:\p{Lu}[\p{L}\p{N}.&-]*(?: (?=\p{Lu}|\p{N}))?){1,5}(?:\d[\d.]*\p{L}?)?(?= |$)/u.exec(thing)?.[0];
  return lead?.trimEnd().length ?? byRest;
}

/** 「Xとは何か」「Xとは？」, "X란 무엇인가", 「什么是X」. */
function eastAsianSubject(question: string): string | null {
  for (const pattern of EAST_ASIAN_WHAT) {
    const name = pattern.exec(question)?.[1]?.replace(MARKS, '');
    if (name !== undefined && name !== '') return name;
  }
  return null;
}
