import { writeMapFile } from '../../src/domain/mapFile.ts';
import { networkMap } from '../../tests/maps/networkMap.ts';

/** A network of 200 key figures as a file, and its rows as plain texts. */
export const networkFile = () => {
  const map = networkMap(200);
  const rows = Array.from(map.actors.values(), ({ name, keyFigure, neighbourhoods }) => [
    name,
    keyFigure?.status ?? '',
    keyFigure?.statusHistory?.at(-1)?.since ?? '',
    keyFigure?.kinds.join(', ') ?? '',
    keyFigure?.position ?? '',
    ...['signal', 'prevent', 'intervene', 'advise'].map((task) => (keyFigure?.tasks.some((one) => one === task) ? '●' : '○')),
    neighbourhoods.map((id) => map.areas.get(id)?.name).join(', '),
    keyFigure?.lastContact ?? '',
  ]);
  return { file: writeMapFile(map), rows: JSON.stringify(rows) };
};
