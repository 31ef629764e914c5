import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { useThought } from '../controls/useThought.ts';
import { chosenColumns } from '../network/figures/figureColumns.ts';
import { figuresLook } from '../network/figures/figuresOnScreen.ts';
import { networkAsSeen } from './networkAsSeen.ts';
import type { NetworkSeen } from './networkOnPaper.ts';
import type { Printed } from './printedMatter.ts';

const CARRIERS = { ask: 'carriers' } as const;
const SEEN_ON_PHOTOS = { ask: 'seenOnPhotos' } as const;
const GAPS = { ask: 'networkGaps' } as const;

/** What is on the screen of *Netwerk*, as it may be seen, and why something of it could not be thought out. */
export const useNetworkSeen = (
  of: Printed,
  seen: ActorMap,
  thinks: boolean,
): { readonly seen: NetworkSeen; readonly failure: Error | null } => {
  const desk = useDesk();
  const language = useLanguage();
  const own = useMap((map) => map);
  const look = useObserved(figuresLook(desk));
  const { figureColumns } = useObserved(useProgram().preferences);
  const { answer: carried, failure: noCarriers } = useThought(own, thinks && of === 'attention' ? CARRIERS : null);
  const { answer: gaps, failure: noGaps } = useThought(seen, thinks && of === 'gaps' ? GAPS : null);
  const today = desk.today();
  const { answer: photos, failure: noPhotos } = useThought(seen, thinks && of === 'course' ? SEEN_ON_PHOTOS : null);
  const made = useMemo(
    () => networkAsSeen(of, own, seen, look, chosenColumns(figureColumns), { carried, gaps, photos }, today, language),
    [of, own, seen, look, figureColumns, carried, gaps, photos, today, language],
  );
  return { seen: made, failure: noCarriers ?? noGaps ?? noPhotos };
};
