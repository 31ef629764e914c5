import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { AreaId, CampId, IsoDate } from '../../src/domain/identifiers.ts';
import { KEY_FIGURE_KINDS, newKeyFigure, STATUSES, TASKS } from '../../src/domain/keyFigure.ts';
import { AS_USUAL, type Colouring, colouredMap, colouredSigns } from '../../src/domain/network/colouredMap.ts';
import { AGREEMENT_STATES, COLOUR_BY, type GroupCode, MOST_AREAS } from '../../src/domain/network/colouring.ts';
import { ROLES } from '../../src/domain/role.ts';
import type { Appearance } from '../../src/picture/appearance.ts';
import { colouredAppearanceOf } from '../../src/picture/colouredLook.ts';
import { densityOf } from '../../src/picture/density.ts';
import { drawingOf } from '../../src/picture/drawing.ts';
import { actorMarks } from '../../src/picture/forms/actorMarks.ts';
import { groupLook } from '../../src/picture/groupLook.ts';
import { roughLayout } from '../../src/picture/layout/roughLayout.ts';
import { makeScene } from '../../src/picture/makeScene.ts';
import { measureText } from '../../src/picture/measureText.ts';
import { contrastOf } from '../../src/picture/mixColours.ts';
import { NIGHT_COLOURS, PRINT_COLOURS } from '../../src/picture/printColours.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { networkMap } from '../maps/networkMap.ts';
import { mapOf } from '../maps/smallMaps.ts';

const ELSE = [{ of: 'several' }, { of: 'left' }, { of: 'none' }] as const;
const BY: Readonly<Record<string, readonly GroupCode[]>> = {
  role: [...ROLES.map((role) => ({ of: 'role', role }) as const), ...ELSE],
  camp: [
    ...Array.from({ length: 12 }, (_, order) => ({ of: 'camp', camp: `c${order}` as CampId, order }) as const),
    { of: 'noCamp' },
    { of: 'none' },
  ],
  kind: [...KEY_FIGURE_KINDS.map((kind) => ({ of: 'kind', kind }) as const), { of: 'unsaid' }, ...ELSE],
  status: [...STATUSES.map((status) => ({ of: 'status', status }) as const), { of: 'none' }],
  task: [...TASKS.map((task) => ({ of: 'task', task }) as const), { of: 'unsaid' }, ...ELSE],
  area: [
    ...Array.from({ length: MOST_AREAS }, (_, turn) => ({ of: 'area', area: `b${turn}` as AreaId, turn }) as const),
    { of: 'others' },
    { of: 'several' },
    { of: 'none' },
  ],
  agreement: [...AGREEMENT_STATES.map((agreement) => ({ of: 'agreement', agreement }) as const), { of: 'left' }, { of: 'none' }],
};
const LIGHTS = { light: PRINT_COLOURS, dark: NIGHT_COLOURS };

describe.each(Object.entries(LIGHTS))('Groups in the %s', (_, colours) => {
  test.each(Object.entries(BY))('by %s are told apart without any colour', (_by, codes) => {
    const forms = codes.map((code) => {
      const { fill, sign, isDashed } = groupLook(code, colours);
      const isFull = contrastOf(fill ?? '', colours.sheet) > 3;
      return [sign, isFull, isDashed ?? false].join(' ');
    });
    expect(new Set(forms).size).toBe(forms.length);
  });

  test.each(Object.entries(BY))('by %s have a sign and an outline that can be seen', (_by, codes) => {
    for (const code of codes) {
      const { fill = '', line = '', sign, signInk = '' } = groupLook(code, colours);
      if (sign !== 'none') expect(contrastOf(signInk, fill), JSON.stringify(code)).toBeGreaterThanOrEqual(3);
      expect(contrastOf(line, colours.paper), JSON.stringify(code)).toBeGreaterThanOrEqual(3);
    }
  });
});

const TODAY = '2027-06-15' as IsoDate;
const active: Partial<Actor> = { keyFigure: { ...newKeyFigure, status: 'active' } };
const SMALL: ActorMap = (() => {
  const map = mapOf(
    ['A', 'B', 'C'],
    [
      ['A', 'B', 'trust'],
      ['B', 'C'],
      ['C', 'A', 'tension'],
    ],
  );
  return { ...map, actors: new Map([...map.actors].map(([id, actor]) => [id, { ...actor, ...(id === 'C' ? {} : active) }])) };
})();
const sceneOf = (map: ActorMap, colouring: Colouring): Scene => {
  const drawing = drawingOf(map);
  const coloured = colouredMap(map, colouring, TODAY);
  const layout = roughLayout(drawing, 13, (text, size) => measureText(text, size, 650));
  return makeScene(drawing, layout, {
    colours: PRINT_COLOURS,
    density: densityOf(drawing.actors.size, drawing.relations.size),
    letters: 13,
    appearanceOf: coloured ? colouredAppearanceOf(coloured, PRINT_COLOURS, drawing) : () => ({}),
  });
};
/** Of every actor the fills of its shapes, of every relation the colours of its lines, of every name its ink. */
const inked = ({ actors, relations, names, hulls }: Scene) => ({
  actors: Object.fromEntries(actors.map(({ id, marks }) => [id, marks.map((mark) => mark.is === 'shape' && mark.fill)])),
  lines: Object.fromEntries(
    relations.map(({ id, marks }) => [id, marks.map((mark) => (mark.is === 'line' && mark.stroke?.colour) || null)[0]]),
  ),
  names: Object.fromEntries(names.map(({ id, marks }) => [id, marks.map((mark) => mark.is === 'words' && mark.fill)[0]])),
  discs: hulls.map(({ id }) => id),
});

