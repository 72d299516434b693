import { useRef, useState } from 'preact/hooks';
import { useNextFocus } from '../shared/use-next-focus.ts';
import { useOptionsWords } from './words.ts';

interface SiteListProps {
  readonly title: string;
  readonly label: string;
  readonly sites: readonly ListedSite[];
  readonly none: string;
  /** Whether what was typed last is no site, and nothing else was said since. */
  readonly isWrong: boolean;
  readonly onWrong: (isWrong: boolean) => void;
  /** Of the element that says what is wrong with what was typed. */
  readonly saidId: string;
  /** False where what was typed is no site; then it stays, to be corrected. */
  readonly onAdd: (typed: string) => boolean;
  readonly onRemove: (id: string) => void;
}

interface ListedSite {
  readonly id: string;
  /** As a reader knows it. */
  readonly name: string;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** A list of sites that can be added to by name. */
export function SiteList({ title, label, sites, none, isWrong, onWrong, saidId, onAdd, onRemove }: SiteListProps) {
  const words = useOptionsWords();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus();
  const remove = (id: string, at: number) => {
    focusNext(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('.rows button') ?? [];
      return left[Math.min(at, left.length - 1)] ?? list.current?.querySelector('input');
    });
    onRemove(id);
  };
  return (
    <div class="site-list" ref={list}>
      <h3>{title}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          const isAdded = onAdd(typed.trim());
          onWrong(!isAdded);
          if (isAdded) setTyped('');
        }}
      >
        <input
          type="text"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          spellcheck={false}
          aria-label={label}
          placeholder={words.siteHint}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? saidId : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            if (isWrong) onWrong(false);
          }}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </form>
      {sites.length === 0 ? (
        <p class="muted">{none}</p>
      ) : (
        <ul class="rows">
          {sites.map(({ id, name, note }, at) => (
            <li key={id}>
              <span>
                <bdi dir="ltr">{name}</bdi>
                {note !== undefined && <small class="muted"> {note}</small>}
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={words.removeSite(name)}
                onClick={() => remove(id, at)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
