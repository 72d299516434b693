import type { NameCount } from '../../lib/linking/count-names.ts';
import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { CardEdit } from '../../lib/pack/edit-draft.ts';
import type { CardFaults, TextFault } from '../../lib/pack/format/draft-faults.ts';
import type { Clash } from '../../lib/pack/format/find-clashes.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { AnswerChoice } from '../../lib/reading/drafting/answer-choices.ts';

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

/** A card made of a page, as its reader looks it over. */
export interface DraftedCard {
  readonly card: Card;
  readonly aliases: readonly string[];
  /** Sentences of the page that it may have for its answer, the best first. */
  readonly choices: readonly AnswerChoice[];
  /** What its names mark on the page it was made of. */
  readonly marks: readonly NameCount[];
  readonly isLeftOut: boolean;
  readonly faults: CardFaults;
}

export interface DraftOnShelf {
  readonly cards: readonly DraftedCard[];
  readonly titleFault: TextFault | null;
  /** Explanations of the page for which there was no room. */
  readonly beyond: number;
  /** Grows when it cannot be saved for what was typed. */
  readonly refusals: number;
}

/** A pack that waits for the reader's yes. */
export interface PackOffer {
  readonly pack: Pack;
  /** null where it is a file. */
  readonly draft: DraftOnShelf | null;
  /** Title of the pack whose place it takes. */
  readonly replaces: string | null;
  readonly clashes: readonly Clash[];
}

/** What is being done that takes a while. */
export interface PackWork {
  readonly text: string;
  /** 0..1; null where nobody knows how far it is. */
  readonly share: number | null;
}

export interface PackShelf {
  readonly work: PackWork | null;
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
  readonly onLeaveOut: (topic: TopicId, isLeftOut: boolean) => void;
}
