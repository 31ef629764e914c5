import { cutText } from '../../domain/cutText.ts';
import { REDACTIONS } from '../../domain/redactionChoice.ts';
import { cleanText } from '../cleanText.ts';
import { type Envelope, HANDED_OVER, MAX_LABEL_LENGTH } from './envelope.ts';

/** What a map file that was handed over says beside the map. */
export type WhoMadeIt = Omit<Envelope, 'map'>;

/** Who made a map file, as far as it says so; a label is a name that somebody typed, and never longer than one. Nothing of a file that was only saved. */
export const whoMadeIt = (file: object): WhoMadeIt | null => {
  const said: unknown = (file as { readonly [HANDED_OVER]?: unknown })[HANDED_OVER];
  if (typeof said !== 'object' || said === null) return null;
  const { label, mayBeNamed, hidden } = said as { readonly [F in keyof WhoMadeIt]?: unknown };
  return {
    label: typeof label === 'string' ? cutText(cleanText(label).text.trim(), MAX_LABEL_LENGTH) : '',
    mayBeNamed: mayBeNamed === true,
    hidden: REDACTIONS.find((level) => level === hidden) ?? 'none',
  };
};
