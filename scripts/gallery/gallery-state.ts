import type { VNode } from 'preact';

/** One picture of the gallery. */
export interface GalleryState {
  readonly surface: 'card' | 'popup' | 'options' | 'welcome';
  readonly view: VNode;
  /** What is clicked, in order, before the picture is taken. */
  readonly clicks?: readonly string[];
  /** What is typed into the search box. */
  readonly query?: string;
}
