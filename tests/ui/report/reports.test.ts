import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { FindingId, IsoDate, Moment, SnapshotId, TriggerEventId } from '../../../src/domain/identifiers.ts';
import { typedTextKey } from '../../../src/domain/typedTexts.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { partNames } from '../../../src/ui/report/partNames.ts';
import { REPORT_PARTS, REPORTS } from '../../../src/ui/report/reportKinds.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { edited } from '../../maps/longHistory.ts';
import { byId, randomMap } from '../../maps/randomMap.ts';
import { emptyMap, mapOf, twoCampsAndALink } from '../../maps/smallMaps.ts';
import { linesOf, reportsOf, TODAY, textOf } from './reportsOf.ts';

const UNFIT = /\b(?:undefined|NaN|null|Infinity)\b|\[object|\$\{/;
const foto = (map: ActorMap, id: string, date: string): ActorMap =>
  mapAfter(map, {
    do: 'takeSnapshot',
    snapshot: {
      id: id as SnapshotId,
      name: `Kwetter foto ${id}`,
      date: date as IsoDate,
      takenAt: `${date}T10:00:00.000Z` as Moment,
      occasion: 'Kwetter',
      description: '',
      madeBy: 'person',
    },
  });
const happened = (map: ActorMap, date: string): ActorMap =>
  mapAfter(map, {
    do: 'addEvent',
    event: {
      id: `event ${date}` as TriggerEventId,
      name: 'Kwetterrel',
      date: date as IsoDate,
      scope: 'local',
      note: 'Door Kwetter',
    },
  });
/** A map with a history, on which all persons are called by words that are nowhere else. */
const canaryMap = (seed: number, edits: number): ActorMap => {
  const start = randomMap(seed, 4 + (seed % 20), seed % 40);
  const named = {
    ...start,
    actors: byId(
      [...start.actors.values()].map((actor, i) => ({
        ...actor,
        name: actor.kind === 'person' ? `Kwetter Vinkeveen ${i}` : `Clubhuis ${i}`,
      })),
    ),
  };
  const first = happened(foto(named, 'a', '2026-09-01'), '2026-10-01');
  return foto(edited(first, edits, seed), 'b', '2026-11-01');
};

describe('Reports of any map', () => {
  test('are whole sentences, in both languages, at each level, however little room there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('none' as const, 'persons' as const, 'everybody' as const),
        fc.constantFrom('nl' as const, 'en' as const),
        fc.constantFrom(0 as const, 2 as const, 5 as const),
        (seed, edits, level, code, cut) => {
          for (const report of reportsOf(canaryMap(seed, edits), { level, code, cut })) {
            expect(textOf(report)).not.toMatch(UNFIT);
            for (const line of report.blocks.flatMap(linesOf)) expect(line.trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 14 },
    );
  });

  test('show no word of a person, and nothing typed, where these are hidden', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 40 }), (seed, edits) => {
        const map = canaryMap(seed, edits);
        for (const level of ['persons', 'everybody'] as const)
          for (const report of reportsOf(map, { level }))
            expect(textOf(report)).not.toMatch(level === 'persons' ? /kwetter|vinkeveen/i : /kwetter|vinkeveen|clubhuis/i);
      }),
      { numRuns: 8 },
    );
  });

  test('say what there is to say of a map with hardly anything on it', () => {
    const maps = {
      empty: emptyMap(),
      one: mapOf(['Ada']),
      noCamps: mapOf(['Ada', 'Bo'], [['Ada', 'Bo']]),
      small: twoCampsAndALink(),
    };
    for (const map of Object.values(maps))
      for (const code of ['nl', 'en'] as const)
        for (const report of reportsOf(foto(map, 'a', '2026-10-01'), { code, level: 'none' }))
          expect(textOf(report)).not.toMatch(UNFIT);
    const [memo, year] = reportsOf(foto(maps.one, 'a', '2026-10-01'), { level: 'none' }).map(textOf);
    expect(memo).toContain('Sinds de foto van 1 oktober 2026 is de kaart gelijk gebleven');
    expect(memo).toContain('Deze kaart wijst niemand aan. Begin bij wie u zelf al kent.');
    expect(year).toContain('Dit netwerk heeft nog geen actieve sleutelfiguren');
    expect(year).toContain('Er staan nog geen buurten op deze kaart.');
  });
});

describe('One page after the event of the example', () => {
  const [memo] = reportsOf(exampleMap('nl'), { level: 'none' });
  const text = memo ? textOf(memo) : '';

  test('says what happened, three changes, and whether it is more than drawing anew', () => {
    expect(text).toContain('Na ‘Inloopavond loopt uit de hand’ zijn vijf goede lijnen gespannen geworden');
    expect(text).toContain('De kaart van 24 september 2026 is op 8 oktober 2026 bijgewerkt.');
    expect(text).toContain(
      'Drie daarvan zijn lijnen van Bewonersgroep Havenkade. Eén daarvan loopt naar Opbouwwerker Noord, een schakel.',
    );
    expect(text).toContain('Drie actoren hebben een kant gekozen.');
    expect(text).toContain('8 okt 3 van de 4 gespannen');
    expect(text).toContain('Het gaat wel om weinig lijnen.');
  });

  test('whom to speak with first is no pusher, and what the map does not know is always there', () => {
    expect(text).toContain('Wijkagent Haven schakel | Heeft nog een goede lijn met Winkeliersvereniging');
    expect(text).not.toMatch(/^Bewonersgroep Havenkade (?:schakel|mogelijke)/m);
    expect(text).toContain('Uit De Venen staat er niemand op de kaart.');
    expect(text).toContain('Van de 15 nieuwe of veranderde lijnen zijn er 9 zelf gezien, 4 gehoord en 2 vermoed.');
  });

  test('numbers persons alike in all reports, and gives up in the said order', () => {
    const hidden = reportsOf(exampleMap('nl'));
    expect(hidden.map(textOf).join()).toMatch(/Na de gebeurtenis van 1 oktober 2026 zijn vijf/);
    const [whole, less, least] = ([0, 1, 5] as const).map((cut) => textOf(reportsOf(exampleMap('nl'), { cut })[0] as never));
    expect(whole).toContain('nieuw op de kaart |');
    expect(less).not.toContain('nieuw op de kaart |');
    expect(less).toContain('met opzet niet bij');
    expect(least).not.toContain('met opzet niet bij');
    expect(least).toContain('Wat deze kaart niet weet');
  });
});

