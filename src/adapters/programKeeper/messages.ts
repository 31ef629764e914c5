/** What the service worker tells its pages: there is no room to keep the program. */
export const NO_ROOM = 'noRoom';

/** What a page tells the version in use: it is open now. */
export const OPENED = 'opened';

/** What a page tells a version that waits: somebody chose it. */
export const TAKE_OVER = 'takeOver';
