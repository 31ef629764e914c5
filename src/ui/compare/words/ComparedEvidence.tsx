import type { Evidence } from '../../../analysis/evidence.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { Fold } from '../../controls/Fold.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { EvidenceItems } from '../../insight/EvidenceItems.tsx';
import { nameOn } from '../comparedNames.ts';

/** The same that lights up on the two maps, as a list for each. */
export const ComparedEvidence = ({ light }: { readonly light: ComparedLight }) => {
  const { beforeMap, afterMap } = useObserved(useDesk().compare.maps);
  const { answers, compare: t } = useLanguage();
  return (
    <Fold title={answers.restsOn} className="fold evidence">
      {() => (
        <dl className="compared-evidence">
          <Side name={t.before} map={beforeMap} evidence={light.before} />
          <Side name={t.after} map={afterMap} evidence={light.after} />
        </dl>
      )}
    </Fold>
  );
};

const Side = ({ name, map, evidence }: { readonly name: string; readonly map: ActorMap | null; readonly evidence: Evidence }) => {
  const { comparisonParts: t } = useLanguage();
  const isNothing = map === null || evidence.actors.length + evidence.relations.length === 0;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {isNothing ? (
          t.nothingThere
        ) : (
          <ul>
            <EvidenceItems evidence={evidence} map={map} nameOf={(id) => nameOn(map, id) ?? '…'} />
          </ul>
        )}
      </dd>
    </div>
  );
};
