import { useMemo } from 'react';
import { marksOf } from '../../domain/access/tellApart.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { Somebody } from '../../domain/everybody.ts';
import type { FoundMap } from '../../workspace/access.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Several bear the name, on one map or on different ones: each is ticked apart, with what tells them apart beside it. */
export const WhoIsMeant = ({
  maps,
  isTicked,
  onTick,
}: {
  readonly maps: readonly FoundMap[];
  readonly isTicked: (map: FoundMap, somebody: Somebody) => boolean;
  readonly onTick: (map: FoundMap, somebody: Somebody, on: boolean) => void;
}) => {
  const { access: t, words } = useLanguage();
  const bearers = useMemo(
    () => maps.flatMap((map) => map.people.map((one) => ({ map, one, marks: marksOf(map.map, one) }))),
    [maps],
  );
  return (
    <fieldset>
      <legend>{t.which}</legend>
      <p className="hint">{t.whichHint}</p>
      {bearers.map(({ map, one, marks: { kind, neighbourhoods, roles } }) => (
        <CheckBox key={`${map.id} ${one.ids[0]}`} checked={isTicked(map, one)} onChange={(on) => onTick(map, one, on)}>
          {t.oneOf(one.names.join(' · '), propertiesOf(map.map).title, [
            ...(kind === null ? [] : [words.kind[kind]]),
            ...neighbourhoods,
            ...roles.map((role) => words.role[role]),
          ])}
        </CheckBox>
      ))}
    </fieldset>
  );
};
