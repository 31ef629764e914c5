import { hrefOf } from '../shell/route.ts';

/** One window, however often it is asked for. */
const NAME = 'schakelkaart-scherm';

/** Opens the window that a room reads: a page of the program that follows the exercise by itself, also when this one is loaded anew or closed. */
export const showOnScreen = (): void => void open(hrefOf({ page: 'onScreen' }), NAME, 'popup,width=1280,height=720');
