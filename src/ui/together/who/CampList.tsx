import { campsInOrder } from '../../../domain/actorMap.ts';
import type { CampId } from '../../../domain/identifiers.ts';
import { mapOfContribution } from '../../../domain/together/contribution.ts';
import type { TogetherDesk } from '../../../workspace/togetherDesk.ts';
import { Select } from '../../controls/Select.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useContributionList } from './useContributions.ts';

const OWN = 'own';

/** Which camp of which map is which of the joint map. */
export const CampList = ({ desk }: { readonly desk: TogetherDesk }) => {
  const { whoOnJoint: t } = useLanguage();
  const contributions = useContributionList();
  const camps = campsInOrder(useMap(({ camps }) => ({ camps })));
  return (
    <section className="stack">
      <p className="lead">{t.campsIntro}</p>
      <ul className="contributions" aria-label={t.part.camps}>
        {contributions.flatMap((one) =>
          campsInOrder(mapOfContribution(one)).map(({ id, name }) => (
            <li key={`${one.id} ${id}`}>
              <span>
                <span translate="no">{name}</span> <small translate="no">{one.name}</small>
              </span>
              <Select
                label={t.campIs(name, one.name)}
                isLabelHidden
                value={one.contribution.camps.find(({ theirs }) => theirs === id)?.ours ?? OWN}
                options={[
                  ...camps.map((camp) => ({ value: camp.id as string, label: camp.name })),
                  { value: OWN, label: t.ownCamp },
                ]}
                onChoose={(ours) =>
                  void desk.lay({
                    saidCamps: [{ contribution: one.id, camp: id, ours: ours === OWN ? null : (ours as CampId) }],
                  })
                }
              />
            </li>
          )),
        )}
      </ul>
    </section>
  );
};
