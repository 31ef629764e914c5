import type { Comparison } from '../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { type ColouredMap, type Colouring, colouredMap, colouredSigns } from '../../domain/network/colouredMap.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import { colouredEntry } from '../../language/colouringWords.ts';
import type { Language } from '../../language/language.ts';
import { type Agreed, withAgreement } from '../../picture/agreed.ts';
import type { Box } from '../../picture/box.ts';
import { colouredAppearanceOf } from '../../picture/colouredLook.ts';
import { lettersToDraw } from '../../picture/density.ts';
import { type Drawing, drawingOf } from '../../picture/drawing.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import type { Look } from '../../picture/makeScene.ts';
import type { AreaColours } from '../../picture/page/areaItems.ts';
import { colouredSample, SAMPLE_REACH } from '../../picture/page/colouredSample.ts';
import { drawingWithin } from '../../picture/page/cutOut.ts';
import { type LegendCode, legendOf } from '../../picture/page/legendOf.ts';
import type { LegendEntry } from '../../picture/page/pageOf.ts';
import type { Scene, SceneItem } from '../../picture/scene.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { type ChangeEntry, changeEntries, changeEntryWord } from '../compare/picture/ChangeLegend.tsx';
import { actorSampleMarks, lineSampleMarks, SAMPLE_SIZE, wasIsSampleMarks } from '../compare/picture/ChangeSample.tsx';
import { changeAppearances } from '../compare/picture/changeAppearances.ts';
import { changeItems } from '../compare/picture/marks/changeItems.ts';
import type { MarkPalette } from '../compare/picture/marks/changeMark.ts';
import { placeMarks } from '../compare/picture/marks/placeMarks.ts';
import { picturedMaps } from '../compare/picture/picturedMaps.ts';
import { paneView } from '../compare/picture/pictureSide.ts';
import { wantedMarks } from '../compare/picture/wantedMarks.ts';

/** The colours of a picture that is handed over: those of the drawing, of what differs, and of neighbourhoods. */
export type PictureColours = MarkPalette & { readonly areas: AreaColours };

/** What a picture is of. */
export interface PictureSubject {
  readonly drawing: Drawing;
  readonly title: string;
  readonly issue: string;
  /** The day that it shows when that is not today. */
  readonly day?: IsoDate;
  /** For who does not see it. */
  readonly alt: string;
  /** Of all that is drawn, or of a part of it. */
  readonly legend: (colours: PictureColours, view?: Box | null) => readonly LegendEntry[];
  readonly appearanceOf?: (colours: PictureColours) => Look['appearanceOf'];
  /** What stands above the names, at this zoom. */
  readonly marks?: (layout: Layout, zoom: number, colours: PictureColours) => readonly SceneItem[];
  /** Instead of a drawing of actors: what is there without anything to lay out. `zoom`: CSS pixels of the page for a map unit. */
  readonly still?: { readonly box: Box; readonly scene: (zoom: number, colours: PictureColours) => Scene };
}

/** How a picture is to be coloured: a choice about the very map that is pictured, and the day for a map that has none of its own. */
export interface PictureColouring {
  readonly colouring: Colouring;
  readonly today: IsoDate;
}

/** A map as it is, or was on a day. */
export const mapSubject = (
  map: ActorMap,
  language: Language,
  day?: IsoDate,
  wished: PictureColouring | null = null,
): PictureSubject => {
  const drawing = withAgreement(drawingOf(map), agreedOn(map, language));
  const { title, issue, keyFigureTerm } = propertiesOf(map);
  const coloured = wished && colouredMap(map, wished.colouring, day ?? wished.today);
  return {
    drawing,
    title,
    issue,
    ...(day && { day }),
    alt: language.handover.picture.alt(title, drawing.actors.size, drawing.relations.size),
    legend: (colours, view = null) => {
      const shown = view ? drawingWithin(drawing, view) : drawing;
      return [
        ...(coloured ? colouredLegend(coloured, wished.colouring, shown, map, colours, language) : []),
        ...legendOf(shown, colours, coloured?.groups != null).map(({ code, ...sample }) => ({
          ...sample,
          word: legendWord(code, keyFigureTerm, language),
        })),
      ];
    },
    ...(coloured && { appearanceOf: (colours: PictureColours) => colouredAppearanceOf(coloured, colours, drawing) }),
  };
};

