import { useEffect, useState } from 'react';
import type { MapId } from '../../domain/identifiers.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { StoreError, type StoreProblem } from '../../workspace/ports.ts';
import { DeskProvider } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { MapScreen } from './MapScreen.tsx';
import { goTo, type MapView, pathOf } from './route.ts';

type Opened = { readonly desk: MapDesk } | { readonly missing: true } | { readonly problem: StoreProblem } | null;

/** Opens the map of the address, and says so when it is not there. */
export const MapPage = ({ id, view }: { readonly id: MapId; readonly view: MapView }) => {
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
  if ('desk' in opened)
    return (
      <DeskProvider desk={opened.desk}>
        <MapScreen view={view} />
      </DeskProvider>
    );
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
