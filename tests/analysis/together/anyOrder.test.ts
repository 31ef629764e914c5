import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeTogether } from '../../../scripts/merge/describeTogether.ts';
import { proposeTogether } from '../../../src/analysis/together/proposeTogether.ts';
import { type ActorMap, newActorMap } from '../../../src/domain/actorMap.ts';
import type { SnapshotId } from '../../../src/domain/identifiers.ts';
import { RELATION_TYPES } from '../../../src/domain/relation.ts';
import { ROLES } from '../../../src/domain/role.ts';
import { type Contribution, contributionsOf, mapOfContribution } from '../../../src/domain/together/contribution.ts';
import { type Member, type SameAnswer, sameAnswer } from '../../../src/domain/together/sameAnswer.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { broughtMap } from '../../maps/broughtMap.ts';
import { plainProperties } from '../../maps/randomMap.ts';

const NAMES = [
  ...['Imam', 'de imam', 'imaam', 'wijkagent', 'Wijkagenten', 'wijkagnet', 'Wijkagent Noord', 'agent in de wijk', 'buurtagent'],
  ...['Jan', 'Jan B.', 'Jan V.', 'Jan Bakker', 'school', 'obs De Bron', 'De Bron', 'ouders', 'bezorgde ouders', 'ouders tegen'],
];
const CAMPS = ['voor', 'Voorstanders', 'tegen', 'contra', 'Tegen azc', 'midden'];
const AREAS = ['Noord', 'Zuid'];

const drawing = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
    lines: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(...RELATION_TYPES)), { maxLength: 6 }),
    roles: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...ROLES.slice(0, 4))), { maxLength: 4 }),
    camps: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...CAMPS)), { maxLength: 4 }),
    areas: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...AREAS)), { maxLength: 2 }),
  })
  .map(({ names, lines, roles, camps, areas }) => {
    const at = (number: number) => names[number % names.length] as string;
    const seen = new Set<string>();
    return broughtMap(names, {
      relations: lines.flatMap(([from, to, type]) => {
        const key = [at(from), at(to)].sort().join() + type;
        if (at(from) === at(to) || seen.has(key)) return [];
        seen.add(key);
        return [[at(from), at(to), type] as const];
      }),
      roles: Object.fromEntries(roles.map(([actor, role]) => [at(actor), [role]])),
      on: Object.fromEntries(camps.map(([actor, camp]) => [at(actor), camp])),
      areas: Object.fromEntries(areas.map(([actor, area]) => [at(actor), area])),
    });
  });

const joint = newActorMap(plainProperties('joint', 'Samen'));
interface Step {
  readonly add?: readonly Contribution[];
  readonly remove?: readonly SnapshotId[];
  readonly answers?: readonly SameAnswer[];
}
const after = (map: ActorMap, { add = [], remove = [], answers = [] }: Step): ActorMap => {
  const coming = [...contributionsOf(map).filter(({ id }) => !remove.includes(id)), ...add];
  const said = new Map([...map.sameAnswers.values(), ...answers].map((answer) => [answer.id, answer]));
  const { actors, camps } = proposeTogether(coming, [...said.values()]);
  return mapAfter(map, { do: 'layTogether', add, remove, answers, actors, camps });
};
/** All that can be seen of it: names, who drew them, roles, camps, relations, what is asked, where they differ. */
const seen = (map: ActorMap) => {
  const contributions = contributionsOf(map);
  const { asked } = proposeTogether(contributions, [...map.sameAnswers.values()]);
  const told = describeTogether(map, asked, new Map(contributions.map(({ id }, at) => [id, at])));
  const actors = [...map.actors.values()].map(({ name, kind, camp, roles, neighbourhoods }) => ({
    ...{ name, kind, roles },
    camp: camp && camp !== 'none' ? map.camps.get(camp)?.name : camp,
    areas: neighbourhoods.map((id) => map.areas.get(id)?.name).sort(),
  }));
  // A line without a direction runs from either end: which of the two stands first is left as it is on the map.
  const relations = told.relations.map(({ from, to, ...line }) =>
    line.type === 'influence' || from < to ? { from, to, ...line } : { from: to, to: from, ...line },
  );
  const inOrder = relations.map((line) => JSON.stringify(line)).sort();
  return { told: { ...told, relations: inOrder }, actors: actors.sort((a, b) => (a.name < b.name ? -1 : 1)) };
};

const scene = fc
  .record({
    maps: fc.array(drawing, { minLength: 2, maxLength: 4 }),
    said: fc.array(
      fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('yes' as const, 'no' as const, 'later' as const)),
      {
        maxLength: 3,
      },
    ),
    turn: fc.nat(),
    out: fc.nat(),
  })
  .map(({ maps, said, turn, out }) => {
    const pick = (map: number, actor: number): Member => {
      const one = maps[map % maps.length] as Contribution;
      const ids = [...mapOfContribution(one).actors.keys()];
      return { contribution: one.id, actor: ids[actor % ids.length] as Member['actor'] };
    };
    const answers = said.flatMap(([a, b, c, d, answer]) => {
      const [one, other] = [pick(a, b), pick(c, d)];
      return one.contribution === other.contribution && one.actor === other.actor ? [] : [sameAnswer(one, other, answer)];
    });
    const unique = [...new Map(answers.map((answer) => [answer.id, answer])).values()];
    return { maps, answers: unique, turn, out: maps[out % maps.length] as Contribution };
  });
/** Another order of a list, each number another. */
const turned = <T>(list: readonly T[], by: number): T[] => {
  const left = [...list];
  const order: T[] = [];
  for (let number = by; left.length > 0; number = Math.floor(number / 2) + 7) order.push(...left.splice(number % left.length, 1));
  return order;
};

test('the joint map is the same for any order of the same maps, any order of the answers, and after taking one out and in again', () => {
  fc.assert(
    fc.property(scene, ({ maps, answers, turn, out }) => {
      const atOnce = seen(after(joint, { add: maps, answers }));
      // Some answers are there before any map is, the others come after all of them.
      const [first, last] = [answers.slice(0, turn % 3), answers.slice(turn % 3)];
      const answeredFirst = first.length > 0 ? after(joint, { answers: first }) : joint;
      const oneByOne = turned(maps, turn).reduce((map, one) => after(map, { add: [one] }), answeredFirst);
      const answered = turned(last, turn).reduce((map, answer) => after(map, { answers: [answer] }), oneByOne);
      expect(seen(answered)).toEqual(atOnce);
      const without = after(answered, { remove: [out.id] });
      expect(seen(after(without, { add: [out] }))).toEqual(atOnce);
    }),
    { numRuns: 500, seed: 13 },
  );
}, 240_000);
