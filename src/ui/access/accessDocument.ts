import type { Fact } from '../../domain/access/fact.ts';
import { type KeptOf, type KeptThen, keptOf } from '../../domain/access/keptOf.ts';
import { numbersFor, type Others, othersHidden, othersShown } from '../../domain/access/othersHidden.ts';
import type { Place } from '../../domain/access/placesOf.ts';
import type { Somebody } from '../../domain/everybody.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import type { MapProperties } from '../../domain/mapProperties.ts';
import { nameFinder } from '../../domain/nameFinder.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { onOneLine } from '../../domain/redactionChoice.ts';
import { isContribution } from '../../domain/together/contribution.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords, listed } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { Found, FoundMap } from '../../workspace/access.ts';

/** What the overview is made of: who is meant on each map, and whether others may be named. */
export interface AccessWishes {
  readonly name: string;
  readonly found: Found;
  readonly meant: (map: FoundMap, somebody: Somebody) => boolean;
  readonly showsOthers: boolean;
  readonly today: IsoDate;
}

/** *Inzage*, as it is given to the person: per map what is said of them, with whom they are connected, how it was, and where they are named. */
export const accessDocument = ({ name, found, meant, showsOthers, today }: AccessWishes, language: Language): ReportDocument => {
  const { access, code } = language;
  const redaction = onOneLine(language.redaction);
  const t = access.document;
  const next = numbersFor(
    found.maps.map(({ map }) => map),
    redaction.actor,
  );
  const blocks = found.maps.flatMap((one) => {
    const people = one.people.filter((each) => meant(one, each));
    const own = new Set(people.flatMap(({ ids }) => ids));
    const others = showsOthers ? othersShown(one.map) : othersHidden(one.map, own, redaction.actor, next);
    return mapBlocks(one, people, { name, today }, { others, areShown: showsOthers }, language);
  });
  // Whoever is given this may be none of them; that nothing stands there would not be true.
  const bearers = found.maps.flatMap((one) => one.people.map((each) => meant(one, each)));
  const isNobodyMeant = bearers.length > 0 && !bearers.includes(true);
  const nothing = isNobodyMeant ? t.notYou : t.nothing;
  const list = (heading: string, items: readonly string[]): Block[] => [
    { is: 'heading', text: heading },
    { is: 'list', items: items.map(plain) },
  ];
  return {
    code,
    title: t.title,
    running: [t.title, '', dayInWords(today, code)],
    headline: t.headline,
    blocks: [
      { is: 'paragraph', runs: plain(t.lead(today, name, found.looked)), look: 'lead' },
      ...(isNobodyMeant || blocks.length === 0 ? [{ is: 'paragraph' as const, runs: plain(nothing) }] : []),
      ...blocks,
      ...(found.drafts > 0 ? [{ is: 'paragraph' as const, runs: plain(t.drafts(found.drafts)) }] : []),
      ...(found.unread.length > 0 ? [{ is: 'paragraph' as const, runs: plain(t.unread(found.unread.length)) }] : []),
      ...list(t.rights, t.rightsList),
      ...list(t.limits, t.limitsList),
    ],
    colophon: [],
  };
};

