import { expect, test } from 'vitest';
import { filesUnder, textOf } from './sourceFiles.ts';

/** The map as it was written down, or as it was on a snapshot: there a status may stand that begins on a day to come. */
const WRITTEN =
  /getSnapshot\(\)\.map\b|\{ map(?:, \w+)* \} = (?:\w+\.)?editor\.getSnapshot|useMapAsWritten|mapsOfSnapshots\(|mapOfSnapshot\(/;
const STATUS = /\bkeyFigure\b|\bstatusHistory\b|\bhasLeft\b|\bisAway\b|\bisInNetwork\b|\bstatusSince\b/;

/** Who reads the map as it was written and what somebody is in the network, and why no status of a day to come is counted there. */
const EXCUSED: Readonly<Record<string, string>> = {
  'src/domain/mapFile.ts': 'puts days of a file in order, and counts nothing',
  'src/ui/network/attention/UpdateDialog.tsx': 'asks whether days to come stand in the way',
  'src/ui/network/attention/takeBackTalk.ts': 'reads the last talk alone',
  'src/ui/network/attention/useRowDeeds.ts': 'reads the last talk alone',
  'src/ui/network/course/PersonDates.tsx': 'tells days to come as such',
  'src/ui/network/course/StatusDatesDialog.tsx': 'edits the days themselves, those to come too',
  'src/ui/network/figures/AddCandidate.tsx': 'says what somebody is today (`mapOn`)',
  'src/ui/network/figures/cells/DayCell.tsx': 'keeps the days to come when it puts the day of today right',
  'src/ui/panels/KeyFigurePart.tsx': 'keeps the days to come when it puts the day of today right',
  'src/ui/table/ActorTable.tsx': 'reads names of places alone; its rows are those that are shown',
  'src/workspace/addCandidates.ts': 'asks whether somebody is a key figure at all',
};

test('What somebody is in the network is read on the map as it holds today, or it is said why not', () => {
  const found = filesUnder('src', /\.tsx?$/).filter((path) => WRITTEN.test(textOf(path)) && STATUS.test(textOf(path)));
  expect(found.sort()).toEqual(Object.keys(EXCUSED).sort());
});

/** Who takes the maps of snapshots as they were written, and why nothing there depends on their day; all others take `mapsOnTheirDays`. */
const FROZEN = /\b(?:mapsOfSnapshots|mapOfSnapshot)\(/;
const FROZEN_EXCUSED: Readonly<Record<string, string>> = {
  'src/domain/access/keptOf.ts': 'tells all that is kept of somebody, days to come too',
  'src/domain/access/tellApart.ts': 'reads kinds, neighbourhoods and roles',
  'src/domain/commands/eraseActor.ts': 'erases',
  'src/domain/commands/matchActors.ts': 'asks who is there',
  'src/domain/commands/snapshots.ts': 'keeps what was written',
  'src/domain/everybody.ts': 'reads ids and names',
  'src/domain/fittingMatches.ts': 'asks who is there',
  'src/domain/mapFile.ts': 'asks who is there',
  'src/domain/mapsOnTheirDays.ts': 'gives them their day',
  'src/domain/matchesThrough.ts': 'asks who is there',
  'src/domain/mentions.ts': 'reads texts',
  'src/domain/moments.ts': 'reads names and the order of a drawing',
  'src/domain/soundMap.ts': 'checks what was written',
  'src/domain/soundPart.ts': 'checks what was written',
  'src/domain/whyHidden.ts': 'reads names',
  'src/ui/compare/figures/OverTimePart.tsx': 'reads names of camps',
  'src/ui/compare/timeLine/useMomentActions.tsx': 'keeps a copy of what was written',
  'src/workspace/exportMap.ts': 'asks whether there are persons',
  'src/workspace/frozenDesk.ts': 'holds what was written, which the desk reads on its day',
};

test('A snapshot is read as it held on its own day, or it is said why not', () => {
  const found = filesUnder('src', /\.tsx?$/).filter((path) => !path.endsWith('/mapsOfSnapshots.ts') && FROZEN.test(textOf(path)));
  expect(found.sort()).toEqual(Object.keys(FROZEN_EXCUSED).sort());
});

test('A component sees the map of today, or a snapshot on its day, and whoever thinks about one is handed that', () => {
  expect(textOf('src/ui/controls/useDesk.tsx')).toContain('select(mapOn(map, day()))');
  const desk = textOf('src/workspace/mapDesk.ts');
  expect(desk).toContain('const day = () => opened?.snapshot.getSnapshot()?.date ?? ports.clock.today();');
  expect(desk.match(/ports\.analyst\.ask/g)).toHaveLength(1);
  expect(desk).toContain('ports.analyst.ask(mapOn(map, day()), ...of)');
});

test('What other programs read is the map as it was written, with the statuses of its day', () => {
  expect(textOf('src/ui/redaction/useRedacted.ts')).toContain('const map = isFile ? written : held;');
  const taking = filesUnder('src/ui', /\.tsx?$/).filter((path) => textOf(path).includes('isFile: true'));
  expect(taking.filter((path) => !textOf(path).includes('desk.day()'))).toEqual([]);
  expect(taking.length).toBeGreaterThan(1);
});
