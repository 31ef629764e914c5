import type { Actor } from '../../../domain/actor.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { arrowsBetweenRows, tabPastRows } from '../../controls/table/tabPastRows.ts';
import { useDesk, useMapAsWritten } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** The days themselves, a row a person, each to be put right. */
export const PersonDates = ({ onEdit }: { readonly onEdit: (actor: ActorId) => void }) => {
  const actors = useMapAsWritten(({ actors }) => actors);
  const { course: t, code } = useLanguage();
  const figures = [...actors.values()]
    .filter(({ keyFigure }) => keyFigure !== null)
    .sort((a, b) => a.name.localeCompare(b.name, code));
  if (figures.length === 0) return null;
  return <Fold title={t.dates.heading(figures.length)}>{() => <Rows figures={figures} onEdit={onEdit} />}</Fold>;
};

const Rows = ({ figures, onEdit }: { readonly figures: readonly Actor[]; readonly onEdit: (actor: ActorId) => void }) => {
  const desk = useDesk();
  const { course: t, words } = useLanguage();
  const today = desk.today();
  return (
    <table
      className="course-table dates-table"
      onKeyDown={(event) => {
        tabPastRows(event);
        arrowsBetweenRows(event);
      }}
    >
      <caption className="hidden-visually">{t.dates.heading(figures.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.dates.who}</th>
          <th scope="col">{t.dates.spans}</th>
          <th scope="col">
            <span className="hidden-visually">{t.dates.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, name, keyFigure }) => (
          <tr key={id}>
            <th scope="row">
              <PressArea className="name-button" onClick={() => desk.selection.select({ actors: [id] })}>
                {name}
              </PressArea>
            </th>
            <td>
              {keyFigure?.statusHistory
                ?.map(({ status, since }) => t.dates[since > today ? 'spanToCome' : 'span'](words.status[status], since))
                .join(' · ') ?? t.dates.none(keyFigure ? words.status[keyFigure.status] : '')}
            </td>
            <td>
              <Button look="plain" aria-label={t.dates.editFor(name)} onClick={() => onEdit(id)}>
                {t.dates.edit}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
