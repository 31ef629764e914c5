import { useEffect, useRef, useState } from 'react';
import { campsInOrder } from '../../domain/actorMap.ts';
import type { MapId } from '../../domain/identifiers.ts';
import type { ImportFile, ImportPreview, ImportSettings } from '../../formats/importPreview.ts';
import { listed } from '../../language/grammar.ts';
import { importNoticeSentence, importRefusalSentence } from '../../language/importSentences.ts';
import { StoreError } from '../../workspace/ports.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { ImportColumns } from './ImportColumns.tsx';

const FILE_TYPES = '.json,.csv,.txt,.tsv,.graphml,.xml,.gexf';

/** Opens files: chosen, read elsewhere than on the page, shown before anything is kept, and then kept all at once. */
export const ImportDialog = ({
  dropped,
  onClose,
  onMade,
}: {
  readonly dropped: readonly File[];
  readonly onClose: () => void;
  readonly onMade: (id: MapId) => void;
}) => {
  const { keepRead, readFiles } = useProgram();
  const language = useLanguage();
  const {
    library: { file: t },
    library: words,
  } = language;
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [settings, setSettings] = useState<ImportSettings>({ columns: {}, acceptPartial: false });
  const [preview, setPreview] = useState<ImportPreview | 'reading' | 'failed' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reading = useRef<AbortController>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => () => reading.current?.abort(), []);
  const read = async (next: readonly ImportFile[], how: ImportSettings) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    setFiles(next);
    setSettings(how);
    setPreview('reading');
    try {
      const answer = await readFiles(next, how, mine.signal);
      if (reading.current === mine) setPreview(answer);
    } catch {
      if (reading.current === mine) setPreview('failed');
    }
  };
  const take = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    const next = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    await read(next, { columns: {}, acceptPartial: false });
  };
  const first = useRef(dropped);
  const takeFirst = useRef(take);
  useEffect(() => void takeFirst.current(first.current), []);

  const keep = async () => {
    if (preview === null || typeof preview === 'string' || !preview.readable) return;
    try {
      onMade(await keepRead(preview));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setProblem(words.problem[error.problem]);
    }
  };

  return (
    <Dialog title={t.heading} onClose={onClose} wide>
      <div className="stack">
        <p className="hint">{t.explain}</p>
        <div
          className="import-drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            event.stopPropagation();
            void take([...event.dataTransfer.files]);
          }}
        >
          <button type="button" className={preview ? 'quiet' : 'primary'} onClick={() => input.current?.click()}>
            {preview ? t.another : t.choose}
          </button>
          <input
            ref={input}
            type="file"
            multiple
            accept={FILE_TYPES}
            hidden
            onChange={({ target }) => {
              void take([...(target.files ?? [])]);
              // The same file, put right meanwhile, may be chosen again.
              target.value = '';
            }}
          />
          <span className="hint">
            {files.length > 0
              ? listed(
                  files.map(({ name }) => name),
                  language.code,
                )
              : t.dropHere}
          </span>
        </div>
        <div role="status" className="stack">
          {preview === 'reading' && <p>{t.reading}</p>}
          {preview === 'failed' && <p className="problem">{t.failed}</p>}
          {preview !== null && typeof preview === 'object' && !preview.readable && (
            <div>
              <p className="problem">{importRefusalSentence(language, preview)}</p>
              {preview.place && <p>{t.place(preview.place.file, preview.place.line, preview.place.column)}</p>}
              {preview.partial && <p>{t.partial(preview.partial.relationsRead, preview.partial.relationsFound)}</p>}
              <p>{t.untouched}</p>
              {preview.partial && (
                <button type="button" className="quiet" onClick={() => void read(files, { ...settings, acceptPartial: true })}>
                  {t.acceptPartial}
                </button>
              )}
            </div>
          )}
          {preview !== null && typeof preview === 'object' && preview.readable && (
            <p>
              <strong>{t.found(preview.actors.length, preview.relations.length)}</strong>{' '}
              {preview.map.camps.size > 0 &&
                t.camps(
                  listed(
                    campsInOrder(preview.map).map(({ name }) => name),
                    language.code,
                  ),
                )}{' '}
              {preview.map.areas.size > 0 && t.areas(preview.map.areas.size)}{' '}
              {preview.partial && t.partial(preview.partial.relationsRead, preview.partial.relationsFound)}
            </p>
          )}
        </div>
        {preview !== null && typeof preview === 'object' && preview.readable && (
          <>
            {preview.notices.length > 0 && (
              <section>
                <h3>{t.notices}</h3>
                <ul className="notices">
                  {preview.notices.map((notice, index) => (
                    <li key={index}>{importNoticeSentence(language, notice)}</li>
                  ))}
                </ul>
              </section>
            )}
            {preview.columns.length > 0 && (
              <ImportColumns
                columns={preview.columns}
                onCorrect={({ file, column }, field) =>
                  void read(files, {
                    ...settings,
                    columns: { ...settings.columns, [file]: { ...settings.columns[file], [column]: field } },
                  })
                }
              />
            )}
          </>
        )}
        {problem && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <div className="actions">
          <button type="button" className="quiet" onClick={onClose}>
            {words.cancel}
          </button>
          {preview !== null && typeof preview === 'object' && preview.readable && (
            <button type="button" className="primary" onClick={() => void keep()}>
              {t.make}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
};
