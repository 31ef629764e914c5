import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import type { ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';

/** Which map it is, whose, what for, and who is hidden on the maps that are shown, of which the last is that of the day. */
export const colophonOf = (
  map: ActorMap,
  shown: readonly ActorMap[],
  day: IsoDate,
  hidden: RedactionLevel,
  { report: { colophon: t }, code }: Language,
): ReportDocument['colophon'] => {
  const { title, owner, purpose, endDate } = propertiesOf(map);
  const { actors, relations } = shown.at(-1) ?? map;
  const persons = new Set(
    shown.flatMap((one) => [...one.actors.values()].flatMap(({ id, kind }) => (kind === 'person' ? id : []))),
  );
  const told = hidden === 'none' ? null : hidden === 'everybody' ? hidden : persons.size;
  return [
    { heading: t.map, text: t.mapIs(title, dayInWords(day, code), actors.size, relations.size) },
    {
      heading: owner ? t.owner : t.kept,
      text: [owner && `${owner}.`, t.keptUntil(dayInWords(endDate, code))].filter(Boolean).join(' '),
    },
    ...(purpose ? [{ heading: t.purpose, text: purpose }] : []),
    { heading: t.who[hidden], text: t.hidden(told) },
  ];
};
