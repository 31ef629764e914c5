import { ACTOR_FIELDS, type ImportColumn, type ImportField, RELATION_FIELDS } from '../../formats/importPreview.ts';
import { ColumnChoices } from '../controls/ColumnChoices.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What each column of the files was recognised as, to be corrected; sensitive ones cannot be taken in. */
export const ImportColumns = ({
  columns,
  onCorrect,
}: {
  readonly columns: readonly ImportColumn[];
  readonly onCorrect: (column: ImportColumn, field: ImportField | null) => void;
}) => {
  const { library, formats } = useLanguage();
  return (
    <ColumnChoices<ImportField, ImportColumn>
      columns={columns}
      keyOf={({ file, of, column }) => `${file}/${of}/${column}`}
      words={library.file}
      fieldsOf={({ of }) => (of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS)}
      nameOf={(field) => formats.fields[field]}
      refused={({ because }) => (because === 'sensitive' ? library.file.sensitive : null)}
      onCorrect={onCorrect}
    />
  );
};
