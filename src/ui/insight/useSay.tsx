import { createContext, useContext } from 'react';

/** Says what was just done to who listens, and gives the keyboard a place when what it was on is gone. */
export type Say = (sentence: string) => void;

const SayContext = createContext<Say>(() => undefined);
export const SayProvider = SayContext;
export const useSay = (): Say => useContext(SayContext);
