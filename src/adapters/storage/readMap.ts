import { isSoundMap, isSoundThroughout } from '../../domain/soundMap.ts';
import { eraseInMap, foldMap, lastChange, readLog, rebaseMap } from './foldMap.ts';
import { salvageMap } from './salvageMap.ts';

/** All that it takes to read maps, loaded together with the first that is read: the list of maps shows sooner without it. */
export const readMap = { eraseInMap, foldMap, isSoundMap, isSoundThroughout, lastChange, readLog, rebaseMap, salvageMap };
