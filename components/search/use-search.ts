import { useState } from 'preact/hooks';

/** What the reader searches the cards for. */
export interface Search {
  readonly query: string;
  /** Whether results stand in the place of the page: something is asked, or all cards are looked through. */
  readonly isOn: boolean;
  readonly ask: (query: string) => void;
  /** Lists all cards while nothing is asked. */
  readonly browse: () => void;
  readonly end: () => void;
}

/** `onBegin` is called whenever the reader turns to the search. */
export function useSearch(first: string, onBegin: () => void): Search {
  const [query, setQuery] = useState(first);
  const [isBrowsing, setBrowsing] = useState(false);
  return {
    query,
    isOn: isBrowsing || query.trim() !== '',
    ask(next) {
      setQuery(next);
      onBegin();
    },
    browse() {
      setBrowsing(true);
      onBegin();
    },
    end() {
      setQuery('');
      setBrowsing(false);
    },
  };
}
