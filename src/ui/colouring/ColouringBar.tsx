import { CircleDot, Palette } from 'lucide-react';
import { useRef } from 'react';
import { type ColourBy, offeredColours } from '../../domain/network/colouring.ts';
import { isKnownOnMap, offeredOnMap, type ShownOnMap } from '../../domain/network/shownOnMap.ts';
import { offeredSizes, type SizeBy } from '../../domain/network/sizeOnMap.ts';
import { byWord, shownWord } from '../../language/colouringWords.ts';
import { Select } from '../controls/Select.tsx';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { FoldedChoice } from '../shell/FoldedChoice.tsx';
import { useRoomFor } from './useRoomFor.ts';
import './colouring.css';

const AS_USUAL = 'asUsual';
const AS_USUALLY_SHOWN = 'everybody';
/** So broad, in pixels, the bar has room for two lists, and for all three. */
const ROOM = { two: 400, three: 700 } as const;

/** On the map: by what it is coloured, who shows, and who is larger. Where there is no room it stands behind one button; of a map with nothing to tell apart there is none. */
export const ColouringBar = ({ isFolded }: { readonly isFolded: boolean }) => {
  const { colouring } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const chosen = useObserved(colouring);
  const map = useShownMap(({ map, areas, camps }) => ({ map, areas, camps }));
  const colours = useShownMap(offeredColours);
  const place = useRef<HTMLDivElement>(null);
  const room = useRoomFor(place);
  if (colours.length === 0 && chosen.by === null) return null;
  const what = chosen.by === null ? shownWord(chosen.shown, map, language) : byWord(chosen.by, map, language);
  const label =
    chosen.by === null && chosen.shown !== 'everybody' ? `${t.shown}: ${what}` : `${t.by}: ${byWord(chosen.by, map, language)}`;
  const isOn = chosen.by !== null || chosen.shown !== 'everybody' || chosen.size !== 'alike';
  const folded = (
    <FoldedChoice label={label} className={isOn ? 'icon is-on' : 'icon'} face={<Palette size={20} aria-hidden="true" />}>
      {() => (
        <div className="colouring-choices">
          <ColourBySelect />
          <ShownSelect />
          <SizeSelect />
        </div>
      )}
    </FoldedChoice>
  );
  if (isFolded) return folded;
  return (
    <div ref={place} className="colouring-place">
      {room < ROOM.two ? (
        folded
      ) : (
        <div className="colouring-bar" role="group" aria-label={t.all}>
          <ColourBySelect />
          <ShownSelect />
          {room < ROOM.three ? (
            <FoldedChoice
              label={`${t.size}: ${t.sizeName[chosen.size]}`}
              className={chosen.size === 'alike' ? 'icon' : 'icon is-on'}
              face={<CircleDot size={20} aria-hidden="true" />}
            >
              {() => (
                <div className="colouring-choices">
                  <SizeSelect />
                </div>
              )}
            </FoldedChoice>
          ) : (
            <SizeSelect />
          )}
        </div>
      )}
    </div>
  );
};

const ColourBySelect = () => {
  const { colouring } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const { by } = useObserved(colouring);
  const map = useShownMap(({ map, areas, camps }) => ({ map, areas, camps }));
  const offered = useShownMap(offeredColours);
  const options = by === null || offered.includes(by) ? offered : [...offered, by];
  return (
    <Select<ColourBy | typeof AS_USUAL>
      label={t.by}
      value={by ?? AS_USUAL}
      options={[
        { value: AS_USUAL, label: t.asUsual },
        ...options.map((value) => ({ value, label: byWord(value, map, language) })),
      ]}
      onChoose={(value) => colouring.choose({ by: value === AS_USUAL ? null : value })}
    />
  );
};

const ShownSelect = () => {
  const { colouring } = useDesk();
  const language = useLanguage();
  const t = language.colouring;
  const { shown } = useObserved(colouring);
  const map = useShownMap(({ map, areas, camps }) => ({ map, areas, camps }));
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
