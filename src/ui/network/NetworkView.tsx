import { lazyPart } from '../controls/lazyPart.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { NETWORK_PARTS, type NetworkPart, route, showNetworkPart, shownNetworkPart } from '../shell/route.ts';
import './network.css';

const PARTS: { readonly [P in NetworkPart]: ReturnType<typeof lazyPart> } = {
  figures: lazyPart(() => import('./figures/FiguresPart.tsx').then(({ FiguresPart }) => FiguresPart)),
  attention: lazyPart(() => import('./attention/AttentionPart.tsx').then(({ AttentionPart }) => AttentionPart)),
  course: lazyPart(() => import('./course/CoursePart.tsx').then(({ CoursePart }) => CoursePart)),
  gaps: lazyPart(() => import('./gaps/GapsPart.tsx').then(({ GapsPart }) => GapsPart)),
  questions: lazyPart(() => import('./questions/QuestionsPart.tsx').then(({ QuestionsPart }) => QuestionsPart)),
};

/** The coordinator's desk, a part at a time: who is in the network, who needs attention, who came and went, who is missing, what was agreed. */
export const NetworkView = () => {
  const part = useObserved(route, shownNetworkPart);
  const { network: t } = useLanguage();
  const Part = PARTS[part];
  return (
    <div className="network">
      <nav className="network-parts" aria-label={t.parts}>
        {NETWORK_PARTS.map((name) => (
          <PressArea key={name} aria-current={part === name ? 'page' : undefined} onClick={() => showNetworkPart(name)}>
            {t.part[name]}
          </PressArea>
        ))}
      </nav>
      <Part />
    </div>
  );
};
