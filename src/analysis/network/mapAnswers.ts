import type { Actor } from '../../domain/actor.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { areasOf } from '../../domain/areasOf.ts';
import type { SubjectsInformed } from '../../domain/governance.ts';
import type { ActorId, AreaId, IsoDate } from '../../domain/identifiers.ts';
import {
  AGE_GROUPS,
  type AgeGroup,
  BACKGROUNDS,
  type Background,
  type FormalPosition,
  isInNetwork,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  type KeyFigureKind,
  type KeyFigureStatus,
  POSITIONS,
  STATUSES,
  TASKS,
  type Task,
} from '../../domain/keyFigure.ts';
import { spokenBy } from '../../domain/network/contact.ts';
import { emptyInNetwork } from '../../domain/network/emptyInNetwork.ts';
import type { KeyQuestionId } from '../../domain/network/keyQuestions.ts';
import type { MunicipalRole } from '../../domain/networkAgreements.ts';
import { otherEnd } from '../../domain/relation.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';

/** How many of those in the network are of each category, of whom it is not said, and how many there are. */
export interface Counted<C extends string> {
  readonly counts: Readonly<Record<C, number>>;
  readonly notSaid: number;
  readonly of: number;
}

/** What the map itself says to a hoofdvraag: numbers, codes, ids and words of its own. Each is true of the map as it is. */
export type MapAnswer =
  | { readonly code: 'issue'; readonly issue: string }
  | { readonly code: 'role'; readonly role: MunicipalRole }
  | { readonly code: 'owner'; readonly owner: string }
  | { readonly code: 'onMap'; readonly actors: number; readonly relations: number }
  | { readonly code: 'size'; readonly counts: Readonly<Record<KeyFigureStatus, number>> }
  | { readonly code: 'purpose'; readonly purpose: string }
  | { readonly code: 'legalBasis'; readonly legalBasis: string }
  | { readonly code: 'informed'; readonly informed: SubjectsInformed }
  | { readonly code: 'keptUntil'; readonly day: IsoDate }
  | ({ readonly code: 'kinds' } & Counted<KeyFigureKind>)
  | ({ readonly code: 'positions' } & Counted<FormalPosition>)
  /** `without` are neighbourhoods in which nobody of the network lives, works or has an achterban; of `notSaid` in it that is not known. */
  | {
      readonly code: 'areas';
      readonly covered: number;
      readonly of: number;
      readonly without: readonly AreaId[];
      readonly notSaid: number;
    }
  | ({ readonly code: 'ageGroups' } & Counted<AgeGroup>)
  | ({ readonly code: 'backgrounds' } & Counted<Background>)
  | ({ readonly code: 'known' } & Counted<'yes' | 'no'>)
  /** `introduced` have a relation without tension with somebody in the network; null while no relation at all is drawn. */
  | { readonly code: 'candidates'; readonly count: number; readonly introduced: number | null }
  | { readonly code: 'agreedUntil'; readonly count: number; readonly past: number; readonly of: number }
  | ({ readonly code: 'tasks' } & Counted<Task>)
  /** In months. */
  | { readonly code: 'contactEvery'; readonly months: number }
  | { readonly code: 'contactPersons'; readonly count: number; readonly of: number }
  /** Those of whom a last contact was written down. */
  | { readonly code: 'spoken'; readonly count: number; readonly of: number }
  /** Those who have a relation without tension with another in the network. */
  | { readonly code: 'together'; readonly count: number; readonly of: number }
  | { readonly code: 'events'; readonly count: number; readonly last: { readonly name: string; readonly day: IsoDate } }
  | { readonly code: 'leavers'; readonly left: number; readonly paused: number }
  | { readonly code: 'snapshots'; readonly count: number; readonly last: IsoDate };

export type MapAnswers = { readonly [Q in KeyQuestionId]?: readonly MapAnswer[] };

