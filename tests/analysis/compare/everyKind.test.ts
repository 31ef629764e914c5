import { describe, expect, test } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import type { ActorDifference, RelationState, StatementSaid } from '../../../src/analysis/compare/comparison.ts';
import type { Actor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorMatch } from '../../../src/domain/actorMatch.ts';
import type { ActorId } from '../../../src/domain/identifiers.ts';
import { type KeyFigureStatus, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { drawnMap } from '../drawnMap.ts';

/** One pair of maps for each kind of change, drawn by hand, with what is found and how it is said. */
interface Pair<Found> {
  readonly before: ActorMap;
  readonly after: ActorMap;
  readonly matches?: readonly ActorMatch[];
  readonly found: Found;
}

const noord = { areas: ['Noord'] };
const people = { Imam: {}, Bo: {}, Wijkagent: {} };
const drawn = (...relations: string[]) => drawnMap(people, relations);
const withActor = (map: ActorMap, id: string, set: Partial<Actor>): ActorMap => ({
  ...map,
  actors: new Map([...map.actors].map(([key, actor]) => [key, key === id ? { ...actor, ...set } : actor])),
});
const named = { camps: ['De Kade', 'Het plein'], areas: ['Noord', 'Zuid'] };
const alone = (how: Parameters<typeof drawnMap>[0][string], set: Partial<Actor> = {}) =>
  withActor(drawnMap({ Imam: how }, [], named), 'Imam', set);
const keyFigure = (status: KeyFigureStatus) => alone({}, { keyFigure: { ...newKeyFigure, status } });
const same = (before: readonly string[], after: readonly string[]): ActorMatch[] => [
  { before: before as ActorId[], after: after as ActorId[], confidence: 'said', grounds: [] },
];

const actorKinds: { readonly [C in ActorDifference['code']]: Pair<ActorDifference> } = {
  name: { before: alone({}), after: alone({}, { name: 'Bestuur' }), found: { code: 'name', was: 'Imam', is: 'Bestuur' } },
  kind: {
    before: alone({}, { kind: 'person' }),
    after: alone({}, { kind: 'group' }),
    found: { code: 'kind', was: 'person', is: 'group' },
  },
  roleGained: { before: alone({}), after: alone({ roles: ['link'] }), found: { code: 'roleGained', role: 'link' } },
  roleLost: { before: alone({ roles: ['link'] }), after: alone({}), found: { code: 'roleLost', role: 'link' } },
  camp: {
    before: alone({ camp: 'De Kade' }),
    after: alone({ camp: 'none' }),
    found: { code: 'camp', was: 'De Kade' as never, is: 'none' },
  },
  areas: {
    before: alone(noord),
    after: alone({ areas: ['Zuid'] }),
    found: { code: 'areas', gained: ['Zuid'] as never, lost: ['Noord'] as never },
  },
  keyFigure: {
    before: keyFigure('candidate'),
    after: keyFigure('active'),
    found: { code: 'keyFigure', was: 'candidate', is: 'active' },
  },
  split: {
    before: drawnMap({ Raad: {} }),
    after: drawnMap({ Bewoners: {}, Ouders: {} }),
    matches: same(['Raad'], ['Bewoners', 'Ouders']),
    found: { code: 'split' },
  },
  merged: {
    before: drawnMap({ Bewoners: {}, Ouders: {} }),
    after: drawnMap({ Raad: {} }),
    matches: same(['Bewoners', 'Ouders'], ['Raad']),
    found: { code: 'merged' },
  },
};

const relationKinds: { readonly [S in RelationState]: Pair<string> } = {
  new: { before: drawn(), after: drawn('Imam Bo trust'), found: 'nieuw' },
  gone: { before: drawn('Imam Bo trust'), after: drawn(), found: 'weg' },
  stronger: { before: drawn('Imam Bo trust 1'), after: drawn('Imam Bo trust 3'), found: 'sterker' },
  weaker: { before: drawn('Imam Bo trust 3'), after: drawn('Imam Bo trust 1'), found: 'zwakker' },
  tensionStronger: { before: drawn('Imam Bo tension 1'), after: drawn('Imam Bo tension 3'), found: 'spanning groter' },
  tensionWeaker: { before: drawn('Imam Bo tension 3'), after: drawn('Imam Bo tension 1'), found: 'spanning kleiner' },
  turnedTense: { before: drawn('Imam Bo trust'), after: drawn('Imam Bo tension'), found: 'gespannen geworden' },
  turnedGood: { before: drawn('Imam Bo tension'), after: drawn('Imam Bo contact'), found: 'goed geworden' },
  typeChanged: { before: drawn('Imam Bo trust'), after: drawn('Imam Bo contact'), found: 'andere soort' },
};

type Sentences = readonly [nl: string, en: string];
const camps = { A1: { camp: 'De Kade' }, A2: { camp: 'De Kade' }, B1: { camp: 'Het plein' }, B2: { camp: 'Het plein' } };
const across = (...relations: string[]) => drawnMap(camps, relations);

/** Alone, and several in one sentence where lines can be taken together. */
const statementKinds: { readonly [C in StatementSaid['code']]: readonly Pair<Sentences>[] } = {
  linesGone: [
    {
      before: drawn('Imam Bo'),
      after: drawn(),
      found: ['De relatie tussen Imam en Bo is weg.', 'The relation between Imam and Bo is gone.'],
    },
    {
      before: drawn('Imam Bo', 'Imam Wijkagent'),
      after: drawn(),
      found: ['Twee relaties van Imam zijn weg.', 'Two relations with Imam are gone.'],
    },
  ],
  linesNew: [
    {
      before: drawn(),
      after: drawn('Imam Bo'),
      found: ['Tussen Imam en Bo kwam een relatie erbij.', 'A relation between Imam and Bo is new.'],
    },
    {
      before: drawn(),
      after: drawn('Imam Bo', 'Imam Wijkagent'),
      found: ['Met Imam kwamen twee relaties erbij.', 'Two relations with Imam are new.'],
    },
  ],
  tensionGone: [
    {
      before: drawn('Imam Bo tension'),
      after: drawn(),
      found: [
        'De gespannen relatie tussen Imam en Bo is niet meer getekend.',
        'The tense relation between Imam and Bo is no longer drawn.',
      ],
    },
    {
      before: drawn('Imam Bo tension', 'Imam Wijkagent tension'),
      after: drawn(),
      found: ['Twee gespannen relaties van Imam zijn niet meer getekend.', 'Two tense relations with Imam are no longer drawn.'],
    },
  ],
  tensionNew: [
    {
      before: drawn(),
      after: drawn('Imam Bo tension'),
      found: ['Tussen Imam en Bo kwam spanning erbij.', 'Tension between Imam and Bo is new.'],
    },
    {
      before: across(),
      after: across('A1 B1 tension', 'A2 B2 tension'),
      found: [
        'Tussen ‘De Kade’ en ‘Het plein’ kwamen twee gespannen relaties erbij.',
        'Two tense relations between “De Kade” and “Het plein” are new.',
      ],
    },
  ],
  turnedTense: [
    {
      before: drawn('Imam Bo trust'),
      after: drawn('Imam Bo tension'),
      found: ['De relatie tussen Imam en Bo is gespannen geworden.', 'The relation between Imam and Bo became tense.'],
    },
  ],
  turnedGood: [
    {
      before: drawn('Imam Bo tension'),
      after: drawn('Imam Bo trust'),
      found: ['De gespannen relatie tussen Imam en Bo is goed geworden.', 'The tense relation between Imam and Bo became good.'],
    },
  ],
  stronger: [
    {
      before: drawn('Imam Bo trust 1'),
      after: drawn('Imam Bo trust 3'),
      found: ['De relatie tussen Imam en Bo is sterker geworden.', 'The relation between Imam and Bo became stronger.'],
    },
  ],
  weaker: [
    {
      before: drawn('Imam Bo trust 3'),
      after: drawn('Imam Bo trust 1'),
      found: ['De relatie tussen Imam en Bo is zwakker geworden.', 'The relation between Imam and Bo became weaker.'],
    },
  ],
  tensionStronger: [
    {
      before: drawn('Imam Bo tension 1'),
      after: drawn('Imam Bo tension 3'),
      found: ['De spanning tussen Imam en Bo is groter geworden.', 'The tension between Imam and Bo became stronger.'],
    },
    {
      before: drawn('Imam Bo tension 1', 'Imam Wijkagent tension 1'),
      after: drawn('Imam Bo tension 2', 'Imam Wijkagent tension 2'),
      found: [
        'In twee relaties van Imam is de spanning groter geworden.',
        'The tension in two relations with Imam became stronger.',
      ],
    },
  ],
  tensionWeaker: [
    {
      before: drawn('Imam Bo tension 3'),
      after: drawn('Imam Bo tension 1'),
      found: ['De spanning tussen Imam en Bo is kleiner geworden.', 'The tension between Imam and Bo became weaker.'],
    },
  ],
  actorsNew: [
    {
      before: drawnMap({ Bo: {} }),
      after: drawnMap({ Bo: {}, Imam: { roles: ['follower'] } }),
      found: ['Nieuw op de kaart als volger: Imam.', 'New on the map as a follower: Imam.'],
    },
  ],
  actorsGone: [
    {
      before: drawnMap({ Bo: {}, Imam: { roles: ['link'] } }),
      after: drawnMap({ Bo: {} }),
      found: ['Niet meer op de kaart (eerst schakel): Imam.', 'No longer on the map (before: a link): Imam.'],
    },
  ],
  roleGained: [
    {
      before: drawn(),
      after: drawnMap({ ...people, Imam: { roles: ['mover'] }, Bo: { roles: ['mover'] } }),
      found: [
        'Nu aangeduid als iemand die het vraagstuk verder kan brengen: Imam en Bo.',
        'Now tagged as someone who can move the issue on: Imam and Bo.',
      ],
    },
  ],
  roleLost: [
    {
      before: drawnMap({ ...people, Imam: { roles: ['pusher'] } }),
      after: drawn(),
      found: ['Niet meer aangeduid als pusher: Imam.', 'No longer tagged as a pusher: Imam.'],
    },
  ],
  campMoved: [
    {
      before: alone({ camp: 'De Kade' }),
      after: alone({ camp: 'Het plein' }),
      found: ['Van ‘De Kade’ naar ‘Het plein’: Imam.', 'From “De Kade” to “Het plein”: Imam.'],
    },
    {
      before: alone({}),
      after: alone({ camp: 'De Kade' }),
      found: ['Nu bij ‘De Kade’: Imam.', 'Now in “De Kade”: Imam.'],
    },
    {
      before: alone({ camp: 'De Kade' }),
      after: alone({}),
      found: ['Niet meer bij ‘De Kade’: Imam.', 'No longer in “De Kade”: Imam.'],
    },
    {
      before: alone({ camp: 'none' }),
      after: alone({ camp: 'De Kade' }),
      found: ['Van geen kamp naar ‘De Kade’: Imam.', 'From no camp to “De Kade”: Imam.'],
    },
  ],
  keyFigure: [
    {
      before: keyFigure('candidate'),
      after: keyFigure('active'),
      found: ['Als sleutelfiguur nu actief (eerst kandidaat): Imam.', 'As a key figure now active (before: candidate): Imam.'],
    },
    {
      before: alone({}),
      after: keyFigure('candidate'),
      found: ['Nu sleutelfiguur (kandidaat): Imam.', 'Now a key figure (candidate): Imam.'],
    },
    {
      before: keyFigure('active'),
      after: alone({}),
      found: ['Geen sleutelfiguur meer: Imam.', 'No longer a key figure: Imam.'],
    },
  ],
  split: [
    {
      ...actorKinds.split,
      found: ['In plaats van Raad nu op de kaart: Bewoners en Ouders.', 'Now on the map instead of Raad: Bewoners and Ouders.'],
    },
  ],
  merged: [
    {
      ...actorKinds.merged,
      found: [
        'Bewoners en Ouders staan nu samen op de kaart als Raad.',
        'Bewoners and Ouders are now together on the map as Raad.',
      ],
    },
  ],
};

describe('every kind of change', () => {
  test.each(Object.entries(actorKinds))('of an actor is found: %s', (_, { before, after, matches, found }) => {
    expect(compareMaps(before, after, matches).actors.map(({ differences }) => differences)).toEqual([[found]]);
  });

  test.each(Object.entries(relationKinds))('of a relation is found and named: %s', (state, { before, after, found }) => {
    const { relations } = compareMaps(before, after);
    expect(relations.map((change) => change.state)).toEqual([state]);
    expect(relations.map((change) => nl.comparison.relationState[change.state])).toEqual([found]);
  });

  test.each(
    Object.entries(statementKinds).flatMap(([code, pairs]) =>
      pairs.map(({ before, after, matches, found }) => [code, found[0], { before, after, matches, found }] as const),
    ),
  )('is said in plain words: %s, %s', (code, _, { before, after, matches, found }) => {
    const { summary } = compareMaps(before, after, matches);
    const nameOf = (id: string) => after.actors.get(id as ActorId)?.name ?? id;
    expect(summary.map((one) => one.code)).toEqual([code]);
    expect(summary.map((one) => nl.comparison.sentence(one, nameOf, 'sleutelfiguur'))).toEqual([found[0]]);
    expect(summary.map((one) => en.comparison.sentence(one, nameOf, 'key figure'))).toEqual([found[1]]);
  });
});
