import { useEffect, useRef, useState } from 'react';
import type { MapId, SnapshotId } from '../../domain/identifiers.ts';
import type { MapDesk, OpenedSnapshot } from '../../workspace/mapDesk.ts';
import { StoreError, type StoreProblem } from '../../workspace/ports.ts';
import { DeskProvider } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { GoneSnapshot } from '../frozen/GoneSnapshot.tsx';
import { MapScreen } from './MapScreen.tsx';
import { goTo, type MapView, pathOf } from './route.ts';

type Opened = { readonly desk: MapDesk } | { readonly missing: true } | { readonly problem: StoreProblem } | null;

/** Opens the map of the address, or one of its snapshots, and says so when it is not there. */
export const MapPage = ({
  id,
  snapshot,
  view,
}: {
  readonly id: MapId;
  readonly snapshot: SnapshotId | null;
  readonly view: MapView;
}) => {
  const program = useProgram();
  const { shell, library } = useLanguage();
  const [opened, setOpened] = useState<Opened>(null);

  useEffect(() => {
    let desk: MapDesk | null = null;
    let isWanted = true;
    program.openDesk(id).then(
      (found) => {
        desk = found;
        if (!isWanted) found?.close();
        else setOpened(found ? { desk: found } : { missing: true });
      },
      (error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
        if (isWanted) setOpened({ problem: error.problem });
      },
    );
    return () => {
      isWanted = false;
      desk?.close();
    };
  }, [program, id]);

  if (opened === null) return <p className="opening">{shell.opening}</p>;
  if ('desk' in opened) return <OpenMap id={id} live={opened.desk} snapshot={snapshot} view={view} />;
  return (
    <main className="opening">
      <p role="alert">{'problem' in opened ? library.problem[opened.problem] : shell.missing}</p>
      <a
        className="primary"
        href={pathOf({ page: 'library' })}
        onClick={(event) => {
          event.preventDefault();
          goTo({ page: 'library' });
        }}
      >
        {shell.back}
      </a>
    </main>
  );
};

/** The map, or a snapshot before it: the map's own desk stays open meanwhile, and with it what can be undone there. */
const OpenMap = ({
  id,
  live,
  snapshot,
  view,
}: {
  readonly id: MapId;
  readonly live: MapDesk;
  readonly snapshot: SnapshotId | null;
  readonly view: MapView;
}) => {
  const { openFrozen } = useProgram();
  const [frozen, setFrozen] = useState<{ readonly of: SnapshotId; readonly desk: MapDesk | null } | null>(null);
  const wasFrozen = useRef(false);
  useEffect(() => {
    if (snapshot === null) return;
    wasFrozen.current = true;
    const desk = openFrozen(live, snapshot);
    setFrozen({ of: snapshot, desk });
    return () => {
      desk?.close();
      // A desk that is closed follows nothing: whoever was erased meanwhile would show on it when it is opened again.
      setFrozen(null);
    };
  }, [openFrozen, live, snapshot]);

  if (snapshot === null)
    return (
      <DeskProvider desk={live}>
        {/* Whoever comes back from a snapshot goes on where snapshots are. */}
        <MapScreen view={view} firstStep={wasFrozen.current ? 'compare' : 'draw'} />
      </DeskProvider>
    );
  if (frozen?.of !== snapshot) return null;
  const opened = frozen.desk?.opened;
  if (!frozen.desk || !opened) return <GoneSnapshot map={id} />;
  return <FrozenMap key={snapshot} id={id} desk={frozen.desk} opened={opened} view={view} />;
};

const FrozenMap = ({
  id,
  desk,
  opened,
  view,
}: {
  readonly id: MapId;
  readonly desk: MapDesk;
  readonly opened: OpenedSnapshot;
  readonly view: MapView;
}) => {
  if (useObserved(opened.snapshot) === null) return <GoneSnapshot map={id} />;
  return (
    <DeskProvider desk={desk}>
      <MapScreen view={view} firstStep="interpret" />
    </DeskProvider>
  );
};
