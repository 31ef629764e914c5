import { Select } from './Select.tsx';

interface ColumnChoice<Field extends string> {
  readonly column: string;
  readonly samples: readonly string[];
  readonly field: Field | null;
}

/** What each column of a file was recognised as, to be corrected; one that may not be taken in says why instead. */
export const ColumnChoices = <Field extends string, Column extends ColumnChoice<Field>>({
  columns,
  keyOf,
  words: t,
  fieldsOf,
  nameOf,
  refused = () => null,
  onCorrect,
}: {
  readonly columns: readonly Column[];
  readonly keyOf: (column: Column) => string;
  readonly words: {
    readonly columns: string;
    readonly column: string;
    readonly example: string;
    readonly readAs: string;
    readonly readColumnAs: (column: string) => string;
    readonly leaveOut: string;
  };
  readonly fieldsOf: (column: Column) => readonly Field[];
  readonly nameOf: (field: Field) => string;
  /** Why a column may not be taken in. */
  readonly refused?: (column: Column) => string | null;
  readonly onCorrect: (column: Column, field: Field | null) => void;
}) => (
  <section className="column-choices">
    <h3>{t.columns}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">{t.column}</th>
          <th scope="col">{t.example}</th>
          <th scope="col">{t.readAs}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={keyOf(column)}>
            <th scope="row">{column.column}</th>
            <td>{column.samples.join(', ')}</td>
            <td>
              {refused(column) === null ? (
                <Select
                  label={t.readColumnAs(column.column)}
                  isLabelHidden
                  value={column.field ?? ''}
                  options={[
                    { value: '', label: t.leaveOut },
                    ...fieldsOf(column).map((field) => ({ value: field, label: nameOf(field) })),
                  ]}
                  onChoose={(chosen) => onCorrect(column, fieldsOf(column).find((field) => field === chosen) ?? null)}
                />
              ) : (
                <span className="hint">{refused(column)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
