import { proposeTogether } from '../../src/analysis/together/proposeTogether.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import { applyChange, type MapChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { Contribution } from '../../src/domain/together/contribution.ts';
import { plainProperties } from '../../tests/maps/randomMap.ts';

/** A joint map of contributions, and the change that made it of an empty one. */
export const layWorkshop = (contributions: readonly Contribution[]): { readonly joint: ActorMap; readonly change: MapChange } => {
  const { actors, camps } = proposeTogether(contributions, []);
  const empty = newActorMap(plainProperties('joint', 'Samen'));
  const outcome = runCommand(empty, { do: 'layTogether', add: contributions, actors, camps });
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return { joint: applyChange(empty, outcome.value), change: outcome.value };
};
