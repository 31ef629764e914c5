import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import type { ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';

/** Which map it is, whose, what for, and who is hidden: `hidden` is how many persons have a number, or that everybody has. */
export const colophonOf = (
  map: ActorMap,
  shown: ActorMap,
  day: IsoDate,
  hidden: number | 'everybody' | null,
  { report: { colophon: t }, code }: Language,
): ReportDocument['colophon'] => {
  const { title, owner, purpose, endDate } = propertiesOf(map);
  return [
    { heading: t.map, text: t.mapIs(title, dayInWords(day, code), shown.actors.size, shown.relations.size) },
    { heading: t.owner, text: [owner && `${owner}.`, t.keptUntil(dayInWords(endDate, code))].filter(Boolean).join(' ') },
    ...(purpose ? [{ heading: t.purpose, text: purpose }] : []),
    { heading: t.who[hidden === null ? 'none' : hidden === 'everybody' ? 'everybody' : 'persons'], text: t.hidden(hidden) },
  ];
};
