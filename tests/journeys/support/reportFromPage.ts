/**
 * Runs in every page before the program does, and tells the journey of policy violations, of what was typed, and of every
 * title and address. Sent into the page as text, so it may use nothing from outside itself.
 */
export function reportFromPage(): void {
  const report = (kind: string, text: string) => {
    const door: unknown = Reflect.get(globalThis, 'reportToJourney');
    if (typeof door === 'function' && text) Reflect.apply(door, undefined, [{ kind, text }]);
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    report('violation', `${effectiveDirective} refused ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`),
  );

  const typed = (event: Event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) report('typed', field.value);
  };
  document.addEventListener('change', typed, true);
  document.addEventListener('keydown', (event) => event.key === 'Enter' && typed(event), true);
  document.addEventListener('paste', (event) => report('typed', event.clipboardData?.getData('text/plain') ?? ''), true);

  const tellPlace = () => {
    report('title', document.title);
    report('address', location.href);
  };
  document.addEventListener('DOMContentLoaded', () => {
    tellPlace();
    // A picture or another bare file has no head.
    if (document.head)
      new MutationObserver(tellPlace).observe(document.head, { subtree: true, childList: true, characterData: true });
  });
  // Addresses that the program sets without loading a page.
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', tellPlace);
}
