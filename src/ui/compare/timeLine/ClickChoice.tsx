import type { MomentRole } from '../../../workspace/withMoment.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** Whether a click on the line chooses before or after. */
export const ClickChoice = ({ role, onChoose }: { readonly role: MomentRole; readonly onChoose: (role: MomentRole) => void }) => {
  const { timeLine: t } = useLanguage();
  return (
    <div className="click-choice" role="group" aria-label={t.clickChooses}>
      <span aria-hidden="true">{t.clickChooses}</span>
      <div>
        {(['before', 'after'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={role === each} onClick={() => onChoose(each)}>
            {t[each]}
          </button>
        ))}
      </div>
    </div>
  );
};
