import { describe, expect, test } from 'vitest';
import { exampleMap } from '../../../scripts/example/exampleMap.ts';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import { networkGaps } from '../../../src/analysis/coverage/networkGaps.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { type Judgement, judgementId } from '../../../src/domain/judgement.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import type { ReportDocument } from '../../../src/formats/write/reportDocument.ts';
import { en } from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import { nl } from '../../../src/language/nl.ts';
import { USUAL_COLUMNS } from '../../../src/ui/network/figures/figureColumns.ts';
import type { FiguresLook } from '../../../src/ui/network/figures/figuresOnScreen.ts';
import { networkAsSeen } from '../../../src/ui/print/networkAsSeen.ts';
import { paperSheet } from '../../../src/ui/print/paperSheet.ts';
import { insightOnPaper } from '../../../src/ui/print/printDocuments.ts';
import { type Printed, printedMatter, type SeenScreen } from '../../../src/ui/print/printedMatter.ts';
import { randomMap } from '../../maps/randomMap.ts';

const NETWORK = ['figures', 'attention', 'course', 'gaps', 'questions'] as const satisfies readonly Printed[];
const EVERY: readonly Printed[] = ['map', 'table', 'areas', 'compare', 'compareTable', 'insight', ...NETWORK];
const A4 = paperSheet('a4', 'upright');
const STAND = { day: '2026-11-29' as never, isPhoto: false };

/** A map on which everything that anybody typed can be recognised. */
const typed = (count: number): ActorMap => {
  const map = randomMap(7, count, 3 * count);
  return {
    ...map,
    actors: new Map([...map.actors].map(([id, actor], i) => [id, { ...actor, name: `Kanarie ${i}`, kind: 'person' as const }])),
    camps: new Map([...map.camps].map(([id, camp]) => [id, { ...camp, name: `Kanarie ${camp.name}` }])),
  };
};

const AS_USUAL: FiguresLook = { filter: EVERY_KEY_FIGURE, sought: '', sorting: null, grouping: null };
const seenScreen = (
  map: ActorMap,
  level: RedactionLevel,
  language: Language = nl,
  knows = true,
  look: FiguresLook = AS_USUAL,
): SeenScreen => {
  let count = 0;
  const { map: seen } = redacted(map, { level, shown: new Set() }, language.redaction, (table) => `${table}-${++count}`);
  const [first] = seen.actors.keys();
  const beforeMap: ActorMap = { ...seen, actors: new Map([...seen.actors].filter(([id]) => id !== first)), relations: new Map() };
  return {
    ground: { map: seen, stand: STAND, language },
    compared: { before: null, after: 'now', beforeMap, afterMap: seen, matches: [] } as never,
    names: { before: 'Foto 1', after: language.compare.now },
    analysis: knows ? analyseMap(seen) : null,
    comparison: knows ? compareMaps(beforeMap, seen) : null,
    sorting: { actors: null, relations: null },
    colouring: null,
    network: networkAsSeen(
      'gaps',
      map,
      seen,
      look,
      USUAL_COLUMNS,
      { carried: [], gaps: knows ? networkGaps(seen) : null, photos: [] },
      STAND.day,
      language,
    ),
  };
};

/** Everything that is read on the paper, also as its name and by who does not see it. */
const wordsOf = (document: ReportDocument): string => JSON.stringify(document);
const tablesOf = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.is === 'table' ? [block] : []));

