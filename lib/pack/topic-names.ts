import type { TopicId } from './pack.ts';

/** How a page speaks of a topic: data for the linker, which knows no topic of its own. */
export interface TopicNames {
  readonly topic: TopicId;
  /** Core topics are linked on their own; the others only on a page where a core topic is. */
  readonly core: boolean;
  readonly aliases: readonly Alias[];
}

export interface Alias {
  readonly text: string;
}
