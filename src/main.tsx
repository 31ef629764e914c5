import './ui/colours.css';
import './ui/look.css';
import './ui/paper.css';
import './ui/controls/fields.css';

import { createRoot } from 'react-dom/client';
import { workerAnalyst } from './adapters/analysisWorker/workerAnalyst.ts';
import { localDrafts } from './adapters/device/localDrafts.ts';
import { localNotes } from './adapters/device/localNotes.ts';
import { followPreferences, localPreferences } from './adapters/device/localPreferences.ts';
import { pageLeaving } from './adapters/device/pageLeaving.ts';
import { randomIds, systemClock } from './adapters/device/systemClock.ts';
import { workerCourier } from './adapters/envelopeWorker/workerCourier.ts';
import { workerFileReader } from './adapters/formatWorker/workerFileReader.ts';
import { workerLayouter } from './adapters/pictureWorker/workerLayouter.ts';
import { programKeeper } from './adapters/programKeeper/programKeeper.ts';
import { openStore } from './adapters/storage/openStore.ts';
import { leaveComposingAlone } from './ui/controls/leaveComposingAlone.ts';
import { App } from './ui/shell/App.tsx';
import { afterFirstPaint } from './ui/typeface/afterFirstPaint.ts';
import { loadTypeface } from './ui/typeface/loadTypeface.ts';
import { makeProgram } from './workspace/program.ts';

const keeper = programKeeper();
const program = makeProgram({
  store: openStore(),
  analyst: workerAnalyst(),
  reader: workerFileReader(),
  courier: workerCourier(),
  layouter: workerLayouter(),
  preferences: localPreferences(),
  keeper,
  drafts: localDrafts(),
  notes: localNotes(),
  leaving: pageLeaving(),
  clock: systemClock,
  ids: randomIds,
});
followPreferences(program.preferences.set);
// Before anything else listens to keys.
leaveComposingAlone(window);
// Without a root the browser is too old, which `browser.js` has said in its place.
const root = document.getElementById('root');
if (root) createRoot(root).render(<App program={program} />);
afterFirstPaint(() => void loadTypeface());
keeper.start();