describe('The scene of a coloured map', () => {
  const { roles, sheet, lineBack, inkBack, ink, paper, relation, tension } = PRINT_COLOURS;

  test('fills shapes by their group and leaves out the sign of their kind', () => {
    const { actors, lines, names } = inked(sceneOf(SMALL, { ...AS_USUAL, by: 'status' }));
    // The second ring of a key figure lies under the shape; who is none is a blank shape.
    expect(actors).toEqual({ A: [paper, roles.mover], B: [paper, roles.mover], C: [sheet] });
    expect(lines).toMatchObject({ 'A-B': relation[2], 'C-A': tension });
    expect(new Set(Object.values(names))).toEqual(new Set([ink]));
  });

  test('leaves lines dark between those who show, and steps back with all others', () => {
    const { actors, lines, names } = inked(sceneOf(SMALL, { by: 'status', shown: 'network', size: 'alike' }));
    expect(actors['C']).toEqual([paper]);
    expect(lines).toEqual({ 'A-B': relation[2], 'B-C': lineBack, 'C-A': lineBack });
    expect(names).toEqual({ A: ink, B: ink, C: inkBack });
    expect(contrastOf(inkBack, paper)).toBeGreaterThan(4.5);
  });

  test('has a disc behind who is larger, and the shapes as usual where nothing is coloured', () => {
    const { actors, discs } = inked(sceneOf(SMALL, { ...AS_USUAL, size: 'goodLines' }));
    expect(discs).toEqual(['A', 'B', 'C']);
    expect(actors).toEqual(inked(sceneOf(SMALL, AS_USUAL)).actors);
  });

  test('draws a sign where nothing of the kind is left, and none on who steps back', () => {
    const person = { kind: 'person', isKeyFigure: false, roles: [], at: { x: 0, y: 0 } } as const;
    const marks = (back?: 'aside') =>
      actorMarks(
        person,
        { ...groupLook({ of: 'status', status: 'paused' }, PRINT_COLOURS), ...(back && { back }) },
        PRINT_COLOURS,
        paper,
      );
    expect(marks().map(({ stroke }) => stroke?.colour)).toEqual([roles.follower, roles.follower]);
    expect(marks('aside')).toHaveLength(1);
  });
});

describe('The legend of a coloured map', () => {
  const KINDS = ['everybody', 'network', 'around', 'status:active', 'kind:doer', 'task:signal'] as const;
  const unsized = ({ disc: _, ...look }: Appearance): Appearance => look;

  test('counts what is drawn: of each group those who show it, and all who step back', () => {
    let legends = 0;
    for (let seed = 0; seed < 12; seed++) {
      const map = networkMap(3 + seed * 2);
      const drawing = drawingOf(map);
      for (const by of [null, ...COLOUR_BY])
        for (const shown of KINDS)
          for (const size of ['alike', 'goodLines'] as const) {
            const coloured = colouredMap(map, { by, shown, size }, TODAY);
            if (!coloured) continue;
            const appearanceOf = colouredAppearanceOf(coloured, PRINT_COLOURS, drawing);
            const isPart = (id: string) => seed % 2 === 0 || id.length % 2 === 0;
            const drawn = [...drawing.actors.keys()].filter(isPart).map((id) => appearanceOf(id, 'actor'));
            const signs = colouredSigns(coloured, isPart);
            let told = 0;
            for (const sign of signs) {
              if (sign.is === 'larger') {
                expect(drawn.some(({ disc }) => disc !== undefined)).toBe(true);
                continue;
              }
              const look = sign.is === 'group' ? groupLook(sign.group.code, PRINT_COLOURS) : null;
              const such = drawn.filter((one) => (look ? isDeepStrictEqual(unsized(one), look) : one.back === 'aside'));
              const count = sign.is === 'group' ? sign.group.count : sign.count;
              expect(such.length, `${seed} ${by} ${shown} ${JSON.stringify(sign)}`).toBe(count);
              expect(count).toBeGreaterThan(0);
              told += count;
              legends += 1;
            }
            if (by !== null) expect(told).toBe(drawn.length);
            else expect(told).toBe(drawn.filter(({ back }) => back === 'aside').length);
          }
    }
    expect(legends).toBeGreaterThan(1_000);
  });
});
