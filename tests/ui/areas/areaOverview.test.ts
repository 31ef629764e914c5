import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor.ts';
import type { ActorId, AreaId } from '../../../src/domain/identifiers.ts';
import { newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { areaOverview, passes } from '../../../src/ui/areas/areaOverview.ts';
import { byId } from '../../maps/randomMap.ts';

const area = (id: string, district: string) => ({ id: id as AreaId, name: `Buurt ${id}`, code: '', district });
const actor = (id: string, part: object) => ({ ...newActor(id as ActorId, id), ...part });
const map = {
  areas: byId([area('10', 'Oost'), area('9', 'Oost'), area('x', ''), area('a', 'Binnen')]),
  actors: byId([
    actor('p', { neighbourhoods: ['9', '10'], keyFigure: { ...newKeyFigure, status: 'active' } }),
    actor('q', { neighbourhoods: ['9'], constituency: ['a'], keyFigure: newKeyFigure }),
  ]),
};
const overview = areaOverview(map, new Intl.Collator('nl', { numeric: true }).compare);
const summaryOf = (id: string) => {
  const found = overview.flatMap(({ areas }) => areas).find((summary) => summary.area.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
};

describe('the list of neighbourhoods', () => {
  it('goes by district and name, numbers by value, and those without a district last', () => {
    expect(overview.map(({ district, areas }) => [district, ...areas.map((summary) => summary.area.id)])).toEqual([
      ['Binnen', 'a'],
      ['Oost', '9', '10'],
      ['', 'x'],
    ]);
  });
  it('counts who lives or works there, whose constituency it is, and only key figures that are in the network', () => {
    expect(summaryOf('9')).toMatchObject({ actors: ['p', 'q'], constituency: 0, keyFigures: 1 });
    expect(summaryOf('a')).toMatchObject({ actors: [], constituency: 1, keyFigures: 0 });
  });
  it('filters by what was analysed, and by what the map says as long as that is not there', () => {
    expect(passes('nobody', summaryOf('x'), undefined)).toBe(true);
    expect(passes('nobody', summaryOf('9'), undefined)).toBe(false);
    expect(passes('withoutKeyFigure', summaryOf('9'), undefined)).toBe(false);
    expect(passes('withoutKeyFigure', summaryOf('9'), 'keyFigureNear')).toBe(true);
    expect(passes('all', summaryOf('x'), 'nobody')).toBe(true);
  });
});
