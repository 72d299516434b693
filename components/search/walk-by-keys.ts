const ROWS = '.named > :is(h2, h3) > button';
const TAKES_TEXT = 'input, textarea, select, [contenteditable]';

interface Popup {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** "/" was pressed: the reader wants to search. */
  readonly onSearch: () => void;
}

/** Arrow keys walk from the search box to the cards and along them; "/" and whatever is typed go to the search box, from anywhere. */
export function walkByKeys(event: KeyboardEvent, { root, input, onSearch }: Popup): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') walk(event, root, input);
  else if (key === '/' && (!takesText(target) || (target === input && input.value === ''))) {
    event.preventDefault(); // Firefox would find in the page, and the box is not to get it
    onSearch();
    input.focus();
  } else if ([...key].length === 1 && key !== ' ' && !takesText(target)) input.focus(); // what is typed goes there
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_TEXT) !== null;
}

/** Goes to the first card shown. */
export function focusFirstCard(root: HTMLElement): boolean {
  const [first] = rowsIn(root);
  first?.focus();
  return first !== undefined;
}

function walk(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  const from = event.target as HTMLElement;
  const rows = rowsIn(root);
  const at = rows.indexOf(from);
  const isAtStart = from === input || from === root.ownerDocument.body;
  if (at < 0 && !isAtStart) return;
  const isDown = event.key === 'ArrowDown';
  const next = rows[isDown ? at + 1 : at - 1] ?? (isDown || isAtStart ? undefined : input);
  if (next === undefined) return;
  event.preventDefault(); // it would scroll
  next.focus();
}

function rowsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.closest('[hidden]') === null);
}
