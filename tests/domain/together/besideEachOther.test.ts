import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { ActorId, CampId, IsoDate } from '../../../src/domain/identifiers.ts';
import type { RelationType } from '../../../src/domain/relation.ts';
import type { Role } from '../../../src/domain/role.ts';
import { besideEachOther, countBeside } from '../../../src/domain/together/besideEachOther.ts';
import { besideQuestions } from '../../../src/domain/together/besideQuestions.ts';
import { onOneCanvas } from '../../../src/domain/together/onOneCanvas.ts';
import { sameByName, withAnswers } from '../../../src/domain/together/sameOnBoth.ts';
import { takeOverActor, takeOverLines } from '../../../src/domain/together/takeOver.ts';
import { byId } from '../../maps/randomMap.ts';
import { actorId, mapOf } from '../../maps/smallMaps.ts';
import { mapAfter } from '../commands/ask.ts';

const DATE = '2026-11-29' as IsoDate;
type Line = readonly [from: string, to: string, type?: RelationType];

/** A map whose ids are its own: two maps share names, never ids. */
const drawn = (
  whose: string,
  names: readonly string[],
  lines: readonly Line[] = [],
  said: Readonly<Record<string, { readonly roles?: readonly Role[]; readonly camp?: string }>> = {},
): ActorMap => {
  const own = (name: string) => `${whose} ${name}`;
  const map = mapOf(
    names.map(own),
    lines.map(([from, to, type = 'contact']) => [own(from), own(to), type] as const),
  );
  const camps = [...new Set(Object.values(said).flatMap(({ camp }) => camp ?? []))].filter((camp) => camp !== 'none');
  return {
    ...map,
    camps: byId(camps.map((name, order) => ({ id: own(name) as CampId, name, order }))),
    actors: byId(
      [...map.actors.values()].map((actor, i) => {
        const name = names[i] ?? '';
        const { roles = [], camp } = said[name] ?? {};
        return {
          ...actor,
          name,
          roles: Object.fromEntries(roles.map((role) => [role, { date: DATE, by: '' }])),
          camp: camp === undefined ? null : camp === 'none' ? ('none' as const) : (own(camp) as CampId),
        };
      }),
    ),
  };
};
const laid = (mine: ActorMap, theirs: ActorMap) => besideEachOther(mine, theirs, sameByName(mine, theirs));

const MINE = drawn(
  'm',
  ['Imam', 'Wijkagent', 'School'],
  [
    ['Imam', 'Wijkagent', 'tension'],
    ['School', 'Imam'],
  ],
  {
    Imam: { roles: ['link'], camp: 'Tegen' },
    Wijkagent: { camp: 'none' },
  },
);
const THEIRS = drawn(
  't',
  ['imam', 'Huisarts', 'Wijkagent'],
  [
    ['imam', 'Wijkagent', 'trust'],
    ['Huisarts', 'imam'],
  ],
  {
    imam: { camp: 'Voor' },
    Wijkagent: { roles: ['link'] },
  },
);

