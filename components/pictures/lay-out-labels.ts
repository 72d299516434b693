const ROWS = 2;

/** A text that wants to stand over a place; the more it matters, the sooner it gets its room. */
export interface Label {
  readonly text: string;
  /** Where its middle is to be, in the picture's units. */
  readonly x: number;
  readonly weight: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** 0 is the row next to the line. */
  readonly row: number;
}

/** Labels in two rows, none over another; those that find no room are left out. `width` and `letter` are in the picture's units. */
export function layOutLabels(labels: readonly Label[], width: number, letter: number): readonly (PlacedLabel | null)[] {
  const taken: { from: number; to: number; row: number }[] = [];
  const placed = new Map<Label, PlacedLabel>();
  for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
    const half = (label.text.length * letter) / 2;
    const x = Math.min(Math.max(label.x, half), width - half);
    const isFree = (row: number) =>
      taken.every((other) => other.row !== row || other.to < x - half || other.from > x + half);
    const row = Array.from({ length: ROWS }, (_, index) => index).find(isFree);
    if (row === undefined || half * 2 > width) continue;
    taken.push({ from: x - half - letter / 2, to: x + half + letter / 2, row });
    placed.set(label, { text: label.text, x, row });
  }
  return labels.map((label) => placed.get(label) ?? null);
}
