import type { ReactNode } from 'react';
import { campsInOrder } from '../../domain/actorMap.ts';
import { FILE_ENDINGS } from '../../formats/fileEndings.ts';
import type { ImportNotice, ImportPreview, ImportSettings } from '../../formats/importPreview.ts';
import {
  ACTOR_FIELDS,
  AS_FOUND,
  correctionOf,
  type ImportColumn,
  type ImportField,
  RELATION_FIELDS,
} from '../../formats/importPreview.ts';
import { listed } from '../../language/grammar.ts';
import { Button } from '../controls/Button.tsx';
import { ColumnChoices } from '../controls/ColumnChoices.tsx';
import { NotLoaded } from '../controls/FailureNotice.tsx';
import { FileField } from '../controls/FileField.tsx';
import { type FileReading, useFileReading } from '../controls/useFileReading.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

type MapReading = FileReading<ImportSettings, ImportPreview>;

/** Reads files that hold a map. */
export const useMapReading = (dropped?: readonly File[]): MapReading => useFileReading(useProgram().readFiles, AS_FOUND, dropped);

const FILE_TYPES = FILE_ENDINGS.map((ending) => `.${ending}`).join(',');

/** Choosing files, and what in them comes in and what is left out, before anything is kept. */
export const FilePreview = ({
  reading,
  isChosen = false,
  children,
}: {
  readonly reading: MapReading;
  /** There is nothing else to choose: a table that was pasted. */
  readonly isChosen?: boolean;
  /** What else is asked about the file, above the long list of its columns. */
  readonly children?: ReactNode;
}) => {
  const { files, settings, preview, unreadable, readable, refused, take, read } = reading;
  const language = useLanguage();
  const { file: t } = language.library;
  const notices = readable ? leftOutTogether(readable.notices) : [];
  return (
    <>
      {!isChosen && (
        <FileField
          label={preview ? t.another : t.choose}
          isAnother={preview !== null}
          accept={FILE_TYPES}
          multiple
          onTake={take}
          said={
            files.length > 0
              ? listed(
                  files.map(({ name }) => name),
                  language.code,
                )
              : t.dropHere
          }
        />
      )}
      <div role="status" className="stack">
        {preview === 'reading' && <p>{t.reading}</p>}
        {preview === 'failed' && <p className="problem">{t.failed}</p>}
        {preview === 'notLoaded' && <NotLoaded />}
        {unreadable.length > 0 && <p className="problem">{t.unreadable(listed(unreadable, language.code))}</p>}
        {refused && (
          <div>
            <p className="problem">{language.formats.refusals[refused.code](refused.details)}</p>
            {refused.place && <p>{t.place(refused.place.file, refused.place.line, refused.place.column)}</p>}
            {refused.partial && <p>{t.partial(refused.partial.relationsRead, refused.partial.relationsFound)}</p>}
            <p>{t.untouched}</p>
            {refused.partial && (
              <Button onClick={() => void read(files, { ...settings, acceptPartial: true })}>{t.acceptPartial}</Button>
            )}
          </div>
        )}
        {readable && (
          <p>
            <strong>{t.found(readable.actors.length, readable.relations.length)}</strong>{' '}
            {readable.map.camps.size > 0 &&
              t.camps(
                listed(
                  campsInOrder(readable.map).map(({ name }) => name),
                  language.code,
                ),
              )}{' '}
            {readable.map.areas.size > 0 && t.areas(readable.map.areas.size)}{' '}
            {readable.partial && t.partial(readable.partial.relationsRead, readable.partial.relationsFound)}
          </p>
        )}
      </div>
      {children}
      {readable && (
        <>
          {notices.length > 0 && (
            <section>
              <h3>{t.notices}</h3>
              <ul className="notices">
                {notices.map((notice, index) => (
                  <li key={index}>{language.formats.notices[notice.code](notice.details)}</li>
                ))}
              </ul>
            </section>
          )}
          {readable.columns.length > 0 && (
            <ImportColumns
              columns={readable.columns}
              onCorrect={({ table, key }, field) => {
                const said = correctionOf(settings, table);
                const columns = { ...said.columns, [key]: field };
                void read(files, { ...settings, tables: { ...settings.tables, [table]: { ...said, columns } } });
              }}
            />
          )}
        </>
      )}
    </>
  );
};

/** The columns that were left out are counted; the list of columns says of each why. */
const leftOutTogether = (notices: readonly ImportNotice[]): readonly ImportNotice[] => {
  const others = notices.filter(({ code }) => code !== 'sensitiveColumn');
  const count = notices.length - others.length;
  return count === 0 ? others : [{ code: 'sensitiveColumn', details: { count } }, ...others];
};

/** What each column of the files was recognised as, to be corrected; sensitive ones cannot be taken in. */
const ImportColumns = ({
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
      keyOf={({ table, key }) => `${table}/${key}`}
      words={library.file}
      fieldsOf={({ of }) => (of === 'actors' ? ACTOR_FIELDS : RELATION_FIELDS)}
      nameOf={(field) => formats.fields[field]}
      refused={({ says }) => (says ? formats.unfit[says] : null)}
      onCorrect={onCorrect}
    />
  );
};
