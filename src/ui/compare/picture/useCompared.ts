import { useEffect } from 'react';
import { useDesk } from '../../controls/useDesk.tsx';
import { useObserved } from '../../controls/useObserved.ts';

/** The two maps and what differs between them, asked as long as somebody looks. A comparison of other maps is left out. */
export const useCompared = () => {
  const { compare } = useDesk();
  const maps = useObserved(compare.maps);
  const asked = useObserved(compare.answer);
  useEffect(() => compare.answer.follow(), [compare]);
  return { maps, state: asked.state, comparison: asked.isOutdated ? null : asked.answer, askAgain: compare.answer.askAgain };
};
