import { newActor } from '../../../src/domain/actor.ts';
import type { ActorKind } from '../../../src/domain/actorKind.ts';
import { type ActorMap, newActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { type Command, runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate, MapId, Moment, RelationId, SnapshotId, TriggerEventId } from '../../../src/domain/identifiers.ts';
import { writeMapFile } from '../../../src/domain/mapFile.ts';
import { newRelation, type RelationType } from '../../../src/domain/relation.ts';

type Drawn = readonly (readonly [name: string, kind: ActorKind])[];
type Lines = readonly (readonly [from: string, to: string, type: RelationType])[];

const MADE = '2026-01-05T09:00:00.000Z' as Moment;

/** A map whose ids all begin with `stem`: drawn with another stem it shares nobody by id. */
export const drawn = (stem: string, actors: Drawn, lines: Lines = []): ActorMap => {
  const idOf = (name: string) => `${stem}-${actors.findIndex(([other]) => other === name)}` as ActorId;
  return commands(
    newActorMap({
      id: `${stem}-map` as MapId,
      title: 'Buurthuis De Brug',
      issue: 'Hoe gaat het verder met het buurthuis?',
      createdAt: MADE,
      optionalRoles: false,
      keyFigureTerm: 'figure',
      owner: 'Adviseur',
      purpose: 'Oefenen',
      legalBasis: 'toestemming',
      subjectsInformed: 'yes',
      endDate: '2031-01-01' as IsoDate,
    }),
    {
      do: 'addItems',
      actors: actors.map(([name, kind], i) => ({
        actor: newActor(idOf(name), name, kind),
        at: { x: 160 * (i % 4), y: 130 * Math.floor(i / 4) + 40 * (i % 2) },
        placedByHand: true,
      })),
      relations: lines.map(([from, to, type], i) => newRelation(`${stem}-r${i}` as RelationId, idOf(from), idOf(to), type)),
    },
  );
};

export const foto = (id: string, name: string, date: string, of?: ActorMap): Command => ({
  do: 'takeSnapshot',
  snapshot: {
    id: id as SnapshotId,
    name,
    date: date as IsoDate,
    takenAt: MADE,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
  ...(of && { of }),
});

export const event = (id: string, name: string, date: string): Command => ({
  do: 'addEvent',
  event: { id: id as TriggerEventId, name, date: date as IsoDate, scope: 'local', note: '' },
});

/** The map after these commands, each of which must be done. */
export const commands = (map: ActorMap, ...asked: readonly Command[]): ActorMap =>
  asked.reduce((so, command) => {
    const outcome = runCommand(so, command);
    if (!outcome.done) throw new Error(`${command.do}: ${outcome.refusal.code}`);
    return applyChange(so, outcome.value);
  }, map);

export const asFile = (map: ActorMap) => ({ name: 'brug.schakelkaart.json', contents: writeMapFile(map) });
