import { CardLanguageChoice } from './CardLanguageChoice.tsx';
import type { OptionsProps } from './props.ts';
import { SettingChoice } from './SettingChoice.tsx';
import { useOptionsWords } from './words.ts';

const DELAY_STEP = 50; // ms; a finer one cannot be felt
const LONGEST_DELAY = 1500; // ms
const TEXT_SIZES = [90, 100, 115, 130, 150]; // per cent

/** What opens a card, and how big its text is. */
export function OptionsCard({ settings, cardLanguages, actions }: OptionsProps) {
  const words = useOptionsWords();
  const isHover = settings.cardMode === 'hover' || settings.cardMode === 'hoverWithKey';
  return (
    <>
      <SettingChoice setting="cardMode" settings={settings} actions={actions} />
      {settings.cardMode === 'hoverWithKey' && (
        <SettingChoice setting="cardKey" settings={settings} actions={actions} />
      )}
      {isHover && (
        <label class="slider">
          <span>{words.cardDelay}</span>
          <input
            type="range"
            min={0}
            max={LONGEST_DELAY}
            step={DELAY_STEP}
            value={settings.cardDelay}
            aria-valuetext={words.milliseconds(settings.cardDelay)}
            onChange={(event) => actions.onChange({ cardDelay: event.currentTarget.valueAsNumber })}
          />
          <output>{words.milliseconds(settings.cardDelay)}</output>
        </label>
      )}
      <CardLanguageChoice settings={settings} cardLanguages={cardLanguages} actions={actions} />
      <label class="select">
        <span>{words.cardTextSize}</span>
        <select
          value={settings.cardTextSize}
          onChange={(event) => actions.onChange({ cardTextSize: Number(event.currentTarget.value) })}
        >
          {TEXT_SIZES.map((size) => (
            <option key={size} value={size}>
              {words.percent(size)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
