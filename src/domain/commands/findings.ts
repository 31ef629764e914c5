import { draftOf } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { type FindingId, isDay } from '../identifiers.ts';
import { done, type Refusal, refused } from '../outcome.ts';
import { showsNothing } from '../tidyText.ts';
import { noteRefusal } from './checks.ts';
import type { CommandRule } from './command.ts';

/** Writes down a finding or an action for the reports of this map. */
export interface AddFinding {
  readonly do: 'addFinding';
  readonly finding: Finding;
}
export interface EditFinding {
  readonly do: 'editFinding';
  readonly id: FindingId;
  readonly set: Partial<Omit<Finding, 'id'>>;
}
export interface RemoveFinding {
  readonly do: 'removeFinding';
  readonly id: FindingId;
}

/** Refuses an id taken, a text that shows nothing or is too long, and a date that is no day. */
export const addFinding: CommandRule<AddFinding> = (map, { finding }) => {
  if (map.findings.has(finding.id)) return refused('idTaken', { id: finding.id });
  const refusal = findingRefusal(finding);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('findings', finding);
  return done(draft.change());
};

/** Refuses what `addFinding` refuses of texts and date, and a finding that is not there. */
export const editFinding: CommandRule<EditFinding> = (map, { id, set }) => {
  const finding = map.findings.get(id);
  if (!finding) return refused('findingMissing');
  const edited = { ...finding, ...set };
  const refusal = findingRefusal(edited);
  if (refusal) return { done: false, refusal };
  const draft = draftOf(map);
  draft.put('findings', edited);
  return done(draft.change());
};

export const removeFinding: CommandRule<RemoveFinding> = (map, { id }) => {
  if (!map.findings.has(id)) return refused('findingMissing');
  const draft = draftOf(map);
  draft.drop('findings', id);
  return done(draft.change());
};

const findingRefusal = (finding: Finding): Refusal | null => findingProblem(finding)?.refusal ?? null;

/** What is wrong with a finding, and in which of its fields; nothing when it can be kept. */
export const findingProblem = ({
  text,
  by,
  when,
}: Omit<Finding, 'id'>): { readonly field: 'text' | 'by' | 'when'; readonly refusal: Refusal } | null => {
  if (showsNothing(text)) return { field: 'text', refusal: refused('textEmpty').refusal };
  if (when !== null && !isDay(when)) return { field: 'when', refusal: refused('dateInvalid', { date: when }).refusal };
  const [ofText, ofBy] = [noteRefusal(text), noteRefusal(by)];
  if (ofText) return { field: 'text', refusal: ofText };
  return ofBy && { field: 'by', refusal: ofBy };
};
