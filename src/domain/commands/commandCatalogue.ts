import type { ActorMap } from '../actorMap.ts';
import { applyChange, changeBetween, type MapChange } from '../change.ts';
import { matchesByName } from '../matchesThrough.ts';
import { done, type Outcome } from '../outcome.ts';
import { type AddActor, addActor } from './addActor.ts';
import { type AddItems, addItems } from './addItems.ts';
import { type AddRelation, addRelation } from './addRelation.ts';
import { type AnswerKeyQuestion, answerKeyQuestion } from './answerKeyQuestion.ts';
import { type AddAreas, addAreas, type EditArea, editArea, type RemoveArea, removeArea } from './areas.ts';
import { type AddCamp, addCamp, type RemoveCamp, type RenameCamp, removeCamp, renameCamp } from './camps.ts';
import type { CommandRule } from './command.ts';
import {
  type RemoveNetworkCount,
  removeNetworkCount,
  type SetAreaProfiles,
  type SetNetworkCount,
  type SetTarget,
  setAreaProfiles,
  setNetworkCount,
  setTarget,
} from './coverage.ts';
import { type EditActor, editActor } from './editActor.ts';
import { type EditKeyFigures, editKeyFigures } from './editKeyFigures.ts';
import { type EditMap, editMap } from './editMap.ts';
import { type EditRelation, editRelation } from './editRelation.ts';
import { type EraseActor, eraseActor } from './eraseActor.ts';
import { type AddEvent, addEvent, type EditEvent, editEvent, type RemoveEvent, removeEvent } from './events.ts';
import { type AddFinding, addFinding, type EditFinding, editFinding, type RemoveFinding, removeFinding } from './findings.ts';
import { type JudgeSuggestion, judgeSuggestion } from './judgeSuggestion.ts';
import { type LayTogether, layTogether } from './layTogether.ts';
import { type MatchActors, matchActors } from './matchActors.ts';
import { type MergeActors, mergeActors } from './mergeActors.ts';
import { type ArrangeActors, arrangeActors, type MoveActors, moveActors, type PinActors, pinActors } from './moveActors.ts';
import { type KeepNetworkFilter, keepNetworkFilter, type RemoveNetworkFilter, removeNetworkFilter } from './networkFilters.ts';
import { type PutInArea, putInArea } from './putInArea.ts';
import { type PutInCamp, putInCamp } from './putInCamp.ts';
import { type RemoveItems, removeItems } from './removeItems.ts';
import {
  type EditSnapshot,
  editSnapshot,
  type RemoveSnapshot,
  removeSnapshot,
  type TakeSnapshot,
  takeSnapshot,
} from './snapshots.ts';
import { type SplitActor, splitActor } from './splitActor.ts';
import { type TagRole, tagRole } from './tagRole.ts';
import { type PasteItems, pasteItems, type TakeInFile, takeInFile } from './takeInFile.ts';
import { type TickTalkingPoint, tickTalkingPoint } from './tickTalkingPoint.ts';

/** Every edit that can be asked of a map. The names of undo steps derive from this list. */
export type Command =
  | AddActor
  | AddRelation
  | AddItems
  | EditActor
  | EditKeyFigures
  | EditRelation
  | RemoveItems
  | TagRole
  | PutInCamp
  | PutInArea
  | AddCamp
  | RenameCamp
  | RemoveCamp
  | AddAreas
  | EditArea
  | RemoveArea
  | MoveActors
  | ArrangeActors
  | PinActors
  | JudgeSuggestion
  | SetTarget
  | SetNetworkCount
  | RemoveNetworkCount
  | SetAreaProfiles
  | KeepNetworkFilter
  | RemoveNetworkFilter
  | TakeSnapshot
  | EditSnapshot
  | RemoveSnapshot
  | MatchActors
  | LayTogether
  | TickTalkingPoint
  | AddEvent
  | EditEvent
  | RemoveEvent
  | AddFinding
  | EditFinding
  | RemoveFinding
  | AnswerKeyQuestion
  | MergeActors
  | SplitActor
  | EraseActor
  | TakeInFile
  | PasteItems
  | EditMap;

export type CommandName = Command['do'];

const rules: { readonly [Name in CommandName]: CommandRule<Extract<Command, { do: Name }>> } = {
  addActor,
  addRelation,
  addItems,
  editActor,
  editKeyFigures,
  editRelation,
  removeItems,
  tagRole,
  putInCamp,
  putInArea,
  addCamp,
  renameCamp,
  removeCamp,
  addAreas,
  editArea,
  removeArea,
  moveActors,
  arrangeActors,
  pinActors,
  judgeSuggestion,
  setTarget,
  setNetworkCount,
  removeNetworkCount,
  setAreaProfiles,
  keepNetworkFilter,
  removeNetworkFilter,
  takeSnapshot,
  editSnapshot,
  removeSnapshot,
  matchActors,
  layTogether,
  tickTalkingPoint,
  addEvent,
  editEvent,
  removeEvent,
  addFinding,
  editFinding,
  removeFinding,
  answerKeyQuestion,
  mergeActors,
  splitActor,
  eraseActor,
  takeInFile,
  pasteItems,
  editMap,
};

/** What a command does to the map. Whoever it draws anew under a name of its own is known to be who bore that name on a snapshot. */
export const runCommand = (map: ActorMap, command: Command): Outcome<MapChange> => {
  const outcome = (rules[command.do] as CommandRule<Command>)(map, command);
  const newcomers = outcome.done && map.snapshots.size > 0 ? (outcome.value.actors?.added ?? []).map(({ id }) => id) : [];
  if (!outcome.done || newcomers.length === 0) return outcome;
  const after = applyChange(map, outcome.value);
  const said = matchesByName(after, newcomers);
  if (said.length === 0) return outcome;
  const snapshots = new Map([...after.snapshots, ...said.map((snapshot) => [snapshot.id, snapshot] as const)]);
  return done(changeBetween(map, { ...after, snapshots }));
};
