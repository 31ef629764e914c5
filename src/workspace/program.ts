import type { MapId } from '../domain/identifiers.ts';
import { dayOf } from '../domain/identifiers.ts';
import type { ImportFile, ImportPreview, ImportSettings } from '../formats/importPreview.ts';
import { type MapDesk, openMapDesk } from './mapDesk.ts';
import { type MapLibrary, makeMapLibrary } from './mapLibrary.ts';
import { type Observed, observed } from './observable.ts';
import type { Ports, Preferences } from './ports.ts';

/** All that the screen is given: the list of maps, desks for open ones, a reader of files, and preferences. */
export interface Program {
  readonly library: MapLibrary;
  readonly preferences: Observed<Preferences>;
  readonly openDesk: (id: MapId) => Promise<MapDesk | null>;
  readonly readFiles: (files: readonly ImportFile[], settings: ImportSettings, signal: AbortSignal) => Promise<ImportPreview>;
}

export const makeProgram = (ports: Ports): Program => {
  const preferences = observed(ports.preferences.read());
  preferences.subscribe(() => ports.preferences.write(preferences.getSnapshot()));
  return {
    library: makeMapLibrary(ports),
    preferences,
    openDesk: async (id) => {
      const stored = await ports.store.open(id);
      return stored && openMapDesk(stored, ports);
    },
    readFiles: (files, settings, signal) => ports.reader.read(files, settings, dayOf(ports.clock.now()), signal),
  };
};
