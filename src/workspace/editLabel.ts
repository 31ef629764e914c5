import type { MapChange } from '../domain/change.ts';
import type { Command } from '../domain/commands/commandCatalogue.ts';
import type { EditLabel, NamedDeed } from './ports.ts';

/** What an edit is called, by what it did: an undo button names the deed, where one command serves several. */
export const editLabel = (command: Command['do'], change: MapChange): EditLabel => {
  const touched = (part: MapChange['actors'] | MapChange['relations'] | MapChange['positions']) =>
    (part?.added?.length ?? 0) + (part?.removed?.length ?? 0) + (part?.changed?.length ?? 0);
  return {
    command: deedOf(command, change) ?? command,
    actors: touched(change.actors) || touched(change.positions),
    relations: touched(change.relations),
  };
};

const deedOf = (command: Command['do'], change: MapChange): NamedDeed | null => {
  if (command === 'judgeSuggestion') return judged(change);
  return command === 'editKeyFigures' || command === 'editActor' ? saidOfFigure(change) : null;
};

const judged = ({ judgements }: MapChange): NamedDeed => {
  const verdicts = [
    ...(judgements?.added ?? []).map(({ id, verdict }) => ({ id, verdict })),
    ...(judgements?.changed ?? []).map(({ id, properties }) => ({ id, verdict: properties['verdict']?.[1] })),
  ];
  if (verdicts.length === 0) return 'takeBack';
  if (verdicts.some(({ verdict }) => verdict === 'later')) return 'putOff';
  // Of a row of *Aandacht nodig* that is said in other words than of a suggestion.
  return verdicts.some(({ id }) => id.startsWith('attention:')) ? 'showNoMore' : 'setAside';
};

/** The fields of a key figure that one deed is about; with another field besides it is called by the command. */
const DEEDS: readonly (readonly [NamedDeed, of: string, besides?: readonly string[]])[] = [
  ['noteTalk', 'keyFigure.lastContact'],
  ['changeStatus', 'keyFigure.status', ['keyFigure.statusHistory', 'keyFigure.backOn']],
  ['changeDates', 'keyFigure.statusHistory'],
  ['changeAgreement', 'keyFigure.agreedUntil'],
  ['changeContactPerson', 'keyFigure.contactPerson'],
];

const saidOfFigure = ({ actors }: MapChange): NamedDeed | null => {
  if (actors?.added || actors?.removed) return null;
  const properties = (actors?.changed ?? []).flatMap((one) => Object.entries(one.properties));
  const fields = new Set(properties.map(([field]) => field));
  const deed = DEEDS.find(
    ([, of, besides = []]) => fields.has(of) && [...fields].every((field) => field === of || besides.includes(field)),
  );
  const isTakenAway = properties.some(([field, [, after]]) => field === 'keyFigure.lastContact' && after === null);
  return deed && !isTakenAway ? deed[0] : null;
};
