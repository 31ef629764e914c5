import { dayInWords } from '../../../language/grammar.ts';
import type { MomentKey } from '../../../workspace/compareDesk.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** What a moment is called above its picture: which of the two, its name, and its day. */
export const useMomentNames = () => {
  const { snapshots } = useMap();
  const { comparisonPicture: t, code } = useLanguage();
  return (which: string, moment: MomentKey | null): string => {
    const snapshot = moment === null || moment === 'now' ? undefined : snapshots.get(moment);
    return snapshot ? t.moment(which, snapshot.name, dayInWords(snapshot.date, code)) : t.moment(which, t.now, null);
  };
};
