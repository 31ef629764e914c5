/** The names under which the program is reached on this computer, at any port. */
const OWN = /^(?:localhost\.?|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a question was meant for this computer by name. A strange name that leads here (a page elsewhere that lets its own
 * name point to this computer) would make this program's pages that page's own, and readable for it.
 */
export function isForOwnHost({ url, headersDistinct }) {
  const named = headersDistinct.host ?? [];
  // A whole address in the first line goes before the header, so both must be ours.
  const whole = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url);
  return named.length === 1 && OWN.test(named[0]) && (whole === null || OWN.test(whole[1]));
}
