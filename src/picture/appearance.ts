import type { Share } from '../domain/quantities.ts';
import type { GroupSign } from './forms/groupSigns.ts';

/** How one actor or relation appears among the others; nothing said is as usual. */
export interface Appearance {
  /** It steps back for others: under the hand, under the spotlight, or because it is taken out for a moment, or is not what somebody wants to see. */
  readonly back?: 'back' | 'far' | 'absent' | 'aside';
  readonly isLit?: true;
  readonly isSelected?: true;
  /** Somebody asks for it, as for the relations of who is chosen: it shows in full. */
  readonly isAsked?: true;
  /** A relation that is being drawn would end here. */
  readonly isTarget?: true;
  /** The colour around it: of the role in hand, or of a change. */
  readonly ring?: string;
  /** Instead of the colour that its kind gives it. */
  readonly fill?: string;
  readonly line?: string;
  /** Instead of what its kind has in its shape: the sign of a group, or nothing; and its colour. */
  readonly sign?: GroupSign | 'none';
  readonly signInk?: string;
  /** Its outline is broken. */
  readonly isDashed?: true;
  /** A disc behind the actor that grows with a value, 0 to 1. */
  readonly disc?: Share;
  /** Stands on its line; a relation that is lit says its type there. */
  readonly word?: string;
}
export const USUAL: Appearance = {};
