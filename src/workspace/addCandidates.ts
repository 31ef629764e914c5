import { tidyName } from '../domain/commands/checks.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { newKeyFigure, withStatus } from '../domain/keyFigure.ts';
import type { Refusal } from '../domain/outcome.ts';
import { actorsByName } from './actorsByName.ts';
import type { MapDesk } from './mapDesk.ts';

/** Who became a candidate, on the map already or new, and who was a key figure before; or why nobody did. */
export interface Candidates {
  readonly came: readonly ActorId[];
  readonly were: readonly ActorId[];
  readonly refusal: Refusal | null;
}

/** Makes candidates of the network of these names, since today, as one undo step. Whoever is a key figure already stays as they are. */
export const addCandidates = (desk: MapDesk, names: readonly string[]): Candidates => {
  const { actors } = desk.editor.getSnapshot().map;
  const named = actorsByName(desk);
  const wanted = [
    ...new Set(
      names
        .map(tidyName)
        .filter((name) => name !== '')
        .map(named.findOrMake),
    ),
  ];
  const were = wanted.filter((id) => actors.get(id)?.keyFigure);
  const known = wanted.filter((id) => actors.get(id)?.keyFigure === null);
  const on = desk.today();
  const keyFigure = withStatus(newKeyFigure, 'candidate', on);
  const made = named.placed([]).map((one) => ({ ...one, actor: { ...one.actor, keyFigure } }));
  const step = `candidates ${wanted[0]}`;
  if (made.length > 0) {
    const outcome = desk.perform({ do: 'addItems', actors: made }, undefined, step);
    if (!outcome.done) return { came: [], were, refusal: outcome.refusal };
  }
  if (known.length > 0) desk.perform({ do: 'editKeyFigures', actors: known, set: {}, on }, undefined, step);
  return { came: [...known, ...made.map(({ actor }) => actor.id)], were, refusal: null };
};
