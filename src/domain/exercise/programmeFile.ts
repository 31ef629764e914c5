import { done, type Outcome, refused } from '../outcome.ts';
import { tidyText, withoutUnseen } from '../tidyText.ts';
import { unsafeStructure } from '../unsafeStructure.ts';
import { type Programme, programmeSchema } from './programme.ts';

/** The programme file, `.schakelkaart-werkvorm.json`: a programme as text, from one facilitator to the next. */
export const PROGRAMME_FILE_FORMAT = 'schakelkaart-werkvorm';
export const PROGRAMME_FILE_EXTENSION = '.schakelkaart-werkvorm.json';
const VERSION = 1;
/** Characters; the largest programme that there can be takes half of it. */
export const MOST_IN_PROGRAMME_FILE = 2_000_000;

export type ProgrammeFileRefusalCode =
  /** It holds something else, or is cut off. */
  'notAProgramme' | 'damagedProgramme' | 'newerProgramme' | 'programmeTooLong' | 'programmeValue';

export const writeProgrammeFile = (programme: Programme): string =>
  `${JSON.stringify({ format: PROGRAMME_FILE_FORMAT, version: VERSION, programme }, null, 2)}\n`;

/**
 * The programme in the text of a file, tidied as everything typed is. Nothing in it is trusted: refuses what is no JSON (cut off), another
 * format, a newer version, more than there is room for, and values that do not fit, with the place (`programme.steps[2].minutes`).
 */
export const readProgrammeFile = (text: string): Outcome<Programme, ProgrammeFileRefusalCode> => {
  if (text.length > MOST_IN_PROGRAMME_FILE) return refused('programmeTooLong', { place: '' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('damagedProgramme');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('notAProgramme');
  if (unsafeStructure(value)) return refused('notAProgramme');
  const { format, version, programme } = value as Readonly<Record<string, unknown>>;
  if (format !== PROGRAMME_FILE_FORMAT) return refused('notAProgramme');
  if (typeof version === 'number' && version > VERSION) return refused('newerProgramme');
  if (version !== VERSION) return refused('programmeValue', { place: 'version' });
  const checked = programmeSchema.safeParse(tidied(programme));
  if (checked.success) return done(checked.data as Programme);
  const [issue] = checked.error.issues;
  const place = placeOf(['programme', ...(issue?.path ?? [])]);
  return refused(issue?.code === 'too_big' ? 'programmeTooLong' : 'programmeValue', { place });
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : so ? `${so}.${String(key)}` : String(key)), '');

/** Every text as it is kept: nothing in it that cannot be seen. */
const tidied = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes('\n') ? withoutUnseen(value).trim() : tidyText(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)]));
};
