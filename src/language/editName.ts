import type { EditLabel } from '../workspace/ports.ts';
import type { Language } from './language.ts';

/** What a person calls an edit: "Relatie verwijderen", "3 actoren verplaatsen". */
export const editName = ({ shell }: Language, { command, actors, relations }: EditLabel): string => {
  const name = shell.edit[command];
  return typeof name === 'string' ? name : name(actors, relations);
};