/** What the colours mean, and how many of each are on the picture. */
const colouredLegend = (
  coloured: ColouredMap,
  colouring: Colouring,
  { actors }: Drawing,
  map: ActorMap,
  colours: PictureColours,
  language: Language,
): readonly LegendEntry[] => {
  return colouredSigns(coloured, (id) => actors.has(id)).map((sign): LegendEntry => {
    const reach = 2 * (sign.is === 'larger' ? SAMPLE_REACH.larger : SAMPLE_REACH.usual);
    const word = colouredEntry(sign, colouring, map, language);
    return { word, marks: colouredSample(sign, colours), width: reach, height: reach };
  });
};

/** How many drew what on a map, and the words for that. */
export const agreedOn = (map: ActorMap, { agreed }: Language): Agreed => ({ agreement: agreementOf(map), words: agreed.count });

const legendWord = (code: LegendCode, term: 'figure' | 'person', { words, agreed }: Language): string => {
  switch (code.is) {
    case 'weight':
      return agreed.weightShort;
    case 'byOne':
      return agreed.byOne;
    case 'kind':
      return words.kind[code.kind];
    case 'keyFigure':
      return words.keyFigureTerm[term];
    case 'role':
      return words.role[code.role];
    case 'relation':
      return words.relationType[code.type];
    case 'certainty':
      return words.certainty[code.certainty];
  }
};

/** Marks go with letters of this size, in map units. */
const LETTERS = 13;

/** Two moments in one picture, with what differs between them; `names` are those of the moments. */
export const comparisonSubject = (
  { beforeMap, afterMap, matches }: ComparedMaps,
  comparison: Comparison,
  names: { readonly before: string; readonly after: string },
  language: Language,
  day?: IsoDate,
): PictureSubject => {
  const maps = picturedMaps(beforeMap, afterMap, comparison, matches);
  const drawing = drawingOf(maps.all);
  const view = paneView('together', 'difference', maps);
  const { title } = propertiesOf(afterMap);
  const t = language.handover.picture;
  return {
    drawing,
    title,
    issue: t.between(names.before, names.after),
    ...(day && { day }),
    alt: t.altOfDifference(title, names.before, names.after, comparison.actors.length, comparison.relations.length),
    legend: (colours) =>
      changeEntries(comparison).map((entry) => ({
        word: entry.is === 'wasIs' ? changeEntryWord(entry, language) : `${changeEntryWord(entry, language)} ${entry.count}`,
        marks: sampleOf(entry, colours),
        ...SAMPLE_SIZE,
      })),
    appearanceOf: (colours) => {
      const appearances = changeAppearances(maps, view, null, colours);
      return (id, stands) => (stands === 'relation' ? appearances.relation(id) : stands === 'actor' ? appearances.actor(id) : {});
    },
    marks: (layout, zoom, colours) => {
      const letters = Math.max(layout.letters, lettersToDraw(layout.letters, zoom));
      const size = letters / LETTERS;
      const placed = placeMarks(drawing, layout, boxesOf(layout), wantedMarks(maps, view), size);
      return changeItems(placed, size, colours);
    },
  };
};

const sampleOf = (entry: ChangeEntry, palette: MarkPalette) =>
  entry.is === 'actor'
    ? actorSampleMarks(entry.state, palette)
    : entry.is === 'wasIs'
      ? wasIsSampleMarks(palette)
      : lineSampleMarks(entry.state, entry.isTension, palette);

const boxesOf = function* ({ names }: Layout): Iterable<Box> {
  for (const { box } of names.values()) yield box;
};
