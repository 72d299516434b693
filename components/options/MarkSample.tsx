import type { Settings } from '../../lib/extension/settings/settings.ts';
import { useOptionsWords } from './words.ts';

interface MarkSampleProps {
  readonly settings: Pick<Settings, 'markStyle' | 'markDensity' | 'markColours'>;
}

/** A sentence marked as chosen. */
export function MarkSample({ settings }: MarkSampleProps) {
  const words = useOptionsWords();
  return (
    <figure class="mark-sample" data-style={settings.markStyle} data-colours={settings.markColours}>
      <figcaption class="label">{words.sampleTitle}</figcaption>
      <p>
        {words.sample.map(({ text, kind }, index) => {
          const isFirst = words.sample.findIndex((part) => part.kind === kind) === index;
          return kind === undefined || (!isFirst && settings.markDensity !== 'every') ? (
            text
          ) : (
            <span key={index} class="mark" data-kind={kind} data-first={isFirst}>
              {text}
            </span>
          );
        })}
      </p>
    </figure>
  );
}
