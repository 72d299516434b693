import { markRules } from './colours.ts';

/**
 * Gives a function that makes the rules for marks known in some shadow roots, and in no others: in Firefox `::highlight` ends at their edge, as the
 * specification has it.
 */
export function createRuleAdopter(
  view: Pick<typeof globalThis, 'CSSStyleSheet'>,
): (roots: readonly ShadowRoot[]) => void {
  let sheet: CSSStyleSheet | null = null;
  let adopters: readonly ShadowRoot[] = []; // shadow roots that have it

  return (roots) => {
    if (roots.length === 0 && adopters.length === 0) return;
    const rules = sheet ?? new view.CSSStyleSheet();
    if (sheet === null) rules.replaceSync(markRules()); // once: to fill it anew would have those trees styled anew
    sheet = rules;
    const wanted = new Set(roots);
    for (const root of adopters) if (!wanted.has(root)) removeSheet(root, rules);
    // The page may have put others in its place meanwhile.
    for (const root of roots) if (!root.adoptedStyleSheets.includes(rules)) root.adoptedStyleSheets.push(rules);
    adopters = roots;
  };
}

function removeSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const at = root.adoptedStyleSheets.indexOf(sheet);
  if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
}