describe('On paper', () => {
  test('of every screen nothing that anybody typed is left while persons, or all, are hidden; numbers are the same', () => {
    const map = typed(30);
    for (const level of ['persons', 'everybody'] as const) {
      const screen = seenScreen(map, level);
      for (const of of EVERY) {
        const words = wordsOf(printedMatter(of, screen).document(A4));
        expect(words, `${of} ${level}`).not.toContain('Kanarie');
        expect(words).toContain(of === 'areas' ? 'Buurt' : 'Polarisatiekaart');
      }
    }
    expect(wordsOf(printedMatter('table', seenScreen(map, 'none')).document(A4))).toContain('Kanarie 29');
  });

  test('the document is called after the screen and the day, whoever is recognisable', () => {
    for (const level of ['none', 'persons'] as const)
      expect(printedMatter('table', seenScreen(typed(4), level)).document(A4).title).toBe(
        'Schakelkaart: tabel, 29 november 2026',
      );
  });

  test('of a photo the paper says that it is one, and of which day', () => {
    const screen = seenScreen(typed(4), 'none');
    const ground = { ...screen.ground, stand: { day: '2025-05-01' as never, isPhoto: true } };
    expect(
      printedMatter('table', { ...screen, ground })
        .document(A4)
        .running.at(-1),
    ).toBe('Foto van 1 mei 2025');
    expect(printedMatter('table', screen).document(A4).running.at(-1)).toBe('29 november 2026');
  });

  test('all two hundred actors and all relations are rows, in words, without the signs of a file', () => {
    const map = typed(200);
    const [actors, relations] = tablesOf(printedMatter('table', seenScreen(map, 'none')).document(A4));
    const cells = (table: typeof actors) => table?.rows.map((row) => row.cells.map((lines) => lines[0]?.[0]?.text ?? '')) ?? [];
    expect(cells(actors).map(([name]) => name)).toEqual(Array.from({ length: 200 }, (_, i) => `Kanarie ${i}`));
    expect(cells(relations)).toHaveLength(map.relations.size);
    expect([...cells(actors), ...cells(relations)].flat().filter((text) => text.includes('|'))).toEqual([]);
    expect(actors?.columns.map(({ heading }) => heading).slice(0, 3)).toEqual(['Naam', 'Soort', 'Rollen']);
  });

  test('rows follow the order of the screen, by what may be seen, and the paper says so', () => {
    const screen = {
      ...seenScreen(typed(12), 'persons'),
      sorting: { actors: { column: 'name', descending: true }, relations: null },
    };
    const document = printedMatter('table', screen as SeenScreen).document(A4);
    expect(tablesOf(document)[0]?.rows[0]?.cells[0]?.[0]?.[0]?.text).toBe('Persoon 12');
    expect(wordsOf(document)).toContain('12 actoren, gesorteerd op naam, van achter naar voor.');
  });

  test('how many would be expected somewhere is a whole number or a range, never a decimal', () => {
    const [table] = tablesOf(printedMatter('areas', seenScreen(typed(40), 'persons')).document(A4));
    const column = table?.columns.findIndex(({ heading }) => heading === 'Verwacht') ?? -1;
    const said = table?.rows.map(({ cells }) => cells[column]?.[0]?.[0]?.text ?? '') ?? [];
    expect(said.length).toBe(6);
    expect(said.filter((text) => !/^(?:\d+|\d+ of \d+|–)$/.test(text))).toEqual([]);
  });

  test('what was not thought out yet says so, beside the drawing', () => {
    for (const of of ['areas', 'compare', 'insight'] as const) {
      const matter = printedMatter(of, seenScreen(typed(5), 'persons', nl, false));
      expect(matter.isWhole).toBe(false);
      expect(wordsOf(matter.document(A4))).toContain('nog niet klaar');
    }
  });

  test('a possible schakel whom people set aside is not recommended', () => {
    const map = exampleMap('nl');
    const analysis = analyseMap(map);
    const [link] = analysis.possibleLinks.answered ? analysis.possibleLinks.suggestions : [];
    if (!link) throw new Error('nobody is suggested');
    const picture = { is: 'picture', key: 'map', alt: '', width: 1, height: 1 } as const;
    const named = (seen: ActorMap) =>
      insightOnPaper({ map: seen, stand: STAND, language: nl }, { ...analysis, inShort: [] }, picture);
    const id = judgementId('possibleLink', [link.actor]);
    const judgements = new Map([[id, { id, verdict: 'dismissed' as const, reason: '', date: '2026-11-29' as never }]]);
    const start = `[{"text":"${map.actors.get(link.actor)?.name}","strong":true}`;
    expect(wordsOf(named(map))).toContain(start);
    expect(wordsOf(named({ ...map, judgements }))).not.toContain(start);
  });

  test('an empty map, one actor, and English have a page too', () => {
    for (const count of [0, 1])
      for (const of of EVERY) expect(printedMatter(of, seenScreen(typed(count), 'persons', en)).document(A4).code).toBe('en');
    for (const of of ['map', 'table', 'insight'] as const)
      expect(wordsOf(printedMatter(of, seenScreen(typed(0), 'persons')).document(A4))).toContain('nog niemand');
  });

  test('a drawing alone takes the paper, a picture in the text leaves room for the text', () => {
    const lying = paperSheet('a4', 'lying');
    const map = seenScreen(typed(20), 'persons');
    expect(printedMatter('map', map).pictureSize(lying).height).toBeGreaterThan(0.8 * lying.room.height);
    expect(printedMatter('insight', map).pictureSize(A4).height).toBeLessThanOrEqual(0.5 * A4.room.height);
  });
});

