import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSealed } from '../../../src/formats/envelope/isSealed.ts';
import { seal, unseal } from '../../../src/formats/envelope/sealed.ts';

const PASSPHRASE = 'drie bruine béren';
const PLAIN = new TextEncoder().encode('{"format": "schakelkaart"}\n');
const unheard = () => undefined;
/** Little work, so that many can be tried. */
const LITTLE = 10;
const parts: number[] = [];
let sealed: Uint8Array;
beforeAll(async () => {
  sealed = await seal(PLAIN, PASSPHRASE, (part) => parts.push(part), LITTLE);
});

describe('What is closed under a passphrase', () => {
  test('opens with the same words, however they were typed, and says how far it is', async () => {
    expect(isSealed(sealed)).toBe(true);
    expect(await unseal(sealed, PASSPHRASE.normalize('NFD'), unheard)).toEqual({ done: true, value: PLAIN });
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.at(-1)).toBe(1);
  });

  test('stays as it is with wrong words, and none are refused before any reckoning', async () => {
    const before = Uint8Array.from(sealed);
    expect(await unseal(sealed, 'drie bruine beren', unheard)).toMatchObject({ refusal: { code: 'passphraseWrong' } });
    expect(await unseal(sealed, '  ', unheard)).toMatchObject({ refusal: { code: 'passphraseEmpty' } });
    expect(sealed).toEqual(before);
  });

  test('is refused when it was damaged or cut off', async () => {
    const turned = Uint8Array.from(sealed, (byte, at) => (at === sealed.length - 3 ? byte ^ 1 : byte));
    expect(await unseal(turned, PASSPHRASE, unheard)).toMatchObject({ refusal: { code: 'damaged' } });
    expect(await unseal(sealed.subarray(0, -5), PASSPHRASE, unheard)).toMatchObject({ refusal: { code: 'damaged' } });
    expect(await unseal(sealed.subarray(0, 60), PASSPHRASE, unheard)).toMatchObject({ done: false });
  });

  test('for a key, or with more work than anybody waits for, is refused as that', async () => {
    const forKey = new TextEncoder().encode(
      'age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n',
    );
    expect(await unseal(forKey, PASSPHRASE, unheard)).toMatchObject({ refusal: { code: 'closedForKey' } });
    const heavy = new TextEncoder().encode(new TextDecoder('latin1').decode(sealed.subarray(0, 150)).replace(/ 10\n/, ' 24\n'));
    expect(await unseal(heavy, PASSPHRASE, unheard)).toMatchObject({ refusal: { code: 'notEnoughMemory' } });
  });
});

/** Types the words into a terminal, since `age` takes them from nowhere else. */
const TYPING = `
import os, pty, sys, time
words, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
seen = b''
try:
    while True:
        piece = os.read(terminal, 1024)
        if not piece:
            break
        seen += piece
        if seen.rstrip().endswith(b':'):
            seen = b''
            os.write(terminal, (words + '\\n').encode())
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;
const hasTools = ['age', 'python3'].every((tool) => spawnSync(tool, ['--version']).status === 0);

describe(`The age tool${hasTools ? '' : ' (not installed here: left out)'}`, () => {
  const typing = (folder: string, ...command: readonly string[]) =>
    spawnSync('python3', ['-c', TYPING, PASSPHRASE, ...command], { cwd: folder, timeout: 40_000 });
  const inFolder = async (work: (folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'schakelkaart-age-'));
    try {
      await work(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  test.each(hasTools ? [[]] : [])('opens what is closed here, and what it closes opens here, in letters too', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'ours.age'), await seal(PLAIN, PASSPHRASE, unheard));
      expect(typing(folder, 'age', '-d', '-o', 'ours.txt', 'ours.age').status).toBe(0);
      expect(Uint8Array.from(readFileSync(join(folder, 'ours.txt')))).toEqual(PLAIN);

      writeFileSync(join(folder, 'theirs.txt'), PLAIN);
      for (const form of [[], ['-a']]) {
        expect(typing(folder, 'age', '-p', ...form, '-o', 'theirs.age', 'theirs.txt').status).toBe(0);
        const theirs = Uint8Array.from(readFileSync(join(folder, 'theirs.age')));
        expect(isSealed(theirs)).toBe(true);
        expect(await unseal(theirs, PASSPHRASE, unheard)).toEqual({ done: true, value: PLAIN });
        rmSync(join(folder, 'theirs.age'));
      }
    }),
  );
  test('is asked where it is installed', () => expect(typeof hasTools).toBe('boolean'));
});
