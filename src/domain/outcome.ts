/** What a command answers: it is done, or it is refused with a code that `language` turns into a sentence. */
export type Outcome<T, Code extends string = RefusalCode> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly refusal: Refusal<Code> };

export interface Refusal<Code extends string = RefusalCode> {
  readonly code: Code;
  /** What the sentence needs: names and numbers, never prose. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type RefusalCode =
  | 'nameEmpty'
  | 'nameTooLong'
  | 'nameTaken'
  | 'noteTooLong'
  | 'titleEmpty'
  | 'dateInvalid'
  /** What has happened has no day that is still to come. */
  | 'dayToCome'
  /** Another status began after that day. */
  | 'statusTooEarly'
  /** Without its day the status of now would be another, for one is still to come. */
  | 'statusNeedsDay'
  | 'numberInvalid'
  | 'actorMissing'
  | 'actorTwice'
  | 'relationMissing'
  | 'relationExists'
  | 'relationToItself'
  | 'campMissing'
  | 'areaMissing'
  | 'snapshotMissing'
  | 'eventMissing'
  | 'findingMissing'
  | 'contributionMissing'
  | 'contributionTwice'
  /** Who is who was thought out of another joint map than this is by now. */
  | 'jointMapChanged'
  /** The joint map cannot be brought into itself. */
  | 'contributionOfItself'
  /** What an actor was before two became one is not known here any more. */
  | 'mergerMissing'
  | 'textEmpty'
  | 'tooManyActors'
  | 'tooManyRelations'
  | 'idTaken'
  /** It is a snapshot: what it shows never changes. */
  | 'frozen'
  | 'nothingToDo';

export const done = <T>(value: T): { readonly done: true; readonly value: T } => ({ done: true, value });

export const refused = <Code extends string = RefusalCode>(
  code: Code,
  details: Readonly<Record<string, string | number>> = {},
): { readonly done: false; readonly refusal: Refusal<Code> } => ({ done: false, refusal: { code, details } });
