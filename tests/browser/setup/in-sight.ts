/** For a page to evaluate: whether nothing closes, cuts off or covers the middle of its target's name, letters 5 to 18. */
export const IS_IN_SIGHT = `(() => {
  const target = document.querySelector('#target');
  if (!target.checkVisibility()) return false;
  const range = document.createRange();
  range.setStart(target.firstChild, 5);
  range.setEnd(target.firstChild, 18);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return target.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
})()`;
