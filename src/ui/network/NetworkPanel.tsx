import { useLanguage } from '../controls/useLanguage.tsx';
import { AttentionInShort } from './attention/AttentionInShort.tsx';
import { GapsInShort } from './gaps/GapsInShort.tsx';
import { QuestionsInShort } from './questions/QuestionsInShort.tsx';

/** Beside the coordinator's desk, in short: who needs attention, who is missing, how far the questions are answered. */
export const NetworkPanel = () => {
  const { network: t } = useLanguage();
  return (
    <section className="network-panel" aria-label={t.inShort}>
      <AttentionInShort />
      <GapsInShort />
      <QuestionsInShort />
    </section>
  );
};
