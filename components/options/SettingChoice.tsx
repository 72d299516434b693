import type { Settings } from '../../lib/extension/settings/settings.ts';
import { Choice } from '../shared/Choice.tsx';
import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

/** The settings that are one of a few. */
type ChosenSetting = 'markStyle' | 'markDensity' | 'markColours' | 'cardMode' | 'cardKey';

interface SettingChoiceProps<K extends ChosenSetting> extends Pick<OptionsProps, 'settings' | 'actions'> {
  readonly setting: K;
}

/** A setting's values, in the order of its words. */
export function SettingChoice<K extends ChosenSetting>({ setting, settings, actions }: SettingChoiceProps<K>) {
  const { legend, ...labels }: Readonly<Record<string, string>> = useOptionsWords()[setting];
  return (
    <Choice
      name={setting}
      legend={legend ?? ''}
      value={settings[setting]}
      options={Object.entries(labels) as [Settings[K], string][]}
      onChoose={(value) => actions.onChange({ [setting]: value })}
    />
  );
}