describe('what is on which of two maps', () => {
  test('who is on mine, on both, on the other’s, and of whom something else was said', () => {
    const beside = laid(MINE, THEIRS);
    expect([...beside.actors.values()].map(({ id, drawnBy }) => [id, drawnBy])).toEqual([
      ['m Imam', 'both'],
      ['m Wijkagent', 'both'],
      ['m School', 'mine'],
      ['t Huisarts', 'theirs'],
    ]);
    expect(beside.actors.get(actorId('m Imam'))?.differs).toEqual([
      { about: 'role', role: 'link', by: 'mine' },
      { about: 'camp', mine: 'm Tegen', theirs: 't Voor' },
    ]);
    // No camp said contradicts none.
    expect(beside.actors.get(actorId('m Wijkagent'))?.differs).toEqual([{ about: 'role', role: 'link', by: 'theirs' }]);
    expect(countBeside(beside)).toEqual({
      mine: { actors: 1, lines: 1 },
      both: { actors: 2, lines: 1 },
      theirs: { actors: 1, lines: 1 },
      differs: { actors: 2, lines: 1 },
    });
  });

  test('trust beside tension differs in tension, other kinds in kind, and another strength in nothing', () => {
    const between = (mine: RelationType, theirs: RelationType) =>
      [...laid(drawn('m', ['A', 'B'], [['A', 'B', mine]]), drawn('t', ['A', 'B'], [['B', 'A', theirs]])).lines.values()][0]
        ?.differs;
    expect(between('trust', 'tension')).toBe('tense');
    expect(between('tension', 'contact')).toBe('tense');
    expect(between('contact', 'cooperation')).toBe('kind');
    expect(between('tension', 'tension')).toBeNull();
    // The same influence, the other way round.
    expect(between('influence', 'influence')).toBe('kind');
  });

  test('whoever gave no role at all said nothing about roles', () => {
    const silent = drawn('t', ['Imam', 'Wijkagent']);
    expect([...laid(MINE, silent).actors.values()].flatMap(({ differs }) => differs)).toEqual([]);
  });

  test('ids that both maps use for somebody else stay two', () => {
    const [mine, theirs] = [mapOf(['Imam', 'School']), mapOf(['Imam', 'School'])];
    const renamed = {
      ...theirs,
      actors: byId([...theirs.actors.values()].map((actor) => ({ ...actor, name: `${actor.name} Oost` }))),
    };
    const beside = laid(mine, renamed);
    expect(beside.actors.size).toBe(4);
    expect(beside.idOfTheirs.get(actorId('Imam'))).toBe('theirs Imam');
  });

  test('a no keeps two apart, a yes joins two, and the last word counts', () => {
    const same = sameByName(MINE, THEIRS);
    const imams = { mine: actorId('m Imam'), theirs: actorId('t imam') };
    const others = { mine: actorId('m School'), theirs: actorId('t Huisarts') };
    const answered = withAnswers(same, [
      { ...imams, answer: 'no' },
      { ...others, answer: 'yes' },
    ]);
    const beside = besideEachOther(MINE, THEIRS, answered);
    expect(beside.actors.get(imams.mine)?.drawnBy).toBe('mine');
    expect(beside.actors.get(others.mine)?.theirs?.name).toBe('Huisarts');
    expect(
      besideEachOther(MINE, THEIRS, withAnswers(same, [{ ...imams, answer: 'later' }])).actors.get(imams.mine)?.drawnBy,
    ).toBe('both');
  });

  test('seen from the other side it is the same, the other way round', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const types: RelationType[] = ['contact', 'trust', 'tension'];
    const some = (whose: string) =>
      fc
        .record({
          names: fc.subarray(names, { minLength: 1 }),
          lines: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(...types)), {
            selector: ([a, b, type]) => [a, b].sort().join() + type,
            maxLength: 8,
          }),
          links: fc.subarray(names),
          camps: fc.dictionary(fc.constantFrom(...names), fc.constantFrom('Voor', 'Tegen', 'none'), { noNullPrototype: true }),
        })
        .map(({ names: there, lines, links, camps }) =>
          drawn(
            whose,
            there,
            lines.filter(([a, b]) => a !== b && there.includes(a) && there.includes(b)),
            Object.fromEntries(
              there.map((name) => [
                name,
                { roles: links.includes(name) ? ['link' as const] : [], ...(camps[name] && { camp: camps[name] }) },
              ]),
            ),
          ),
        );
    fc.assert(
      fc.property(some('m'), some('t'), (mine, theirs) => {
        const [here, there] = [laid(mine, theirs), laid(theirs, mine)];
        const [own, others] = [countBeside(here), countBeside(there)];
        expect(own).toEqual({ ...others, mine: others.theirs, theirs: others.mine });
        expect(besideQuestions(here).map(({ ask }) => ask)).toEqual(besideQuestions(there).map(({ ask }) => ask));
        const canvas = onOneCanvas(mine, theirs, here, sameByName(mine, theirs));
        expect(canvas.map.actors.size).toBe(here.actors.size);
        expect(canvas.map.positions.size).toBe(here.actors.size);
        for (const { id, x, y } of mine.positions.values()) expect(canvas.map.positions.get(id)).toMatchObject({ x, y });
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});

describe('what to talk about', () => {
  test('the most telling difference of each kind, about whoever has most relations', () => {
    expect(besideQuestions(laid(MINE, THEIRS))).toEqual([
      { ask: 'tense', a: 'm Imam', b: 'm Wijkagent', tenseBy: 'mine', other: 'trust' },
      { ask: 'role', actor: 'm Imam', role: 'link', by: 'mine' },
      { ask: 'alone', actor: 't Huisarts', by: 'theirs' },
    ]);
  });

  test('schakels before pushers, and each kind before a second of one', () => {
    const mine = drawn('m', ['A', 'B', 'C'], [], { A: { roles: ['pusher'] }, B: { roles: ['link'], camp: 'Voor' } });
    const theirs = drawn('t', ['A', 'B', 'C'], [], { B: { camp: 'Tegen' }, C: { roles: ['link'], camp: 'Voor' } });
    expect(besideQuestions(laid(mine, theirs))).toEqual([
      { ask: 'role', actor: 'm B', role: 'link', by: 'mine' },
      { ask: 'role', actor: 'm C', role: 'link', by: 'theirs' },
      { ask: 'camp', actor: 'm B', mine: 'm Voor', theirs: 't Tegen' },
    ]);
  });

  test('two roles that differ before a role of one, and nobody twice for it', () => {
    const mine = drawn('m', ['A', 'B'], [], { A: { roles: ['follower'] }, B: { roles: ['link'] } });
    const theirs = drawn('t', ['A', 'B'], [], { A: { roles: ['pusher'] } });
    expect(besideQuestions(laid(mine, theirs)).slice(0, 2)).toEqual([
      { ask: 'roles', actor: 'm A', mine: 'follower', theirs: 'pusher' },
      { ask: 'role', actor: 'm B', role: 'link', by: 'mine' },
    ]);
  });

  test('who may be one and the same is not asked about as drawn by one', () => {
    const open = [{ mine: actorId('m School'), theirs: actorId('t Huisarts') }];
    expect(besideQuestions(laid(MINE, THEIRS)).map(({ ask }) => ask)).toContain('alone');
    expect(besideQuestions(laid(MINE, THEIRS), open).filter((one) => 'actor' in one && one.actor === 't Huisarts')).toEqual([]);
  });

  test('of two maps that are the same one may still ask three', () => {
    const [mine, theirs] = [drawn('m', ['A', 'B'], [['A', 'B']]), drawn('t', ['A', 'B'], [['A', 'B']])];
    expect(besideQuestions(laid(mine, theirs)).map(({ ask }) => ask)).toEqual(['whoIsMissing', 'whoFirst', 'whatNext']);
  });

  test('nothing while nobody is on both', () => {
    expect(besideQuestions(laid(drawn('m', ['A']), drawn('t', ['B'])))).toEqual([]);
  });
});

describe('on one canvas', () => {
  test('whom only the other drew stands free, near whom they are tied to', () => {
    const same = sameByName(MINE, THEIRS);
    const { map, lines } = onOneCanvas(MINE, THEIRS, laid(MINE, THEIRS), same);
    const [doctor, imam, school] = ['t Huisarts', 'm Imam', 'm School'].map((id) => map.positions.get(actorId(id)));
    const far = (to: typeof imam) => Math.hypot((doctor?.x ?? 0) - (to?.x ?? 0), (doctor?.y ?? 0) - (to?.y ?? 0));
    expect(far(imam)).toBeLessThan(far(school));
    expect(far(imam)).toBeGreaterThan(60);
    expect([...lines.values()].map(({ drawnBy }) => drawnBy).sort()).toEqual(['mine', 'mine', 'theirs', 'theirs']);
  });

  test('two maps of 300 lie beside each other at once', () => {
    const names = Array.from({ length: 300 }, (_, i) => `Actor ${i}`);
    const lines = names.map((name, i): Line => [name, names[(i * 7 + 1) % 300] as string, i % 3 ? 'contact' : 'tension']);
    const [mine, theirs] = [
      drawn('m', names, lines),
      drawn(
        't',
        names.map((name, i) => (i % 2 ? name : `${name} x`)),
      ),
    ];
    const start = performance.now();
    const beside = laid(mine, theirs);
    besideQuestions(beside);
    onOneCanvas(mine, theirs, beside, sameByName(mine, theirs));
    expect(beside.actors.size).toBe(450);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

describe('taking over', () => {
  let next = 0;
  const taking = (mine: ActorMap, theirs: ActorMap) => {
    const same = sameByName(mine, theirs);
    const beside = besideEachOther(mine, theirs, same);
    return { mine, beside, same, canvas: onOneCanvas(mine, theirs, beside, same), newId: () => `new ${next++}` };
  };

  test('an actor comes with its relations and without what somebody else called it', () => {
    const theirs = drawn(
      't',
      ['imam', 'Huisarts', 'Bakker'],
      [
        ['Huisarts', 'imam', 'trust'],
        ['Huisarts', 'Bakker'],
      ],
      {
        Huisarts: { roles: ['pusher'], camp: 'Tegen' },
      },
    );
    const on = taking(MINE, theirs);
    const doctor = on.beside.actors.get(actorId('t Huisarts'));
    const command = doctor && takeOverActor(doctor, on);
    if (!command) throw new Error('nothing to take over');
    const map = mapAfter(MINE, command);
    const taken = [...map.actors.values()].find(({ name }) => name === 'Huisarts');
    expect(taken).toMatchObject({ roles: {}, camp: 'm Tegen', keyFigure: null, note: '' });
    expect([...map.relations.values()].filter(({ from }) => from === taken?.id).map(({ to, type }) => [to, type])).toEqual([
      ['m Imam', 'trust'],
    ]);
  });

  test('of a pair comes what I did not draw; nothing when there is no such thing', () => {
    const on = taking(MINE, THEIRS);
    const key = (a: string, b: string) => [a, b].sort().join(' ');
    const pair = on.beside.lines.get(key('m Imam', 'm Wijkagent'));
    const command = pair && takeOverLines(pair, on);
    if (!command) throw new Error('nothing to take over');
    expect([...mapAfter(MINE, command).relations.values()].map(({ type }) => type).sort()).toEqual([
      'contact',
      'tension',
      'trust',
    ]);
    const own = on.beside.lines.get(key('m School', 'm Imam'));
    expect(own && takeOverLines(own, on)).toBeNull();
    expect('m Imam' as ActorId).toBe(own?.a);
  });
});
