import type { Actor } from '../../../../domain/actor.ts';
import type { KeyFigurePart } from '../../../../domain/commands/editKeyFigures.ts';
import type { KeyFigure } from '../../../../domain/keyFigure.ts';
import type { Typing } from '../../../../workspace/mapDesk.ts';
import { useDesk } from '../../../controls/useDesk.tsx';
import { usePerform } from '../../../controls/usePerform.ts';

/** What a cell of the table is about. */
export interface CellProps {
  readonly actor: Actor;
  readonly keyFigure: KeyFigure;
}

/** Says something of one key figure; gives the sentence why it was refused, or nothing. */
export const useSet = (actor: Actor) => {
  const desk = useDesk();
  const perform = usePerform();
  return (set: KeyFigurePart, typing?: Typing): string | null =>
    perform({ do: 'editKeyFigures', actors: [actor.id], set, on: desk.today() }, typing);
};
