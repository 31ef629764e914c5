import { strFromU8, unzipSync } from 'fflate';
import { analyseMap } from '../../../src/analysis/analyseMap.ts';
import { compareMaps } from '../../../src/analysis/compare/compareMaps.ts';
import { networkGaps } from '../../../src/analysis/coverage/networkGaps.ts';
import { afterEvent } from '../../../src/analysis/report/afterEvent.ts';
import { networkYear } from '../../../src/analysis/report/networkYear.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { propertiesOf } from '../../../src/domain/actorMap.ts';
import { aroundEvents } from '../../../src/domain/aroundEvent.ts';
import { handedMap } from '../../../src/domain/handedMap.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { mapsOfSnapshots } from '../../../src/domain/mapsOfSnapshots.ts';
import { COLOUR_BY } from '../../../src/domain/network/colouring.ts';
import { EVERY_KEY_FIGURE } from '../../../src/domain/network/keyFigureFilter.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { packEnvelope, unpackEnvelope } from '../../../src/formats/envelope/packEnvelope.ts';
import type { ReportDocument } from '../../../src/formats/write/reportDocument.ts';
import { writeDocx } from '../../../src/formats/write/writeDocx.ts';
import type { Language } from '../../../src/language/language.ts';
import { measureName } from '../../../src/picture/layout/measureName.ts';
import { roughLayout } from '../../../src/picture/layout/roughLayout.ts';
import { svgOf } from '../../../src/picture/painters/svg.ts';
import { lineMoments } from '../../../src/ui/compare/timeLine/lineMoments.ts';
import { areasSubject } from '../../../src/ui/handover/areasSubject.ts';
import { handedName } from '../../../src/ui/handover/handedName.ts';
import { PICTURE_COLOURS } from '../../../src/ui/handover/pictureColours.ts';
import { lettersOnPage, picturePage } from '../../../src/ui/handover/picturePage.ts';
import { comparisonSubject, mapSubject, type PictureSubject } from '../../../src/ui/handover/pictureSubject.ts';
import { mapTables } from '../../../src/ui/handover/tables/mapTables.ts';
import { tablesFile } from '../../../src/ui/handover/tables/tablesFile.ts';
import { FIGURE_COLUMNS } from '../../../src/ui/network/figures/figureColumns.ts';
import { slidesOf } from '../../../src/ui/presentation/slides.ts';
import { slideWords } from '../../../src/ui/presentation/slideWords.ts';
import { networkAsSeen } from '../../../src/ui/print/networkAsSeen.ts';
import { paperSheet } from '../../../src/ui/print/paperSheet.ts';
import { type Printed, printedMatter } from '../../../src/ui/print/printedMatter.ts';
import { MEMO_PARTS, memoDocument } from '../../../src/ui/report/memoDocument.ts';
import { memoSubject } from '../../../src/ui/report/memoSubject.ts';
import { WORKSHOP_PARTS, workshopDocument } from '../../../src/ui/report/workshopDocument.ts';
import { YEAR_PARTS, yearDocument } from '../../../src/ui/report/yearDocument.ts';

const TODAY = '2026-11-29' as IsoDate;
const STAND = { day: TODAY, isPhoto: false };
const PICTURE = { alt: '', width: 674, height: 300 };
const PAGE = { width: 1600, height: 900, margin: 24 };
const LOOK = { filter: EVERY_KEY_FIGURE, sought: '', sorting: null, grouping: null };
/** All that is printed: the types say when one is forgotten. The list of views itself asks for a page. */
const PRINTED: Readonly<Record<Printed, true>> = {
  ...{ map: true, table: true, areas: true, compare: true, compareTable: true, insight: true },
  ...{ figures: true, attention: true, course: true, gaps: true, questions: true },
};
const ON_PAPER = Object.keys(PRINTED) as readonly Printed[];

