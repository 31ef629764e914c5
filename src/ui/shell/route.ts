import type { MapId, SnapshotId } from '../../domain/identifiers.ts';
import { observed } from '../../workspace/observable.ts';
import { addressAt, placeNow } from './address.ts';
import { RECEIVING, takeArrivedLink } from './arrivedLink.ts';
import { entryNow, goBack, isOwnReturn, restoreLeft, writeHistory } from './leaving.ts';
import { FROZEN_STEPS, STEPS, type Step } from './step.ts';

/** Where the person is. Addresses hold random ids and fixed words, never a title or a name. */
export type Route =
  | { readonly page: 'library' }
  | { readonly page: 'help' }
  /** A map that was handed over, and the reading of codes. */
  | { readonly page: 'receive' }
  | { readonly page: 'readCode' }
  | ExerciseRoute
  /** What a room reads of the exercise, in a window of its own. */
  | { readonly page: 'onScreen' }
  | MapRoute;
/** The exercise: its start, or the clock while it goes on. */
export interface ExerciseRoute {
  readonly page: 'exercise';
  /** The map that it is asked to begin on. */
  readonly on?: MapId;
}
export interface MapRoute {
  readonly page: 'map';
  readonly id: MapId;
  readonly view: MapView;
  /** Of the view Netwerk; left out: the first. */
  readonly part?: NetworkPart;
  /** Left out: the first step that there is, see `stepOf`. */
  readonly step?: Step;
  /** One of the map's snapshots, shown read-only; without it the map itself. */
  readonly snapshot?: SnapshotId;
  /** Whether the map is presented, instead of the page. */
  readonly presents?: true;
  /** Whether another map lies beside it, which the address says nothing of. */
  readonly beside?: true;
}
export const MAP_VIEWS = ['map', 'table', 'areas', 'network'] as const;
export type MapView = (typeof MAP_VIEWS)[number];
/** A network is kept now, not in a snapshot. */
export const viewsOf = (isFrozen: boolean): readonly MapView[] => MAP_VIEWS.filter((view) => !isFrozen || view !== 'network');
/** What is on the coordinator's desk: the table, who needs attention, coming and going, white spots, the handbook's questions. */
export const NETWORK_PARTS = ['figures', 'attention', 'course', 'gaps', 'questions'] as const;
export type NetworkPart = (typeof NETWORK_PARTS)[number];

const segments: Record<MapView, string> = { map: '', table: '/tabel', areas: '/buurten', network: '/netwerk' };
/** Steps stand in addresses by their codes: a map may well be called what a step is called on screen, and no title belongs there. */
const PRESENTING = 'present';
const BESIDE = 'beside';
const SHOWING = 'toon';
const PART = 'deel';
const HELP = '/hulp';
const EXERCISE = '/werkvorm';
const ON_SCREEN = '/werkvorm/scherm';
const ON_MAP = 'kaart';
/** The one page that may use the camera, as its headers say: it is opened anew, and not from within another page. */
const READING_CODES = '/code-lezen';

/** The step on screen: on the map the first is drawing, on a snapshot it is reading. */
export const stepOf = ({ step, snapshot }: MapRoute): Step => step ?? stepsOf(snapshot)[0];

const stepsOf = (snapshot: SnapshotId | undefined) =>
  (snapshot === undefined ? STEPS : FROZEN_STEPS) as readonly [Step, ...Step[]];

