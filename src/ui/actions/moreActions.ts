import {
  Blend,
  Eraser,
  FileDown,
  FileText,
  FileUp,
  Image,
  ImagePlus,
  Keyboard,
  Layers,
  Printer,
  ScrollText,
  Send,
  Table2,
  Timer,
  UserSearch,
  Waypoints,
} from 'lucide-react';
import { type ExportKind, exportMap } from '../../workspace/exportMap.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { download } from '../controls/download.ts';
import type { Action } from './action.ts';
import { type OnPresenting, presentAction } from './presentAction.ts';
import { type OnProgram, programActions } from './programActions.ts';

/** What the menu Meer is about: the map as a whole, and the program. */
export interface OnMore extends OnProgram, OnPresenting {
  readonly startExercise: () => void;
  readonly ask: (
    what:
      | 'details'
      | 'takeIn'
      | 'beside'
      | 'together'
      | 'picture'
      | 'print'
      | 'report'
      | 'tables'
      | 'forProgram'
      | 'handOver'
      | 'erase'
      | 'access'
      | 'shortcuts',
  ) => void;
}

export const saveAs =
  (kind: ExportKind) =>
  ({ desk, code }: Pick<OnMore, 'desk' | 'code'>): void => {
    download(exportMap(desk.editor.getSnapshot().map, kind, code, desk.day()));
    saySaved(desk);
  };
const hasPaper = ({ paper }: OnMore['desk']): boolean => (paper?.getSnapshot().paper ?? null) !== null;
const isLive = ({ desk }: OnMore): boolean => !desk.isFrozen;

export const moreActions = {
  details: { words: ({ shell }) => shell.mapDetails, icon: FileText, isOffered: isLive, run: ({ ask }) => ask('details') },
  exercise: {
    words: ({ library }) => library.startExercise,
    icon: Timer,
    isOffered: isLive,
    run: ({ startExercise }) => startExercise(),
  },
  takeIn: { words: ({ frozen }) => frozen.takeIn.menu, icon: FileUp, isOffered: isLive, run: ({ ask }) => ask('takeIn') },
  beside: { words: ({ shell }) => shell.layBeside, icon: Blend, isOffered: isLive, run: ({ ask }) => ask('beside') },
  together: {
    words: ({ layingTogether }) => layingTogether.heading,
    icon: Layers,
    isOffered: isLive,
    run: ({ ask }) => ask('together'),
  },
  paper: {
    words: ({ paper }) => paper.menu,
    icon: ImagePlus,
    isOffered: ({ desk }) => desk.paper !== null && !hasPaper(desk),
    run: ({ desk }) => desk.paper?.ask(),
  },
  adjustPaper: {
    words: ({ paper }) => paper.adjust,
    icon: ImagePlus,
    isOffered: ({ desk }) => hasPaper(desk),
    run: ({ desk }) => {
      desk.selection.clear();
      desk.paper?.adjust(true);
    },
  },
  mapFile: { words: ({ shell }) => shell.saveMapFile, icon: FileDown, run: saveAs('mapFile') },
  handOver: {
    words: ({ envelope }) => envelope.handOver.menu,
    icon: Send,
    isOffered: isLive,
    run: ({ ask }) => ask('handOver'),
  },
  picture: { words: ({ handover }) => handover.picture.menu, icon: Image, run: ({ ask }) => ask('picture') },
  print: {
    words: ({ print }) => print.menu,
    icon: Printer,
    keys: [{ key: 'p', ctrl: true, shift: false }],
    run: ({ ask }) => ask('print'),
  },
  report: { words: ({ report }) => report.menu, icon: ScrollText, run: ({ ask }) => ask('report') },
  present: presentAction,
  tables: { words: ({ handover }) => handover.tables.menu, icon: Table2, run: ({ ask }) => ask('tables') },
  forProgram: { words: ({ formats }) => formats.forProgram.menu, icon: Waypoints, run: ({ ask }) => ask('forProgram') },
  erase: { words: ({ frozen }) => frozen.erase.someone, icon: Eraser, run: ({ ask }) => ask('erase') },
  access: { words: ({ access }) => access.button, icon: UserSearch, run: ({ ask }) => ask('access') },
  shortcuts: { words: ({ shell }) => shell.shortcuts, icon: Keyboard, run: ({ ask }) => ask('shortcuts') },
  ...programActions,
} as const satisfies Readonly<Record<string, Action<OnMore>>>;
