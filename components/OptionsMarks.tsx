import { Choice } from './Choice.tsx';
import { MarkSample } from './MarkSample.tsx';
import type { OptionsProps } from './OptionsView.tsx';
import { useOptionsWords } from './options-words.ts';
import { TickBox } from './TickBox.tsx';

/** How mentions look, and how many of them. */
export function OptionsMarks({ settings, actions }: OptionsProps) {
  const words = useOptionsWords();
  const { markStyle, markDensity, markColours } = words;
  return (
    <>
      <MarkSample settings={settings} />
      <Choice
        name="markStyle"
        legend={markStyle.legend}
        value={settings.markStyle}
        options={[
          ['both', markStyle.both],
          ['underline', markStyle.underline],
          ['tint', markStyle.tint],
        ]}
        onChoose={(value) => actions.onChange({ markStyle: value })}
      />
      <Choice
        name="markDensity"
        legend={markDensity.legend}
        value={settings.markDensity}
        options={[
          ['every', markDensity.every],
          ['section', markDensity.section],
          ['page', markDensity.page],
        ]}
        onChoose={(value) => actions.onChange({ markDensity: value })}
      />
      <Choice
        name="markColours"
        legend={markColours.legend}
        value={settings.markColours}
        options={[
          ['kinds', markColours.kinds],
          ['plain', markColours.plain],
          ['strong', markColours.strong],
        ]}
        onChoose={(value) => actions.onChange({ markColours: value })}
      />
      <p class="muted">{words.kindsNote}</p>
      <TickBox isTicked={settings.hasBadge} onTick={(hasBadge) => actions.onChange({ hasBadge })}>
        {words.hasBadge}
      </TickBox>
    </>
  );
}
