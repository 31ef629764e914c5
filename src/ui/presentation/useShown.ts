import { useCallback, useMemo } from 'react';
import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { type HiddenName, redactedMap, redactedText, redactionOverTime } from '../../domain/redaction.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What may be on the screen: maps and texts as they are, or with nobody's name in them. */
export interface Shown {
  readonly isNaming: boolean;
  readonly map: (map: ActorMap) => ActorMap;
  readonly text: (text: string) => string;
}

/** Texts and maps that come back are the same for the same ones, as long as the map is. */
export const useShown = (isNaming: boolean): Shown => {
  const map = useMap((map) => map);
  const { presentation: t } = useLanguage();
  const inWords = useCallback(({ kind, number }: HiddenName) => t.hidden(kind, number), [t]);
  return useMemo(() => {
    if (isNaming) return { isNaming, map: (each) => each, text: (text) => text };
    const redaction = redactionOverTime(map);
    const made = new WeakMap<ActorMap, ActorMap>();
    return {
      isNaming,
      map: (each) => {
        const known = made.get(each) ?? redactedMap(each, redaction, inWords);
        made.set(each, known);
        return known;
      },
      text: (text) => redactedText(text, redaction, inWords),
    };
  }, [map, isNaming, inWords]);
};

export const ownName = ({ name }: Actor): string => name;
