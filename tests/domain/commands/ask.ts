import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { type Command, runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { Refusal } from '../../../src/domain/outcome.ts';

/** The map after a command that must be done. */
export const mapAfter = (map: ActorMap, command: Command): ActorMap => {
  const outcome = runCommand(map, command);
  if (!outcome.done) throw new Error(`refused: ${outcome.refusal.code}`);
  return applyChange(map, outcome.value);
};

/** The refusal of a command that must be refused. */
export const refusalOf = (map: ActorMap, command: Command): Refusal => {
  const outcome = runCommand(map, command);
  if (outcome.done) throw new Error('not refused');
  return outcome.refusal;
};
