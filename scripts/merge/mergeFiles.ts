import { proposeTogether } from '../../src/analysis/together/proposeTogether.ts';
import { type ActorMap, newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { cutText } from '../../src/domain/cutText.ts';
import type { IsoDate, MapId, Moment } from '../../src/domain/identifiers.ts';
import { writeMapFile } from '../../src/domain/mapFile.ts';
import { MAX_NAME_LENGTH } from '../../src/domain/quantities.ts';
import { type ComesIn, comesIn } from '../../src/domain/together/comesIn.ts';
import type { Contribution } from '../../src/domain/together/contribution.ts';
import { idFrom } from '../../src/domain/together/idFrom.ts';
import { makeContribution } from '../../src/domain/together/makeContribution.ts';
import { newImportedMap } from '../../src/formats/buildMap.ts';
import { AS_FOUND } from '../../src/formats/importPreview.ts';
import { readFiles } from '../../src/formats/readFiles.ts';
import { nl } from '../../src/language/nl.ts';
import { refusalSentence } from '../../src/language/refusalSentence.ts';
import { describeTogether, type TogetherDescription } from './describeTogether.ts';
import { sentences } from './sentences.ts';

/** A file, or why it could not be opened. */
export type GivenFile = { readonly path: string; readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly problem: string }
);
interface Given {
  readonly contribution: Contribution;
  /** The place of the file, from 0. */
  readonly at: number;
  readonly path: string;
}
/** Why a map does not count, or another no longer does. */
export interface Notice {
  readonly code: 'empty' | 'twice' | 'sameDrawing' | 'otherState';
  readonly file: number;
  /** The file whose map it is, or shows. */
  readonly of?: number;
  readonly sentence: string;
}
export interface Merged {
  /** Null when fewer than two maps could be read. */
  readonly merged: (TogetherDescription & { readonly notices: readonly Notice[] }) | null;
  /** A sentence a file that could not be read. */
  readonly unread: readonly string[];
  /** Sentences about maps that were given twice, or are empty. */
  readonly told: readonly string[];
}

/** Lays the maps of files together, each file a map, by what the program would join without asking. */
export const mergeFiles = (files: readonly GivenFile[], today: string): Merged => {
  const on = today as IsoDate;
  const read = files.map((file, at) => ({ ...readOne(file, on), at, path: file.path }));
  const unread = read.flatMap(({ problem }) => problem ?? []);
  const brought = read.flatMap(({ contribution, at, path }): Given[] => (contribution ? [{ contribution, at, path }] : []));
  if (brought.length < 2) return { merged: null, unread: [...unread, sentences.tooFew], told: [] };

  const standing = comesIn(
    brought.map(({ contribution }) => contribution),
    [],
    null,
  );
  const { counted, notices } = whichCount(brought, standing);
  const laid = laidTogether(
    counted.map(({ contribution }) => contribution),
    on,
  );
  const told = notices.map(({ sentence }) => sentence);
  if ('problem' in laid) return { merged: null, unread: [...unread, laid.problem], told };
  const placeOf = new Map(counted.map(({ contribution, at }) => [contribution.id, at]));
  return { merged: { ...describeTogether(laid.map, laid.asked, placeOf), notices }, unread, told };
};

/** As the program proposes it: of several states of one map the last that was given, and of what shows the same the first. */
const whichCount = (
  brought: readonly Given[],
  standing: readonly ComesIn[],
): { readonly counted: readonly Given[]; readonly notices: readonly Notice[] } => {
  const latest = new Map<MapId, Given>();
  const notices = brought.flatMap((given, i): Notice[] => {
    const { map } = given.contribution.contribution;
    const before = latest.get(map);
    const comes = standing[i] as ComesIn;
    const says = (code: Notice['code'], of?: Given): Notice[] => [
      { code, file: given.at, ...(of && { of: of.at }), sentence: sentences[code](given.path, of?.path ?? '') },
    ];
    if (comes.code === 'empty') return says('empty');
    if (comes.code === 'sameDrawing')
      return says(
        'sameDrawing',
        brought.find(({ contribution }) => contribution.id === comes.of),
      );
    const isThat = comes.code === 'twice' && before?.contribution.id === comes.of;
    if (before && isThat) return says('twice', before);
    latest.set(map, given);
    return before ? says('otherState', before) : [];
  });
  return { counted: [...latest.values()].sort((a, b) => a.at - b.at), notices };
};

const readOne = (file: GivenFile, today: IsoDate): { readonly contribution?: Contribution; readonly problem?: string } => {
  if ('problem' in file) return { problem: file.problem };
  let last = 0;
  const newId = () => {
    last += 1;
    return `new-${last}`;
  };
  const preview = readFiles([{ name: file.name, bytes: file.bytes }], AS_FOUND, today, newId);
  if (!preview.readable) {
    const { place } = preview;
    const where = place && place.line > 0 ? `${file.path}:${place.line}:${place.column}: ` : `${file.path}: `;
    return { problem: where + nl.formats.refusals[preview.code](preview.details) };
  }
  const map = preview.format === 'schakelkaart' ? preview.map : withOwnId(preview.map, file.path);
  const label = cutText(file.name, MAX_NAME_LENGTH);
  const { hidden = 'none' } = preview.madeBy ?? {};
  return { contribution: makeContribution(map, { label, mayBeNamed: false, hidden, on: today, at: momentOf(today) }) };
};

const momentOf = (day: IsoDate): Moment => `${day}T00:00:00.000Z` as Moment;

/** A file without ids of its own is another map than the next, though the same is drawn on it. */
const withOwnId = (map: ActorMap, path: string): ActorMap => {
  const id = idFrom<MapId>('f', [path, writeMapFile(map)]);
  return { ...map, map: newActorMap({ ...propertiesOf(map), id }).map };
};

const laidTogether = (contributions: readonly Contribution[], today: IsoDate) => {
  const { actors, camps, asked } = proposeTogether(contributions, []);
  const title = sentences.title;
  const joint = newImportedMap({ today, newId: () => 'joint', title });
  const outcome = runCommand(joint, { do: 'layTogether', add: contributions, actors, camps });
  if (!outcome.done) return { problem: refusalSentence(nl, outcome.refusal) };
  return { map: applyChange(joint, outcome.value), asked };
};
