import { useMemo, useState } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import { agreementOf } from '../../../domain/together/agreement.ts';
import { contributionsOf, mapOfContribution, whoBecame } from '../../../domain/together/contribution.ts';
import { type Member, memberKey } from '../../../domain/together/sameAnswer.ts';
import type { TogetherDesk } from '../../../workspace/togetherDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { matches } from '../../controls/findable.ts';
import { Select } from '../../controls/Select.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useFoundAloud } from '../../controls/useFoundAloud.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** So many at once; the others are found by typing. */
const MOST_SHOWN = 60;
interface Became {
  readonly id: ActorId;
  readonly name: string;
  readonly members: readonly Member[];
}

/** Who of which map became whom, as a table; whoever is wrongly one can be taken apart, and two can be made one. */
export const WhoList = ({ desk }: { readonly desk: TogetherDesk }) => {
  const { whoOnJoint: t, table, code } = useLanguage();
  const map = useMap((map) => map);
  const [sought, setSought] = useState('');
  const everybody = useMemo((): Became[] => {
    const { actors } = agreementOf(map);
    const order = new Intl.Collator(code, { numeric: true });
    return [...map.actors.values()]
      .flatMap(({ id, name }) => {
        const members = actors.get(id)?.members;
        return members ? [{ id, name, members }] : [];
      })
      .sort((a, b) => order.compare(a.name, b.name));
  }, [map, code]);
  const nameOf = useNameOfMember();
  const found = everybody.filter(
    ({ name, members }) => matches(name, sought) || members.some((member) => matches(nameOf(member).name, sought)),
  );
  useFoundAloud(table.actors, found.length, everybody.length, sought);
  return (
    <section className="stack">
      <p className="lead">{t.whoIntro}</p>
      <TextField type="search" label={t.search} value={sought} onChange={setSought} />
      <div className="who-table">
        <table aria-label={t.heading}>
          <thead>
            <tr>
              <th scope="col">{t.onJoint}</th>
              <th scope="col">{t.drawnAs}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MOST_SHOWN).map((one) => (
              <WhoRow key={one.id} desk={desk} one={one} everybody={everybody} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p className="hint">{t.nobodyFound}</p>}
      {found.length > MOST_SHOWN && <p className="hint">{t.alsoMore(found.length - MOST_SHOWN)}</p>}
      <TakenOff desk={desk} />
    </section>
  );
};

/** What somebody is called on the map that drew them, and which map that is. */
const useNameOfMember = (): ((member: Member) => { readonly name: string; readonly map: string }) => {
  const map = useMap(({ snapshots }) => ({ snapshots }));
  const contributions = new Map(contributionsOf(map).map((one) => [one.id, one]));
  return ({ contribution, actor }) => {
    const one = contributions.get(contribution);
    return { name: (one && mapOfContribution(one).actors.get(actor)?.name) ?? '', map: one?.name ?? '' };
  };
};

const WhoRow = ({
  desk,
  one: { id, name, members },
  everybody,
}: {
  readonly desk: TogetherDesk;
  readonly one: Became;
  readonly everybody: readonly Became[];
}) => {
  const { whoOnJoint: t } = useLanguage();
  const nameOf = useNameOfMember();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <tr>
      <th scope="row">
        <span translate="no">{name}</span>
        {isChoosing ? (
          <Select
            label={t.joinWith(name)}
            value=""
            options={[
              { value: '', label: t.chooseWho, isDisabled: true },
              ...everybody.filter((other) => other.id !== id).map((other) => ({ value: other.id as string, label: other.name })),
            ]}
            onChoose={(other) => {
              setChoosing(false);
              void desk.join(id, other as ActorId);
            }}
          />
        ) : (
          <Button look="plain" aria-label={t.joinWith(name)} onClick={() => setChoosing(true)}>
            {t.join}
          </Button>
        )}
      </th>
      <td>
        <ul>
          {[...members]
            .sort((a, b) => nameOf(a).map.localeCompare(nameOf(b).map, undefined, { numeric: true }))
            .map((member) => {
              const drawn = nameOf(member);
              return (
                <li key={memberKey(member)}>
                  <span translate="no">
                    {drawn.name} <small>{drawn.map}</small>
                  </span>
                  {members.length > 1 && (
                    <Button
                      look="plain"
                      aria-label={t.splitWho(drawn.name, drawn.map)}
                      onClick={() => void desk.part(member, id)}
                    >
                      {t.split}
                    </Button>
                  )}
                </li>
              );
            })}
        </ul>
      </td>
    </tr>
  );
};

/** Whom somebody took off the joint map by hand: they stay off until somebody else draws them, or until they are called back here. */
const TakenOff = ({ desk }: { readonly desk: TogetherDesk }) => {
  const { whoOnJoint: t } = useLanguage();
  const snapshots = useMap((map) => map.snapshots);
  const nameOf = useNameOfMember();
  const off = useMemo(() => {
    const gone = new Map<string, Member[]>();
    for (const one of contributionsOf({ snapshots }))
      for (const [actor, ours] of whoBecame(one)) {
        const name = mapOfContribution(one).actors.get(actor)?.name;
        if (ours !== null || name === undefined) continue;
        gone.set(name, [...(gone.get(name) ?? []), { contribution: one.id, actor }]);
      }
    return [...gone];
  }, [snapshots]);
  if (off.length === 0) return null;
  return (
    <>
      <h3>{t.takenOff}</h3>
      <p className="hint">{t.takenOffHow}</p>
      <ul className="taken-off">
        {off.map(([name, members]) => (
          <li key={name}>
            <span translate="no">
              {name} <small>{members.map((member) => nameOf(member).map).join(', ')}</small>
            </span>
            <Button look="plain" aria-label={t.callBackWho(name)} onClick={() => void desk.lay({ back: members })}>
              {t.callBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
