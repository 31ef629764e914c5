import { holdsPersons } from './exportMap.ts';
import type { MapDesk } from './mapDesk.ts';
import type { Notice } from './notice.ts';

/** The field that remembers of a map that it was said. */
const TOLD = 'toldOfNames';

/** Says that a file was saved; and once of each map that persons are in it as they were typed. */
export const saySaved = ({ editor, drafts, notice }: Pick<MapDesk, 'editor' | 'drafts' | 'notice'>): Notice => {
  const holdsNames = drafts.read(TOLD) === null && holdsPersons(editor.getSnapshot().map);
  if (holdsNames) drafts.write(TOLD, 'yes');
  const said: Notice = { kind: 'exported', holdsNames };
  notice.set(said);
  return said;
};
