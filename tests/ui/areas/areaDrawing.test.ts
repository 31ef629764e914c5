import { describe, expect, test } from 'vitest';
import type { Polygon } from '../../../src/domain/areaProfile.ts';
import type { AreaId } from '../../../src/domain/identifiers.ts';
import { fittingView, withInView, zoomedAt } from '../../../src/ui/areas/areaMapView.ts';
import { isSought } from '../../../src/ui/areas/areaOverview.ts';
import { areaDrawing } from '../../../src/ui/areas/areaShapes.ts';
import { readPercentage } from '../../../src/ui/coverage/readPercentage.ts';
import { byId } from '../../maps/randomMap.ts';

const mapOf = (outlines: Readonly<Record<string, readonly Polygon[]>>) => ({
  areas: byId(Object.keys(outlines).map((name) => ({ id: name as AreaId, name, code: '', district: '' }))),
  areaProfiles: byId(Object.entries(outlines).map(([name, outline]) => ({ id: name as AreaId, population: null, outline }))),
});

describe('the drawing of neighbourhoods', () => {
  test('has north up, begins at the north-west corner, and leaves out who has no outline', () => {
    const drawing = areaDrawing(
      mapOf({
        A: [
          [
            [
              [100, 200],
              [110, 200],
              [110, 220],
            ],
          ],
        ],
        Listed: [],
      }),
    );
    expect(drawing).toMatchObject({ width: 10, height: 20 });
    expect(drawing?.shapes.map(({ id, path }) => [id, path])).toEqual([['A', 'M0 20L10 20L10 0Z']]);
  });

  test('is nothing while no outline is known', () => {
    expect(areaDrawing(mapOf({ A: [], B: [] }))).toBe(null);
  });

  test('puts a name inside the largest part, also of a horseshoe or around a hole', () => {
    const horseshoe: Polygon = [
      [
        [0, 0],
        [100, 0],
        [100, 20],
        [30, 20],
        [30, 80],
        [100, 80],
        [100, 100],
        [0, 100],
      ],
    ];
    const ring: Polygon = [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
      [
        [20, 20],
        [20, 80],
        [60, 80],
        [60, 20],
      ],
    ];
    const label = (outline: readonly Polygon[]) => areaDrawing(mapOf({ A: outline }))?.shapes[0]?.label;
    expect(label([horseshoe])).toMatchObject({ x: 15, width: 30 });
    expect(label([ring])).toMatchObject({ x: 80, width: 40 });
    const small: Polygon = [
      [
        [500, 0],
        [510, 0],
        [510, 10],
      ],
    ];
    expect(label([small, ring])?.x).toBe(80);
  });
});

describe('the view of the drawing', () => {
  const frame = { width: 440, height: 240 };
  const fitting = fittingView({ width: 100, height: 100 }, frame);
  test('shows everything in the middle', () => expect(fitting).toEqual({ scale: 2, x: 120, y: 20 }));

  test('zooms around a point that stays where it is, within limits', () => {
    const at = { x: 220, y: 120 };
    const closer = zoomedAt(fitting, 2, at, fitting);
    expect((at.x - closer.x) / closer.scale).toBe((at.x - fitting.x) / fitting.scale);
    expect(zoomedAt(fitting, 1e6, at, fitting).scale).toBe(80);
    expect(zoomedAt(fitting, 1e-6, at, fitting).scale).toBe(1.5);
  });

  test('moves to a place that is out of sight, and not to one that is seen', () => {
    expect(withInView(fitting, { x: 50, y: 50 }, frame)).toBe(fitting);
    const moved = withInView(fitting, { x: 1000, y: 50 }, frame);
    expect([1000 * moved.scale + moved.x, 50 * moved.scale + moved.y]).toEqual([220, 120]);
  });
});

test('a neighbourhood is found by part of its name, code or district, whatever the case', () => {
  const area = { id: 'a' as AreaId, name: 'Oude Stad', code: 'BU02', district: 'Noord' };
  expect(['oude', 'bu0', 'NOORD', ' '].map((text) => isSought(area, text))).toEqual([true, true, true, true]);
  expect(isSought(area, 'haven')).toBe(false);
});

test.each([
  ['25', 0.25],
  [' 12,5 % ', 0.125],
  ['0', 0],
  ['', null],
  ['101', 'invalid'],
  ['-1', 'invalid'],
  ['veel', 'invalid'],
])('“%s” per cent is %s', (text, share) => expect(readPercentage(text)).toBe(share));
