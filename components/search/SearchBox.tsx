import type { RefObject } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import type { Search } from './use-search.ts';
import { useSearchWords } from './words.ts';

interface SearchBoxProps {
  readonly search: Search;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** A search over all cards. Pressed while it is empty, it lists all of them. */
export function SearchBox({ search, input }: SearchBoxProps) {
  const words = useSearchWords();
  const clear = () => {
    search.end();
    input.current?.focus();
  };
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={words.search}
        aria-keyshortcuts="/"
        placeholder={words.search}
        autoComplete="off"
        spellcheck={false}
        value={search.query}
        onClick={() => search.browse()}
        onInput={(event) => search.ask(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !search.isOn) return;
          event.preventDefault(); // it would close the popup
          search.end();
        }}
      />
      {search.isOn && <IconButton icon="close" label={words.clearSearch} onClick={clear} />}
    </search>
  );
}
