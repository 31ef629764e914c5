import type { AreaProfile } from '../../src/domain/areaProfile.ts';
import type { AreaId } from '../../src/domain/identifiers.ts';
import type { ExampleArea } from './exampleActors.ts';

/** The made-up town as a drawing: corners in whole metres, x to the east and y to the north, shared by neighbours. */
const CORNERS = {
  harbourWest: [0, 2100],
  harbourHead: [700, 2250],
  quay: [1150, 2050],
  lock: [1800, 2150],
  northGate: [2500, 2000],
  eastGate: [2750, 1500],
  westDike: [-100, 1300],
  oldDike: [450, 1200],
  church: [950, 1350],
  market: [1300, 1150],
  station: [1750, 1250],
  canalEast: [2250, 1150],
  fenEast: [2800, 1000],
  southWest: [0, 150],
  lindenSouth: [650, 0],
  park: [1050, 600],
  lakeSouth: [1250, 100],
  lakeEast: [2000, 650],
  meadow: [1900, -50],
  fenSouth: [2700, 50],
  fenCorner: [3000, 500],
} as const satisfies Record<string, readonly [number, number]>;
type Corner = keyof typeof CORNERS;

const NEIGHBOURHOODS: Readonly<Record<ExampleArea, { readonly inhabitants: number; readonly corners: readonly Corner[] }>> = {
  haven: { inhabitants: 4_200, corners: ['harbourWest', 'harbourHead', 'quay', 'church', 'oldDike', 'westDike'] },
  oudeStad: { inhabitants: 1_800, corners: ['quay', 'lock', 'station', 'market', 'church'] },
  singel: { inhabitants: 2_600, corners: ['lock', 'northGate', 'eastGate', 'fenEast', 'canalEast', 'station'] },
  linden: {
    inhabitants: 3_100,
    corners: ['westDike', 'oldDike', 'church', 'market', 'park', 'lindenSouth', 'southWest'],
  },
  meerzicht: {
    inhabitants: 2_500,
    corners: ['market', 'station', 'lakeEast', 'meadow', 'lakeSouth', 'lindenSouth', 'park'],
  },
  venen: {
    inhabitants: 3_900,
    corners: ['station', 'canalEast', 'fenEast', 'fenCorner', 'fenSouth', 'meadow', 'lakeEast'],
  },
};

export const EXAMPLE_PROFILES: readonly AreaProfile[] = Object.entries(NEIGHBOURHOODS).map(([id, { inhabitants, corners }]) => ({
  id: id as AreaId,
  population: inhabitants,
  outline: [[corners.map((corner) => CORNERS[corner])]],
}));
