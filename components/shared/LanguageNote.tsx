import { useWords } from './words.ts';

/** "In English", where a text is in another language than all around it; nothing else. */
export function LanguageNote({ of }: { readonly of: string }) {
  const words = useWords();
  if (primary(of) === primary(words.locale)) return null;
  return <span class="in-language">{words.inLanguage(of)}</span>;
}

/** "pt" of "pt-BR": regions read each other's. */
function primary(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase();
}
