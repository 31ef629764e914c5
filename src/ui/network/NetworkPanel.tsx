import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { route, shownNetworkPart } from '../shell/route.ts';
import { AttentionInShort } from './attention/AttentionInShort.tsx';
import { GapsInShort } from './gaps/GapsInShort.tsx';
import { QuestionsInShort } from './questions/QuestionsInShort.tsx';

/** Beside the coordinator's desk, in short: who needs attention, who is missing, how far the questions are answered; but what is on screen itself. */
export const NetworkPanel = () => {
  const part = useObserved(route, shownNetworkPart);
  const { network: t } = useLanguage();
  return (
    <section className="network-panel" aria-label={t.inShort}>
      {part !== 'attention' && <AttentionInShort />}
      {part !== 'gaps' && <GapsInShort />}
      {part !== 'questions' && <QuestionsInShort />}
    </section>
  );
};
