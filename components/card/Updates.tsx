import type { Card, Source } from '../../lib/pack/card.ts';
import type { HeadingLevel } from '../shared/Heading.tsx';
import { useWords } from '../shared/words.ts';
import { newestUpdates, splitUpdates } from './split-updates.ts';
import { UpdateSection } from './UpdateSection.tsx';

interface UpdatesProps {
  readonly card: Card;
  readonly source: Source;
  readonly level: HeadingLevel;
  readonly lang: string;
  /** Only what has changed most lately. */
  readonly isBrief?: boolean;
}

/** What has changed since the card's source was written, and what that source left out. */
export function Updates({ card, source, isBrief = false, ...rest }: UpdatesProps) {
  const words = useWords();
  const { since, leftOut } = splitUpdates(card.updates, source.date);
  return (
    <>
      <UpdateSection heading={words.sinceThen} updates={isBrief ? newestUpdates(since) : since} {...rest} />
      {!isBrief && <UpdateSection heading={words.leftOut} updates={leftOut} {...rest} />}
    </>
  );
}
