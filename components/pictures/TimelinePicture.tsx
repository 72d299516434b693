import { useState } from 'preact/hooks';
import type { PartialDate, Release, TopicId } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { SafeLink } from '../shared/SafeLink.tsx';
import { useWords } from '../shared/words.ts';
import { layOutLabels } from './lay-out-labels.ts';
import { type PlacedRelease, type TimeScale, timeScaleOf } from './time-scale.ts';

// In units of the picture, which is as wide as the card.
const WIDTH = 360;
const HEIGHT = 70;
const EDGE = 10; // so that the outermost dots are whole
const LINE = 46; // from the top
const ROW = 13; // from one row of labels to the next
const LETTER = 6.6; // of the labels, at most
const HERE = 3; // weights of labels: the page's version, the newest, the first
const NEWEST = 2;
const FIRST = 1;
const POINTED = 4;
const ASIDE = / \(.*\)$/; // "Meta (a repository)": the line has room for who it is

interface TimelinePictureProps {
  readonly topic: TopicId;
  readonly releases: readonly Release[];
  /** Versions that the page speaks of. */
  readonly versions: readonly { readonly topic: TopicId; readonly number: string }[];
  /** ISO date of the page, as far as it is known. */
  readonly published: string | null;
  /** ISO date; later releases are left out. */
  readonly today: PartialDate;
  /** BCP 47 language of the card. */
  readonly lang: string;
}

/** Releases on a line of time, and the same as a list with sources; what is pointed at or focused in the list is shown on the line. Nothing where there is no line to draw. */
export function TimelinePicture({ topic, releases, versions, published, today, lang }: TimelinePictureProps) {
  const words = useWords();
  const [pointed, point] = useState<Release | null>(null);
  const scale = timeScaleOf(releases, today, published);
  if (scale === null) return null;
  const isHere = ({ version }: Release) =>
    version !== undefined && versions.some((it) => it.topic === version.topic && it.number === version.number);
  const shown = scale.releases.map(({ release }) => release);
  const [first, last] = [shown[0]?.date ?? '', shown.at(-1)?.date ?? ''];
  const span = words.releases(
    formatDate(first.slice(0, 7), words.locale, 'long'),
    formatDate(last.slice(0, 7), words.locale, 'long'),
  );
  return (
    <figure class="timeline" aria-label={span}>
      <Line scale={scale} topic={topic} isHere={isHere} pointed={pointed} />
      {scale.page !== null && published !== null && (
        <p class="meta written">
          <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" focusable="false">
            <path class="page-day" d="M4 0v12" />
          </svg>{' '}
          {words.pageWritten(formatDate(published, words.locale))}
        </p>
      )}
      <ol>
        {shown.toReversed().map((release) => (
          <li
            key={release.date + release.label}
            data-here={isHere(release)}
            data-pointed={release === pointed}
            onPointerEnter={() => point(release)}
            onPointerLeave={() => point(null)}
            onFocusCapture={() => point(release)}
            onBlurCapture={() => point(null)}
          >
            <time dateTime={release.date}>{formatDate(release.date, words.locale)}</time>
            <span>
              <b lang={lang}>{release.label}</b>
              {isHere(release) && <em>{words.onThisPage}</em>}
            </span>
            {release.sources.slice(0, 1).map((source) => (
              <SafeLink key={source.title} url={source.url} title={source.title}>
                <span lang={lang}>{(source.publisher ?? source.title).replace(ASIDE, '')}</span>
              </SafeLink>
            ))}
          </li>
        ))}
      </ol>
    </figure>
  );
}

interface LineProps {
  readonly scale: TimeScale;
  readonly topic: TopicId;
  readonly isHere: (release: Release) => boolean;
  readonly pointed: Release | null;
}

/** The line itself; it runs from right to left where the interface's words do. Inert, so that no page finds the words in it. */
function Line({ scale, topic, isHere, pointed }: LineProps) {
  const { direction, locale } = useWords();
  const xOf = (at: number) => {
    const x = EDGE + at * (WIDTH - 2 * EDGE);
    return direction === 'rtl' ? WIDTH - x : x;
  };
  const labels = layOutLabels(
    scale.releases.map((placed, index) => ({
      text: shortLabel(placed.release, topic),
      x: xOf(placed.at),
      weight: weightOf(placed, index, scale, isHere, pointed),
    })),
    WIDTH,
    LETTER,
  );
  return (
    <span inert>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="axis" d={`M0 ${LINE}H${WIDTH}`} />
        {scale.years.map(({ year, at }) => (
          <g key={year} class="year">
            <path d={`M${xOf(at)} ${LINE}v6`} />
            <text x={xOf(at)} y={HEIGHT - 4}>
              {new Intl.NumberFormat(locale, { useGrouping: false }).format(year)}
            </text>
          </g>
        ))}
        {scale.page !== null && <path class="page-day" d={`M${xOf(scale.page)} ${LINE - 12}v24`} />}
        {scale.releases.map(({ release, at }, index) => (
          <g
            key={release.date + release.label}
            class="release"
            data-here={isHere(release)}
            data-pointed={release === pointed}
          >
            <circle class="dot" cx={xOf(at)} cy={LINE} r={4.5} />
            <ReleaseLabel placed={labels[index] ?? null} />
          </g>
        ))}
      </svg>
    </span>
  );
}

function ReleaseLabel({ placed }: { readonly placed: ReturnType<typeof layOutLabels>[number] }) {
  if (placed === null) return null;
  return (
    <text x={placed.x} y={LINE - 11 - placed.row * ROW}>
      {placed.text}
    </text>
  );
}

/** Of the card's own topic the number alone: "3.1". */
function shortLabel({ label, version }: Release, topic: TopicId): string {
  return version?.topic === topic && label.endsWith(version.number) ? version.number : label;
}

function weightOf(
  { release }: PlacedRelease,
  index: number,
  { releases }: TimeScale,
  isHere: (release: Release) => boolean,
  pointed: Release | null,
): number {
  if (release === pointed) return POINTED;
  if (isHere(release)) return HERE;
  if (index === releases.length - 1) return NEWEST;
  return index === 0 ? FIRST : 0;
}
