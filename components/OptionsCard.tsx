import { Choice } from './Choice.tsx';
import type { OptionsProps } from './OptionsView.tsx';
import { useOptionsWords } from './options-words.ts';

const DELAY_STEP = 50; // ms; a finer one cannot be felt
const LONGEST_DELAY = 1500; // ms
const TEXT_SIZES = [90, 100, 115, 130, 150]; // per cent

/** What opens a card, and how big its text is. */
export function OptionsCard({ settings, actions }: OptionsProps) {
  const words = useOptionsWords();
  const { cardMode, cardKey } = words;
  const isHover = settings.cardMode === 'hover' || settings.cardMode === 'hoverWithKey';
  return (
    <>
      <Choice
        name="cardMode"
        legend={cardMode.legend}
        value={settings.cardMode}
        options={[
          ['hover', cardMode.hover],
          ['hoverWithKey', cardMode.hoverWithKey],
          ['click', cardMode.click],
          ['off', cardMode.off],
        ]}
        onChoose={(value) => actions.onChange({ cardMode: value })}
      />
      {settings.cardMode === 'hoverWithKey' && (
        <Choice
          name="cardKey"
          legend={cardKey.legend}
          value={settings.cardKey}
          options={[
            ['Alt', cardKey.Alt],
            ['Control', cardKey.Control],
            ['Shift', cardKey.Shift],
          ]}
          onChoose={(value) => actions.onChange({ cardKey: value })}
        />
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
