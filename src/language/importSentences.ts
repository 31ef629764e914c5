import type { ImportNotice, RefusedPreview } from '../formats/importPreview.ts';
import type { Language } from './language.ts';

/** Why a file cannot come in. The place in the file is said apart. */
export const importRefusalSentence = (t: Language, { code, details }: Pick<RefusedPreview, 'code' | 'details'>): string =>
  t.formats.refusals[code](details);

/** What the user should know before taking a file in. */
export const importNoticeSentence = (t: Language, { code, details }: ImportNotice): string => t.formats.notices[code](details);
