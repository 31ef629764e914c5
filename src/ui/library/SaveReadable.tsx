import { useState } from 'react';
import type { MapId } from '../../domain/identifiers.ts';
import { listed } from '../../language/grammar.ts';
import type { FirstLanguage } from '../../language/language.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import type { SalvagedMap } from '../../workspace/ports.ts';
import { Button } from '../controls/Button.tsx';
import { download } from '../controls/download.ts';
import { useDeed } from '../controls/useDeed.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

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
    setSaid(salvaged ? whatIsIn(language, salvaged) + names : t.nothingReadable);
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

/** Actors and relations always; of the rest only what is not whole. */
const whatIsIn = ({ library: t, code }: FirstLanguage, salvaged: SalvagedMap): string => {
  const kinds = (['actors', 'relations', 'snapshots', 'others'] as const).filter(
    (kind) => kind === 'actors' || kind === 'relations' || salvaged[kind].read < salvaged[kind].found,
  );
  const parts = kinds.map((kind) => t.readOf[kind](salvaged[kind].read, salvaged[kind].found));
  const lost = salvaged.lostEdits > 0 ? ` ${t.lostEdits(salvaged.lostEdits)}` : '';
  return `${t.readable(listed(parts, code))}${lost}`;
};