export const pathOf = (route: Route): string => {
  if (route.page === 'library') return '/';
  if (route.page === 'help') return HELP;
  if (route.page === 'onScreen') return ON_SCREEN;
  if (route.page === 'exercise')
    return route.on === undefined ? EXERCISE : `${EXERCISE}?${ON_MAP}=${encodeURIComponent(route.on)}`;
  if (route.page === 'receive') return RECEIVING;
  if (route.page === 'readCode') return READING_CODES;
  const path = `/kaart/${encodeURIComponent(route.id)}${fotoOf(route)}${segments[route.view]}`;
  const step = stepOf(route);
  // As it was when the time line alone could be presented.
  if (route.presents && step === 'compare') return `${path}?stap=${PRESENTING}`;
  const asked = [
    ...(step === stepsOf(route.snapshot)[0] ? [] : [`stap=${step}`]),
    ...(route.view === 'network' && route.part !== undefined && route.part !== 'figures' ? [`${PART}=${route.part}`] : []),
    ...(route.presents ? [`${SHOWING}=${PRESENTING}`] : route.beside ? [`${SHOWING}=${BESIDE}`] : []),
  ];
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
};

/** The address of a place, for links and windows. */
export const hrefOf = (route: Route): string => addressAt(pathOf(route));

const fotoOf = ({ snapshot }: MapRoute): string => (snapshot === undefined ? '' : `/foto/${encodeURIComponent(snapshot)}`);

/** The place of an address: a path, with what is asked behind it. A step that is not there is the first one. */
export const routeOf = (address: string): Route => {
  const [path = '', asked = ''] = address.split('?');
  if (path === HELP || path === `${HELP}/`) return { page: 'help' };
  if (path === ON_SCREEN || path === `${ON_SCREEN}/`) return { page: 'onScreen' };
  if (path === EXERCISE || path === `${EXERCISE}/`) {
    const on = new URLSearchParams(asked).get(ON_MAP);
    return { page: 'exercise', ...(on !== null && { on: on as MapId }) };
  }
  if (path === RECEIVING || path === `${RECEIVING}/`) return { page: 'receive' };
  if (path === READING_CODES || path === `${READING_CODES}/`) return { page: 'readCode' };
  const [, id, snapshot, view = ''] = /^\/kaart\/([^/]+)(?:\/foto\/([^/]+))?(\/[^/]*)?\/?$/.exec(path) ?? [];
  if (id === undefined) return { page: 'library' };
  const foto = snapshot === undefined ? undefined : (decoded(snapshot) as SnapshotId);
  const words = new URLSearchParams(asked);
  const word = words.get('stap');
  const presentsTime = word === PRESENTING && foto === undefined;
  const presents = presentsTime || words.get(SHOWING) === PRESENTING;
  const step = presentsTime ? 'compare' : stepsOf(foto).find((one) => one === word);
  const part = NETWORK_PARTS.find((name) => name === words.get(PART));
  return {
    page: 'map',
    id: decoded(id) as MapId,
    view: viewsOf(foto !== undefined).find((name) => segments[name] === view) ?? 'map',
    ...(part !== undefined && { part }),
    ...(step !== undefined && { step }),
    ...(foto !== undefined && { snapshot: foto }),
    ...(presents && { presents }),
    ...(foto === undefined && words.get(SHOWING) === BESIDE && { beside: true }),
  };
};

/** An address that was damaged on its way is of a map that is not there, and no reason for an empty page. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The address that was left for the one on screen; it stays with the entry of the history through a reload. */
const cameFrom = (): string => String(entryNow()['from'] ?? '');

const addressed = (): Route => routeOf(placeNow());
const current = observed<Route>(addressed());
const show = (next: Route): void => {
  if (pathOf(next) !== pathOf(current.getSnapshot())) current.set(next);
};
takeArrivedLink();
addEventListener('popstate', (event) => {
  // What was asked since is not put away by it.
  if (isOwnReturn() && pathOf(addressed()) === pathOf(current.getSnapshot())) return event.stopImmediatePropagation();
  restoreLeft();
  takeArrivedLink();
  show(addressed());
});

/** The route on screen, to be watched. */
export const route = { getSnapshot: current.getSnapshot, subscribe: current.subscribe };

/** Goes on to another place, which Back leads away from; where one is already, nothing is added to go back through. */
export const goTo = (next: Route): void => {
  const from = pathOf(current.getSnapshot());
  if (pathOf(next) !== from) writeHistory(() => history.pushState({ from }, '', hrefOf(next)));
  show(next);
};

