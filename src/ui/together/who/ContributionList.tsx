import { propertiesOf } from '../../../domain/actorMap.ts';
import { type Contribution, mapOfContribution } from '../../../domain/together/contribution.ts';
import { drawersOf } from '../../../domain/together/drawers.ts';
import { refusalSentence } from '../../../language/refusalSentence.ts';
import { drawersShownOf } from '../../../workspace/drawersShown.ts';
import type { TogetherDesk } from '../../../workspace/togetherDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { CommittedField } from '../../controls/CommittedField.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { openSnapshot } from '../../shell/route.ts';
import { useContributionList } from './useContributions.ts';

/** The maps that were brought in: what each is called here, looked at whole, taken out and put back. */
export const ContributionList = ({ desk, onLeave }: { readonly desk: TogetherDesk; readonly onLeave: () => void }) => {
  const { whoOnJoint: t, layingTogether } = useLanguage();
  const contributions = useContributionList();
  const { takenOut } = useObserved(desk);
  const mayBeShown = useMap((map) => drawersOf(map) !== null);
  const shown = drawersShownOf(useDesk());
  const isShown = useObserved(shown);
  return (
    <section className="stack">
      <p className="lead">{t.mapsIntro}</p>
      {mayBeShown && (
        <CheckBox checked={isShown} onChange={(on) => shown.set(on)}>
          {t.showDrawers}
        </CheckBox>
      )}
      <ul className="contributions" aria-label={t.part.maps}>
        {contributions.map((one) => (
          <ContributionRow key={one.id} desk={desk} one={one} onLeave={onLeave} />
        ))}
      </ul>
      {takenOut.length > 0 && (
        <>
          <h3>{t.takenOut}</h3>
          <ul className="contributions">
            {takenOut.map((one) => (
              <li key={one.id}>
                <strong translate="no">{one.name}</strong>
                <Button
                  aria-label={t.putBackWhich(one.name)}
                  onClick={oncePerClick(() => void desk.putBack(one, layingTogether.numbered))}
                >
                  {t.putBack}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const ContributionRow = ({
  desk,
  one,
  onLeave,
}: {
  readonly desk: TogetherDesk;
  readonly one: Contribution;
  readonly onLeave: () => void;
}) => {
  const language = useLanguage();
  const { whoOnJoint: t, layingTogether } = language;
  const mapDesk = useDesk();
  const map = mapOfContribution(one);
  return (
    <li>
      <CommittedField
        label={t.labelOf(one.name)}
        isLabelHidden
        value={one.name}
        onCommit={(name, typing) => {
          const outcome = mapDesk.perform({ do: 'editSnapshot', id: one.id, set: { name } }, typing);
          return outcome.done ? null : refusalSentence(language, outcome.refusal);
        }}
      />
      <small>{layingTogether.row.holds(map.actors.size, map.relations.size)}</small>
      <Button
        look="plain"
        aria-label={t.lookAt(one.name)}
        onClick={() => {
          onLeave();
          openSnapshot(propertiesOf(mapDesk.editor.getSnapshot().map).id, one.id);
        }}
      >
        {t.look}
      </Button>
      <Button
        look="plain"
        aria-label={t.takeOutWhich(one.name)}
        onClick={oncePerClick(() => void desk.lay({ remove: [one.id] }))}
      >
        {t.takeOut}
      </Button>
    </li>
  );
};
