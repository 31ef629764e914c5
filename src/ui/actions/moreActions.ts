import { Eraser, FileDown, FileText, FileUp, Globe, Keyboard, Moon, Sun, Table2 } from 'lucide-react';
import type { LanguageCode } from '../../language/language.ts';
import { type ExportKind, exportMap } from '../../workspace/exportMap.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Observed } from '../../workspace/observable.ts';
import type { Preferences } from '../../workspace/ports.ts';
import { download } from '../controls/download.ts';
import type { Action } from './action.ts';

/** What the menu Meer is about: the map as a whole, and the program. */
export interface OnMore {
  readonly desk: MapDesk;
  readonly preferences: Observed<Preferences>;
  readonly code: LanguageCode;
  readonly isDark: boolean;
  readonly ask: (what: 'details' | 'takeIn' | 'erase' | 'shortcuts') => void;
}

export const saveAs =
  (kind: ExportKind) =>
  ({ desk, code }: Pick<OnMore, 'desk' | 'code'>): void => {
    download(exportMap(desk.editor.getSnapshot().map, kind, code));
    desk.notice.set({ kind: 'exported' });
  };
const isLive = ({ desk }: OnMore): boolean => !desk.isFrozen;

export const moreActions = {
  details: { words: ({ shell }) => shell.mapDetails, icon: FileText, isOffered: isLive, run: ({ ask }) => ask('details') },
  takeIn: { words: ({ frozen }) => frozen.takeIn.menu, icon: FileUp, isOffered: isLive, run: ({ ask }) => ask('takeIn') },
  mapFile: { words: ({ shell }) => shell.saveMapFile, icon: FileDown, run: saveAs('mapFile') },
  actorsCsv: { words: ({ shell }) => shell.saveActorsCsv, icon: Table2, run: saveAs('actorsCsv') },
  relationsCsv: { words: ({ shell }) => shell.saveRelationsCsv, icon: Table2, run: saveAs('relationsCsv') },
  erase: { words: ({ frozen }) => frozen.erase.someone, icon: Eraser, run: ({ ask }) => ask('erase') },
  shortcuts: { words: ({ shell }) => shell.shortcuts, icon: Keyboard, run: ({ ask }) => ask('shortcuts') },
  language: {
    words: ({ shell }) => shell.language,
    icon: Globe,
    run: ({ preferences, code }) => preferences.set({ ...preferences.getSnapshot(), language: code === 'nl' ? 'en' : 'nl' }),
  },
  light: {
    words: ({ shell }) => shell.lightMode,
    icon: Sun,
    isOffered: ({ isDark }) => isDark,
    run: ({ preferences }) => preferences.set({ ...preferences.getSnapshot(), mode: 'light' }),
  },
  dark: {
    words: ({ shell }) => shell.darkMode,
    icon: Moon,
    isOffered: ({ isDark }) => !isDark,
    run: ({ preferences }) => preferences.set({ ...preferences.getSnapshot(), mode: 'dark' }),
  },
} as const satisfies Readonly<Record<string, Action<OnMore>>>;
