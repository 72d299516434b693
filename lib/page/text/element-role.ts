import type { BlockKind } from '../../text/readable-text.ts';
import { holdsProse } from './holds-prose.ts';
import { isNoteMark } from './note-mark.ts';
import { isHidingItself } from './tree-steps.ts';

/**
 * What an element is to the text: left out, a line break, a stretch that is read but never linked, part of its
 * block, a block of its parent's kind, or a block of its own kind.
 */
export type ElementRole = 'skip' | 'break' | 'opaque' | 'inline' | 'block' | BlockKind;

// By tag name, not computed style: asking for styles would force the page to lay itself out.
const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...roles(
    'skip',
    'script style template noscript head title meta link svg math canvas iframe frame object embed audio video map',
    'input textarea select option optgroup datalist button progress meter dialog rp rt',
  ),
  ...roles('break', 'br hr'),
  ...roles('opaque', 'code kbd samp var tt output'),
  ...roles(
    'block',
    'html body address article aside center details dir div dl fieldset footer form frameset header hgroup',
    'legend main menu nav ol optgroup p search section summary table tbody tfoot thead tr ul figure',
  ),
  ...roles('heading', 'h1 h2 h3 h4 h5 h6'),
  ...roles('item', 'li dt dd'),
  ...roles('caption', 'figcaption caption'),
  ...roles('quote', 'blockquote'),
  ...roles('cell', 'td th'),
  ...roles('code', 'pre listing xmp plaintext'),
]);

function roles(role: ElementRole, ...names: string[]): [string, ElementRole][] {
  return names.flatMap((list) => list.split(' ')).map((name) => [name, role]);
}

/** Text for screen readers only: nothing a mark could be seen on. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|a11y-hidden|off-?screen)(?:\s|$)/i;
/** What each of those holds: asked first, because most classes hold none of it. */
const UNSEEN_HINT = /hidden|screen|only/i;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function elementRole(element: Element): ElementRole {
  if (isHidingItself(element)) return 'skip';
  const role = ROLES.get(element.localName) ?? 'inline';
  if (role === 'skip' || role === 'break') return role;
  if (role === 'inline' && isNoteMark(element)) return 'skip';
  if (element.hasAttributes() && (isUnseen(element) || isEditable(element))) return 'skip';
  return element.localName === 'pre' && holdsProse(element) ? 'block' : role;
}

function isUnseen(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && /none|hidden/i.test(style) && UNSEEN_STYLE.test(style)) return true;
  const className = element.getAttribute('class');
  return className !== null && UNSEEN_HINT.test(className) && UNSEEN_CLASS.test(className);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}
