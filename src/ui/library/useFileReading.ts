import { useEffect, useRef, useState } from 'react';
import { highestOf } from '../../domain/extremes.ts';
import type { ImportFile, ImportPreview, ImportSettings, ReadablePreview } from '../../formats/importPreview.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { readChosen } from './readChosen.ts';

/** Files that were chosen, and what is known of them; nothing is kept by reading. */
export interface FileReading {
  readonly files: readonly ImportFile[];
  readonly settings: ImportSettings;
  readonly preview: ImportPreview | 'reading' | 'failed' | 'notLoaded' | null;
  /** The names of what was chosen and cannot be read from the disk; then nothing else of the choice is shown. */
  readonly unreadable: readonly string[];
  /** What can be taken over, once it is known. */
  readonly readable: ReadablePreview | null;
  /** When the last of them was changed, in milliseconds; now for what says nothing of it. */
  readonly changedAt: number;
  readonly take: (chosen: readonly File[]) => Promise<void>;
  readonly read: (files: readonly ImportFile[], settings: ImportSettings) => Promise<void>;
}

const AS_FOUND: ImportSettings = { columns: {}, acceptPartial: false };

/** Reads files elsewhere than on the page; the last choice counts, and leaving stops the reading. */
export const useFileReading = (dropped: readonly File[] = []): FileReading => {
  const { readFiles } = useProgram();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [settings, setSettings] = useState<ImportSettings>(AS_FOUND);
  const [preview, setPreview] = useState<FileReading['preview']>(null);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [changedAt, setChangedAt] = useState(() => Date.now());
  const reading = useRef<AbortController>(null);

  useEffect(() => () => reading.current?.abort(), []);
  const begin = (next: readonly ImportFile[]) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    setFiles(next);
    setUnreadable([]);
    setPreview('reading');
    return mine;
  };
  const read = async (next: readonly ImportFile[], how: ImportSettings) => {
    const mine = begin(next);
    setSettings(how);
    try {
      const answer = await readFiles(next, how, mine.signal);
      if (reading.current === mine) setPreview(answer);
    } catch (problem) {
      if (reading.current === mine) setPreview(problem instanceof LoadProblem ? 'notLoaded' : 'failed');
    }
  };
  const take = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    const mine = begin([]);
    const found = await readChosen(chosen);
    if (reading.current !== mine || mine.signal.aborted) return;
    if (found.unreadable.length > 0) {
      setUnreadable(found.unreadable);
      return setPreview(null);
    }
    setChangedAt(Math.min(Date.now(), highestOf(chosen.map(({ lastModified }) => lastModified))));
    await read(found.files, AS_FOUND);
  };
  const first = useRef(dropped);
  const takeFirst = useRef(take);
  useEffect(() => void takeFirst.current(first.current), []);

  const readable = preview !== null && typeof preview === 'object' && preview.readable ? preview : null;
  return { files, settings, preview, unreadable, readable, changedAt, take, read };
};
