import { Eraser, FileUp, Layers, Plus, ScanQrCode, ShieldCheck, ShieldQuestion, Sparkles, Timer, UserSearch } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { MapId } from '../../domain/identifiers.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import type { MapSketch, StoreHealth } from '../../workspace/ports.ts';
import { programActions } from '../actions/programActions.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { Notice } from '../controls/Notice.tsx';
import { ownFile } from '../controls/ownFile.ts';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo, hrefOf } from '../shell/route.ts';
import { DamagedCard } from './DamagedCard.tsx';
import { LibraryBanners } from './LibraryBanners.tsx';
import { MapCard } from './MapCard.tsx';
import { MapPicture } from './MapPicture.tsx';
import { NewMapDialog } from './NewMapDialog.tsx';
import './library.css';

const ImportDialog = lazyPart(() => import('./ImportDialog.tsx').then(({ ImportDialog }) => ImportDialog));

const NewerVersion = lazyPart(() => import('../shell/NewerVersion.tsx').then(({ NewerVersion }) => NewerVersion));
const KeptProgram = lazyPart(() => import('./KeptProgram.tsx').then(({ KeptProgram }) => KeptProgram));

const BringDialog = lazyPart(() => import('../together/bring/BringDialog.tsx').then(({ BringDialog }) => BringDialog));

const AccessDialog = lazyPart(() => import('../access/AccessDialog.tsx').then(({ AccessDialog }) => AccessDialog));
const EraseAllDialog = lazyPart(() => import('./EraseAllDialog.tsx').then(({ EraseAllDialog }) => EraseAllDialog));

/** Kaarten: the maps on this device, and the ways to a new one. */
export const LibraryPage = () => {
  const { library, preferences, keeper } = useProgram();
  const { maps, health, problem } = useObserved(library);
  const chosen = useObserved(preferences);
  const { news, newer } = useObserved(keeper);
  const language = useFirstLanguage();
  const { library: t, shell, code } = language;
  const [asking, setAsking] = useState<'new' | 'file' | 'together' | 'erase' | 'access' | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const [filesRemain, setFilesRemain] = useState(false);
  const example = useDeed();
  // What was chosen comes first: the page only turns to it after this is drawn.
  const isDark = (chosen.mode ?? document.documentElement.dataset['mode']) === 'dark';
  const on = { preferences, code, isDark, openHelp: () => goTo({ page: 'help' }) };
  const { help, language: toOther, light, dark } = programActions;
  const mode = isDark ? light : dark;

  useEffect(() => {
    void library.refresh();
    const unfollow = library.follow();
    return () => {
      unfollow();
      void library.leave();
    };
  }, [library]);

  /** Nobody fills in or reads through what cannot be kept; why stands beneath, and is said with the button. */
  const unkept = problem === 'storageUnavailable' ? { isIdle: true, title: t.problem[problem] } : {};
  const open = (id: MapId) => goTo({ page: 'map', id, view: 'map' });
  const closeAsking = () => {
    setAsking(null);
    setDropped([]);
  };
  /** What could not be loaded says so where it would have been. */
  const inDialog = (title: string) => (failure: ReactNode) => (
    <Dialog title={title} onClose={closeAsking}>
      {failure}
    </Dialog>
  );
  const openExample = async () => {
    const { openExampleMap } = await loadPart(() => import('./openExampleMap.ts'));
    open(await openExampleMap({ keepRead, preferences, readFiles }));
  };
  const { keepRead, readFiles } = useProgram();

  return (
    <div
      className="library"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (event.dataTransfer.files.length === 0) return;
        setDropped([...event.dataTransfer.files]);
        setAsking('file');
      }}
    >
      <header className="library-head">
        <p className="brand">
          <img src={ownFile('/favicon.svg')} alt="" width="28" height="28" /> {shell.productName}
        </p>
        <Button
          look="plain"
          icon={help.icon}
          href={hrefOf({ page: 'help' })}
          onClick={(event) => {
            event.preventDefault();
            help.run(on);
          }}
        >
          {help.words(language)}
        </Button>
        <Button look="plain" icon={toOther.icon} lang={shell.languageCode} onClick={() => toOther.run(on)}>
          {toOther.words(language)}
        </Button>
        <IconButton label={mode.words(language)} icon={mode.icon} size={20} onClick={() => mode.run(on)} />
      </header>
      <main>
        <div className="library-title">
          <h1>{t.heading}</h1>
          <p>{t.tagline}</p>
        </div>
        <div className="library-actions">
          <Button look="primary" icon={Plus} {...unkept} onClick={() => setAsking('new')}>
            {t.newMap}
          </Button>
          <Button icon={Timer} {...unkept} onClick={() => goTo({ page: 'exercise' })}>
            {t.startExercise}
          </Button>
          <Button icon={FileUp} {...unkept} onClick={() => setAsking('file')}>
            {t.openFile}
          </Button>
          <Button icon={Layers} {...unkept} onClick={() => setAsking('together')}>
            {t.layTogether}
          </Button>
          {/* A page of its own, opened anew: only there the camera is allowed. */}
          <Button icon={ScanQrCode} href={hrefOf({ page: 'readCode' })}>
            {shell.readCode}
          </Button>
          <Button icon={Sparkles} deed={example} onClick={() => void example.start(openExample)}>
            {t.seeExample}
          </Button>
        </div>
        <Guarded of={newer}>{newer && <NewerVersion />}</Guarded>
        <LibraryBanners filesRemain={filesRemain} />
        {maps === null && <p className="hint">{t.loading}</p>}
        {maps?.length === 0 && !problem && <EmptyStart />}
        {maps && maps.length > 0 && (
          <ul className="cards">
            {maps.map((map) => (
              <Guarded key={map.properties.id} of={map} instead={(failure) => <li className="card">{failure}</li>}>
                {map.isDamaged ? <DamagedCard map={map} /> : <MapCard summary={map} onOpen={goTo} />}
              </Guarded>
            ))}
          </ul>
        )}
        {maps && maps.length > 0 && health && <StorageNote health={health} />}
        <Guarded of={news}>{news && <KeptProgram />}</Guarded>
        {/* Not before what stands above it: it would move from under the hand. */}
        {(maps || problem) && (
          <div className="library-privacy">
            <Button look="plain" icon={Eraser} onClick={() => setAsking('erase')}>
              {t.eraseAll.heading}
            </Button>
            {maps && maps.length > 0 && (
              <Button look="plain" icon={UserSearch} onClick={() => setAsking('access')}>
                {t.giveAccess}
              </Button>
            )}
          </div>
        )}
      </main>
      {asking === 'new' && <NewMapDialog onClose={() => setAsking(null)} onMade={open} />}
      {asking === 'file' && (
        <Guarded instead={inDialog(t.openFile)}>
          <ImportDialog dropped={dropped} onClose={closeAsking} onMade={open} />
        </Guarded>
      )}
      {asking === 'together' && (
        <Guarded instead={inDialog(t.layTogether)}>
          <BringDialog onClose={closeAsking} onKept={(id) => goTo({ page: 'map', id, view: 'map', step: 'insight' })} />
        </Guarded>
      )}
      {asking === 'access' && (
        <Guarded instead={inDialog(t.giveAccess)}>
          <AccessDialog onClose={() => setAsking(null)} />
        </Guarded>
      )}
      {asking === 'erase' && (
        <Guarded instead={inDialog(t.eraseAll.heading)}>
          <EraseAllDialog onSaved={() => setFilesRemain(true)} onClose={closeAsking} />
        </Guarded>
      )}
    </div>
  );
};

