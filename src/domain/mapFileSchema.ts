import * as z from 'zod/mini';
import { ACTOR_KINDS } from './actor.ts';
import type { TableName } from './actorMap.ts';
import { INFORMED } from './governance.ts';
import { isDay } from './identifiers.ts';
import { AGE_GROUPS, BACKGROUNDS, KEY_FIGURE_KINDS, POSITIONS, STATUSES, TASKS } from './keyFigure.ts';
import { MAX_ACTORS, MAX_NAME_LENGTH, MAX_NOTE_LENGTH, MAX_RELATIONS } from './quantities.ts';
import { CERTAINTIES, RELATION_TYPES } from './relation.ts';
import { FROZEN_TABLES, type FrozenTable } from './snapshot.ts';
import { AXES, AXIS_NAMES } from './target.ts';
import { EVENT_SCOPES } from './triggerEvent.ts';

/** What a map file of the present version holds, field by field. Fields it does not know fall away. */

// The faster way of checking compiles code, which the page's security policy forbids and would report.
z.config({ jitless: true });

export const idSchema = z.string().check(z.regex(/^(?!(?:__proto__|constructor|prototype|none)$)[\w.:-]{1,64}$/));
const id = idSchema;
const name = z.string().check(z.maxLength(MAX_NAME_LENGTH), z.regex(/\S/));
const text = z.string().check(z.maxLength(MAX_NOTE_LENGTH));
const day = z.string().check(z.refine(isDay));
const moment = z
  .string()
  .check(z.refine((value) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))));
const mapUnits = z.number().check(z.minimum(-1e9), z.maximum(1e9));
const tag = z.optional(z.object({ date: day, by: text }));
const listOf = <const T extends readonly string[]>(values: T) => z.array(z.enum(values)).check(z.maxLength(values.length));

const keyFigure = z.object({
  status: z.enum(STATUSES),
  kinds: listOf(KEY_FIGURE_KINDS),
  position: z.nullable(z.enum(POSITIONS)),
  background: z.nullable(z.enum(BACKGROUNDS)),
  ageGroup: z.nullable(z.enum(AGE_GROUPS)),
  socialProfession: z.nullable(z.boolean()),
  knownToMunicipality: z.nullable(z.boolean()),
  tasks: listOf(TASKS),
  lastContact: z.nullable(day),
});

const map = z.object({
  id,
  title: name,
  issue: text,
  createdAt: moment,
  optionalRoles: z.boolean(),
  keyFigureTerm: z.enum(['figure', 'person']),
  owner: text,
  purpose: text,
  legalBasis: text,
  subjectsInformed: z.nullable(z.enum(INFORMED)),
  endDate: day,
});

const camp = z.object({ id, name, order: z.int() });
const area = z.object({ id, name, code: text, district: text });
const actor = z.object({
  id,
  name,
  kind: z.enum(ACTOR_KINDS),
  roles: z.object({ pusher: tag, follower: tag, link: tag, mover: tag, silentMiddle: tag, bridgeBuilder: tag, scapegoat: tag }),
  camp: z.nullable(z.union([z.literal('none'), id])),
  neighbourhoods: z.array(id).check(z.maxLength(MAX_ACTORS)),
  constituency: z.array(id).check(z.maxLength(MAX_ACTORS)),
  keyFigure: z.nullable(keyFigure),
  note: text,
});
const position = z.object({ id, x: mapUnits, y: mapUnits, placedByHand: z.boolean() });
const relation = z.object({
  id,
  from: id,
  to: id,
  type: z.enum(RELATION_TYPES),
  mutual: z.boolean(),
  strength: z.literal([1, 2, 3]),
  certainty: z.enum(CERTAINTIES),
  note: text,
});

const corner = z.tuple([z.number(), z.number()]);
const areaProfile = z.object({
  id,
  population: z.nullable(z.int().check(z.minimum(0))),
  outline: z.array(z.array(z.array(corner))),
});
const judgement = z.object({
  id: z.string().check(z.maxLength(400)),
  verdict: z.enum(['dismissed', 'later']),
  reason: text,
  date: day,
});
const targetIds = AXIS_NAMES.flatMap((axis) => AXES[axis].map((category) => `${axis}.${category}`));
const target = z.object({ id: z.enum(targetIds), share: z.number().check(z.minimum(0), z.maximum(1)) });
const networkCount = z
  .object({ id, name, counted: z.int().check(z.minimum(0)), of: z.int().check(z.minimum(1)), date: day })
  .check(z.refine(({ counted, of }) => counted <= of));