describe('Netwerk on paper', () => {
  const map = exampleMap('nl');
  const [mediator, coach] = ['Vrijwillig bemiddelaar', 'Jeugdtrainer voetbalclub'];
  const of = (part: Printed, level: RedactionLevel = 'none', look?: FiguresLook) =>
    printedMatter(part, seenScreen(map, level, nl, true, look)).document(A4);

  test('the key figures that the filter leaves, by what is asked, and no others', () => {
    const look: FiguresLook = { ...AS_USUAL, filter: { ...EVERY_KEY_FIGURE, statuses: ['paused', 'candidate'] } };
    const document = of('figures', 'none', look);
    expect(
      tablesOf(document).flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.[0]?.[0]?.text.replaceAll('\u00ad', ''))),
    ).toEqual([coach, 'Redactie wijkkrant', 'Winkeliersvereniging']);
    expect(wordsOf(document)).toContain('3 van 12 sleutelfiguren');
    // Who has a number has the status of who was asked for, in whatever order the hidden ones stand.
    const hidden = tablesOf(of('figures', 'persons', look))[0]?.rows ?? [];
    expect(hidden.map(({ cells }) => cells[1]?.[0]?.[0]?.text.replaceAll('\u00ad', '')).sort()).toEqual([
      'kandidaat',
      'kandidaat',
      'tijdelijk teruggetrokken',
    ]);
    const { rows } = seenScreen(map, 'persons').network.attention;
    const seen = seenScreen(map, 'persons').ground.map.actors;
    expect(rows.flatMap(({ actor }) => (actor ? [seen.get(actor)?.keyFigure?.status] : []))).toEqual([
      'paused',
      'candidate',
      'active',
    ]);
  });

  test('a group a table with its head', () => {
    const document = of('figures', 'none', { ...AS_USUAL, grouping: 'status' });
    expect(tablesOf(document)).toHaveLength(4);
    expect(wordsOf(document)).toContain('Actief (8)');
  });

  test('who asks for attention and why, who came and went with photos and events, all white spots, answers and role', () => {
    expect(tablesOf(of('attention'))[0]?.rows.length).toBe(6);
    expect(wordsOf(of('attention'))).toContain('De afspraak is: elke twee maanden.');
    const course = wordsOf(of('course'));
    for (const said of [coach, mediator, 'Eigenaar eetcafé', 'Inloopavond loopt uit de hand']) expect(course).toContain(said);
    expect(tablesOf(of('gaps'))[0]?.rows.length).toBe(networkGaps(map).gaps.length);
    expect(wordsOf(of('questions'))).toContain('Rol van de gemeente: facilitator of stimulator.');
    expect(wordsOf(of('questions'))).toContain('gaat mee naar het eerste gesprek');
  });

  test('what was set aside stays aside where persons are hidden, and nobody is named', () => {
    const spoken = map.actors.get('mediator' as never)?.keyFigure?.lastContact ?? '';
    const judgement = {
      id: judgementId('attention', ['mediator', 'notSpokenTo', spoken]),
      verdict: 'dismissed',
      date: '2026-11-28',
      reason: '',
    } as unknown as Judgement;
    const aside = { ...map, judgements: new Map([[judgement.id, judgement]]) };
    const document = printedMatter('attention', seenScreen(aside, 'persons')).document(A4);
    expect(tablesOf(document)[0]?.rows.length).toBe(5);
    expect(wordsOf(document)).not.toContain(coach);
  });

  test('says so where the white spots were not known yet', () => {
    const matter = printedMatter('gaps', seenScreen(map, 'none', nl, false));
    expect(matter.isWhole).toBe(false);
    expect(wordsOf(matter.document(A4))).toContain('Nog niet alles hiervan was uitgezocht');
  });
});