describe('One page after an event', () => {
  const memoOf = (map: ActorMap) => textOf(reportsOf(map, { level: 'none' })[0] as never);

  test('says of a map drawn from scratch that it cannot be compared, and nothing else', () => {
    const was = foto(twoCampsAndALink(), 'a', '2026-09-01');
    const drawn = mapOf(['Imam', 'Buur'], [['Imam', 'Buur', 'tension']]);
    const text = memoOf({ ...was, actors: drawn.actors, positions: drawn.positions, relations: drawn.relations });
    expect(text).toContain('niet te vergelijken, niemand staat op beide kaarten');
    expect(text).toContain('Zeg dan eerst wie wie is.');
    expect(text).toContain('Niet te zeggen: deze kaarten zijn niet te vergelijken.');
    expect(text).not.toMatch(/is nieuw|niet meer op de kaart|Is dit meer dan opnieuw tekenen|nieuwe of veranderde lijn/);
  });

  test('tells moments a year apart by their year', () => {
    const daysOf = (date: string) => memoOf(foto(twoCampsAndALink(), 'a', date)).match(/^.*(?= 1 van de 1 gespannen$)/gm);
    expect(daysOf('2026-10-08')).toEqual(['8 okt', '29 nov']);
    expect(daysOf('2025-11-29')).toEqual(['29 nov 2025', '29 nov 2026']);
    expect(daysOf(TODAY)).toEqual(['29 nov', 'Nu']);
  });
});

describe('Hoofdvragen in the report of a year', () => {
  const map = mapAfter(
    { ...exampleMap('nl'), answers: new Map() },
    {
      do: 'answerKeyQuestion',
      id: 'why',
      answer: { text: 'Kwetter wil rust', by: 'adviseur', when: '2027-01-01' as IsoDate },
    },
  );
  const yearOf = (wishes: Parameters<typeof reportsOf>[1]) =>
    reportsOf(map, wishes)
      .map(textOf)
      .find((text) => text.includes('Hoofdvragen')) ?? '';

  test('stand there with answer, who and when, and what is still open', () => {
    const text = yearOf({ level: 'none' });
    expect(text).toContain('Van de 29 hoofdvragen is er 1 beantwoord. Eén vakje is één vraag.');
    expect(text).toContain('Voorbereiding 1 van 11');
    expect(text).toContain('Waarom wilt u een netwerk van sleutelfiguren? | Kwetter wil rust | adviseur | 1 jan 2027');
    expect(text).toMatch(/Nog open\nVoor welke vraagstukken/);
  });

  test('count as answered also where no answer may be seen, which is said', () => {
    for (const level of ['persons', 'everybody'] as const) {
      expect(yearOf({ level })).toContain('is er 1 beantwoord');
      expect(yearOf({ level })).toContain('Eén antwoord staat er niet bij');
      expect(yearOf({ level })).not.toContain('Kwetter');
    }
  });
});

describe('Own findings and actions', () => {
  const add = (map: ActorMap, kind: 'finding' | 'action', text: string): ActorMap =>
    mapAfter(map, {
      do: 'addFinding',
      finding: { id: text as FindingId, kind, text, by: 'adviseur', when: '2026-12-01' as IsoDate },
    });
  const map = add(add(exampleMap('nl'), 'finding', 'De sfeer is gespannen'), 'action', 'Koffie drinken');
  const said = (wishes: Parameters<typeof reportsOf>[1]) => reportsOf(map, wishes).map(textOf);

  test('stand in every report where all is recognisable', () => {
    for (const text of said({ level: 'none' })) {
      expect(text).toContain('De sfeer is gespannen (adviseur, 1 dec 2026)');
      expect(text).toContain('Koffie drinken | adviseur | voor 1 dec 2026');
    }
  });

  test('with persons hidden only what was ticked, and with everybody hidden nothing', () => {
    for (const text of said({})) expect(text).not.toMatch(/sfeer|Koffie/);
    const shown = [typedTextKey('findings', 'text', 'Koffie drinken')];
    for (const text of said({ shown })) {
      expect(text).toContain('Koffie drinken | – | voor 1 dec 2026');
      expect(text).not.toContain('sfeer');
    }
    for (const text of said({ level: 'everybody', shown })) expect(text).not.toMatch(/sfeer|Koffie/);
  });
});

describe('each part that can be chosen', () => {
  test('is called as its heading in the report is, in both languages', () => {
    const map = exampleMap('nl');
    for (const code of ['nl', 'en'] as const) {
      const language = code === 'nl' ? nl : en;
      const { part } = language.report;
      const withoutHeading = new Set<string>(Object.values(part));
      const headings = new Set(reportsOf(map, { code }).flatMap(({ blocks }) => blocks.flatMap(linesOf)));
      for (const kind of REPORTS) {
        const names = partNames(kind, map, language);
        for (const one of REPORT_PARTS[kind]) {
          const name = names[one] ?? '';
          if (!withoutHeading.has(name)) expect(headings, `${kind} ${one}`).toContain(name);
        }
      }
    }
  });
});
