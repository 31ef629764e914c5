/** Between the last thing there is to say and saying it: a hand that types or holds a key down is let finish. */
const QUIET_MS = 350;
/** A region that has just come to stand somewhere is not listened to yet. */
const SETTLING_MS = 150;
/** Heard by then; what stood there longer would be found by who reads the page, and names what may be hidden since. */
const HEARD_MS = 6_000;

/** The one live region of the program, while a page is open. */
interface Announcer {
  readonly say: (text: string, about: string) => void;
  readonly hush: () => void;
}
let open: Announcer | null = null;

/**
 * Says something aloud, once and politely, to who cannot see it happen. What is said later `about` the same comes instead of what
 * was not said yet, so that a key held down or a word being typed is heard as its end.
 */
export const announce = (text: string, about: string = text): void => open?.say(text, about);

/** Nothing more of what was said or is about to be: it may name somebody who is hidden from here on. */
export const hush = (): void => open?.hush();

/** What is said after something else begins anew. */
const asSentence = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`);

/** Lets what is announced be heard on this page. Returns how to stop. */
export const openAnnouncer = (page: Document): (() => void) => {
  const region = page.createElement('div');
  region.className = 'announcer hidden-visually';
  region.setAttribute('role', 'status');
  // Menus hide the page around them from who listens, but for what is marked so.
  region.dataset['liveAnnouncer'] = 'true';
  page.body.prepend(region);
  /** What waits to be said, by what it is about. */
  let waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const speak = () => {
    // Behind what stands before the page nothing is heard: the region goes into it.
    const home = [...page.querySelectorAll('dialog:modal, :fullscreen')].at(-1) ?? page.body;
    if (region.parentElement !== home) {
      region.replaceChildren();
      home.prepend(region);
      return after(SETTLING_MS, speak);
    }
    // A paragraph that is new is heard, also when it says the same as the one before.
    const said = page.createElement('p');
    said.textContent = [...waiting.values()].map(asSentence).join(' ');
    waiting = new Map();
    region.replaceChildren(said);
    after(HEARD_MS, () => region.replaceChildren());
  };
  const hushed = () => {
    waiting = new Map();
    clearTimeout(timer);
    region.replaceChildren();
  };
  const mine: Announcer = {
    say: (text, about) => {
      if (text === '') return;
      waiting.delete(about);
      waiting.set(about, text);
      after(QUIET_MS, speak);
    },
    hush: hushed,
  };
  open = mine;
  return () => {
    hushed();
    region.remove();
    if (open === mine) open = null;
  };
};
