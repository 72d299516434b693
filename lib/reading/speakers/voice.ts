/** Whom a word that stands for a speaker may mean; "person": "the founder"; "any": a verb without a subject, or a quotation alone. */
export type Referent = 'he' | 'she' | 'person' | 'it' | 'they' | 'any';

/**
 * Who speaks in a sentence, as far as it tells by itself: a name or a named group; somebody named before, by a pronoun or with the words
 * "the company"; "untold" where somebody speaks and nobody can be meant for sure; null where nobody speaks.
 */
export type Voice =
  | { readonly kind: 'named'; readonly speaker: string }
  | { readonly kind: 'pointing'; readonly to: Referent; readonly speaker: string | null }
  | 'untold'
  | null;

export type Named = Extract<Voice, { readonly kind: 'named' }>;

export function named(speaker: string): Named {
  return { kind: 'named', speaker };
}

export function pointing(to: Referent, speaker: string | null = null): Voice {
  return { kind: 'pointing', to, speaker };
}

export function isNamed(voice: Voice): voice is Named {
  return voice !== null && voice !== 'untold' && voice.kind === 'named';
}

export function isPointing(voice: Voice): voice is Extract<Voice, { readonly kind: 'pointing' }> {
  return voice !== null && voice !== 'untold' && voice.kind === 'pointing';
}
