import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

/** Which language cards are in. Each is named in itself: who looks for theirs may know no other. */
export function CardLanguageChoice({
  settings,
  cardLanguages,
  actions,
}: Pick<OptionsProps, 'settings' | 'cardLanguages' | 'actions'>) {
  const words = useOptionsWords();
  return (
    <label class="select">
      <span>{words.cardLanguage}</span>
      <select
        value={settings.cardLanguage}
        onChange={({ currentTarget }) =>
          actions.onChange({ cardLanguage: currentTarget.value as OptionsProps['settings']['cardLanguage'] })
        }
      >
        <option value="interface">{words.cardLanguageInterface}</option>
        {cardLanguages.map((language) => (
          <option key={language} value={language} lang={language} dir="auto">
            {ownName(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "Deutsch" for `de`; Chinese by its writing, which is what its readers know it by. */
function ownName(language: string): string {
  const named = language === 'zh-CN' ? 'zh-Hans' : language;
  return new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? language;
}
