/** `covered`: the card cannot be seen. `unsure`: nothing speaks against it, and the browser does not tell for sure. */
export type Sight = 'seen' | 'unsure' | 'covered';

/** Looks whether all of the card can be seen. */
export interface Lookout {
  /** The card has just come to the top of the top layer: what else is in it lies below. */
  begin(): void;
  end(): void;
  look(): Sight;
}
