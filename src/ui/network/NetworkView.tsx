import { useEffect, useRef } from 'react';
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
  const row = useRef<HTMLElement>(null);
  // Where the row is broader than the screen, the part that is open shows in it, whatever led there.
  useEffect(() => {
    // What it gives is no way to stop: of some browsers it is a promise.
    row.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [part]);
  return (
    <div className="network">
      <nav ref={row} className="network-parts" aria-label={t.parts}>
        {NETWORK_PARTS.map((name) => (
          <PressArea
            key={name}
            data-part={name}
            aria-current={part === name ? 'page' : undefined}
            onClick={() => showNetworkPart(name)}
          >
            {t.part[name]}
          </PressArea>
        ))}
      </nav>
      <Part />
    </div>
  );
};
