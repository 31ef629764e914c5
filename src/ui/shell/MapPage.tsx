import { useEffect, useRef, useState } from 'react';
import type { MapId, SnapshotId } from '../../domain/identifiers.ts';
import { attempt } from '../../workspace/attempt.ts';
import type { MapDesk, OpenedSnapshot } from '../../workspace/mapDesk.ts';
import type { StoreProblem } from '../../workspace/ports.ts';
import { Button } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { DeskProvider } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { useExerciseNeed } from '../exercise/useExerciseNeed.ts';
import { SaveReadable } from '../library/SaveReadable.tsx';
import { GoneMap } from './GoneMap.tsx';
import { MapScreen } from './MapScreen.tsx';
import { goTo, hrefOf, type MapRoute, stepOf } from './route.ts';

const BesideScreen = lazyPart(() => import('./BesideScreen.tsx').then(({ BesideScreen }) => BesideScreen));

type Opened =
  | { readonly desk: MapDesk }
  | { readonly missing: true }
  | { readonly problem: StoreProblem }
  | { readonly failed: unknown }
  | null;

/** Opens the map of the address, or one of its snapshots, and says so when it is not there. */
export const MapPage = ({ place }: { readonly place: MapRoute }) => {
  const { id } = place;
  const program = useProgram();
  const { shell, library } = useLanguage();
  const [opened, setOpened] = useState<Opened>(null);

  useEffect(() => {
    let desk: MapDesk | null = null;
    let isWanted = true;
    attempt(() => program.openDesk(id)).then(
      (opening) => {
        desk = opening.done ? opening.value : null;
        if (!isWanted) desk?.close();
        else setOpened(desk ? { desk } : opening.done ? { missing: true } : { problem: opening.problem });
      },
      (failed: unknown) => {
        if (isWanted) setOpened({ failed });
      },
    );
    return () => {
      isWanted = false;
      desk?.close();
    };
  }, [program, id]);

  if (opened === null) return <p className="opening">{shell.opening}</p>;
  if ('failed' in opened) throw opened.failed;
  if ('desk' in opened)
    return (
      <>
        <OpenMap live={opened.desk} place={place} />
        <GoneMap desk={opened.desk} />
      </>
    );
  const isDamaged = 'problem' in opened && opened.problem === 'damaged';
  const said = isDamaged ? `${library.damagedMap}.` : 'problem' in opened ? library.problem[opened.problem] : shell.missing;
  return (
    <main className="opening">
      <p role="alert">{said}</p>
      {isDamaged && (
        <>
          <p>{library.damagedHint}</p>
          <SaveReadable id={id} isFirst />
        </>
      )}
      <Button
        look={isDamaged ? 'quiet' : 'primary'}
        href={hrefOf({ page: 'library' })}
        onClick={(event) => {
          event.preventDefault();
          goTo({ page: 'library' });
        }}
      >
        {shell.back}
      </Button>
    </main>
  );
};

/** The map, or a snapshot before it: the map's own desk stays open meanwhile, and with it what can be undone there. */
const OpenMap = ({ live, place }: { readonly live: MapDesk; readonly place: MapRoute }) => {
  const { snapshot = null } = place;
  const { openFrozen } = useProgram();
  const [frozen, setFrozen] = useState<{ readonly of: SnapshotId; readonly desk: MapDesk | null } | null>(null);
  useEffect(() => {
    if (snapshot === null) return;
    const desk = openFrozen(live, snapshot);
    setFrozen({ of: snapshot, desk });
    return () => {
      desk?.close();
      // A desk that is closed follows nothing: whoever was erased meanwhile would show on it when it is opened again.
      setFrozen(null);
    };
  }, [openFrozen, live, snapshot]);

  if (snapshot === null) return <MapScreenOf desk={live} place={place} />;
  if (frozen?.of !== snapshot) return null;
  const opened = frozen.desk?.opened;
  if (!frozen.desk || !opened) return <GoneSnapshot map={place.id} />;
  return <FrozenMap key={snapshot} desk={frozen.desk} opened={opened} place={place} />;
};

const FrozenMap = ({
  desk,
  opened,
  place,
}: {
  readonly desk: MapDesk;
  readonly opened: OpenedSnapshot;
  readonly place: MapRoute;
}) => {
  const wasBrought = useRef(opened.snapshot.getSnapshot()?.contribution !== undefined);
  if (useObserved(opened.snapshot) === null) return <GoneSnapshot map={place.id} wasBrought={wasBrought.current} />;
  return <MapScreenOf desk={desk} place={place} />;
};

const MapScreenOf = ({ desk, place }: { readonly desk: MapDesk; readonly place: MapRoute }) => {
  const asked = useExerciseNeed(place.id);
  const need = desk.isFrozen ? null : asked;
  if (place.beside)
    return (
      <DeskProvider desk={desk}>
        <Guarded of={place.view}>
          <BesideScreen view={place.view} />
        </Guarded>
      </DeskProvider>
    );
  return (
    <DeskProvider desk={desk}>
      <MapScreen
        view={place.view}
        step={need === null ? stepOf(place) : need === 'tag' ? 'interpret' : 'draw'}
        need={need}
        isPresenting={place.presents === true}
      />
    </DeskProvider>
  );
};

/** A snapshot that is not there, or not any more. */
const GoneSnapshot = ({ map, wasBrought = false }: { readonly map: MapId; readonly wasBrought?: boolean }) => {
  const { frozen: t } = useLanguage();
  const back = { page: 'map', id: map, view: 'map', step: wasBrought ? 'insight' : 'compare' } as const;
  return (
    <main className="opening">
      <p role="alert">{wasBrought ? t.contribution.gone : t.gone}</p>
      <Button
        look="primary"
        href={hrefOf(back)}
        ref={(link) => link?.focus()}
        onClick={(event) => {
          event.preventDefault();
          goTo(back);
        }}
      >
        {t.toMap}
      </Button>
    </main>
  );
};
