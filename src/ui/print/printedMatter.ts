import type { Analysis } from '../../analysis/analysis.ts';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import type { Block, ReportDocument } from '../../formats/write/reportDocument.ts';
import type { Box } from '../../picture/box.ts';
import type { Drawing } from '../../picture/drawing.ts';
import type { PageSize } from '../../picture/page/pageOf.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { areasSubject } from '../handover/areasSubject.ts';
import { comparisonSubject, mapSubject, type PictureColouring, type PictureSubject } from '../handover/pictureSubject.ts';
import type { NetworkPart } from '../shell/route.ts';
import type { sortingOnScreen } from '../table/sortingOnScreen.ts';
import { type NetworkSeen, networkOnPaper, networkTables } from './networkOnPaper.ts';
import type { PaperSheet, Turn } from './paperSheet.ts';
import { needsLying } from './paperTable.ts';
import {
  areasOnPaper,
  comparisonOnPaper,
  type Ground,
  insightOnPaper,
  mapOnPaper,
  nobodyOnPaper,
  tablesOnPaper,
  unreadyOnPaper,
} from './printDocuments.ts';
import { actorTable, areaTable, comparisonTables, relationTable, type TableOnPaper } from './wordTables.ts';

/** What of the screen is on paper. */
export type Printed = 'map' | 'table' | 'areas' | 'compare' | 'compareTable' | 'insight' | NetworkPart;

/** What is on the screen, as it may be seen, and what was thought about it, null before that is known. */
export interface SeenScreen {
  readonly ground: Ground;
  readonly compared: ComparedMaps;
  /** What the two moments are called. */
  readonly names: { readonly before: string; readonly after: string };
  readonly analysis: Analysis | null;
  readonly comparison: Comparison | null;
  readonly sorting: ReturnType<typeof sortingOnScreen>;
  /** How the drawing is coloured. */
  readonly colouring: PictureColouring | null;
  readonly network: NetworkSeen;
}

/** What is printed, before the paper is chosen. */
export interface PrintedMatter {
  readonly subject: PictureSubject | null;
  /** The picture is all there is, and takes the page. */
  readonly isPicture: boolean;
  /** Nothing of it is still being thought out. */
  readonly isWhole: boolean;
  /** How the paper lies unless somebody turns it. */
  readonly turn: Turn;
  readonly pictureSize: (sheet: PaperSheet) => PageSize;
  readonly document: (sheet: PaperSheet) => ReportDocument;
}

/** A running line, a headline and an issue, in CSS pixels as report.css has them. */
const HEAD_PX = 92;
/** A legend of two rows under a picture in the text. */
const LEGEND_PX = 70;
/** How much of a page a picture in the text takes, at least and at most. */
const SHARE = { least: 0.24, most: 0.5 };
/** With text under it the paper stays upright: the narrowest that is measured for. */
const UPRIGHT_ROOM = 674;

export const printedMatter = (of: Printed, seen: SeenScreen): PrintedMatter => {
  const { ground, compared, names, analysis, comparison, sorting } = seen;
  const { map, language } = ground;
  const tables = (what: string, shown: readonly TableOnPaper[]): PrintedMatter => ({
    subject: null,
    isPicture: false,
    isWhole: true,
    turn: shown.some(({ table }) => needsLying(table, UPRIGHT_ROOM)) ? 'lying' : 'upright',
    pictureSize: () => NO_PICTURE,
    document: ({ room }) => tablesOnPaper(ground, what, shown, room.width),
  });
  const nobody = (what: string): PrintedMatter => ({ ...tables(what, []), document: () => nobodyOnPaper(ground, what) });
  const isEmpty = map.actors.size === 0;
  const whole = () =>
    isEmpty
      ? nobody(language.shell.view.map)
      : picturedMatter(mapSubject(map, language, undefined, seen.colouring), (picture) => mapOnPaper(ground, picture), true);
  const unready = (what: string) => ({
    ...picturedMatter(mapSubject(map, language), (picture) => unreadyOnPaper(ground, what, language.print.notReady, picture)),
    isWhole: false,
  });

  switch (of) {
    case 'map':
      return whole();
    case 'table':
      return tables(language.shell.view.table, [
        actorTable(map, language, sorting.actors),
        relationTable(map, language, sorting.relations),
      ]);
    case 'areas': {
      if (!analysis) return unready(language.shell.view.areas);
      const shown = areaTable(map, analysis, language);
      const lie = areasSubject(map, analysis.coverage, language);
      return lie
        ? picturedMatter(lie, (picture, { room }) => areasOnPaper(ground, shown, picture, room.width))
        : { ...tables('', [shown]), document: ({ room }) => areasOnPaper(ground, shown, null, room.width) };
    }
    case 'figures':
    case 'attention':
    case 'course':
    case 'gaps':
    case 'questions': {
      const { network } = seen;
      return {
        ...tables('', []),
        isWhole: network.isKnown,
        turn: networkTables(ground, of, network).some((table) => needsLying(table, UPRIGHT_ROOM)) ? 'lying' : 'upright',
        document: ({ room }) => networkOnPaper(ground, of, network, room.width),
      };
    }
    case 'insight':
      if (isEmpty) return nobody(language.shell.step.insight);
      return analysis
        ? picturedMatter(mapSubject(map, language), (picture) => insightOnPaper(ground, analysis, picture))
        : unready(language.shell.step.insight);
    case 'compare':
    case 'compareTable': {
      if (!compared.beforeMap) return whole();
      if (!comparison) return unready(language.shell.step.compare);
      if (of === 'compareTable')
        return tables(language.shell.step.compare, comparisonTables(comparison, compared, names, language));
      const between = language.handover.picture.between(names.before, names.after);
      return picturedMatter(comparisonSubject(compared, comparison, names, language), (picture) =>
        comparisonOnPaper(ground, compared, comparison, between, picture),
      );
    }
  }
};

/** A picture among words, or on a page of its own. */
export const picturedMatter = (
  subject: PictureSubject,
  document: (picture: Extract<Block, { is: 'picture' }>, sheet: PaperSheet) => ReportDocument,
  isPicture = false,
): PrintedMatter => {
  const aspect = subject.still ? aspectOfBox(subject.still.box) : aspectOf(subject.drawing);
  const pictureSize = ({ room: { width, height } }: PaperSheet): PageSize => ({
    width,
    height: Math.floor(
      isPicture ? height - HEAD_PX : Math.min(SHARE.most * height, Math.max(SHARE.least * height, width / aspect + LEGEND_PX)),
    ),
    margin: 2,
  });
  return {
    subject,
    isPicture,
    isWhole: true,
    turn: isPicture && aspect > 0.9 ? 'lying' : 'upright',
    pictureSize,
    document: (sheet) => {
      const { width, height } = pictureSize(sheet);
      return document({ is: 'picture', key: 'picture', alt: subject.alt, width, height }, sheet);
    },
  };
};

const NO_PICTURE: PageSize = { width: 1, height: 1, margin: 0 };
/** Room for names around the outermost shapes, in map units. */
const AROUND = 90;

const aspectOfBox = ({ left, top, right, bottom }: Box): number => (right - left) / Math.max(1, bottom - top);

const aspectOf = ({ actors }: Drawing): number => {
  const [xs, ys] = [[...actors.values()].map(({ at }) => at.x), [...actors.values()].map(({ at }) => at.y)];
  const spread = (of: readonly number[]) =>
    of.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY) -
    of.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return xs.length === 0 ? 1.5 : (spread(xs) + AROUND) / (spread(ys) + AROUND);
};
