import type { Grammar } from './grammar.ts';

/** English, that has more of them than a list: "physicists", "technicians", "bureaucrats", "policewomen". */
const ENGLISH_AGENTS = /..(?:ists?|ians?|crats?|[^s]men|women)$/;
/** Last parts of German nouns: "Meta-Präsidentin", "Bundeskartellamt". */
const GERMAN_AGENTS =
  /..(?:expert(?:en?|in)|sprecher(?:in)?|chef(?:in)?|leiter(?:in)?|forscher(?:in)?|kritiker|präsident(?:in)?|minister(?:in)?|professor(?:in)?|führer(?:in)?|anw[aä]lt(?:e|in)?|autor(?:in|en)?|schützer|zentrale|verband|agentur|behörde|gericht|unternehmen|konzern|kolleg(?:e|in)|direktor(?:in)?|händler|entwickler|wissenschaftler(?:in)?|ärzten?|arzt|ökonom(?:en|in)?|amt|ministerium)$/;
/** Those that mean one after "der". */
const ONE_GERMAN =
  /(?:sprecher|präsident|chef|minister|professor|direktor|leiter|autor|gründer|führer|anwalt|vorsitzende)(?:in)?$/;
/** Plurals, and those that are many or speak as one: not "the founder". */
const MANY =
  /(?:[^s]s|men|police|government|administration|court|council|commission|committee|ministry|parliament|party|media|management)$/;

/** Whether the noun, in small letters, is for people or for a body of them. */
export function isSpeaker(lower: string, grammar: Grammar): boolean {
  if (grammar.people.has(lower) || grammar.bodies.has(lower)) return true;
  if (grammar.language === 'en') return ENGLISH_AGENTS.test(lower);
  return grammar.hasCapitalNouns && GERMAN_AGENTS.test(lower.replace(/s$/, ''));
}

/** Whether the noun for people means one person after that article, who was named before: "the founder". */
export function isOnePerson(lower: string, article: string, grammar: Grammar): boolean {
  if (!grammar.hasCapitalNouns) return !MANY.test(lower);
  return (/^(?:der|dem)$/.test(article) || /in$/.test(lower)) && ONE_GERMAN.test(lower);
}