const mapBlocks = (
  { map, people: bearers, drafts, hasPhoto }: FoundMap,
  people: readonly Somebody[],
  { name, today }: Pick<AccessWishes, 'name' | 'today'>,
  { others, areShown }: { readonly others: Others; readonly areShown: boolean },
  language: Language,
): Block[] => {
  const { access, code } = language;
  const t = access.document;
  const all = keptOf(map, people, name, today, others.inText);
  // Somebody else whose name holds this one, and has a number: that tells nothing.
  const { isIn } = nameFinder(all.names.map(nameKey));
  const isTold = ({ table, field, text }: Place) => table !== 'actors' || field !== 'name' || isIn(text);
  const kept = { ...all, places: all.places.filter(isTold) };
  // Where somebody else bears the name, it is theirs in texts as well.
  if (people.length === 0 && bearers.length > 0) return [];
  if (people.length === 0 && kept.places.length === 0 && drafts === 0) return [];
  const say = factSayer(others, today, language);
  const strong = (text: string): Block => ({ is: 'paragraph', runs: [{ text, strong: true }] });
  const list = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ is: 'list', items: items.map(plain) }]);
  const also = kept.names.filter((each) => nameKey(each) !== nameKey(name));
  // It may be called after who drew it, who need not be on the map.
  const contributions = kept.before.filter(({ isContribution }) => isContribution);
  const brought = (one: KeptThen) =>
    areShown ? one.name : onOneLine(language.redaction).label('contribution', contributions.indexOf(one) + 1);
  const isOfOthers = (fact: Fact) => fact.code === 'relation';
  const [relations, facts] = [kept.now.filter(isOfOthers), kept.now.filter((fact) => !isOfOthers(fact))];
  return [
    { is: 'heading', text: t.mapHeading(kept.about.title) },
    aboutMap(kept.about, language),
    ...(others.areHidden ? [{ is: 'paragraph' as const, runs: plain(t.othersHidden), look: 'note' as const }] : []),
    ...(people.length === 0
      ? [{ is: 'paragraph' as const, runs: plain(t.onlyNamed) }]
      : [
          strong(t.yourself),
          ...(also.length > 0 ? [{ is: 'paragraph' as const, runs: plain(t.alsoNamed(listed(also, code))) }] : []),
          ...(facts.length === 0 ? [{ is: 'paragraph' as const, runs: plain(t.notNow) }] : list(facts.map(say))),
        ]),
    ...(relations.length > 0 ? [strong(t.relations), ...list(relations.map(say))] : []),
    ...kept.before.flatMap((before) => [
      strong(before.isContribution ? t.onContribution(brought(before)) : t.onPhoto(before.name, before.date)),
      ...beforeList(before, say, language),
    ]),
    ...(kept.places.length > 0 ? [strong(t.places), ...list(placesSaid(map, kept, language))] : []),
    ...(hasPhoto ? [{ is: 'paragraph' as const, runs: plain(t.photo) }] : []),
    ...(drafts > 0 ? [{ is: 'paragraph' as const, runs: plain(t.drafts(drafts)) }] : []),
  ];
};

/** Whose map it is, what for and until when: to whom one turns. */
const aboutMap = (about: MapProperties, { access, words, code }: Language): Block => {
  const t = access.document;
  const { issue, owner, purpose, legalBasis, endDate, subjectsInformed } = about;
  const row = (label: string, said: string) => ({ cells: [[plain(label)], [plain(said.trim() === '' ? t.open : said)]] });
  return {
    is: 'table',
    caption: t.about,
    columns: [
      { heading: t.about, wide: 8 },
      { heading: t.said, wide: 22 },
    ],
    rows: [
      row(t.owner, owner),
      row(t.issue, issue),
      row(t.purpose, purpose),
      row(t.legalBasis, legalBasis),
      row(t.keptUntil, dayInWords(endDate, code)),
      row(t.informed, subjectsInformed === null ? '' : words.informed[subjectsInformed]),
    ],
  };
};

const factSayer =
  ({ nameOf }: Others, today: IsoDate, { access }: Language) =>
  (fact: Fact): string =>
    // Looked up by its own code, so it is the sentence of that fact.
    (access.fact[fact.code] as (fact: Fact, nameOf: Others['nameOf'], today: string) => string)(fact, nameOf, today);

const beforeList = (
  { there, notThere }: KeptOf['before'][number],
  say: (fact: Fact) => string,
  { access: { document: t } }: Language,
): Block[] =>
  there.length + notThere.length === 0
    ? [{ is: 'paragraph', runs: plain(t.asNow) }]
    : [
        {
          is: 'list',
          items: [...there.map((fact) => t.there(say(fact))), ...notThere.map((fact) => t.notThere(say(fact)))].map(plain),
        },
      ];

/** Where it stands: on the map alone that is not said. */
const placesSaid = ({ snapshots }: FoundMap['map'], { places }: KeptOf, { access, frozen, redaction }: Language): string[] =>
  places.map(({ table, field, text, moments }) => {
    const fields = redaction.fields as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
    // What has no word of its own, such as a part of a part, goes by what it is part of.
    const what = field === null ? access.pointed[table] : (fields[table]?.[field] ?? access.pointed[table]);
    const then = moments.flatMap((id) => (id === 'now' ? [] : (snapshots.get(id) ?? [])));
    const brought = then.filter(isContribution).length;
    const said = access.document.place(what, text);
    return then.length === 0 ? said : `${said} (${frozen.erase.where(moments.includes('now'), then.length - brought, brought)})`;
  });
