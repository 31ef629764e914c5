import type { ActorId, CampId } from '../identifiers.ts';
import type { RelationType } from '../relation.ts';
import { ROLES, type Role } from '../role.ts';
import type { Beside, BesideActor, BesideLines, Side } from './besideEachOther.ts';
import type { SamePair } from './sameOnBoth.ts';

/** Something to talk about, on which the two maps differ; or what one may ask of any two. */
export type BesideQuestion =
  /** One drew tension, the other something else and no tension. */
  | { readonly ask: 'tense'; readonly a: ActorId; readonly b: ActorId; readonly tenseBy: Side; readonly other: RelationType }
  /** Each gave a role, and not the same one. */
  | { readonly ask: 'roles'; readonly actor: ActorId; readonly mine: Role; readonly theirs: Role }
  | { readonly ask: 'role'; readonly actor: ActorId; readonly role: Role; readonly by: Side }
  | { readonly ask: 'camp'; readonly actor: ActorId; readonly mine: CampId | 'none'; readonly theirs: CampId | 'none' }
  /** Only one drew this actor. */
  | { readonly ask: 'alone'; readonly actor: ActorId; readonly by: Side }
  /** Only one drew something between two who are on both. */
  | { readonly ask: 'line'; readonly a: ActorId; readonly b: ActorId; readonly type: RelationType; readonly by: Side }
  | { readonly ask: 'kind'; readonly a: ActorId; readonly b: ActorId; readonly mine: RelationType; readonly theirs: RelationType }
  | { readonly ask: 'whoIsMissing' | 'whoFirst' | 'whatNext' };

/** So many fit in five minutes. */
export const MOST_QUESTIONS = 3;

/** Schakels first: strengthening who links helps more than talking about who pushes. */
const ROLES_FIRST: readonly Role[] = ['link', 'pusher', 'mover', ...ROLES];
const ANY_TWO = ['whoIsMissing', 'whoFirst', 'whatNext'] as const;

/**
 * The three best questions to talk about: the most telling difference of each kind, about whoever has most relations on the two maps
 * and about others than those before; then of a kind that has none yet, then of others; then what may be asked of any two maps. None where nobody is on both.
 * Of whom it is still open whether they are one, it is not asked why only one drew them.
 */
export const besideQuestions = (beside: Beside, open: readonly SamePair<ActorId>[] = []): readonly BesideQuestion[] => {
  const shared = [...beside.actors.values()].filter(({ drawnBy }) => drawnBy === 'both');
  if (shared.length === 0) return [];
  const isOpen = new Set(open.flatMap(({ mine, theirs }) => [mine, beside.idOfTheirs.get(theirs) ?? theirs]));
  const kinds = questionsByKind(beside, shared, isOpen);
  const chosen: BesideQuestion[] = [];
  const spokenOf = new Set<ActorId>();
  const choose = (question: BesideQuestion | undefined) => {
    if (!question || chosen.length >= MOST_QUESTIONS) return;
    chosen.push(question);
    for (const id of aboutOf(question)) spokenOf.add(id);
  };
  const aboutOthers = (kind: readonly BesideQuestion[]) =>
    kind.find((question) => aboutOf(question).every((id) => !spokenOf.has(id)));
  for (const kind of kinds) choose(aboutOthers(kind));
  for (const kind of kinds) if (!kind.some((question) => chosen.includes(question))) choose(kind[0]);
  for (const kind of kinds) choose(aboutOthers(kind));
  // Better twice about somebody than nothing about a difference.
  for (const question of kinds.flat()) if (chosen.length < MOST_QUESTIONS && !chosen.includes(question)) chosen.push(question);
  const placeOf = (question: BesideQuestion) => kinds.findIndex((kind) => kind.includes(question));
  chosen.sort((a, b) => placeOf(a) - placeOf(b));
  for (const ask of ANY_TWO) if (chosen.length < MOST_QUESTIONS) chosen.push({ ask });
  return chosen;
};

/** Whom a question is about. */
export const aboutOf = (question: BesideQuestion): readonly ActorId[] =>
  'actor' in question ? [question.actor] : 'a' in question ? [question.a, question.b] : [];

