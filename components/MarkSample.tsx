import { useContext } from 'preact/hooks';
import type { Settings } from '../lib/extension/settings.ts';
import { OptionsWordsContext } from './options-words.ts';

interface MarkSampleProps {
  readonly settings: Pick<Settings, 'markStyle' | 'markDensity' | 'markColours'>;
}

/** A sentence marked as chosen. */
export function MarkSample({ settings }: MarkSampleProps) {
  const words = useContext(OptionsWordsContext);
  return (
    <figure class="mark-sample" data-style={settings.markStyle} data-colours={settings.markColours}>
      <figcaption class="label">{words.sampleTitle}</figcaption>
      <p>
        {words.sample.map(({ text, kind, isFirst }) =>
          kind === undefined || (!isFirst && settings.markDensity !== 'every') ? (
            text
          ) : (
            <span key={`${text} ${isFirst}`} class="mark" data-kind={kind} data-first={isFirst}>
              {text}
            </span>
          ),
        )}
      </p>
    </figure>
  );
}