/** Where the map itself answers a hoofdvraag already. Questions to which it knows nothing are absent. `today`: a day. */
export const mapAnswers = (map: ActorMap, today: IsoDate): MapAnswers => {
  const { issue, owner, purpose, legalBasis, subjectsInformed, endDate, network } = propertiesOf(map);
  const all = [...map.actors.values()].filter((actor): actor is Figure => actor.keyFigure !== null);
  const figures = all.filter(({ keyFigure }) => isInNetwork(keyFigure));
  const of = figures.length;
  // Of whom nothing was filled in, nothing is known: no answer, rather than one of zeros.
  const inNetwork = (answer: MapAnswer | null): readonly MapAnswer[] => (of === 0 || answer === null ? [] : [answer]);
  const filledIn = (answer: Extract<MapAnswer, { readonly notSaid: number }>) => inNetwork(answer.notSaid === of ? null : answer);
  const noted = (answer: Extract<MapAnswer, { readonly count: number }>) => inNetwork(answer.count === 0 ? null : answer);
  const hasRelations = map.relations.size > 0;
  const statuses = countsOf(STATUSES, all, ({ status }) => [status]);
  const contactPersons = figures.filter(({ keyFigure }) => (keyFigure.contactPerson ?? '').trim() !== '').length;
  const answers: { readonly [Q in KeyQuestionId]?: readonly MapAnswer[] } = {
    issues: said(issue) ? [{ code: 'issue', issue }] : [],
    municipalRole: network?.role ? [{ code: 'role', role: network.role }] : [],
    owner: said(owner) ? [{ code: 'owner', owner }] : [],
    existing: map.actors.size > 0 ? [{ code: 'onMap', actors: map.actors.size, relations: map.relations.size }] : [],
    size: all.length > 0 ? [{ code: 'size', counts: statuses }] : [],
    privacy: [
      ...(said(purpose) ? [{ code: 'purpose' as const, purpose }] : []),
      ...(said(legalBasis) ? [{ code: 'legalBasis' as const, legalBasis }] : []),
      ...(subjectsInformed ? [{ code: 'informed' as const, informed: subjectsInformed }] : []),
      { code: 'keptUntil', day: endDate },
    ],
    kinds: filledIn({ code: 'kinds', ...counted(KEY_FIGURE_KINDS, figures, ({ kinds }) => kinds) }),
    formalAndInformal: filledIn({ code: 'positions', ...counted(POSITIONS, figures, ({ position }) => orNone(position)) }),
    neighbourhoods: map.areas.size > 0 ? inNetwork(areaAnswer(map, figures)) : [],
    ageGroups: filledIn({ code: 'ageGroups', ...counted(AGE_GROUPS, figures, ({ ageGroup }) => orNone(ageGroup)) }),
    backgrounds: filledIn({ code: 'backgrounds', ...counted(BACKGROUNDS, figures, ({ background }) => orNone(background)) }),
    finding: filledIn({
      code: 'known',
      ...counted(['yes', 'no'], figures, ({ knownToMunicipality }) => yesOrNo(knownToMunicipality)),
    }),
    asking:
      statuses.candidate > 0
        ? [
            {
              code: 'candidates',
              count: statuses.candidate,
              introduced: hasRelations
                ? tiedTo(
                    map,
                    all.filter(({ keyFigure }) => keyFigure.status === 'candidate'),
                    figures,
                  )
                : null,
            },
          ]
        : [],
    agreeing: inNetwork(agreements(figures, today)),
    tasks: filledIn({ code: 'tasks', ...counted(TASKS, figures, ({ tasks }) => tasks) }),
    contact: [
      ...(network?.contactEvery ? [{ code: 'contactEvery' as const, months: network.contactEvery }] : []),
      ...noted({
        code: 'spoken',
        count: figures.filter(({ keyFigure }) => spokenBy(keyFigure, today) !== null).length,
        of,
      }),
      ...noted({ code: 'contactPersons', count: contactPersons, of }),
    ],
    meeting: of > 1 && hasRelations ? [{ code: 'together', count: tiedTo(map, figures, figures), of }] : [],
    incident: lastEvent(map),
    leaving: statuses.left + statuses.paused > 0 ? [{ code: 'leavers', left: statuses.left, paused: statuses.paused }] : [],
    evaluation: lastSnapshot(map),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, found]) => found.length > 0));
};

type Figure = Actor & { readonly keyFigure: KeyFigure };

const said = (text: string): boolean => text.trim() !== '';
const orNone = <C>(value: C | null): readonly C[] => (value === null ? [] : [value]);
const yesOrNo = (value: boolean | null): readonly ('yes' | 'no')[] => (value === null ? [] : [value ? 'yes' : 'no']);

const countsOf = <C extends string>(
  categories: readonly C[],
  figures: readonly Figure[],
  has: (keyFigure: KeyFigure) => readonly C[],
): Readonly<Record<C, number>> =>
  Object.fromEntries(
    categories.map((category) => [category, figures.filter(({ keyFigure }) => has(keyFigure).includes(category)).length]),
  ) as Record<C, number>;

const counted = <C extends string>(
  categories: readonly C[],
  figures: readonly Figure[],
  has: (keyFigure: KeyFigure) => readonly C[],
): Counted<C> => ({
  counts: countsOf(categories, figures, has),
  notSaid: figures.filter(({ keyFigure }) => has(keyFigure).length === 0).length,
  of: figures.length,
});

const areaAnswer = (map: ActorMap, figures: readonly Figure[]): MapAnswer | null => {
  const { areas: without } = emptyInNetwork(map);
  const notSaid = figures.filter((actor) => areasOf(actor).length === 0).length;
  if (notSaid === figures.length) return null;
  return { code: 'areas', covered: map.areas.size - without.length, of: map.areas.size, without, notSaid };
};

const agreements = (figures: readonly Figure[], today: IsoDate): MapAnswer | null => {
  const ends = figures.flatMap(({ keyFigure }) => keyFigure.agreedUntil ?? []);
  if (ends.length === 0) return null;
  return { code: 'agreedUntil', count: ends.length, past: ends.filter((day) => day < today).length, of: figures.length };
};

/** How many of these have a relation that is no tension with another of those. */
const tiedTo = ({ relations }: ActorMap, these: readonly Figure[], those: readonly Figure[]): number => {
  const others = new Set<ActorId>(those.map(({ id }) => id));
  const tied = new Set<ActorId>();
  for (const relation of relations.values())
    if (relation.type !== 'tension')
      for (const end of [relation.from, relation.to]) if (others.has(otherEnd(relation, end))) tied.add(end);
  return these.filter(({ id }) => tied.has(id)).length;
};

const lastEvent = ({ events }: ActorMap): readonly MapAnswer[] => {
  const [last] = [...events.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
  return last ? [{ code: 'events', count: events.size, last: { name: last.name, day: last.date } }] : [];
};

const lastSnapshot = (map: ActorMap): readonly MapAnswer[] => {
  const snapshots = snapshotsInOrder(map);
  const last = snapshots.at(-1);
  return last ? [{ code: 'snapshots', count: snapshots.length, last: last.date }] : [];
};
