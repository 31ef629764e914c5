import { PICTURE_SIZES, type PictureSize } from '../../picture/page/pageSizes.ts';
import { AnyOf, OneOf } from '../controls/Choice.tsx';
import { Select } from '../controls/Select.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { PictureWishes } from './usePicture.ts';

const KINDS = ['png', 'svg'] as const;
const MODES = ['light', 'dark'] as const;
const PARTS = ['whole', 'view'] as const;
const WITHS = ['title', 'legend', 'date'] as const;

export interface PictureChosen extends Omit<PictureWishes, 'size'> {
  readonly size: PictureSize;
  readonly kind: (typeof KINDS)[number];
}
export const START: PictureChosen = { size: 'slide', kind: 'png', mode: 'light', part: 'whole', withs: WITHS };

/** How a picture is made: for what, as which file, in which colours, of which part and with what around it. */
export const PictureChoices = ({
  chosen,
  hasPart,
  onChoose,
}: {
  readonly chosen: PictureChosen;
  readonly hasPart: boolean;
  readonly onChoose: (chosen: PictureChosen) => void;
}) => {
  const { picture: t } = useLanguage().handover;
  const choose = (more: Partial<PictureChosen>) => onChoose({ ...chosen, ...more });
  return (
    <>
      <Select
        label={t.size}
        value={chosen.size}
        options={PICTURE_SIZES.map((value) => ({ value, label: t.sizes[value] }))}
        onChoose={(size: PictureSize) => choose({ size })}
      />
      <OneOf
        legend={t.kind}
        name="picture-kind"
        options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        value={chosen.kind}
        onChoose={(kind) => choose({ kind })}
      />
      <OneOf
        legend={t.mode}
        name="picture-mode"
        options={MODES.map((value) => ({ value, label: t.modes[value] }))}
        value={chosen.mode}
        onChoose={(mode) => choose({ mode })}
      />
      {hasPart && (
        <OneOf
          legend={t.part}
          name="picture-part"
          options={PARTS.map((value) => ({ value, label: t.parts[value] }))}
          value={chosen.part}
          onChoose={(part) => choose({ part })}
        />
      )}
      <AnyOf
        legend={t.with}
        name="picture-with"
        options={WITHS.map((value) => ({ value, label: t.withs[value] }))}
        values={chosen.withs}
        onChange={(withs) => choose({ withs })}
      />
    </>
  );
};
