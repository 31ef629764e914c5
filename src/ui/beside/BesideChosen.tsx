import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BesideActor, BesideLines, Side } from '../../domain/together/besideEachOther.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { campInWords, linesInWords, nameOf, pairName, rolesInWords, tiesInWords } from './besideWords.ts';
import type { BesideView } from './useBeside.ts';

/** What each said of one actor, or drew between two: the two beside each other, and what can be done with it. */
export const BesideChosen = ({
  view,
  chosen,
  onClose,
  onTakeOver,
  onApart,
}: {
  readonly view: BesideView;
  readonly chosen: BesideActor | BesideLines;
  readonly onClose: () => void;
  readonly onTakeOver: (chosen: BesideActor | BesideLines) => void;
  readonly onApart: (actor: BesideActor) => void;
}) => {
  const { beside: t } = useLanguage();
  const isActor = !('key' in chosen);
  const name = isActor ? nameOf(view.beside, chosen.id) : pairName(chosen, view.beside, t);
  const canTake = isActor
    ? chosen.drawnBy === 'theirs'
    : [chosen.a, chosen.b].every((id) => view.mine.actors.has(id)) &&
      chosen.theirs.some(({ type }) => !chosen.mine.some((own) => own.type === type));
  return (
    <section className="panel beside-chosen">
      <Button look="plain" icon={ChevronLeft} onClick={onClose}>
        {t.close}
      </Button>
      <header className="panel-heading">
        <h2 tabIndex={-1} translate="no">
          {name}
        </h2>
        <p>{t.drawnBy[chosen.drawnBy]}</p>
      </header>
      {isActor ? <ActorFacts view={view} actor={chosen} /> : <LinesFacts lines={chosen} />}
      {canTake && (
        <div className="panel-part">
          <Button look="primary" aria-label={t.takeOverOf(name)} onClick={() => onTakeOver(chosen)}>
            {t.takeOver}
          </Button>
          <p className="hint">{isActor ? t.takeOverHint : t.takeOverLinesHint}</p>
        </div>
      )}
      {isActor && chosen.mine && chosen.theirs && (
        <Button aria-label={t.apartOf(chosen.mine.name, chosen.theirs.name)} onClick={() => onApart(chosen)}>
          {t.apart}
        </Button>
      )}
    </section>
  );
};

const ActorFacts = ({ view, actor }: { readonly view: BesideView; readonly actor: BesideActor }) => {
  const language = useLanguage();
  const { beside: t } = language;
  const { mine, theirs } = actor;
  const of = (side: Side, said: (drawn: NonNullable<typeof mine>) => ReactNode): ReactNode =>
    actor[side] ? said(actor[side]) : '–';
  const isOtherName = mine && theirs && mine.name !== theirs.name;
  return (
    <TwoColumns
      rows={[
        ...(isOtherName ? [[t.what.name, mine.name, theirs.name] as const] : []),
        [
          t.what.roles,
          of('mine', (drawn) => rolesInWords(drawn, language)),
          of('theirs', (drawn) => rolesInWords(drawn, language)),
        ],
        [
          t.what.camp,
          of('mine', (drawn) => campInWords(drawn, view.mine, language)),
          of('theirs', (drawn) => campInWords(drawn, view.theirs, language)),
        ],
        [
          t.what.lines,
          of('mine', () => <Ties key="mine" said={tiesInWords(actor, 'mine', view, language)} />),
          of('theirs', () => <Ties key="theirs" said={tiesInWords(actor, 'theirs', view, language)} />),
        ],
      ]}
    />
  );
};

const LinesFacts = ({ lines }: { readonly lines: BesideLines }) => {
  const language = useLanguage();
  return (
    <TwoColumns rows={[[language.beside.what.lines, linesInWords(lines.mine, language), linesInWords(lines.theirs, language)]]} />
  );
};

const Ties = ({ said }: { readonly said: readonly string[] }) =>
  said.length === 0 ? (
    '–'
  ) : (
    <ul translate="no">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );

const TwoColumns = ({ rows }: { readonly rows: readonly (readonly [what: string, mine: ReactNode, theirs: ReactNode])[] }) => {
  const { beside: t } = useLanguage();
  return (
    <table className="beside-facts">
      <thead>
        <tr>
          <td />
          <th scope="col">{t.column.mine}</th>
          <th scope="col">{t.column.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, mine, theirs]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{mine}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
