import type { TopicId } from '../../lib/pack/card.ts';
import type { CardEdit } from '../../lib/pack/edit-draft.ts';
import type { Clash } from '../../lib/pack/format/find-clashes.ts';
import type { Pack } from '../../lib/pack/pack.ts';

/** A pack as the list shows it. */
export interface PackOnShelf {
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  readonly isBuiltIn: boolean;
  readonly cards: number;
  readonly aliases: number;
  readonly problem: string | null;
}

/** A pack that waits for the reader's yes. */
export interface PackOffer {
  readonly pack: Pack;
  /** It was made of a page, and can be edited. */
  readonly isDraft: boolean;
  /** The page's sentences that a card may have for its answer, by topic; none where it is no draft. */
  readonly choices: Readonly<Record<TopicId, readonly string[]>>;
  /** Title of the pack whose place it takes. */
  readonly replaces: string | null;
  readonly clashes: readonly Clash[];
}

export interface PackShelf {
  readonly packs: readonly PackOnShelf[];
  readonly offer: PackOffer | null;
  /** Title of the pack that can still be brought back. */
  readonly removed: string | null;
  readonly said: { readonly text: string; readonly problems: readonly string[] } | null;
}

export interface PackActions {
  readonly onChoose: (file: File) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onSwitch: (id: string, isOn: boolean) => void;
  readonly onMove: (id: string, by: 1 | -1) => void;
  readonly onExport: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
  readonly onRename: (title: string) => void;
  readonly onEdit: (topic: TopicId, edit: CardEdit) => void;
  readonly onDrop: (topic: TopicId) => void;
}
