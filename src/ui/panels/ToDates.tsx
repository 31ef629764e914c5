import type { KeyFigure } from '../../domain/keyFigure.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { showNetworkPart } from '../shell/route.ts';

/** Whether more was written down than the present status. */
export const hasCourse = ({ status, statusHistory = [] }: KeyFigure): boolean =>
  statusHistory.length > 1 || (statusHistory[0] !== undefined && statusHistory[0].status !== status);

/** The way to all days of somebody, where earlier ones are put right. */
export const ToDates = () => {
  const { networkFigures: t } = useLanguage();
  return (
    <Button look="plain" className="the-rest" onClick={() => showNetworkPart('course')}>
      {t.toDates}
    </Button>
  );
};
