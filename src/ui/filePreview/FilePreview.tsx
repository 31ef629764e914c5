import { type ReactNode, useEffect, useRef, useState } from 'react';
import { campsInOrder } from '../../domain/actorMap.ts';
import { contributionsOf } from '../../domain/together/contribution.ts';
import { FILE_ENDINGS } from '../../formats/fileEndings.ts';
import type { ReadablePreview } from '../../formats/importPreview.ts';
import { listed } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { announce } from '../controls/announcer.ts';
import { NotLoaded } from '../controls/FailureNotice.tsx';
import { FileField } from '../controls/FileField.tsx';
import { PartChoice } from '../controls/PartChoice.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Refused } from './Refused.tsx';
import { StrengthParts } from './StrengthParts.tsx';
import { TableChoices } from './TableChoices.tsx';
import { TableExample } from './TableExample.tsx';
import type { MapReading } from './useMapReading.ts';
import './filePreview.css';

const FILE_TYPES = FILE_ENDINGS.map((ending) => `.${ending}`);
const NONE: readonly string[] = [];

/**
 * Choosing files, and on one screen what was recognised in them, how each table is read, what comes in and what is left out, before
 * anything is kept. What is corrected is read again while the old answer stays, dimmed.
 */
export const FilePreview = ({
  reading,
  isChosen = false,
  alsoTakes = NONE,
  destination,
  children,
}: {
  readonly reading: MapReading;
  /** There is nothing else to choose: text that was pasted. */
  readonly isChosen?: boolean;
  /** How else files may end that are taken elsewhere. */
  readonly alsoTakes?: readonly string[];
  /** Where it goes, in a few words. */
  readonly destination: string;
  /** What else is asked about the file, or said of what it will do. */
  readonly children?: ReactNode;
}) => {
  const { files, settings, preview, unreadable, lastReadable: shown, refused, isReadingAgain, take, read, correct } = reading;
  const language = useLanguage();
  const { filePreview: t } = language;
  useSaidOnce(reading, language);
  const names = listed(
    files.map(({ name }) => name),
    language.code,
  );
  return (
    <>
      {!isChosen && (
        <FileField
          label={preview ? t.another : t.choose}
          isAnother={preview !== null}
          accept={[...FILE_TYPES, ...alsoTakes].join(',')}
          multiple
          onTake={take}
          said={files.length > 0 ? names : t.dropHere}
        />
      )}
      <div role="status" className="stack">
        {preview === 'reading' && <p>{t.reading}</p>}
        {preview === 'failed' && <p className="problem">{t.failed}</p>}
        {preview === 'notLoaded' && <NotLoaded />}
        {unreadable.length > 0 && <p className="problem">{t.unreadable(listed(unreadable, language.code))}</p>}
        {refused && (
          <Refused
            refused={refused}
            isCorrected={shown !== null}
            onTakePart={() => void read(files, { ...settings, acceptPartial: true })}
          />
        )}
      </div>
      {shown && (
        <div className={`file-preview stack${isReadingAgain ? ' is-reading' : ''}`} aria-busy={isReadingAgain}>
          <Recognised readable={shown} />
          <Tables readable={shown} reading={reading} destination={destination} correct={correct} />
          {children}
        </div>
      )}
    </>
  );
};

/** What was recognised, in one sentence and a line that explains it. */
const Recognised = ({ readable }: { readonly readable: ReadablePreview }) => {
  const language = useLanguage();
  const { filePreview: t } = language;
  const { map, tables, format, partial } = readable;
  const what = tables.length === 1 && tables[0]?.firstLines.length ? tables[0].rowsAre : null;
  const brought = contributionsOf(map).length;
  const camps = campsInOrder(map).map(({ name }) => name);
  return (
    <div className="recognised">
      <h3>{recognised(readable, t)}</h3>
      <p className="hint">
        {format === 'schakelkaart' ? t.whole : t.correct(what)} {brought > 0 && t.contributions(brought)}{' '}
        {camps.length > 0 && t.camps(listed(camps, language.code))} {map.areas.size > 0 && t.areas(map.areas.size)}{' '}
        {partial && t.partial(partial.actorsRead, partial.relationsRead, partial.relationsFound)}
      </p>
    </div>
  );
};

/** A table goes by what its rows are; anything else by its format. */
const recognised = ({ format, tables, program, sure }: ReadablePreview, t: Language['filePreview']): string =>
  tables.some(({ firstLines }) => firstLines.length > 0)
    ? t.isTable(
        tables.map(({ rowsAre }) => rowsAre),
        program,
        sure === 'surely',
      )
    : t.isNetwork(format, program, sure === 'surely');

/** Each table with its choices and its example; of several, one at a time, by name. */
const Tables = ({
  readable,
  reading,
  destination,
  correct,
}: {
  readonly readable: ReadablePreview;
  readonly reading: MapReading;
  readonly destination: string;
  readonly correct: MapReading['correct'];
}) => {
  const { filePreview: t } = useLanguage();
  const { tables } = readable;
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, tables.length - 1);
  const table = tables[at];
  const areNamed = new Set(tables.map(({ table }) => table)).size === tables.length;
  const nameOf = (index: number): string => {
    const one = tables[index];
    return areNamed
      ? (one?.table ?? '')
      : t.tableOf[one?.said.fields.includes('from') ? 'relations' : (one?.columns[0]?.of ?? 'actors')];
  };
  const keys = tables.map((_, index) => String(index));
  return (
    <>
      {tables.length > 1 && (
        <PartChoice
          label={t.tables}
          parts={keys}
          names={Object.fromEntries(keys.map((key, index) => [key, nameOf(index)]))}
          chosen={String(at)}
          onChoose={(key) => setChosen(Number(key))}
        />
      )}
      {table && (
        <>
          <TableChoices
            key={`choices ${at}`}
            table={table}
            settings={reading.settings}
            destination={destination}
            correct={correct}
          />
          <TableExample key={`example ${at}`} name={nameOf(at)} table={table} settings={reading.settings} correct={correct} />
        </>
      )}
      <div className="file-preview-pair">
        {table?.strengths && (
          <StrengthParts
            key={`strengths ${at}`}
            table={table.table}
            strengths={table.strengths}
            isSaid={table.said.fields.includes('strength')}
            correct={correct}
          />
        )}
        <LeftOut readable={readable} />
      </div>
    </>
  );
};

/** Says each new answer once, for who corrects without seeing what it does. */
const useSaidOnce = ({ readable }: MapReading, language: Language): void => {
  const latest = useRef(language);
  latest.current = language;
  useEffect(() => {
    if (!readable) return;
    const { filePreview: t } = latest.current;
    const { actors, relations } = readable;
    announce(`${recognised(readable, t)} ${t.inFile(actors.length, relations.length)}`, 'file preview');
  }, [readable]);
};
