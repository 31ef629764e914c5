import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import { ROLES, type Role, rolesOf } from '../../domain/role.ts';
import type { Evidence } from '../evidence.ts';
import { nameIdOf } from './actorChanges.ts';
import type { ActorChange, ActorDifference, LineStatement, RelationChange, Statement, StatementSaid } from './comparison.ts';
import { type LineGroup, lineGroups } from './lineGroups.ts';

/** How telling one of a kind is; several of a kind in one sentence count for more, but not for as many times more. */
const WEIGHTS: Readonly<Record<LineStatement | Exclude<StatementSaid['code'], LineStatement>, number>> = {
  turnedTense: 6,
  tensionNew: 5,
  linesGone: 5,
  campMoved: 6,
  roleGained: 5,
  roleLost: 4,
  turnedGood: 5,
  tensionGone: 4,
  tensionStronger: 4,
  tensionWeaker: 3,
  actorsGone: 5,
  actorsNew: 4,
  keyFigure: 4,
  split: 3,
  merged: 3,
  linesNew: 3,
  weaker: 2,
  stronger: 2,
};

/** What differs in so many sentences, most telling first. */
export const summaryOf = (
  before: ActorMap,
  after: ActorMap,
  actors: readonly ActorChange[],
  relations: readonly RelationChange[],
): Statement[] => {
  const actorOf = (id: ActorId, on: 'before' | undefined): Actor | undefined =>
    on ? before.actors.get(id) : (after.actors.get(id) ?? before.actors.get(id));
  const orderOf = (camp: CampId) => (after.camps.get(camp) ?? before.camps.get(camp))?.order ?? 0;
  const statements = [...aboutActors(before, after, actors), ...aboutLines(before, after, relations, actorOf, orderOf)];
  return statements
    .map((statement) => ({ statement, weight: weightOf(statement) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ statement }) => statement);
};

const weightOf = (statement: Statement): number => {
  const size = 'count' in statement ? statement.count : 'actors' in statement ? statement.actors.length : 1;
  const isRest = 'between' in statement && statement.between === null;
  // Pushers and schakels are what the exercise turns on.
  const isKeyRole = 'role' in statement && (statement.role === 'pusher' || statement.role === 'link');
  return (WEIGHTS[statement.code] + (isKeyRole ? 1 : 0)) * (isRest ? 0.2 : 1 + Math.log2(size));
};

const aboutLines = (
  before: ActorMap,
  after: ActorMap,
  relations: readonly RelationChange[],
  actorOf: (id: ActorId, on: 'before' | undefined) => Actor | undefined,
  orderOf: (camp: CampId) => number,
): Statement[] => {
  /** Two camps are named in the order in which the map has them, whatever their ids. */
  const inOrder = (between: LineGroup['between']): LineGroup['between'] => {
    const [one, other] = between ?? [];
    if (one?.kind !== 'camp' || other?.kind !== 'camp') return between;
    return orderOf(one.id) <= orderOf(other.id) ? [one, other] : [other, one];
  };
  const kinds = new Map<LineStatement, RelationChange[]>();
  for (const change of relations) {
    const code = lineStatementOf(change);
    if (code) kinds.set(code, [...(kinds.get(code) ?? []), change]);
  }
  return [...kinds].flatMap(([code, changes]) =>
    lineGroups(changes, actorOf).map(
      ({ between, lines }): Statement => ({
        code,
        count: lines.length,
        between: inOrder(between),
        before: evidenceOf(before, lines, 'before'),
        after: evidenceOf(after, lines, 'after'),
      }),
    ),
  );
};

const lineStatementOf = ({ state, isTension }: RelationChange): LineStatement | null => {
  if (state === 'new') return isTension ? 'tensionNew' : 'linesNew';
  if (state === 'gone') return isTension ? 'tensionGone' : 'linesGone';
  return state === 'typeChanged' ? null : state;
};

const evidenceOf = (map: ActorMap, lines: readonly RelationChange[], side: 'before' | 'after'): Evidence => {
  const relations = lines.flatMap((line) => line[side]);
  const drawn = relations.flatMap((id) => map.relations.get(id) ?? []);
  return { actors: [...new Set(drawn.flatMap(({ from, to }) => [from, to]))], relations };
};

const aboutActors = (before: ActorMap, after: ActorMap, changes: readonly ActorChange[]): Statement[] => {
  type Said = (actors: readonly ActorId[]) => StatementSaid;
  const groups = new Map<string, { readonly said: Said; readonly changes: ActorChange[]; readonly named: ActorId[] }>();
  const put = (key: string, change: ActorChange, named: readonly ActorId[], said: Said) => {
    const group = groups.get(key) ?? { said, changes: [], named: [] };
    groups.set(key, group);
    group.changes.push(change);
    for (const id of named) group.named.push(id);
  };
  for (const change of changes) {
    if (change.state !== 'changed') {
      const code = change.state === 'new' ? 'actorsNew' : 'actorsGone';
      const roles = rolesOn(change.state === 'new' ? after : before, change.state === 'new' ? change.after : change.before);
      put(`${code} ${roles}`, change, [nameIdOf(change)], (actors) => ({ code, actors, roles }));
      continue;
    }
    for (const difference of change.differences) {
      const said = saidOf(difference, change);
      const isOfItsOwn = difference.code === 'split' || difference.code === 'merged';
      const { by, ...alike } = { by: undefined, ...difference };
      if (said) put(JSON.stringify(alike) + (isOfItsOwn ? change.after[0] : ''), change, by ?? [nameIdOf(change)], said);
    }
  }
  return [...groups.values()].map(
    ({ said, changes: own, named }): Statement => ({
      ...said(named),
      before: { actors: own.flatMap((change) => change.before), relations: [] },
      after: { actors: own.flatMap((change) => change.after), relations: [] },
    }),
  );
};

/** Names, kinds and neighbourhoods are in the table; they make no summary. */
const saidOf = (difference: ActorDifference, change: ActorChange): ((actors: readonly ActorId[]) => StatementSaid) | null => {
  switch (difference.code) {
    case 'roleGained':
    case 'roleLost':
    case 'keyFigure':
      return (actors) => ({ ...difference, actors }) as StatementSaid;
    case 'camp':
      return (actors) => ({ code: 'campMoved', actors, was: difference.was, is: difference.is });
    case 'split':
    case 'merged':
      return () => ({ code: difference.code, was: change.before, is: change.after });
    default:
      return null;
  }
};

const rolesOn = (map: ActorMap, ids: readonly ActorId[]): Role[] => {
  const given = new Set(ids.flatMap((id) => rolesOf(map.actors.get(id)?.roles ?? {})));
  return ROLES.filter((role) => given.has(role));
};