const questionsByKind = (beside: Beside, shared: readonly BesideActor[], isOpen: ReadonlySet<ActorId>): BesideQuestion[][] => {
  const ties = tiesOf(beside);
  const nameOf = (id: ActorId) => beside.actors.get(id)?.mine?.name ?? beside.actors.get(id)?.theirs?.name ?? '';
  const byTies = (a: BesideActor, b: BesideActor) => ties(b.id) - ties(a.id) || plainly(nameOf(a.id), nameOf(b.id));
  const weightOf = ({ a, b }: BesideLines) => ties(a) + ties(b);
  const namesOf = ({ a, b }: BesideLines) => [nameOf(a), nameOf(b)].sort().join('\n');
  const lines = [...beside.lines.values()].sort((a, b) => weightOf(b) - weightOf(a) || plainly(namesOf(a), namesOf(b)));
  const people = [...shared].sort(byTies);
  const alone = [...beside.actors.values()].filter(({ id, drawnBy }) => drawnBy !== 'both' && !isOpen.has(id)).sort(byTies);
  const isShared = ({ a, b }: BesideLines) => [a, b].every((id) => beside.actors.get(id)?.drawnBy === 'both');

  const tense = lines.flatMap(({ a, b, mine, theirs, differs }): BesideQuestion[] => {
    const tenseBy: Side = mine.some(({ type }) => type === 'tension') ? 'mine' : 'theirs';
    const [other] = [...(tenseBy === 'mine' ? theirs : mine)].sort((x, y) => warmth(y.type) - warmth(x.type));
    return differs === 'tense' && other ? [{ ask: 'tense', a, b, tenseBy, other: other.type }] : [];
  });
  const otherRoles = people.flatMap((one): BesideQuestion[] => {
    const [mine, theirs] = [roleBy(one, 'mine'), roleBy(one, 'theirs')];
    return mine && theirs ? [{ ask: 'roles', actor: one.id, mine, theirs }] : [];
  });
  const isAsked = new Set(otherRoles.flatMap(aboutOf));
  const roles = ROLES_FIRST.flatMap((role, at) =>
    ROLES_FIRST.indexOf(role) < at
      ? []
      : people.flatMap(({ id, differs }) =>
          (isAsked.has(id) ? [] : differs).flatMap((difference): BesideQuestion[] =>
            difference.about === 'role' && difference.role === role ? [{ ask: 'role', actor: id, role, by: difference.by }] : [],
          ),
        ),
  );
  const camps = people.flatMap(({ id, differs }) =>
    differs.flatMap((difference): BesideQuestion[] =>
      difference.about === 'camp' ? [{ ask: 'camp', actor: id, mine: difference.mine, theirs: difference.theirs }] : [],
    ),
  );
  const onOne = alone.map(
    ({ id, drawnBy }): BesideQuestion => ({ ask: 'alone', actor: id, by: drawnBy === 'mine' ? 'mine' : 'theirs' }),
  );
  const drawnByOne = lines.flatMap((between): BesideQuestion[] => {
    const { a, b, mine, theirs, drawnBy } = between;
    if (drawnBy === 'both' || !isShared(between)) return [];
    const [line] = [...(drawnBy === 'mine' ? mine : theirs)].sort((x, y) => telling(y.type) - telling(x.type));
    return line ? [{ ask: 'line', a, b, type: line.type, by: drawnBy }] : [];
  });
  drawnByOne.sort((x, y) => ('type' in x && 'type' in y ? telling(y.type) - telling(x.type) : 0));
  const otherKinds = lines.flatMap(({ a, b, mine, theirs, differs }): BesideQuestion[] => {
    const own = mine.find(({ type }) => !theirs.some((line) => line.type === type));
    const other = theirs.find(({ type }) => !mine.some((line) => line.type === type));
    return differs === 'kind' && own && other ? [{ ask: 'kind', a, b, mine: own.type, theirs: other.type }] : [];
  });
  return [tense, otherRoles, roles, camps, onOne, drawnByOne, otherKinds];
};

/** The first role that only this one of the two gave. */
const roleBy = ({ differs }: BesideActor, side: Side): Role | undefined =>
  ROLES_FIRST.find((role) => differs.some((one) => one.about === 'role' && one.by === side && one.role === role));

/** How far a kind of relation is from tension. */
const warmth = (type: RelationType): number => ['tension', 'influence', 'contact', 'cooperation', 'trust'].indexOf(type);
/** How much a relation of this kind tells that only one drew. */
const telling = (type: RelationType): number => ['contact', 'influence', 'cooperation', 'trust', 'tension'].indexOf(type);
const plainly = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** With how many somebody has lines on the two maps together. */
const tiesOf = ({ lines }: Beside) => {
  const counts = new Map<ActorId, number>();
  for (const { a, b } of lines.values()) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id: ActorId): number => counts.get(id) ?? 0;
};
