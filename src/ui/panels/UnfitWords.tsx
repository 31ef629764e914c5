import type { SpecialCategory } from '../../domain/specialCategories.ts';
import { QuietLine } from '../controls/QuietLine.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What to write instead of what no map may say of a person: a quiet line beneath the field, said once and calmly when it comes. */
export const UnfitWords = ({ of, isCamp = false }: { readonly of: SpecialCategory | null; readonly isCamp?: boolean }) => {
  const { openAbout: t } = useLanguage();
  return <div role="status">{of && <QuietLine warns>{isCamp ? t.unfitCamp : t.unfit[of]}</QuietLine>}</div>;
};
