import { useMemo } from 'react';
import type { AreaId } from '../../domain/identifiers.ts';
import { AREA_FIELDS, type AreaColumn, type AreaField, type ReadableAreas } from '../../formats/areaPreview.ts';
import type { ImportFile } from '../../formats/importPreview.ts';
import { type AreaMatch, matchAreas } from '../../formats/matchAreas.ts';
import { ColumnChoices } from '../controls/ColumnChoices.tsx';
import { NotLoaded } from '../controls/FailureNotice.tsx';
import { FileField } from '../controls/FileField.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useFileReading } from '../controls/useFileReading.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { AreaFileExamples } from './AreaFileExamples.tsx';

/** What the file is chosen for: neighbourhoods may be added, or only inhabitants of those that are there. */
export type AreaFilePurpose = 'areas' | 'population';
const FILE_TYPES: Readonly<Record<AreaFilePurpose, string>> = {
  areas: '.geojson,.json,.geojsonl,.ndjson,.geojsons,.topojson,.csv,.txt,.tsv,.xlsx,.ods',
  population: '.csv,.txt,.tsv,.xlsx,.ods,.geojson,.json,.geojsonl,.ndjson,.geojsons,.topojson',
};
type Columns = Readonly<Record<string, AreaField | null>>;

const AS_FOUND: Columns = {};

/** A file of neighbourhoods: chosen, read beside the page, shown with what it would do, and then taken over as one step. */
export const AreaFileDialog = ({ purpose, onClose }: { readonly purpose: AreaFilePurpose; readonly onClose: () => void }) => {
  const { readAreas } = useProgram();
  const { areaFile: t, filePreview: words } = useLanguage();
  const desk = useDesk();
  const map = useMap(({ areas, areaProfiles }) => ({ areas, areaProfiles }));
  const perform = usePerform();
  const {
    files,
    settings,
    preview,
    unreadable,
    readable: found,
    refused,
    take,
    read,
  } = useFileReading(
    (chosen: readonly ImportFile[], columns: Columns, signal) => readAreas(chosen[0] as ImportFile, { columns }, signal),
    AS_FOUND,
  );
  const match = useMemo(
    () => found && matchAreas(found.areas, map, purpose === 'areas', () => desk.newId() as AreaId),
    [found, map, purpose, desk],
  );
  const { newAreas = [], profiles = [], filledIn = [] } = match?.command ?? {};
  const isOfUse = newAreas.length + profiles.length + filledIn.length > 0;
  const keep = () => {
    const said = match && perform(match.command);
    if (said === null) onClose();
    return said;
  };

  return (
    <FormDialog title={t.title[purpose]} submit={found && isOfUse ? t.take : null} onSubmit={keep} onClose={onClose} wide>
      <p className="hint">{t.explain[purpose]}</p>
      <FileField
        label={preview ? t.another : t.choose}
        isAnother={preview !== null}
        accept={FILE_TYPES[purpose]}
        onTake={(chosen) => void take(chosen)}
        said={files[0]?.name}
      />
      <div role="status" className="stack">
        {preview === 'reading' && <p>{t.reading}</p>}
        {preview === 'failed' && <p className="problem">{t.failed}</p>}
        {preview === 'notLoaded' && <NotLoaded />}
        {unreadable.map((name) => (
          <p key={name} className="problem">
            {words.unreadable(name)}
          </p>
        ))}
        {refused && (
          <div>
            <p className="problem">{t.refusals[refused.code](refused.details)}</p>
            {refused.place && <p>{t.place(refused.place.line, refused.place.column)}</p>}
            <p>{t.untouched}</p>
          </div>
        )}
        {found && match && <Summary found={found} match={match} purpose={purpose} isOfUse={isOfUse} />}
      </div>
      {found && <AreaFileExamples found={found} />}
      {found && found.notices.length > 0 && (
        <section>
          <h3>{t.notices}</h3>
          <ul className="notices">
            {found.notices.map(({ code, details }) => (
              <li key={code}>{t.notice[code](details)}</li>
            ))}
          </ul>
        </section>
      )}
      {found && (
        <AreaFileColumns
          columns={found.columns}
          onCorrect={(column, field) => void read(files, withOne(settings, column, field))}
        />
      )}
    </FormDialog>
  );
};

/** A field has one column: the one that had it by correction gives it up. */
const withOne = (columns: Columns, column: string, field: AreaField | null): Columns => ({
  ...Object.fromEntries(Object.entries(columns).filter(([, other]) => field === null || other !== field)),
  [column]: field,
});

const Summary = ({
  found,
  match,
  purpose,
  isOfUse,
}: {
  readonly found: ReadableAreas;
  readonly match: AreaMatch;
  readonly purpose: AreaFilePurpose;
  readonly isOfUse: boolean;
}) => {
  const { areaFile: t } = useLanguage();
  const withOutline = found.areas.filter(({ outline }) => outline.length > 0).length;
  const withPopulation = found.areas.filter(({ population }) => population !== null).length;
  return (
    <div>
      <p>{t.recognised(found.format, found.system)}</p>
      <p>
        <strong>{t.found(found.areas.length, withOutline, withPopulation)}</strong>
      </p>
      {match.known.length > 0 && <p>{t.known(match.known.length)}</p>}
      {match.added.length > 0 && <p>{t.added(match.added.length)}</p>}
      {match.unknown.length > 0 && <p>{t.unknown(match.unknown)}</p>}
      {match.displaced.length > 0 && <p>{t.displaced(match.displaced)}</p>}
      {match.elsewhere.length > 0 && <p>{t.elsewhere(match.elsewhere)}</p>}
      {match.missing.length > 0 && purpose === 'population' && <p>{t.missing(match.missing)}</p>}
      {!isOfUse && <p className="problem">{t.nothing}</p>}
    </div>
  );
};

/** What each property or column of the file was recognised as, to be corrected. */
const AreaFileColumns = ({
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
