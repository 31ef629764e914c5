import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor.ts';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, RelationId } from '../../../src/domain/identifiers.ts';
import { newRelation } from '../../../src/domain/relation.ts';
import { DIRECTIONS, directionChange, directionOf } from '../../../src/ui/panels/direction.ts';
import { byId, plainProperties } from '../../maps/randomMap.ts';

const [a, b] = ['a' as ActorId, 'b' as ActorId];
const id = 'r' as RelationId;

describe('the direction of an influence', () => {
  it('becomes what was chosen from every direction before, seen from the actor that was first', () => {
    for (const before of DIRECTIONS) {
      for (const after of DIRECTIONS) {
        let map = {
          ...newActorMap(plainProperties('m', 'm')),
          actors: byId([newActor(a, 'a'), newActor(b, 'b')]),
          relations: byId([newRelation(id, a, b, 'influence')]),
        };
        for (const direction of [before, after]) {
          const relation = map.relations.get(id);
          const outcome = runCommand(map, { do: 'editRelation', id, set: directionChange(direction, relation?.from !== a) });
          if (outcome.done) map = applyChange(map, outcome.value) as typeof map;
        }
        const relation = map.relations.get(id);
        if (!relation) throw new Error('the relation is gone');
        expect(directionOf(relation, relation.from !== a), `${before} then ${after}`).toBe(after);
      }
    }
  });
});
