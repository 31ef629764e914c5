import type { Refusal } from '../domain/outcome.ts';
import type { QuickRefusalCode } from '../formats/quickText.ts';
import type { Language } from './language.ts';

/** Why a line or pasted text in quick add was not understood. */
export const quickRefusalSentence = (t: Language, { code, details }: Refusal<QuickRefusalCode>): string =>
  t.formats.quick[code](details);
