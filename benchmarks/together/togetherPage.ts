import { Dexie } from 'dexie';
import { openStore } from '../../src/adapters/storage/openStore.ts';
import { type ActorMap, newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { Moment } from '../../src/domain/identifiers.ts';
import { plainProperties } from '../../tests/maps/randomMap.ts';
import { layWorkshop } from './layWorkshop.ts';
import { broughtIn, workshopMaps } from './workshopMaps.ts';

/** Runs in the browser: the same command on a joint map and on that map without its contributions, in turns. */
const ROUNDS = 120;
const OPENS = 21;
const at = '2026-11-29T10:00:00.000Z' as Moment;

const measure = async () => {
  const { joint } = layWorkshop(workshopMaps(30, 30).map(broughtIn));
  const plain: ActorMap = { ...joint, map: newActorMap(plainProperties('plain', 'Zonder')).map, snapshots: new Map() };
  await Dexie.delete('bench-together');
  const store = openStore({ name: 'bench-together', keeper: null });
  const sides = await Promise.all(
    [joint, plain].map(async (map) => {
      await store.create(map, at);
      return { id: propertiesOf(map).id, map, number: 0, command: [] as number[], open: [] as number[] };
    }),
  );
  const [actor] = joint.actors.keys();
  for (let round = 0; round < ROUNDS; round++)
    for (const side of sides) {
      const outcome = runCommand(side.map, { do: 'editActor', id: actor as never, set: { note: `Ronde ${round}` } });
      if (!outcome.done) throw new Error(outcome.refusal.code);
      side.map = applyChange(side.map, outcome.value);
      const label = { command: 'editActor', actors: 1, relations: 0 } as const;
      const begin = performance.now();
      const result = await store.commit(side.id, side.number, { change: outcome.value, label, author: 'tab', at });
      side.command.push(performance.now() - begin);
      if (!result.written) throw new Error('not written');
      side.number = result.number;
    }
  for (let round = 0; round < OPENS; round++)
    for (const side of sides) {
      const begin = performance.now();
      await store.open(side.id);
      side.open.push(performance.now() - begin);
    }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
  const [ours, theirs] = sides.map(({ command, open }) => ({ command: middle(command), open: middle(open) }));
  return { joint: ours, plain: theirs };
};
Object.assign(globalThis, { measureTogether: measure });
