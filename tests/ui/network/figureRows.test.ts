import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../../src/domain/actorKind.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../../src/domain/identifiers.ts';
import { newKeyFigure, STATUSES } from '../../../src/domain/keyFigure.ts';
import { FIGURE_GROUPINGS, groupsOf } from '../../../src/domain/network/figureGroups.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import { en } from '../../../src/language/en.ts';
import { filterName } from '../../../src/language/filterInWords.ts';
import { nl } from '../../../src/language/nl.ts';
import { asSeen, figureTables, type ShownFigures } from '../../../src/ui/handover/tables/figureTables.ts';
import { groupName, STATUS_ORDER } from '../../../src/ui/network/figures/figureCells.ts';
import { chosenColumns, FIGURE_COLUMNS, USUAL_COLUMNS } from '../../../src/ui/network/figures/figureColumns.ts';
import {
  actorsIn,
  countOf,
  inFigureOrder,
  keptRows,
  movedTo,
  plannedFigures,
} from '../../../src/ui/network/figures/figureRows.ts';
import type { FiguresLook } from '../../../src/ui/network/figures/figuresOnScreen.ts';
import { hidden } from '../../maps/hidden.ts';
import { networkMap } from '../../maps/networkMap.ts';
import { byId } from '../../maps/randomMap.ts';
import { seededRandom } from '../../maps/seededRandom.ts';

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
    const longest = figures({ sorting: { column: 'lastContact', descending: false } });
    expect(longest[0]?.keyFigure?.lastContact).toBeNull();
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
    expect(heads.reduce((sum, { group }) => sum + countOf(rows, map.actors, 'status', group), 0)).toBe(60);
    expect(new Set(planned({ grouping: 'kinds' }).map(({ key }) => key)).size).toBe(planned({ grouping: 'kinds' }).length);
  });

  test('stay where they are through an edit: who goes drops out, who comes stands at the end', () => {
    const rows = planned({ grouping: 'status' });
    const ids = [...map.actors.keys()];
    const kept = keptRows(rows, ids, [...ids.slice(1), 'new' as ActorId], 'net erbij');
    expect(kept).toHaveLength(rows.length + 1);
    const again = keptRows(kept, [...ids, 'new' as ActorId], [...ids, 'new' as ActorId, 'newer' as ActorId], 'net erbij');
    const counts = (of: typeof kept) =>
      of.flatMap((row) => ('head' in row ? [[row.head, countOf(of, map.actors, 'status', row.group)]] : []));
    expect(counts(again)).toContainEqual(['net erbij', 2]);
    expect(kept.at(-2)).toMatchObject({ head: 'net erbij' });
    expect(counts(kept)).toContainEqual(['net erbij', 1]);
    expect(kept.at(-1)).toMatchObject({ actor: 'new' });
    expect(kept.some((row) => 'actor' in row && row.actor === ids[0])).toBe(false);
  });
});

describe('In groups, after an edit that moves no row', () => {
  test('heads count who is in the group now, and a row that is no longer where it stands says where', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIGURE_GROUPINGS),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 59 }),
        (by, one, other) => {
          const rows = planned({ grouping: by });
          const [changed, like] = [[...map.actors.values()][one], [...map.actors.values()][other]];
          if (!changed || !like) return;
          const { keyFigure, neighbourhoods, camp } = like;
          const after = {
            ...map,
            actors: byId(
              [...map.actors.values()].map((actor) =>
                actor === changed ? { ...actor, keyFigure, neighbourhoods, camp } : actor,
              ),
            ),
          };
          for (const row of rows) {
            if ('head' in row) {
              const now = [...after.actors.values()].filter((actor) => groupsOf(actor, by).includes(row.group));
              expect(countOf(rows, after.actors, by, row.group)).toBe(now.length);
              continue;
            }
            const actor = after.actors.get(row.actor);
            if (!actor) continue;
            const isThere = [...groupsOf(actor, by)].toSorted().join() === [...row.under].toSorted().join();
            expect(movedTo(nl, after, actor, by, row.under)).toEqual(
              isThere ? [] : groupsOf(actor, by).map((group) => groupName(nl, after, by, group)),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
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
  const LEVELS = ['none', 'persons', 'everybody'] as const;
  const fields = ['name', 'agreedUntil'] as const;
  /** A day of everybody's own, by which they are known whatever their name is. */
  const dayOf = (id: ActorId) => `2030-01-${String(Number(id.split('-')[1]) + 1).padStart(2, '0')}` as IsoDate;

  test('is who is shown and nobody else, whoever may be recognised and wherever they stand on the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...STATUSES), (seed, status) => {
        const random = seededRandom(seed);
        const raw = networkMap(2 + random.below(29));
        const drawn: ActorMap = {
          ...raw,
          actors: byId(
            [...raw.actors.values()].map((actor) => ({
              ...actor,
              kind: random.pick(ACTOR_KINDS),
              keyFigure: { ...newKeyFigure, ...actor.keyFigure, agreedUntil: dayOf(actor.id) },
            })),
          ),
          positions: byId([...raw.positions.values()].map((at) => ({ ...at, x: random.below(900), y: random.below(900) }))),
        };
        const look: FiguresLook = {
          filter: { ...EVERY_KEY_FIGURE, statuses: [status] },
          sought: '',
          sorting: random.pick([null, { column: 'lastContact', descending: true }]),
          grouping: random.pick([null, 'kinds']),
        };
        const ids = actorsIn(plannedFigures(nl, drawn, drawn.actors.values(), look, today));
        const inOrder: ShownFigures['inOrder'] = (seen, those) => inFigureOrder(nl, seen, those, look, today);
        for (const level of LEVELS) {
          const seen = hidden(drawn, level);
          const told = asSeen({ ids, fields, all: drawn.actors.size, inOrder }, seen, level);
          const rows = figureTables(seen.map, nl, told).get('keyFigures')?.[0]?.rows ?? [];
          const saved = rows.map(([, day]) => (day as { readonly day: IsoDate }).day);
          const days = ids.map(dayOf);
          expect(level === 'none' ? saved : saved.toSorted()).toEqual(level === 'none' ? days : days.toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has the names that may be seen, in an order that says nothing of the others', () => {
    const [first, second] = [...map.actors.keys()] as [ActorId, ActorId];
    const seen = hidden(map, 'everybody');
    const inOrder: ShownFigures['inOrder'] = (one, those) => inFigureOrder(nl, one, those, LOOK, today);
    const told = asSeen({ ids: [second, first], fields: ['name', 'status', 'statusSince'], all: 60, inOrder }, seen, 'everybody');
    const [sheet] = figureTables(seen.map, nl, told).get('keyFigures') ?? [];
    expect(sheet?.headings).toEqual(['Naam', 'Status', 'Sinds']);
    const names = sheet?.rows.map(([name]) => String(name)) ?? [];
    expect(names).toHaveLength(2);
    for (const id of [first, second]) expect(names).not.toContain(map.actors.get(id)?.name);
    const collator = new Intl.Collator('nl', { numeric: true });
    expect(names).toEqual(names.toSorted(collator.compare));
  });

  test('or all of it', () => {
    expect(figureTables(map, nl, null).get('keyFigures')?.[0]?.rows).toHaveLength(60);
  });
});