/** Goes there by loading the page anew, as what may use the camera must be. */
export const openAnew = (place: Route): void => location.assign(hrefOf(place));

/** The part of the view Netwerk on screen. */
export const networkPartOf = ({ part }: MapRoute): NetworkPart => part ?? 'figures';
/** Whether the coordinator's desk is shown. */
export const isOnNetwork = (now: Route): boolean => now.page === 'map' && now.view === 'network';
/** The part of it that is shown, or would be. */
export const shownNetworkPart = (now: Route): NetworkPart => (now.page === 'map' ? networkPartOf(now) : 'figures');

/** Opens a snapshot of the map to look at. */
export const openSnapshot = (id: MapId, snapshot: SnapshotId): void => goTo({ page: 'map', id, view: 'map', snapshot });

/** Another view of what is on screen: the map's, or the snapshot's that is open. */
export const showView = (view: MapView): void => goToPart({ view });

/** A part of the view Netwerk. */
export const showNetworkPart = (part: NetworkPart): void => goToPart({ view: 'network', part });

/** A step on the drawing, from whatever view. */
export const showOnMap = (step: Step): void => goToPart({ view: 'map', step });

/** Another step, in the view that is on screen. */
export const showStep = (step: Step): void => goToPart({ step });

/** A step on the map itself, from another view. */
export const showStepOnMap = (step: Step): void => goToPart({ view: 'map', step });

/** Presents what is on screen: the map, or the snapshot that is open. */
export const startPresenting = (): void => goToPart({ presents: true });

/** Presents what is on screen, from what belongs to a step. */
export const startPresentingStep = (step: Step): void => goToPart({ step, presents: true });

/** The slide that was shown at this place, also before the page was loaded anew. */
export const slideShown = (): string | null => {
  const { slide } = entryNow();
  return slide === undefined ? null : String(slide);
};
export const rememberSlide = (slide: string): void => {
  const now = current.getSnapshot();
  if (now.page === 'map' && now.presents) writeHistory(() => history.replaceState({ from: cameFrom(), slide }, '', hrefOf(now)));
};

const goToPart = (part: Partial<MapRoute>): void => {
  const now = current.getSnapshot();
  if (now.page === 'map') goTo({ ...now, ...part });
};

/** Where one was before the guide was opened: the map, or else the list of maps. */
export const behindHelp = (): Route => {
  const behind = routeOf(cameFrom());
  return behind.page === 'help' ? { page: 'library' } : behind;
};

/** Leaves the guide for where one was, as Back does where there is somewhere to go back to. */
export const leaveHelp = (): void => leaveFor(behindHelp());

/** A chapter of the guide takes the place of the address, so that Back leads to the map and not along chapters. */
export const rememberChapter = (id: string): void =>
  writeHistory(() => history.replaceState(history.state, '', addressAt(`${HELP}#${id}`)));

/** Goes to the place behind the one on screen: back to it where one came from there, and else in place of this one. */
const leaveFor = (behind: Route): void => {
  if (pathOf(current.getSnapshot()) === pathOf(behind)) return;
  if (cameFrom() === pathOf(behind)) goBack(hrefOf(behind));
  else writeHistory(() => history.replaceState(null, '', hrefOf(behind)));
  show(behind);
};

/** The map with another one beside it. */
export const layBeside = (id: MapId): void => goTo({ page: 'map', id, view: 'map', beside: true });

/** The map itself again, in the view that is on screen. */
export const leaveBeside = (): void => {
  const now = current.getSnapshot();
  if (now.page !== 'map' || !now.beside) return;
  const { beside: _, ...alone } = now;
  goTo(alone);
};

/** Ends presenting: what lies behind it is the place before, where there is one, so that Back does not present again. */
export const stopPresenting = (): void => {
  const now = current.getSnapshot();
  if (now.page !== 'map' || !now.presents) return;
  const { presents: _, ...behind } = now;
  leaveFor(behind);
};
