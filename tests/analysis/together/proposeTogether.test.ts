import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeTogether } from '../../../src/analysis/together/proposeTogether.ts';
import type { Contribution } from '../../../src/domain/together/contribution.ts';
import { type Member, sameAnswer } from '../../../src/domain/together/sameAnswer.ts';
import { broughtMap, type DrawnLine } from '../../maps/broughtMap.ts';

/** Groups as the names of their members with the number of the map in the order given: "0 Imam". */
const groupsOf = (contributions: readonly Contribution[], answers: Parameters<typeof proposeTogether>[1] = []) => {
  const { actors, asked } = proposeTogether(contributions, answers);
  const called = calledIn(contributions);
  return {
    joined: actors
      .filter((group) => group.length > 1)
      .map((group) => group.map(called).sort())
      .sort(),
    asked: asked.map(({ one, other }) => [called(one), called(other)].sort().join(' | ')),
  };
};
const calledIn =
  (contributions: readonly Contribution[]) =>
  ({ contribution, actor }: Member): string => {
    const at = contributions.findIndex(({ id }) => id === contribution);
    return `${at} ${nameOf(contributions[at] as Contribution, actor)}`;
  };
const nameOf = ({ content }: Contribution, id: string): string =>
  (content.actors?.added as { id: string; name: string }[] | undefined)?.find((actor) => actor.id === id)?.name ?? '';
const memberOf = (contribution: Contribution, name: string): Member => ({
  contribution: contribution.id,
  actor: content(contribution).find((actor) => actor.name === name)?.id as never,
});
const content = ({ content: { actors } }: Contribution) => (actors?.added ?? []) as unknown as { id: string; name: string }[];

const map = (...names: readonly string[]) => broughtMap(names);

describe('who is who over contributions', () => {
  test('sure pairs are joined, doubtful ones asked, the rest stays apart', () => {
    const maps = [map('Imam', 'wijkagent', 'Jan B.'), map('imaam', 'Wijkagent Oost', 'Jan V.')];
    expect(groupsOf(maps)).toEqual({ joined: [['0 Imam', '1 imaam']], asked: ['0 wijkagent | 1 Wijkagent Oost'] });
  });

  test('what stands between two that are told apart joins them by no answer and no way', () => {
    const maps = [map('Jongerenwerker Oost'), map('jongerenwerker'), map('Jongerenwerkster West')];
    expect(groupsOf(maps)).toEqual({
      joined: [],
      asked: ['0 Jongerenwerker Oost | 1 jongerenwerker', '1 jongerenwerker | 2 Jongerenwerkster West'],
    });
    const [oost, plain] = maps as [Contribution, Contribution, Contribution];
    const yes = sameAnswer(memberOf(oost, 'Jongerenwerker Oost'), memberOf(plain, 'jongerenwerker'), 'yes');
    expect(groupsOf(maps, [yes])).toEqual({ joined: [['0 Jongerenwerker Oost', '1 jongerenwerker']], asked: [] });
  });

  test('two of one map are never one, and which of them another is, is asked', () => {
    const maps = [map('Gemeente', 'de gemeente'), map('gem.')];
    expect(groupsOf(maps)).toEqual({ joined: [], asked: ['0 de gemeente | 1 gem.', '0 Gemeente | 1 gem.'] });
  });

  test('whoever bears one name and lives elsewhere is asked about', () => {
    const maps = [broughtMap(['Imam'], { areas: { Imam: 'Noord' } }), broughtMap(['Imam'], { areas: { Imam: 'Zuid' } })];
    expect(groupsOf(maps)).toEqual({ joined: [], asked: ['0 Imam | 1 Imam'] });
  });

  test('two slips of one word are that word', () => {
    const maps = [map('jongernwerker'), map('jongerenwerker'), map('jongerenwekrer')];
    expect(groupsOf(maps).joined).toEqual([['0 jongernwerker', '1 jongerenwerker', '2 jongerenwekrer']]);
  });

  test('yes joins whatever the names, with all that is the same as either', () => {
    const maps = [map('Ahmed'), map('jongerenwerker'), map('Ahmed'), map('Jongerenwerkers')];
    const [a, b] = maps as [Contribution, Contribution];
    const yes = sameAnswer(memberOf(a, 'Ahmed'), memberOf(b, 'jongerenwerker'), 'yes');
    expect(groupsOf(maps, [yes]).joined).toEqual([['0 Ahmed', '1 jongerenwerker', '2 Ahmed', '3 Jongerenwerkers']]);
  });

  test('no keeps two of one name apart, and later asks last', () => {
    const maps = [map('Imam', 'wijkagent', 'ouders'), map('Imam', 'wijkagent Noord', 'bezorgde ouders')];
    const [a, b] = maps as [Contribution, Contribution];
    const answers = [
      sameAnswer(memberOf(a, 'Imam'), memberOf(b, 'Imam'), 'no'),
      sameAnswer(memberOf(a, 'ouders'), memberOf(b, 'bezorgde ouders'), 'later'),
    ];
    const found = groupsOf(maps, answers);
    expect(found.joined).toEqual([]);
    expect(found.asked).toEqual(['0 wijkagent | 1 wijkagent Noord', '0 ouders | 1 bezorgde ouders']);
  });

  test('yes and no by way of others is asked again', () => {
    const maps = [map('Imam'), map('Fatih'), map('Bestuur')];
    const [a, b, c] = maps as [Contribution, Contribution, Contribution];
    const [one, two, three] = [memberOf(a, 'Imam'), memberOf(b, 'Fatih'), memberOf(c, 'Bestuur')] as const;
    const answers = [sameAnswer(one, two, 'yes'), sameAnswer(two, three, 'yes'), sameAnswer(one, three, 'no')];
    const { asked, actors } = proposeTogether(maps, answers);
    expect(actors).toHaveLength(2);
    expect(asked.flatMap(({ grounds }) => grounds)).toContainEqual({ code: 'contradicted' });
  });

  test('a question whose answer may follow from those before it is marked', () => {
    const maps = [map('ouders'), map('ouders van leerlingen'), map('bezorgde ouders van leerlingen')];
    expect(proposeTogether(maps, []).asked.map(({ mayFollow }) => mayFollow)).toEqual([false, false, true]);
  });

  test('neighbours in common are told and asked about first', () => {
    const relations: DrawnLine[] = [
      ['school', 'Imam'],
      ['school', 'Huisarts'],
    ];
    const maps = [
      broughtMap(['school', 'buurthuis', 'Imam', 'Huisarts'], { relations }),
      broughtMap(['basisschool', 'buurthuis Noord', 'Imam', 'Huisarts'], {
        relations: relations.map(([from, to]) => [from === 'school' ? 'basisschool' : from, to]),
      }),
    ];
    expect(proposeTogether(maps, []).asked[0]?.grounds).toContainEqual({ code: 'sharedNeighbours', shared: 2, of: 2 });
  });

  test('a single neighbour in common is told by name', () => {
    const maps = [
      broughtMap(['school', 'Imam'], { relations: [['school', 'Imam']] }),
      broughtMap(['school Noord', 'Imam'], { relations: [['school Noord', 'Imam']] }),
    ];
    expect(proposeTogether(maps, []).asked[0]?.grounds).toContainEqual({
      code: 'sharedNeighbours',
      shared: 1,
      of: 1,
      who: 'Imam',
    });
  });
});

