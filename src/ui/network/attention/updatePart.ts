import type { KeyFigurePart } from '../../../domain/commands/editKeyFigures.ts';
import type { IsoDate } from '../../../domain/identifiers.ts';
import type { KeyFigureStatus } from '../../../domain/keyFigure.ts';

/** What was answered in the dialog that puts right what asks for attention; days are days, or nothing. */
export interface UpdateAnswers {
  readonly backOn: string;
  readonly agreedUntil: string;
  readonly contactPerson: string;
}

/** What those answers say. The day of coming back is asked of who is away, and is not touched of others: it may be of a pause still to come. */
export const updatePart = (
  was: KeyFigureStatus,
  status: KeyFigureStatus,
  { backOn, agreedUntil, contactPerson }: UpdateAnswers,
): KeyFigurePart => ({
  ...(status !== was && { status }),
  ...(status === 'paused' && { backOn: dayOr(backOn) }),
  agreedUntil: dayOr(agreedUntil),
  contactPerson: contactPerson.trim() === '' ? undefined : contactPerson.trim(),
});
const dayOr = (day: string): IsoDate | undefined => (day === '' ? undefined : (day as IsoDate));
