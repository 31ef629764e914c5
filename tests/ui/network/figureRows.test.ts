import { describe, expect, test } from 'vitest';
import type { ActorId, IsoDate } from '../../../src/domain/identifiers.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import { en } from '../../../src/language/en.ts';
import { filterName } from '../../../src/language/filterInWords.ts';
import { nl } from '../../../src/language/nl.ts';
import { asSeen, figureTables } from '../../../src/ui/handover/tables/figureTables.ts';
import { STATUS_ORDER } from '../../../src/ui/network/figures/figureCells.ts';
import { chosenColumns, FIGURE_COLUMNS, USUAL_COLUMNS } from '../../../src/ui/network/figures/figureColumns.ts';
import { keptRows, plannedFigures } from '../../../src/ui/network/figures/figureRows.ts';
import type { FiguresLook } from '../../../src/ui/network/figures/figuresOnScreen.ts';
import { hidden } from '../../maps/hidden.ts';
import { networkMap } from '../../maps/networkMap.ts';

const today = '2026-11-29' as IsoDate;
const map = networkMap(60);
const LOOK: FiguresLook = { filter: EVERY_KEY_FIGURE, sought: '', sorting: null, grouping: null };
const planned = (look: Partial<FiguresLook>) => plannedFigures(nl, map, map.actors.values(), { ...LOOK, ...look }, today);
const figures = (look: Partial<FiguresLook>) =>
  planned(look).flatMap((row) => ('actor' in row ? (map.actors.get(row.actor) ?? []) : []));

describe('The rows of the table', () => {
  test('are everybody by name, or in the order of a column with the empty ones last', () => {
    expect(figures({})).toHaveLength(60);
    const statuses = figures({ sorting: { column: 'status', descending: false } }).map(({ keyFigure }) =>
      STATUS_ORDER.indexOf(keyFigure?.status ?? 'left'),
    );
    expect(statuses).toEqual(statuses.toSorted((one, other) => one - other));
    const days = figures({ sorting: { column: 'lastContact', descending: true } }).map(({ keyFigure }) => keyFigure?.lastContact);
    const said = days.filter((one) => one !== null);
    expect(said.length).toBeLessThan(60);
    expect(days.slice(0, said.length)).toEqual(said.toSorted().reverse());
  });

  test('hold every word that is sought, in whatever column', () => {
    const found = figures({ sought: 'wijkregisseur noord actief' });
    expect(found.length).toBeGreaterThan(3);
    for (const { keyFigure } of found)
      expect(keyFigure).toMatchObject({ status: 'active', contactPerson: 'wijkregisseur Noord' });
  });

  test('stand in groups, each with its head and how many there are', () => {
    const rows = planned({ grouping: 'status' });
    const heads = rows.flatMap((row) => ('head' in row ? [row] : []));
    expect(heads.map(({ head }) => head)).toEqual(['actief', 'kandidaat', 'tijdelijk teruggetrokken', 'uitgestroomd']);
    expect(heads.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(new Set(planned({ grouping: 'kinds' }).map(({ key }) => key)).size).toBe(planned({ grouping: 'kinds' }).length);
  });

  test('stay where they are through an edit: who goes drops out, who comes stands at the end', () => {
    const rows = planned({ grouping: 'status' });
    const ids = [...map.actors.keys()];
    const kept = keptRows(rows, ids, [...ids.slice(1), 'new' as ActorId]);
    expect(kept).toHaveLength(rows.length);
    expect(kept.at(-1)).toMatchObject({ actor: 'new' });
    expect(kept.some((row) => 'actor' in row && row.actor === ids[0])).toBe(false);
  });
});

test('columns chosen on this device keep their order, the name is always there, and what is none is passed over', () => {
  expect(chosenColumns(undefined)).toEqual(USUAL_COLUMNS);
  expect(chosenColumns(['note', 'status', 'religion'])).toEqual(['name', 'status', 'note']);
  expect(chosenColumns(FIGURE_COLUMNS)).toEqual(FIGURE_COLUMNS);
});

test('a filter is called by what it asks, or as somebody called it', () => {
  const area = [...map.areas.values()].find(({ name }) => name === 'Noord');
  const filter = {
    ...EVERY_KEY_FIGURE,
    statuses: ['active' as const],
    kinds: ['connector' as const],
    neighbourhoods: area ? [area.id] : [],
  };
  expect(filterName(nl, map, filter)).toBe('Actief, verbinder, Noord');
  expect(filterName(en, map, { ...filter, silentFor: 3, positions: ['unknown'] })).toBe(
    'Active, connector, Noord, not spoken to for three months or longer, position not known',
  );
  expect(filterName(nl, map, { ...filter, name: 'Mijn lijst' })).toBe('Mijn lijst');
});

describe('What is saved of the table', () => {
  const [first, second] = [...map.actors.keys()];
  const shown = { ids: [second, first] as ActorId[], fields: ['name', 'status', 'statusSince'] as const, all: 60 };

  test('is what is shown, in its order, with the names that may be seen', () => {
    const { map: seen } = hidden(map, 'everybody');
    const [sheet] = figureTables(seen, nl, asSeen(shown, map, seen)).get('keyFigures') ?? [];
    expect(sheet?.headings).toEqual(['Naam', 'Status', 'Sinds']);
    expect(sheet?.rows).toHaveLength(2);
    const names = sheet?.rows.map(([name]) => String(name)) ?? [];
    for (const id of shown.ids) expect(names).not.toContain(map.actors.get(id)?.name);
    const { keyFigure } = map.actors.get(second as ActorId) ?? {};
    expect(sheet?.rows[0]?.[2]).toEqual({ day: keyFigure?.statusHistory?.at(-1)?.since });
  });

  test('or all of it', () => {
    expect(figureTables(map, nl, null).get('keyFigures')?.[0]?.rows).toHaveLength(60);
  });
});
