import { useEffect, useRef, useState } from 'react';
import { highestOf } from '../../domain/extremes.ts';
import type { ImportFile } from '../../formats/importPreview.ts';
import { LoadProblem } from '../../workspace/loadPart.ts';

/** Files that were chosen, and what is known of them; nothing is kept by reading. */
export interface FileReading<Settings, Preview extends { readonly readable: boolean }> {
  readonly files: readonly ImportFile[];
  readonly settings: Settings;
  readonly preview: Preview | 'reading' | 'failed' | 'notLoaded' | null;
  /** The names of what was chosen and cannot be read from the disk; then nothing else of the choice is shown. */
  readonly unreadable: readonly string[];
  /** The same files are being read in another way; what is known of them stays meanwhile. */
  readonly isReadingAgain: boolean;
  /** What can be taken over, once it is known; and why nothing can. */
  readonly readable: Extract<Preview, { readonly readable: true }> | null;
  readonly refused: Extract<Preview, { readonly readable: false }> | null;
  /** What was last readable of these files: what was corrected since may be what cannot be. */
  readonly lastReadable: FileReading<Settings, Preview>['readable'];
  /** When the last of them was changed, in milliseconds; now for what says nothing of it. */
  readonly changedAt: number;
  readonly take: (chosen: readonly File[]) => Promise<void>;
  readonly read: (files: readonly ImportFile[], settings: Settings) => Promise<void>;
}

/** Reads files elsewhere than on the page; the last choice counts, and leaving stops the reading. */
export const useFileReading = <Settings, Preview extends { readonly readable: boolean }>(
  readFiles: (files: readonly ImportFile[], settings: Settings, signal: AbortSignal) => Promise<Preview>,
  asFound: Settings,
  dropped: readonly File[] = [],
): FileReading<Settings, Preview> => {
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [settings, setSettings] = useState(asFound);
  const [preview, setPreview] = useState<FileReading<Settings, Preview>['preview']>(null);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [changedAt, setChangedAt] = useState(() => Date.now());
  const [isReadingAgain, setReadingAgain] = useState(false);
  const [lastReadable, setLastReadable] = useState<FileReading<Settings, Preview>['readable']>(null);
  const reading = useRef<AbortController>(null);

  useEffect(() => () => reading.current?.abort(), []);
  const begin = (next: readonly ImportFile[], isAgain = false) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    setFiles(next);
    setUnreadable([]);
    setReadingAgain(isAgain);
    if (!isAgain) {
      setPreview('reading');
      setLastReadable(null);
    }
    return mine;
  };
  const read = async (next: readonly ImportFile[], how: Settings) => {
    const mine = begin(next, next === files && typeof preview === 'object' && preview !== null);
    setSettings(how);
    try {
      const answer = await readFiles(next, how, mine.signal);
      if (reading.current !== mine) return;
      setPreview(answer);
      if (isReadable(answer)) setLastReadable(answer);
    } catch (problem) {
      if (reading.current === mine) setPreview(problem instanceof LoadProblem ? 'notLoaded' : 'failed');
    }
    if (reading.current === mine) setReadingAgain(false);
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
    await read(found.files, asFound);
  };
  const first = useRef(dropped);
  const takeFirst = useRef(take);
  useEffect(() => void takeFirst.current(first.current), []);

  const answer = preview !== null && typeof preview === 'object' ? preview : null;
  return {
    ...{ files, settings, preview, unreadable, isReadingAgain, lastReadable, changedAt, take, read },
    readable: answer && isReadable(answer) ? answer : null,
    refused: answer && !isReadable(answer) ? (answer as Extract<Preview, { readonly readable: false }>) : null,
  };
};

const isReadable = <Preview extends { readonly readable: boolean }>(
  answer: Preview,
): answer is Extract<Preview, { readonly readable: true }> => answer.readable;

/** What was chosen or dropped, as far as the device gives it; `unreadable` are the names of what it does not give. */
export interface ChosenFiles {
  readonly files: readonly ImportFile[];
  readonly unreadable: readonly string[];
}

/** Reads files from the disk: one may have been moved since it was chosen, lie on a disk that is away, or be a folder. */
export const readChosen = async (chosen: readonly File[]): Promise<ChosenFiles> => {
  const read = await Promise.all(
    chosen.map(async (file) => {
      try {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        return file.name;
      }
    }),
  );
  return {
    files: read.filter((one) => typeof one !== 'string'),
    unreadable: read.filter((one) => typeof one === 'string'),
  };
};
