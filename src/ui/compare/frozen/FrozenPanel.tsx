import type { ReactNode } from 'react';
import type { Actor } from '../../../domain/actor.ts';
import { campsInOrder, propertiesOf } from '../../../domain/actorMap.ts';
import { ROLES } from '../../../domain/role.ts';
import { isContribution } from '../../../domain/together/contribution.ts';
import { dayInWords } from '../../../language/grammar.ts';
import type { OpenedSnapshot } from '../../../workspace/mapDesk.ts';
import { Legend } from '../../canvas/Legend.tsx';
import { RoleBadge } from '../../canvas/RoleBadge.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useStable } from '../../controls/useStable.ts';
import { CampDot } from '../../panels/CampDot.tsx';
import './frozen.css';

/** Duiden on a snapshot: what it shows, and who had which role and camp; each lights up who that was. */
export const FrozenPanel = ({ opened }: { readonly opened: OpenedSnapshot }) => {
  const map = useMap((map) => map);
  const { frozen, library, words, code } = useLanguage();
  const snapshot = useObserved(opened.snapshot);
  if (!snapshot) return null;
  const isBrought = isContribution(snapshot);
  const t = isBrought ? { ...frozen.panel, ...frozen.contribution } : frozen.panel;
  const { issue } = propertiesOf(map);
  const actors = [...map.actors.values()];
  const roles = ROLES.flatMap((role) => {
    const having = actors.filter((actor) => actor.roles[role]);
    return having.length > 0 ? [{ role, having }] : [];
  });
  const camps = [
    ...campsInOrder(map).map(({ id, name, order }) => ({ id, name, order })),
    { id: 'none' as const, name: words.noCamp, order: null },
  ].flatMap((camp) => {
    const having = actors.filter((actor) => actor.camp === camp.id);
    return having.length > 0 ? [{ ...camp, having }] : [];
  });
  return (
    <section className="stack">
      <div>
        <h2>{t.heading}</h2>
        <p className="lead">{isBrought ? frozen.contribution.intro : frozen.panel.intro(dayInWords(snapshot.date, code))}</p>
      </div>
      {snapshot.occasion !== '' && (
        <p className="issue">
          <span>{t.occasion}</span>
          {snapshot.occasion}
        </p>
      )}
      {snapshot.description !== '' && <p className="frozen-text">{snapshot.description}</p>}
      {issue !== '' && (
        <p className="issue">
          <span>{library.issue}</span>
          {issue}
        </p>
      )}
      {roles.length > 0 && (
        <div>
          <h3>{t.roles}</h3>
          <ul className="palette-list">
            {roles.map(({ role, having }) => (
              <Lit key={role} mark={<RoleBadge role={role} size={26} />} name={words.role[role]} having={having} />
            ))}
          </ul>
        </div>
      )}
      {camps.length > 0 && (
        <div>
          <h3>{t.camps}</h3>
          <ul className="palette-list">
            {camps.map(({ id, name, order, having }) => (
              <Lit key={id} mark={<CampDot order={order} size={22} />} name={name} having={having} />
            ))}
          </ul>
        </div>
      )}
      {actors.length > 0 && roles.length + camps.length === 0 && <p className="hint">{t.none}</p>}
      <Legend areColoursElsewhere />
      <p className="hint">
        {actors.length === 0
          ? (isBrought ? frozen.contribution : frozen).next.nobody
          : t.counts(actors.length, map.relations.size)}
      </p>
    </section>
  );
};

const Lit = ({ mark, name, having }: { readonly mark: ReactNode; readonly name: string; readonly having: readonly Actor[] }) => {
  const { spotlight, opened } = useDesk();
  const { shell, frozen } = useLanguage();
  const t = opened?.snapshot.getSnapshot()?.contribution ? frozen.contribution : frozen.panel;
  const key = having.map(({ id }) => id).join(' ');
  const evidence = useStable(() => ({ actors: having.map(({ id }) => id), relations: [] }), key);
  const isLit = useObserved(spotlight) === evidence;
  return (
    <li>
      <PressArea
        className="palette"
        aria-pressed={isLit}
        title={t.show(name)}
        onClick={() => spotlight.set(isLit ? null : evidence)}
      >
        {mark}
        <span>
          <strong>{name}</strong>
        </span>
        <small>{shell.interpret.tagged(having.length)}</small>
      </PressArea>
    </li>
  );
};
