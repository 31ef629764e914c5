import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { Actor } from '../../../domain/actor.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorMatch } from '../../../domain/actorMatch.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { Share } from '../../../domain/quantities.ts';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import type { CanvasView, Insets } from '../canvasView.ts';

/** Two maps as one picture, or beside each other. Nothing in it can be changed. */
export interface ComparisonPictureProps {
  /** `null` shows `after` alone, with nothing marked. */
  readonly before: ActorMap | null;
  readonly after: ActorMap;
  /** Who was said to be who where ids are not equal, as the comparison was asked with. */
  readonly matches?: readonly ActorMatch[];
  /** As long as it is `null` the maps are drawn without marks. */
  readonly comparison: Comparison | null;
  /** 0 shows before, 1 after, 0.5 both with what differs marked. Has no meaning beside each other. */
  readonly fade: Share;
  readonly layout: 'together' | 'beside';
  readonly light?: ComparedLight | null;
  /** What is written under an actor, where that is not its name. */
  readonly nameOf?: (actor: Actor) => string;
  /** Above each of the two beside each other. */
  readonly titles?: { readonly before: string; readonly after: string };
  /** Room around the drawing that other things cover, in CSS pixels. */
  readonly insets?: Insets;
  /** The actor that was pointed at and pressed, by its id on the newer map, or on the older when it is gone there. */
  readonly onPick?: (actor: ActorId) => void;
  readonly onView?: (view: CanvasView | null) => void;
}

export const ComparisonPicture = ({ before, after }: ComparisonPictureProps) => (
  <div className="comparison-picture" data-actors={after.actors.size} data-before={before?.actors.size ?? 0} />
);
