import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { openStore } from '../../src/adapters/storage/openStore.ts';
import { propertiesOf } from '../../src/domain/actorMap.ts';
import { dayOf, type Moment } from '../../src/domain/identifiers.ts';
import { nl } from '../../src/language/nl.ts';
import { TimeLine } from '../../src/ui/compare/timeLine/TimeLine.tsx';
import { DeskProvider } from '../../src/ui/controls/useDesk.tsx';
import { LanguageProvider } from '../../src/ui/controls/useLanguage.tsx';
import { ProgramProvider } from '../../src/ui/controls/useProgram.tsx';
import '../../src/ui/colours.css';
import '../../src/ui/look.css';
import { observed } from '../../src/workspace/observable.ts';
import { makeProgram } from '../../src/workspace/program.ts';
import { longHistory } from '../../tests/maps/longHistory.ts';
import { memoryDrafts } from '../../tests/maps/memoryDrafts.ts';
import { memoryNotes } from '../../tests/maps/memoryNotes.ts';
import { unkeptProgram } from '../../tests/maps/unkeptProgram.ts';

/** From the map in the database until its hundred snapshots stand on the line. All times in milliseconds. */
const { map } = longHistory({ actors: 500, relations: 1_500, snapshots: 100, editsBetween: 40 });
const at = '2026-11-22T09:00:00.000Z' as Moment;

declare global {
  var measureLine: () => Promise<readonly { readonly open: number; readonly line: number; readonly items: number }[]>;
}

globalThis.measureLine = async () => {
  const store = openStore({ name: 'bench-line', keeper: null });
  await store.create(map, at);
  const unused = () => Promise.reject(new Error('not here'));
  const program = makeProgram({
    store,
    keeper: unkeptProgram,
    analyst: { arrange: unused, ask: unused },
    reader: { read: unused, readAreas: unused },
    courier: { close: unused, open: unused, readCodes: () => ({ read: unused, end: () => undefined }) },
    layouter: { planLayout: unused },
    preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    drafts: memoryDrafts(),
    notes: memoryNotes(),
    leaving: observed(false),
    clock: { now: () => at, today: () => dayOf(at) },
    ids: { next: () => 'made' },
  });
  const runs: { open: number; line: number; items: number }[] = [];
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    const desk = await program.openDesk(propertiesOf(map).id);
    if (!desk) throw new Error('not stored');
    const opened = performance.now();
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const react = createRoot(host);
    flushSync(() =>
      react.render(
        <LanguageProvider language={nl}>
          <ProgramProvider program={program}>
            <DeskProvider desk={desk}>
              <TimeLine />
            </DeskProvider>
          </ProgramProvider>
        </LanguageProvider>,
      ),
    );
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const items = host.querySelectorAll('[data-moment]').length;
    runs.push({ open: opened - start, line: performance.now() - opened, items });
    react.unmount();
  }
  store.close();
  return runs;
};
