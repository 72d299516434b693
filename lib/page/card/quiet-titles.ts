const TITLED = '[title]:not(form)'; // a form's fields may hide where it stands

/**
 * Empties the `title`s around an element, because the browser's own tooltip would cover the card; gives the way to put them
 * back. They are emptied, not removed, so that the page's markup is afterwards what it was to the letter.
 */
export function quietTitles(element: Element | null): () => void {
  const quiet: { element: Element; title: string }[] = [];
  for (let around = element?.closest(TITLED); around; around = around.parentElement?.closest(TITLED)) {
    const title = around.getAttribute('title') ?? '';
    if (title === '') continue;
    quiet.push({ element: around, title });
    around.setAttribute('title', '');
  }
  return () => {
    for (const { element, title } of quiet.splice(0)) {
      // The page may have given it another one meanwhile.
      if (element.getAttribute('title') === '') element.setAttribute('title', title);
    }
  };
}