const event = z.object({ id, name, date: day, scope: z.enum(EVENT_SCOPES), note: text });
/** What a snapshot holds, table by table, record by record. */
export const recordSchemas = {
  map,
  camps: camp,
  areas: area,
  actors: actor,
  positions: position,
  relations: relation,
  areaProfiles: areaProfile,
  judgements: judgement,
  targets: target,
  networkCounts: networkCount,
} as const satisfies { readonly [T in FrozenTable]: z.ZodMiniType };
const anyId = z.string().check(z.maxLength(400));
const path = z.string().check(z.regex(/^(?!.*(?:__proto__|constructor|prototype))[A-Za-z]{1,40}(?:\.[A-Za-z]{1,40})?$/));
const changedRecord = z.object({
  id: anyId,
  set: z.optional(z.record(path, z.unknown())),
  unset: z.optional(z.array(path)),
});
const difference = <T extends z.ZodMiniType>(record: T) =>
  z.optional(
    z.object({
      added: z.optional(z.array(record).check(z.maxLength(MAX_RELATIONS))),
      removed: z.optional(z.array(anyId)),
      changed: z.optional(z.array(changedRecord)),
    }),
  );
const pair = z.object({
  before: z.array(id).check(z.maxLength(MAX_ACTORS)),
  after: z.array(id).check(z.maxLength(MAX_ACTORS)),
});
const snapshotHead = {
  // `now` is the map itself, wherever moments are spoken of.
  id: id.check(z.refine((text) => text !== 'now')),
  name,
  date: day,
  takenAt: moment,
  occasion: text,
  description: text,
  madeBy: z.enum(['person', 'program']),
  base: z.nullable(id),
  matches: z.optional(
    z.array(z.object({ with: id, pairs: z.array(pair).check(z.maxLength(MAX_ACTORS)) })).check(z.maxLength(MAX_ACTORS)),
  ),
};
const snapshot = z.object({
  ...snapshotHead,
  content: z.object({
    map: difference(map),
    camps: difference(camp),
    areas: difference(area),
    actors: difference(actor),
    positions: difference(position),
    relations: difference(relation),
    areaProfiles: difference(areaProfile),
    judgements: difference(judgement),
    targets: difference(target),
    networkCounts: difference(networkCount),
  }),
});
/** A snapshot as a map keeps it, which says also what was there before; what its records are worth is checked apart. */
const keptDifference = z.optional(
  z.object({
    added: z.optional(z.array(z.object({ id: anyId }))),
    removed: z.optional(z.array(z.object({ id: anyId }))),
    changed: z.optional(z.array(z.object({ id: anyId, properties: z.record(path, z.tuple([z.unknown(), z.unknown()])) }))),
  }),
);
const keptSnapshot = z.object({ ...snapshotHead, content: z.record(z.enum(FROZEN_TABLES), keptDifference) });
/** What a map holds while it is worked on, table by table, record by record. */
export const keptSchemas = { ...recordSchemas, snapshots: keptSnapshot, events: event } as const satisfies {
  readonly [T in TableName]: z.ZodMiniType;
};
/** A table that a file may leave out when it has nothing in it. */
const listOrNone = <T extends z.ZodMiniType>(record: T) => z._default(z.array(record).check(z.maxLength(MAX_ACTORS)), []);

export const mapFileSchema = z.object({
  map,
  camps: z.array(camp).check(z.maxLength(MAX_ACTORS)),
  areas: z.array(area).check(z.maxLength(MAX_ACTORS)),
  actors: z.array(actor),
  positions: z.array(position),
  relations: z.array(relation),
  areaProfiles: listOrNone(areaProfile),
  judgements: listOrNone(judgement),
  targets: listOrNone(target),
  networkCounts: listOrNone(networkCount),
  snapshots: listOrNone(snapshot),
  events: listOrNone(event),
});
export type CheckedMapFile = z.infer<typeof mapFileSchema>;
export type MapFileProblem = z.core.$ZodIssue;
