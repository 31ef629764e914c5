import { describe, expect, test } from 'vitest';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import { agreementOf } from '../../../src/domain/together/agreement.ts';
import { contributionsOf } from '../../../src/domain/together/contribution.ts';
import { drawnByAtLeast } from '../../../src/domain/together/drawnByAtLeast.ts';
import { TALKING_KINDS, type TalkingPoint, talkingPointsOf } from '../../../src/domain/together/talkingPoints.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { JOINT_ACTORS, jointActor, jointVillage } from '../../maps/jointVillage.ts';
import { plainProperties } from '../../maps/randomMap.ts';
import { mapAfter } from '../commands/ask.ts';

const map = jointVillage();
const TODAY = contributionsOf(map)[0]?.date ?? null;
const nameOf = (id: string) => map.actors.get(id as never)?.name ?? map.camps.get(id as never)?.name ?? '';
const kindOf = (id: string) => map.actors.get(id as never)?.kind ?? 'person';
const said = (point: TalkingPoint) => nl.agreed.talk.point(point, nameOf, kindOf).join(' ').trim();
const { points, maps, shareSomebody } = talkingPointsOf(map);

describe('what five maps give to talk about', () => {
  test('is where they differ, the most in balance first', () => {
    expect(maps).toBe(5);
    expect(points.differ.map((point) => `${nl.agreed.talk.number(point, maps)} ${said(point)}`)).toEqual([
      '3 – 2 Bewoners Lage Dijk en Boeren met grond. Drie tekenden spanning, twee vertrouwen. Kan het allebei?',
      '3 – 2 Wethouder energie. Drie zien iemand die het vraagstuk verder kan brengen, twee een pusher. Waar letten we op?',
      '2 – 3 Boeren met grond. Twee zien een volger, drie niet. Waar zit dat in?',
      '2 – 2 Dorpsraad. Twee zien een schakel, twee niet. Waar zit dat in?',
      '1 – 1 Natuurvereniging. Bij ‘Tegen de molens’, of in geen kamp?',
    ]);
  });

  test('is what nearly all drew, tension first, and nothing that they differ about', () => {
    expect(points.shared.slice(0, 3).map(({ about }) => about.is)).toEqual(['relation', 'relation', 'role']);
    expect(points.shared.every(({ count }) => count >= 4)).toBe(true);
    const open = points.differ.flatMap(({ about }) => (about.is === 'tie' ? [`${about.from} ${about.to}`] : []));
    const shared = points.shared.flatMap(({ about }) => (about.is === 'relation' ? [`${about.from} ${about.to}`] : []));
    expect(open.length).toBeGreaterThan(0);
    expect(shared.filter((pair) => open.includes(pair))).toEqual([]);
  });

  test('is whom only one drew, and asks after them', () => {
    expect(points.single.map(said)).toEqual([
      'Huisarts. Wie kent die nog meer?',
      'Jonge gezinnen Nieuwland. Wie kent ze nog meer?',
    ]);
  });

  test('is summed up without saying two things of one', () => {
    for (const { talk } of [nl.agreed, en.agreed]) {
      const summary = talk.summary({ maps, shareSomebody, points }, nameOf);
      expect(summary.match(/Tegenwind/g)).toHaveLength(1);
      expect(summary).not.toMatch(/undefined|…/);
    }
    const onlyDiffer = { maps, shareSomebody, points: { ...points, shared: [] } };
    expect(nl.agreed.talk.summary(onlyDiffer, nameOf)).toMatch(/verschillen we\.$/);
    const nothing = { differ: [], shared: [], single: [] };
    expect(nl.agreed.talk.summary({ maps, shareSomebody, points: nothing }, nameOf)).toMatch(/^Vijf kaarten.*tegen/);
    expect(nl.agreed.talk.summary({ maps, shareSomebody: false, points: nothing }, nameOf)).toMatch(/^Vijf kaarten.*Niemand/);
    expect(shareSomebody).toBe(true);
    expect(nl.agreed.talk.summary(talkingPointsOf(jointVillage(1)), nameOf)).toMatch(/^Er ligt één kaart/);
  });

  test('is the same whichever map came in first', () => {
    const keys = (kind: (typeof TALKING_KINDS)[number]) => new Set(points[kind].map(({ id }) => id));
    const again = talkingPointsOf({
      ...map,
      actors: new Map([...map.actors].reverse()),
      relations: new Map([...map.relations].reverse()),
    });
    for (const kind of TALKING_KINDS) expect(again.points[kind].map(({ id }) => id)).toEqual([...keys(kind)]);
  });

  test('is nothing on a map on which no maps lie', () => {
    const none = talkingPointsOf(newActorMap(plainProperties('leeg', 'Leeg')));
    expect(none).toEqual({ maps: 0, shareSomebody: false, points: { differ: [], shared: [], single: [] } });
  });
});

describe('a tick that a point was talked about', () => {
  const [point] = points.differ;
  const ticked = mapAfter(map, { do: 'tickTalkingPoint', id: point?.id as never, date: TODAY });

  test('is kept with the map, and taken back', () => {
    expect([...ticked.talkedAbout.keys()]).toEqual([point?.id]);
    expect(mapAfter(ticked, { do: 'tickTalkingPoint', id: point?.id as never, date: null }).talkedAbout.size).toBe(0);
  });

  test('finds its point again on the map as others may see it, where all numbers are the same', () => {
    let made = 0;
    const choice = { level: 'persons', shown: new Set<string>() } as never;
    const seen = redacted(ticked, choice, nl.redaction, (table) => `${table}-${++made}`).map;
    const told = talkingPointsOf(seen);
    for (const kind of TALKING_KINDS)
      expect(told.points[kind].map(({ count, others }) => [count, others]).sort()).toEqual(
        points[kind].map(({ count, others }) => [count, others]).sort(),
      );
    const found = told.points.differ.filter(({ id }) => seen.talkedAbout.has(id));
    expect(found.map(({ about }) => about.is)).toEqual(['tie']);
    const counts = (one: typeof map) => [...agreementOf(one).actors.values()].map(({ drawnBy }) => drawnBy.length).sort();
    expect(counts(seen)).toEqual(counts(map));
  });
});

describe('what at least so many drew', () => {
  test('shows alone, with the lines of which both ends do, and what the group drew itself', () => {
    const shown = drawnByAtLeast(map, 3);
    const names = [...shown.actors.values()].map(({ name }) => name);
    expect(names.sort()).toEqual(
      Object.values(JOINT_ACTORS)
        .filter(({ by }) => by.length >= 3)
        .map(({ name }) => name)
        .sort(),
    );
    expect([...shown.relations.values()].every(({ from, to }) => shown.actors.has(from) && shown.actors.has(to))).toBe(true);
    expect(shown.relations.size).toBeLessThan(map.relations.size);
    expect(shown.positions.size).toBe(shown.actors.size);
  });

  test('is all of the map for one, and for more than there are what all drew', () => {
    expect(drawnByAtLeast(map, 1)).toBe(map);
    expect(drawnByAtLeast(map, 99).actors.size).toBe(drawnByAtLeast(map, 5).actors.size);
    expect(drawnByAtLeast(map, 5).actors.has(jointActor(map, 'tw'))).toBe(true);
  });
});
