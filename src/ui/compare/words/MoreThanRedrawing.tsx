import type { FigureChange } from '../../../analysis/compare/comparison.ts';
import type { ShownKind } from '../../../workspace/changeKinds.ts';
import { Button } from '../../controls/Button.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { useComparedNames } from '../comparedNames.ts';
import { isCompared, mostTellingFirst } from '../figures/figureScale.ts';

/** Whether what changed is more than drawing the same map again would give, by the figure that says most about this kind. */
export const MoreThanRedrawing = ({ figures, kind }: { readonly figures: readonly FigureChange[]; readonly kind: ShownKind }) => {
  const { compare } = useDesk();
  const { changeKinds: t, comparison } = useLanguage();
  const { many } = useKeyFigureTerm();
  const nameOf = useComparedNames();
  const figure = figureOf(figures, kind);
  if (!figure) return null;
  return (
    <div className="more-than-redrawing">
      <p>
        <strong>{t.isMore}</strong> {t.more[figure.verdict]} {comparison.figureIs(figure, nameOf, many)}
      </p>
      <Button look="plain" onClick={() => compare.part.set('figures')}>
        {t.allFigures}
      </Button>
    </div>
  );
};

const ABOUT_TENSION: readonly ShownKind[] = ['tense', 'relaxed', 'strength'];

/** Tension for what turned tense or good; else what changed most of all. */
const figureOf = (figures: readonly FigureChange[], kind: ShownKind): FigureChange | undefined => {
  const told = mostTellingFirst(figures.filter((change) => change.code !== 'eiIndex' && isCompared(change)));
  const tension = ABOUT_TENSION.includes(kind) ? told.find(({ code }) => code === 'tension') : undefined;
  return tension ?? told[0];
};