describe('camps', () => {
  const campsOf = (...maps: readonly (readonly string[])[]) => {
    const contributions = maps.map((camps, at) => broughtMap([`iemand ${at}`], { camps }));
    const named = new Map(
      contributions.flatMap((one) =>
        ((one.content.camps?.added ?? []) as unknown as { id: string; name: string }[]).map(
          ({ id, name }) => [`${one.id}/${id}`, name] as const,
        ),
      ),
    );
    return proposeTogether(contributions, [])
      .camps.map((group) => group.map(({ contribution, camp }) => named.get(`${contribution}/${camp}`)).sort())
      .sort();
  };

  test('of one side are one', () => {
    expect(campsOf(['tegen', 'voor'], ['Tegenstanders', 'Voorstanders'], ['contra', 'pro'])).toEqual([
      ['Tegenstanders', 'contra', 'tegen'],
      ['Voorstanders', 'pro', 'voor'],
    ]);
  });
  test('of two sides never are', () => {
    expect(campsOf(['voor azc'], ['tegen azc'], ['stille midden'])).toHaveLength(3);
  });
  test('that are against one of two things stay apart', () => {
    expect(campsOf(['tegen azc', 'tegen windmolens'], ['tegen'])).toHaveLength(3);
    expect(campsOf(['tegen azc'], ['tegen windmolens'])).toHaveLength(2);
  });
});

const WORDS = [
  'wijkagent',
  'Wijkagent Noord',
  'wijkagnet',
  'school',
  'obs',
  'Jan',
  'Jan B.',
  'J. Bakker',
  'Jan Bakker',
  'ouders',
  'Ouder',
  'bezorgde ouders',
];

test('neither the order of contributions nor that of answers makes a difference', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 6 }),
      fc.array(
        fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('yes' as const, 'no' as const, 'later' as const)),
        { maxLength: 6 },
      ),
      fc.nat(),
      (named, said, turn) => {
        const maps = named.map((names) => broughtMap(names));
        const unique = [...new Map(maps.map((one) => [one.id, one])).values()];
        const pick = (map: number, actor: number): Member => {
          const one = unique[map % unique.length] as Contribution;
          return { contribution: one.id, actor: content(one)[actor % content(one).length]?.id as never };
        };
        const answers = [
          ...new Map(
            said.map(([a, b, c, d, answer]) => sameAnswer(pick(a, b), pick(c, d), answer)).map((answer) => [answer.id, answer]),
          ).values(),
        ];
        const turned = <T>(list: readonly T[]) =>
          [...list.slice(turn % (list.length || 1)), ...list.slice(0, turn % (list.length || 1))].reverse();
        expect(proposeTogether(turned(unique), turned(answers))).toEqual(proposeTogether(unique, answers));
      },
    ),
    { numRuns: 100, seed: 13 },
  );
});