/** Everything that can be handed over of a map as it may be seen, as all the text in it, by what it is. */
export const handedOver = async (
  map: ActorMap,
  level: RedactionLevel,
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>();
  const analysis = analyseMap(map);
  const snapshots = mapsOfSnapshots(map);
  const [around] = aroundEvents(map, TODAY);
  if (!around) throw new Error('no snapshots');
  const beforeMap = snapshots.get(around.before) as ActorMap;
  const compared = { before: around.before, after: 'now' as const, beforeMap, afterMap: map, matches: [] };
  const comparison = compareMaps(beforeMap, map);
  const names = { before: map.snapshots.get(around.before)?.name ?? '', after: language.compare.now };

  made.set('name', handedName(propertiesOf(map).title, level, TODAY, language.code));

  const label = 'Kaart 3';
  for (const [way, handed] of [
    ['past', map],
    ['now', handedMap(map, 'x')],
  ] as const) {
    const packed = unpackEnvelope(packEnvelope({ map: handed, label, mayBeNamed: true, hidden: level }));
    if (!packed.done) throw new Error(packed.refusal.code);
    made.set(`envelope, ${way}`, packed.value);
  }

  const sheets = [...mapTables({ map, analysis, comparison, compared }, language).values()].flat();
  for (const kind of ['xlsx', 'ods', 'csv'] as const) {
    const { name, blob } = await tablesFile(sheets, kind, 'kaart', language.code);
    made.set(kind, `${name} ${unpacked(new Uint8Array(await blob.arrayBuffer()))}`);
  }

  const days = { before: TODAY, after: TODAY, isNow: true, today: TODAY };
  const reports: Readonly<Record<string, ReportDocument>> = {
    memo: memoDocument(
      { map, before: beforeMap, after: map, days, event: around.event, found: afterEvent(beforeMap, map), hidden: level, cut: 0 },
      MEMO_PARTS,
      PICTURE,
      language,
    ),
    year: yearDocument(
      {
        map,
        before: { map: beforeMap, day: TODAY },
        found: networkYear(map, beforeMap, TODAY),
        photos: [],
        stand: STAND,
        answered: new Set(),
        hidden: level,
      },
      YEAR_PARTS,
      PICTURE,
      language,
    ),
    workshop: workshopDocument({ map, analysis, stand: STAND, hidden: level }, WORKSHOP_PARTS, PICTURE, language),
  };
  for (const [name, report] of Object.entries(reports)) {
    made.set(`${name} on the screen`, JSON.stringify(report));
    made.set(`${name} as docx`, unpacked(await writeDocx(report, new Map())));
  }

  const pictures: Readonly<Record<string, PictureSubject | null>> = {
    map: mapSubject(map, language),
    snapshot: mapSubject(beforeMap, language),
    comparison: comparisonSubject(compared, comparison, names, language),
    'picture of the memo': memoSubject(compared, comparison, names, language),
    neighbourhoods: areasSubject(map, analysis.coverage, language),
    ...Object.fromEntries(
      COLOUR_BY.map((by) => {
        const colouring = {
          by,
          shown: [...map.areas.keys()].map((id) => `area:${id}` as const)[0] ?? 'network',
          size: 'longAgo',
        } as const;
        return [`map coloured by ${by}`, mapSubject(map, language, undefined, { colouring, today: TODAY })];
      }),
    ),
  };
  for (const [name, subject] of Object.entries(pictures)) if (subject) made.set(`${name} as svg`, svgOfSubject(subject));

  const seen = { ground: { map, stand: STAND, language }, compared, names, analysis, comparison, colouring: null };
  const thoughts = { carried: [], gaps: networkGaps(map), photos: [] };
  for (const of of ON_PAPER) {
    const { document, subject } = printedMatter(of, {
      ...seen,
      sorting: { actors: null, relations: null },
      network: networkAsSeen(of, map, map, LOOK, FIGURE_COLUMNS, thoughts, TODAY, language),
    });
    const drawn = subject ? svgOfSubject(subject) : '';
    made.set(`${of} on paper`, `${JSON.stringify(document(paperSheet('a4', 'upright')))} ${drawn}`);
  }

  const slides = slidesOf(map, analysis, lineMoments(map, TODAY), () => false);
  made.set('slides', JSON.stringify(slides.map((slide) => slideWords(slide, map, '', language))));
  return made;
};

const svgOfSubject = (subject: PictureSubject): string => {
  const colours = PICTURE_COLOURS.light;
  const { title, issue, alt, drawing } = subject;
  const words = { title, issue, date: '', legend: subject.legend(colours) };
  const letters = lettersOnPage(drawing, null, words, PAGE);
  const page = picturePage(subject, roughLayout(drawing, letters, measureName), null, words, PAGE, colours);
  return svgOf(page.scene, { title: alt, view: page.view, width: PAGE.width, paper: '#fff', family: 'sans-serif' });
};

/** The text of all parts of a packed file, however deep, or of a file that is none. */
const unpacked = (bytes: Uint8Array): string => {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name} ${unpacked(part)}`)
    .join('\n');
};
