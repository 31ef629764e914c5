import { FileUp, Layers, ScanQrCode, Send } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { Menu } from '../controls/Menu.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { ExerciseNow } from './useExerciseNow.ts';

/** What the steps after drawing ask to be done with the whole map. */
export interface MapDeeds {
  readonly ask: (what: 'handOver' | 'openOther' | 'together') => void;
  readonly readCode: () => void;
}

/** At hand in the step that asks for it: the map goes to another and that one's comes in; maps become one; in the end all go to who leads. */
export const ExerciseDeeds = ({
  now: { question, isLastStep },
  deeds,
}: {
  readonly now: ExerciseNow;
  readonly deeds: MapDeeds;
}) => {
  const { exercise: t, envelope, shell, library } = useLanguage();
  if (question.needs === 'exchange')
    return (
      <>
        <Button look="primary" icon={Send} onClick={() => deeds.ask('handOver')}>
          {envelope.handOver.menu}
        </Button>
        <Menu
          label={t.receive}
          look="button quiet"
          actions={[
            {
              id: 'readCode',
              label: shell.readCode,
              icon: <ScanQrCode size={18} aria-hidden="true" />,
              onChoose: deeds.readCode,
            },
            {
              id: 'openFile',
              label: library.openFile,
              icon: <FileUp size={18} aria-hidden="true" />,
              onChoose: () => deeds.ask('openOther'),
            },
          ]}
        >
          {t.receive}
        </Menu>
      </>
    );
  if (question.needs !== 'joint') return null;
  return isLastStep ? (
    <Button look="primary" icon={Send} onClick={() => deeds.ask('handOver')}>
      {t.toFacilitator}
    </Button>
  ) : (
    <Button look="primary" icon={Layers} onClick={() => deeds.ask('together')}>
      {library.layTogether}
    </Button>
  );
};
