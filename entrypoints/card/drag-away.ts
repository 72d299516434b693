import { listen } from '../../lib/page/events/listen.ts';

const FAR = 60; // px; less is a slip of the finger

/** Lets a sheet be dragged down by anything but its scrolling text, and away. Inline style, for the length of the drag. */
export function dragAway(sheet: HTMLElement, onAway: () => void): void {
  let start: number | null = null;

  function moveTo(distance: number): void {
    sheet.style.translate = distance > 0 ? `0 ${distance}px` : '';
  }

  listen(sheet, 'pointerdown', (event) => {
    const target = event.target as Element;
    if (!sheet.classList.contains('sheet') || target.closest('button, a') !== null || isScrolled(target)) return;
    start = event.clientY;
    sheet.classList.add('is-dragged');
    sheet.setPointerCapture(event.pointerId);
  });
  listen(sheet, 'pointermove', (event) => {
    if (start !== null) moveTo(event.clientY - start);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    listen(sheet, end, (event) => {
      const distance = start === null ? 0 : event.clientY - start;
      start = null;
      sheet.classList.remove('is-dragged');
      moveTo(0);
      if (end === 'pointerup' && distance >= FAR) onAway();
    });
  }
}

/** Text that can be scrolled takes the finger for itself; in a short viewport the card scrolls as a whole. */
function isScrolled(target: Element): boolean {
  return ['.body', '.hover-card'].some((selector) => {
    const element = target.closest(selector);
    return element !== null && element.scrollHeight > element.clientHeight;
  });
}
