import { AREA_FIELDS, type AreaColumn, type AreaField } from '../../formats/areaPreview.ts';
import { ColumnChoices } from '../controls/ColumnChoices.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What each property or column of the file was recognised as, to be corrected. */
export const AreaFileColumns = ({
  columns,
  onCorrect,
}: {
  readonly columns: readonly AreaColumn[];
  readonly onCorrect: (column: string, field: AreaField | null) => void;
}) => {
  const { areaFile: t } = useLanguage();
  return (
    <ColumnChoices<AreaField, AreaColumn>
      columns={columns}
      keyOf={({ column }) => column}
      words={t}
      fieldsOf={() => AREA_FIELDS}
      nameOf={(field) => t.fields[field]}
      onCorrect={({ column }, field) => onCorrect(column, field)}
    />
  );
};
