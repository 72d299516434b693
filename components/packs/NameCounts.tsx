import { Fragment } from 'preact';
import type { DraftedCard } from './props.ts';
import { usePackWords } from './words.ts';

const MOST_NAMES = 6; // a line or two

/** The names that a card marks on the page it was made of, and how many times. */
export function NameCounts({ drafted, lang }: { readonly drafted: DraftedCard; readonly lang: string }) {
  const words = usePackWords();
  const { aliases, marks } = drafted;
  return (
    <p class="name-counts" role="status">
      {marks.length > 0 ? (
        <>
          {words.marks}{' '}
          {marks.slice(0, MOST_NAMES).map(({ name, count }) => (
            <Fragment key={name}>
              <span class="name-count">
                <bdi lang={lang}>{name}</bdi> {words.times(count)}
              </span>{' '}
            </Fragment>
          ))}
          {marks.length > MOST_NAMES && words.moreCards(marks.length - MOST_NAMES)}
        </>
      ) : aliases.length === 0 ? (
        words.noNames
      ) : (
        words.marksNothing
      )}
    </p>
  );
}
