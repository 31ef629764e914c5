import type { ProgrammeFileRefusalCode } from '../domain/exercise/programmeFile.ts';
import type { Refusal } from '../domain/outcome.ts';
import type { Language } from './language.ts';

/** Why a programme file was not opened. */
export const programmeRefusal = (
  { exercise }: Pick<Language, 'exercise'>,
  { code, details }: Refusal<ProgrammeFileRefusalCode>,
): string => {
  const { refused } = exercise.file;
  const place = String(details['place'] ?? '');
  return code === 'programmeTooLong' || code === 'programmeValue' ? refused[code](place) : refused[code];
};
