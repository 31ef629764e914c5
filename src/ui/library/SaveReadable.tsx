import { useState } from 'react';
import type { MapId } from '../../domain/identifiers.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import { Button } from '../controls/Button.tsx';
import { download } from '../controls/download.ts';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { whatIsRead } from './whatIsRead.ts';

/** Saves what can be read of a damaged map as a file, and says what is in it and what is not. */
export const SaveReadable = ({
  id,
  isFirst = false,
}: {
  readonly id: MapId /** The first thing to do on its page. */;
  readonly isFirst?: boolean;
}) => {
  const { library } = useProgram();
  const language = useFirstLanguage();
  const { library: t, code } = language;
  const deed = useDeed();
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaid('');
    const [salvaged, { exportMap, holdsPersons }] = await Promise.all([
      library.salvage(id, t.untitled),
      loadPart(() => import('../../workspace/exportMap.ts')),
    ]);
    if (salvaged) download(exportMap(salvaged.map, 'mapFile', code));
    const names = salvaged && holdsPersons(salvaged.map) ? ` ${t.holdsNames}` : '';
    setSaid(salvaged ? whatIsRead(language, salvaged, t.readable) + names : t.nothingReadable);
  };
  return (
    <div className="save-readable">
      <Button look={isFirst ? 'primary' : 'quiet'} deed={deed} onClick={() => void deed.start(save)}>
        {t.saveReadable}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
};
