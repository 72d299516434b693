import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TimelinePicture } from '../pictures/TimelinePicture.tsx';
import { timeScaleOf } from '../pictures/time-scale.ts';
import { useWords, type Words } from '../shared/words.ts';
import { ArticlePart } from './ArticlePart.tsx';
import { NowPart } from './NowPart.tsx';
import type { CardPartsProps } from './part-props.ts';
import { WhoSaysWhat } from './WhoSaysWhat.tsx';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly content: ComponentChildren;
}

/** All that a card says, in up to four parts of which one shows: Now, Timeline, Who says what, In this article. A part without content is left out. */
export function CardParts(props: CardPartsProps) {
  const words = useWords();
  const [chosen, choose] = useState('now');
  const parts = partsOf(props, words);
  const idOf = (part: string) => `${part}-of-${props.card.topic}`;
  if (parts.length === 1) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: in the popup it scrolls
      <div class="card-part" tabIndex={0}>
        {parts[0]?.content}
      </div>
    );
  }
  return (
    <div class="card-parts">
      <Tabs parts={parts} chosen={chosen} onChoose={choose} idOf={idOf} />
      {parts.map(({ id, content }) => (
        <div
          key={id}
          id={idOf(id)}
          class="card-part"
          role="tabpanel"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: in the popup it scrolls, and what is not a link must be reached
          tabIndex={0}
          aria-labelledby={`tab-${idOf(id)}`}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </div>
  );
}

interface TabsProps {
  readonly parts: readonly Part[];
  readonly chosen: string;
  readonly onChoose: (part: string) => void;
  readonly idOf: (part: string) => string;
}

/** Tab stops at the chosen one alone; the arrow keys lead to the others. */
function Tabs({ parts, chosen, onChoose, idOf }: TabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourOf(parts, chosen, event.key, words.direction === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelectorAll('button')[parts.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={words.cardParts} tabIndex={-1} onKeyDown={onKeyDown}>
      {parts.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${idOf(id)}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={idOf(id)}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function neighbourOf(parts: readonly Part[], chosen: string, key: string, isRightToLeft: boolean): Part | undefined {
  const at = parts.findIndex(({ id }) => id === chosen);
  if (key === 'Home') return parts[0];
  if (key === 'End') return parts.at(-1);
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const step = (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
  return parts[(at + step + parts.length) % parts.length];
}

function partsOf(props: CardPartsProps, words: Words): Part[] {
  const { card, lang, page, level } = props;
  const { releases = [] } = card;
  const today = latestOf(props.today ?? new Date().toISOString().slice(0, 10), card.checked);
  const versions = page?.versions ?? [];
  const hasTimeline = timeScaleOf(releases, today, null) !== null;
  const isDrawn = ({ version }: (typeof releases)[number]) =>
    versions.some(({ topic, number }) => topic === card.topic && number === version?.number);
  // The picture says it better.
  const differences = (page?.differences ?? []).filter(
    ({ kind }) => kind !== 'version' || !hasTimeline || !releases.some(isDrawn),
  );
  const statements = page?.statements ?? [];
  const claims = statements.filter(({ kind, speaker }) => kind === 'reports' && speaker !== undefined);
  const parts = [
    { id: 'now', name: words.partNow, content: <NowPart {...props} /> },
    hasTimeline && {
      id: 'timeline',
      name: words.partTimeline,
      content: (
        <TimelinePicture
          topic={card.topic}
          releases={releases}
          versions={versions}
          published={page?.published ?? null}
          today={today}
          lang={lang}
        />
      ),
    },
    (card.arguments.length > 0 || claims.length > 0) && {
      id: 'says',
      name: words.whoSaysWhat,
      content: (
        <WhoSaysWhat
          said={card.arguments}
          claims={claims}
          lang={lang}
          pageLanguage={page?.lang ?? null}
          level={level}
          onShow={props.onShow}
        />
      ),
    },
    (statements.length > 0 || differences.length > 0) && {
      id: 'article',
      name: words.inThisArticle,
      content: <ArticlePart {...props} statements={statements} differences={differences} />,
    },
  ];
  return parts.filter((part) => part !== false);
}

/** A clock that is slow makes no pack's past a future. */
function latestOf(today: string, checked: string | undefined): string {
  return checked !== undefined && checked > today.slice(0, checked.length) ? `${checked}-31`.slice(0, 10) : today;
}
