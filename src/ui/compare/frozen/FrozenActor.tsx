import { useId } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { type KeyFigure, statusSince } from '../../../domain/keyFigure.ts';
import { rolesOf } from '../../../domain/role.ts';
import { dayInWords, listed } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import { AccessButton } from '../../access/AccessButton.tsx';
import { KindSample } from '../../canvas/KindSample.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { RelationButtons } from '../../panels/ActorRelations.tsx';
import { EraseActorButton } from '../../panels/EraseActorButton.tsx';
import { actorCell } from '../../table/actorCells.ts';
import { Facts } from './Facts.tsx';

/** All that a snapshot says of one actor, to read. */
export const FrozenActor = ({ id }: { readonly id: ActorId }) => {
  const map = useMap((map) => map);
  const t = useLanguage();
  const headingId = useId();
  const actor = map.actors.get(id);
  if (!actor) return null;
  const { panels, words } = t;
  const relations = [...map.relations.values()].filter(({ from, to }) => from === id || to === id);
  const roles = rolesOf(actor.roles).map((role) => {
    const date = actor.roles[role]?.date;
    return date ? t.frozen.roleSince(words.role[role], dayInWords(date, t.code)) : words.role[role];
  });
  const { keyFigureTerm } = propertiesOf(map);
  return (
    <section className="panel" aria-labelledby={headingId}>
      <header className="panel-heading">
        <p>
          <KindSample kind={actor.kind} />
          {panels.actorOf(actor.kind)}
        </p>
        <h2 id={headingId} translate="no">
          {actor.name}
        </h2>
      </header>
      <Facts
        facts={[
          [panels.roles, roles.length > 0 ? <Lines key="roles" lines={roles} /> : t.frozen.notSaid],
          [panels.camp, actorCell(t, map, actor, 'camp') || t.frozen.notSaid],
          [panels.neighbourhoods, actorCell(t, map, actor, 'neighbourhoods') || t.frozen.notSaid],
          [panels.constituency, actor.constituency.map((area) => map.areas.get(area)?.name ?? '').join(', ')],
          [panels.note, actor.note],
        ]}
      />
      {actor.keyFigure && (
        <section className="panel-part">
          <h3>{panels.keyFigureGroup[keyFigureTerm]}</h3>
          <Facts facts={keyFigureFacts(t, actor.keyFigure)} />
        </section>
      )}
      <section className="panel-part">
        <h3>{panels.relations}</h3>
        {relations.length === 0 && <p className="hint">{panels.relationCount(0)}</p>}
        <RelationButtons relations={relations} seenFrom={id} />
      </section>
      <div className="own-data">
        <EraseActorButton id={id} />
        <AccessButton id={id} />
      </div>
    </section>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="fact-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const keyFigureFacts = ({ panels, words, networkFigures, code }: Language, keyFigure: KeyFigure): [string, string][] => {
  const { column, everyMonths } = networkFigures;
  const { status, kinds, tasks, lastContact, position, background, ageGroup, socialProfession, knownToMunicipality } = keyFigure;
  const day = (value: string | null | undefined) => (value ? dayInWords(value, code) : '');
  const answer = (value: boolean | null) => (value === null ? '' : value ? words.yes : words.no);
  return [
    [panels.status, words.status[status]],
    [column.since, day(statusSince(keyFigure))],
    [column.backOn, day(keyFigure.backOn)],
    [
      panels.keyFigureKinds,
      listed(
        kinds.map((kind) => words.keyFigureKind[kind]),
        code,
      ),
    ],
    [panels.lastContact, day(lastContact)],
    [column.contactPerson, keyFigure.contactPerson ?? ''],
    [column.agreedUntil, day(keyFigure.agreedUntil)],
    [column.contactEvery, keyFigure.contactEvery === undefined ? '' : everyMonths(keyFigure.contactEvery)],
    [
      panels.tasks,
      listed(
        tasks.map((task) => words.task[task]),
        code,
      ),
    ],
    [panels.position, position === null ? '' : words.position[position]],
    [panels.background, background === null ? '' : words.background[background]],
    [panels.ageGroup, ageGroup === null ? '' : words.ageGroup[ageGroup]],
    [panels.socialProfession, answer(socialProfession)],
    [panels.knownToMunicipality, answer(knownToMunicipality)],
  ];
};
