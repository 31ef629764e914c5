import { CircleDot, Palette } from 'lucide-react';
import { useRef } from 'react';
import { AS_USUAL } from '../../domain/network/colouredMap.ts';
import { type ColourBy, offeredColours } from '../../domain/network/colouring.ts';
import { isKnownOnMap, offeredOnMap, type ShownOnMap } from '../../domain/network/shownOnMap.ts';
import { offeredSizes, type SizeBy } from '../../domain/network/sizeOnMap.ts';
import { byWord, shownWord } from '../../language/colouringWords.ts';
import { Select } from '../controls/Select.tsx';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { FoldedChoice } from '../shell/FoldedChoice.tsx';
import { namedOnMap } from './namedOnMap.ts';
import { useColoursAloud } from './useColoursAloud.ts';
import { useRoomFor } from './useRoomFor.ts';
import './colouring.css';

const UNCOLOURED = 'uncoloured';
const AS_USUALLY_SHOWN = 'everybody';
/** So broad, in pixels, the bar has room for two lists, and for all three. */
const ROOM = { two: 400, three: 700 } as const;

/** On the map: by what it is coloured, who shows, and who is larger. Where there is no room it stands behind one button; of a map with nothing to tell apart there is none. */
export const ColouringBar = ({ isFolded }: { readonly isFolded: boolean }) => {
  const by = useObserved(useDesk().colouring, (chosen) => chosen.by);
  useColoursAloud();
  const hasColours = useShownMap((map) => offeredColours(map).length > 0);
  if (!hasColours && by === null) return null;
  return isFolded ? <FoldedColouring /> : <ColouringInRoom />;
};

const FoldedColouring = () => {
  const { colouring } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const chosen = useObserved(colouring);
  const { by, shown } = chosen;
  const map = useShownMap(namedOnMap);
  const label =
    by === null && shown !== 'everybody'
      ? `${t.shown}: ${shownWord(shown, map, language)}`
      : `${t.by}: ${byWord(by, map, language)}`;
  return (
    <FoldedChoice
      label={label}
      className={chosen === AS_USUAL ? 'icon' : 'icon is-on'}
      face={<Palette size={20} aria-hidden="true" />}
    >
      {() => (
        <div className="colouring-choices">
          <ColourBySelect />
          <ShownSelect />
          <SizeSelect />
        </div>
      )}
    </FoldedChoice>
  );
};

/** As many lists beside each other as there is room for. */
const ColouringInRoom = () => {
  const { colouring: t } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const room = useRoomFor(place);
  return (
    <div ref={place} className="colouring-place">
      {room < ROOM.two ? (
        <FoldedColouring />
      ) : (
        <div className="colouring-bar" role="group" aria-label={t.all}>
          <ColourBySelect />
          <ShownSelect />
          {room < ROOM.three ? <FoldedSize /> : <SizeSelect />}
        </div>
      )}
    </div>
  );
};

const FoldedSize = () => {
  const size = useObserved(useDesk().colouring, (chosen) => chosen.size);
  const { colouring: t } = useLanguage();
  return (
    <FoldedChoice
      label={`${t.size}: ${t.sizeName[size]}`}
      className={size === 'alike' ? 'icon' : 'icon is-on'}
      face={<CircleDot size={20} aria-hidden="true" />}
    >
      {() => (
        <div className="colouring-choices">
          <SizeSelect />
        </div>
      )}
    </FoldedChoice>
  );
};

const ColourBySelect = () => {
  const { colouring } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const { by } = useObserved(colouring);
  const map = useShownMap(namedOnMap);
  const offered = useShownMap(offeredColours);
  const options = by === null || offered.includes(by) ? offered : [...offered, by];
  return (
    <Select<ColourBy | typeof UNCOLOURED>
      label={t.by}
      value={by ?? UNCOLOURED}
      options={[
        { value: UNCOLOURED, label: t.asUsual },
        ...options.map((value) => ({ value, label: byWord(value, map, language) })),
      ]}
      onChoose={(value) => colouring.choose({ by: value === UNCOLOURED ? null : value })}
    />
  );
};

const ShownSelect = () => {
  const { colouring } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const { shown } = useObserved(colouring);
  const map = useShownMap(namedOnMap);
  const offered = useShownMap(offeredOnMap);
  const value = isKnownOnMap(map, shown) ? shown : AS_USUALLY_SHOWN;
  const options = offered.includes(value) ? offered : [...offered, value];
  return (
    <Select<ShownOnMap>
      label={t.shown}
      value={value}
      options={options.map((value) => ({ value, label: shownWord(value, map, language) }))}
      onChoose={(value) => colouring.choose({ shown: value })}
    />
  );
};

const SizeSelect = () => {
  const { colouring } = useDesk();
  const { colouring: t } = useLanguage();
  const { size } = useObserved(colouring);
  const offered = useShownMap(offeredSizes);
  const options = offered.includes(size) ? offered : [...offered, size];
  return (
    <Select<SizeBy>
      label={t.size}
      value={size}
      options={options.map((value) => ({ value, label: t.sizeName[value] }))}
      onChoose={(value) => colouring.choose({ size: value })}
    />
  );
};
