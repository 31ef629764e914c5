import type { AreaCoverage, CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { Polygon } from '../../domain/areaProfile.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import type { Language } from '../../language/language.ts';
import { EMPTY_DRAWING } from '../../picture/drawing.ts';
import { discPath } from '../../picture/forms/silhouette.ts';
import { marksBox } from '../../picture/marksBox.ts';
import { type AreaPattern, areaItems, areaMarks, type DrawnArea } from '../../picture/page/areaItems.ts';
import type { LegendEntry } from '../../picture/page/pageOf.ts';
import { EMPTY_SCENE, type Mark, type SceneItem } from '../../picture/scene.ts';
import { type AreaLabel, areaLabels, DISC } from '../areas/areaLabels.ts';
import { type AreaDrawing, areaDrawing } from '../areas/areaShapes.ts';
import type { PictureColours, PictureSubject } from './pictureSubject.ts';

const PATTERN_OF = {
  nobody: 'open',
  onlyLeft: 'open',
  noKeyFigureNear: 'dotted',
  keyFigureNear: 'striped',
  keyFigure: 'full',
} as const satisfies { readonly [L in CoverageLevel]: AreaPattern };
/** Those of which a fill is named; where only who left is, is drawn and counted as where nobody is. */
const LEVELS = ['nobody', 'noKeyFigureNear', 'keyFigureNear', 'keyFigure'] as const satisfies readonly CoverageLevel[];

/** The drawing is so many map units wide or high, whatever the municipality is in metres. */
const LONGEST = 1_000;
/** Around the outermost outlines, where the name of a narrow area stands out. */
const ROUND = 24;
/** Letters of names on the page, in CSS pixels. */
const LETTERS_PX = 13.5;
const TALLY_PX = 12;
const HALO_PX = 4;
const SAMPLE = { width: 28, height: 18 };

/** The neighbourhoods as a map by what the map knows of them, with how many actors are in each. Nothing where their outlines are not known. */
export const areasSubject = (map: ActorMap, coverage: readonly AreaCoverage[], language: Language): PictureSubject | null => {
  const drawing = areaDrawing(map);
  if (!drawing || drawing.shapes.length === 0) return null;
  const { title, keyFigureTerm } = propertiesOf(map);
  const term = language.words.keyFigureTerm[keyFigureTerm];
  const t = language.handover.picture.areas;
  const size = LONGEST / Math.max(drawing.width, drawing.height);
  const levels = new Map(coverage.map(({ area, level }) => [area, level]));
  const areas = drawnAreas(map, drawing, size, levels);
  const actors = new Map<AreaId, number>();
  for (const { neighbourhoods } of map.actors.values())
    for (const area of neighbourhoods) actors.set(area, (actors.get(area) ?? 0) + 1);
  const isSomewhereLeft = areas.some(({ id }) => levels.get(id as AreaId) === 'onlyLeft');
  const counted = LEVELS.map((level) => ({
    level,
    count: areas.filter(({ pattern }) => pattern === PATTERN_OF[level]).length,
    word: level === 'nobody' && isSomewhereLeft ? language.areas.emptyOrLeft.word : language.areas.level[level](term),
  })).filter(({ count }) => count > 0);
  const hasActors = drawing.shapes.some(({ id }) => (actors.get(id) ?? 0) > 0);
  return {
    drawing: EMPTY_DRAWING,
    title,
    issue: t.subtitle,
    alt: t.alt(
      title,
      drawing.shapes.length,
      counted.map(({ word, count }) => ({ word, count })),
    ),
    legend: (colours) => [
      ...counted.map(({ level, count, word }) => ({
        word: `${word} ${count}`,
        marks: areaMarks([SAMPLE_CORNERS], PATTERN_OF[level], 1, colours.areas),
        ...SAMPLE,
      })),
      ...(hasActors ? [tallyEntry(t.tally, colours)] : []),
    ],
    still: {
      box: { left: -ROUND, top: -ROUND, right: drawing.width * size + ROUND, bottom: drawing.height * size + ROUND },
      scene: (zoom, colours) => ({
        ...EMPTY_SCENE,
        hulls: areaItems(areas, 1 / zoom, colours.areas),
        names: labelItems(drawing, actors, size * zoom, zoom, colours),
      }),
    },
  };
};

const drawnAreas = (
  { areas, areaProfiles }: ActorMap,
  drawing: AreaDrawing,
  size: number,
  levels: ReadonlyMap<AreaId, CoverageLevel>,
): DrawnArea[] => {
  const outlines = drawing.shapes.map(({ id }) => ({ id, outline: areaProfiles.get(id)?.outline ?? [] }));
  const { west, north } = cornerOf([...areaProfiles.values()].map(({ outline }) => outline));
  const at = ([x, y]: readonly [number, number]): MapPoint => ({ x: (x - west) * size, y: (north - y) * size });
  return outlines
    .filter(({ id }) => areas.has(id))
    .map(({ id, outline }) => {
      const level = levels.get(id);
      return { id, pattern: level ? PATTERN_OF[level] : null, rings: outline.flatMap((polygon) => ringsOf(polygon, at)) };
    });
};

const cornerOf = (outlines: readonly (readonly Polygon[])[]): { readonly west: number; readonly north: number } => {
  let [west, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of outlines.flat(3)) [west, north] = [Math.min(west, x), Math.max(north, y)];
  return { west, north };
};

/** Whatever way a file goes round: an area one way, its holes the other. Corners that lie on each other at this size are one. */
const ringsOf = (polygon: Polygon, at: (corner: readonly [number, number]) => MapPoint): MapPoint[][] =>
  polygon.map((ring, i) => {
    const points = ring.map(at).map(({ x, y }) => ({ x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 }));
    const apart = points.filter(({ x, y }, j) => {
      const before = points.at(j - 1);
      return !before || before.x !== x || before.y !== y;
    });
    const runsRight = apart.reduce((sum, { x, y }, j) => {
      const next = apart[(j + 1) % apart.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0);
    return runsRight > 0 === (i === 0) ? apart : apart.reverse();
  });

/** `scale`: CSS pixels for a metre, `zoom`: for a map unit. */
const labelItems = (
  drawing: AreaDrawing,
  actors: ReadonlyMap<AreaId, number>,
  scale: number,
  zoom: number,
  colours: PictureColours,
): SceneItem[] => {
  const size = { width: drawing.width * scale, height: drawing.height * scale };
  const labels = areaLabels(
    drawing.shapes,
    (area) => actors.get(area) ?? 0,
    { view: { scale, x: 0, y: 0 }, size, letters: LETTERS_PX },
    [],
  );
  return labels.map((label) => {
    const marks = labelMarks(label, 1 / zoom, colours);
    return { id: label.id, stands: 'area', marks, box: marksBox(marks) };
  });
};

const labelMarks = ({ x, y, lines, base, count, disc }: AreaLabel, size: number, colours: PictureColours): Mark[] => [
  ...(lines.length > 0
    ? [
        {
          is: 'words' as const,
          lines,
          at: { x: x * size, y: (y + base) * size },
          anchor: 'middle' as const,
          size: LETTERS_PX * size,
          weight: 650 as const,
          fill: colours.ink,
          halo: { colour: colours.paper, width: HALO_PX * size, dash: [] },
        },
      ]
    : []),
  ...(disc === null ? [] : tallyMarks(String(count), { x: x * size, y: (y + disc) * size }, size, colours)),
];

const tallyMarks = (count: string, at: MapPoint, size: number, colours: PictureColours): Mark[] => [
  { is: 'shape', path: discPath(DISC), at, scale: size, fill: colours.ink, stroke: null },
  {
    is: 'words',
    lines: [count],
    at: { x: at.x, y: at.y + TALLY_PX * 0.36 * size },
    anchor: 'middle',
    size: TALLY_PX * size,
    weight: 650,
    fill: colours.paper,
    halo: null,
  },
];

const tallyEntry = (word: string, colours: PictureColours): LegendEntry => ({
  word,
  marks: tallyMarks('3', { x: 0, y: 0 }, 0.9, colours),
  width: 2 * DISC,
  height: 2 * DISC,
});

const [HALF_WIDTH, HALF_HEIGHT] = [SAMPLE.width / 2 - 1, SAMPLE.height / 2 - 1];
const SAMPLE_CORNERS: readonly MapPoint[] = [
  { x: -HALF_WIDTH, y: -HALF_HEIGHT },
  { x: HALF_WIDTH, y: -HALF_HEIGHT },
  { x: HALF_WIDTH, y: HALF_HEIGHT },
  { x: -HALF_WIDTH, y: HALF_HEIGHT },
];