const EmptyStart = () => {
  const { library: t } = useFirstLanguage();
  return (
    <section className="empty-start">
      <div aria-hidden="true">
        <MapPicture sketch={FIRST_PICTURE} />
      </div>
      <div>
        <h2>{t.emptyHeading}</h2>
        <ol>
          {t.emptyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
    </section>
  );
};

/** What a map looks like, before there is one: four actors, one of them between two that are at odds. */
const FIRST_PICTURE: MapSketch = {
  points: [
    [0, 0.5, 0, 1],
    [0.48, 0.28, -1, 0],
    [1, 0.48, 1, 1],
    [0.52, 0.78, -1, 2],
  ],
  lines: [
    [0, 1, false],
    [1, 2, false],
    [0, 3, false],
    [3, 2, false],
    [0, 2, true],
  ],
  grounds: [
    [0, [0]],
    [1, [2]],
  ],
};

/** Says plainly how safe the maps are in this browser, and lets the person ask for more. */
const StorageNote = ({ health }: { readonly health: StoreHealth }) => {
  const { library } = useProgram();
  const { library: t } = useFirstLanguage();
  const deed = useDeed();
  return (
    <Notice
      kind={health.persisted ? 'ok' : 'info'}
      icon={health.persisted ? ShieldCheck : ShieldQuestion}
      actions={
        health.persisted === false && (
          <Button look="plain" deed={deed} onClick={() => void deed.start(library.askToPersist)}>
            {t.askPersist}
          </Button>
        )
      }
    >
      {health.persisted ? t.persisted : health.persisted === null ? t.persistUnknown : t.notPersisted}
    </Notice>
  );
};
