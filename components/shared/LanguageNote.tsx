import { useWords } from './words.ts';

/** A space and "In English", where a text is in another language than all around it; nothing else. `of` is undefined where it is in that of its card. */
export function LanguageNote({ of }: { readonly of: string | undefined }) {
  const words = useWords();
  if (of === undefined || primary(of) === primary(words.locale)) return null;
  return (
    <>
      {' '}
      <span class="in-language" lang={words.locale}>
        {words.inLanguage(of)}
      </span>
    </>
  );
}

/** "pt" of "pt-BR": regions read each other's. */
function primary(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase();
}
