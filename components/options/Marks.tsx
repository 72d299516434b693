import { TickBox } from '../shared/TickBox.tsx';
import { MarkSample } from './MarkSample.tsx';
import type { OptionsProps } from './props.ts';
import { SettingChoice } from './SettingChoice.tsx';
import { useOptionsWords } from './words.ts';

/** How mentions look, and how many of them. */
export function OptionsMarks({ settings, actions }: OptionsProps) {
  const words = useOptionsWords();
  return (
    <>
      <MarkSample settings={settings} />
      <SettingChoice setting="markStyle" settings={settings} actions={actions} />
      <SettingChoice setting="markDensity" settings={settings} actions={actions} />
      <SettingChoice setting="markColours" settings={settings} actions={actions} />
      <p class="muted">{settings.markStyle === 'tint' ? words.kindsNoteTint : words.kindsNote}</p>
      <TickBox isTicked={settings.hasBadge} onTick={(hasBadge) => actions.onChange({ hasBadge })}>
        {words.hasBadge}
      </TickBox>
    </>
  );
}
