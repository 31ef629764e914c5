/** The only way to start a worker here: the page's content policy allows script addresses from this one policy alone. */
interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
}

/** The program as one file on a disk carries its workers along; a page can make such an address of what it holds itself only. */
const isOneFile = (address: string): boolean => location.protocol === 'file:' && address.startsWith('blob:');

const onlyOwn = {
  createScriptURL: (address: string): string => {
    if (!isOneFile(address) && new URL(address, location.href).origin !== location.origin)
      throw new TypeError('a worker of another origin');
    return address;
  },
};

let policy: ScriptPolicy | undefined;

/** An address of our own origin as the browser takes it for a script. Throws on any other. */
export const trustedAddress = (address: string): string => {
  // A policy may be made only once; where the browser has none, the same check holds without it.
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('schakelkaart', onlyOwn) ?? onlyOwn;
  return policy.createScriptURL(address) as string;
};

/** Starts a worker from an address of our own origin, a module but for the one that is carried along. Throws on any other. */
export const startWorker = (address: string, name: string): Worker =>
  new Worker(trustedAddress(address), { type: isOneFile(address) ? 'classic' : 'module', name });
