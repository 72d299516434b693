import type { Argument, Openness, Spectrum } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { Heading, type HeadingLevel } from '../shared/Heading.tsx';
import { LanguageNote } from '../shared/LanguageNote.tsx';
import { useWords } from '../shared/words.ts';

const STOPS: readonly Openness[] = ['closed', 'conditional-weights', 'standard-weights', 'fully-open'];
// In units of the picture, which is as wide as the card; each stop stands over the middle of its words.
const WIDTH = 360;
const HEIGHT = 22;
const COLUMN = WIDTH / STOPS.length;

interface SpectrumPictureProps {
  readonly spectrum: Spectrum;
  readonly level: HeadingLevel;
  /** BCP 47 language of the card. */
  readonly lang: string;
}

/** From closed to fully open, with what the card is about in its place and who sees it otherwise. */
export function SpectrumPicture({ spectrum: { places, disagree = [] }, level, lang }: SpectrumPictureProps) {
  const words = useWords();
  const stops = STOPS.map((openness) => ({
    openness,
    labels: places.filter((place) => place.openness === openness).map(({ label }) => label),
  }));
  return (
    <section class="spectrum">
      <Heading level={level} class="part">
        {words.howOpen}
      </Heading>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="axis" d={`M${COLUMN / 2} ${HEIGHT / 2}H${WIDTH - COLUMN / 2}`} />
        {stops.map(({ openness, labels }, index) => {
          const x = (index + 0.5) * COLUMN;
          const cx = words.direction === 'rtl' ? WIDTH - x : x;
          const isTaken = labels.length > 0;
          return (
            <g key={openness} class="stop" data-taken={isTaken}>
              {isTaken && disagree.length > 0 && <circle class="dispute" cx={cx} cy={HEIGHT / 2} r={9} />}
              <circle class="dot" cx={cx} cy={HEIGHT / 2} r={isTaken ? 5.5 : 3.5} />
            </g>
          );
        })}
      </svg>
      <ol>
        {stops.map(({ openness, labels }) => (
          <li key={openness} data-taken={labels.length > 0}>
            {words.openness[openness]}
            {labels.length > 0 && <b lang={lang}>{labels.join(', ')}</b>}
          </li>
        ))}
      </ol>
      {disagree.map((argument) => (
        <Disagreement key={argument.text} argument={argument} lang={lang} />
      ))}
    </section>
  );
}

function Disagreement({
  argument: { says, text, date, language },
  lang,
}: {
  readonly argument: Argument;
  readonly lang: string;
}) {
  const words = useWords();
  return (
    <p class="disagrees">
      <span class="meta">{words.seenOtherwise}</span>{' '}
      <span lang={language ?? lang} dir="auto">
        <b>{says}</b>: {text}
      </span>
      <LanguageNote of={language} />
      {date !== undefined && <time dateTime={date}> {formatDate(date, words.locale)}</time>}
    </p>
  );
}
