/** UTF-16 units of text; a document with less is no story. */
export const LEAST_STORY = 500;
/** CSS px, wide and high; a frame that is smaller is none that a page shows its story in. */
export const SMALLEST_FRAME = 200;
