import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import type { AreaId, CampId } from '../../../src/domain/identifiers.ts';
import { randomMap } from '../../maps/randomMap.ts';

const map = randomMap(7, 12, 10);
const everyone = [...map.actors.keys()];

describe('putting actors in a neighbourhood', () => {
  it('makes the neighbourhood and gives it to everyone in one change that can be undone', () => {
    const area = 'fresh' as AreaId;
    const newArea = { id: area, name: 'Het Hof', code: '', district: '' };
    const outcome = runCommand(map, { do: 'putInArea', actors: everyone, area, as: 'neighbourhoods', on: true, newArea });
    if (!outcome.done) throw new Error(outcome.refusal.code);
    const after = applyChange(map, outcome.value);
    expect([...after.actors.values()].every(({ neighbourhoods }) => neighbourhoods.includes(area))).toBe(true);
    expect(applyChange(after, reverseChange(outcome.value))).toEqual(map);
  });

  it('takes only that neighbourhood off again', () => {
    const actor = [...map.actors.values()].find(({ neighbourhoods }) => neighbourhoods.length === 1);
    if (!actor) throw new Error('no actor with a neighbourhood');
    const [area] = actor.neighbourhoods as readonly [AreaId];
    const outcome = runCommand(map, { do: 'putInArea', actors: [actor.id], area, as: 'neighbourhoods', on: false });
    if (!outcome.done) throw new Error(outcome.refusal.code);
    const after = applyChange(map, outcome.value).actors.get(actor.id);
    expect(after).toEqual({ ...actor, neighbourhoods: [] });
  });

  it('refuses a neighbourhood that is not there, and a new one whose name is taken', () => {
    const command = { do: 'putInArea', actors: everyone, as: 'neighbourhoods', on: true } as const;
    expect(runCommand(map, { ...command, area: 'missing' as AreaId })).toMatchObject({ refusal: { code: 'areaMissing' } });
    const newArea = { id: 'fresh' as AreaId, name: ' noord', code: '', district: '' };
    expect(runCommand(map, { ...command, area: newArea.id, newArea })).toMatchObject({ refusal: { code: 'nameTaken' } });
  });
});

describe('putting actors in a camp that is named on the spot', () => {
  it('names the camp and puts them there in one change that can be undone', () => {
    const newCamp = { id: 'fresh' as CampId, name: 'twijfelaars', order: 3 };
    const outcome = runCommand(map, { do: 'putInCamp', actors: everyone, camp: newCamp.id, newCamp });
    if (!outcome.done) throw new Error(outcome.refusal.code);
    const after = applyChange(map, outcome.value);
    expect([...after.actors.values()].every(({ camp }) => camp === newCamp.id)).toBe(true);
    expect(applyChange(after, reverseChange(outcome.value))).toEqual(map);
  });
});
