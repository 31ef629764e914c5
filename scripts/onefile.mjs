/**
 * `npm run onefile`: the program as one HTML file that runs from a stick, in `dist-onefile/schakelkaart.html`. All that is served beside the page
 * stands in it, its workers too (classic ones, since a module worker does not start from a file), and its policy stands in a `<meta>`.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from './prepare.mjs';
import { typeOf } from './staticFiles.mjs';

const WORKER = '?worker&url';
const OWN_FILES = join(ROOT, 'src/ui/controls/ownFile.ts');
/** What the program itself asks for by its path; the rest of `public` is for browsers and installing. */
const CARRIED = /^(?:favicon\.svg|guide\/.*|[a-z]+\.schakelkaart\.json)$/;

/** Writes the one file; gives where it is. */
export async function makeOneFile(place = join(ROOT, 'dist-onefile/schakelkaart.html')) {
  const { output } = [
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [inlineWorkers(), carriedFiles(), react()],
      build: {
        write: false,
        target: 'es2023',
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        reportCompressedSize: false,
        chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
        license: { fileName: 'licenses.txt' },
        rolldownOptions: {
          input: join(ROOT, 'src/main.tsx'),
          output: { codeSplitting: false },
          checks: { pluginTimings: false },
        },
      },
    }),
  ].flat()[0];
  const find = (ending) => output.find(({ fileName }) => fileName.endsWith(ending));
  const page = await readFile(join(ROOT, 'index.html'), 'utf8');
  const parts = {
    program: find('.js').code,
    looks: textOf(find('.css')),
    tooOld: await readFile(join(ROOT, 'public/browser.js'), 'utf8'),
    icon: dataAddress('favicon.svg', await readFile(join(ROOT, 'public/favicon.svg'))),
    licences: [textOf(find('licenses.txt')), await readFile(join(ROOT, 'public/typeface-license.txt'), 'utf8')].join('\n\n'),
  };
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, putTogether(page, parts));
  return place;
}

/** The page with everything in it. Each script and the rules are named in the policy by their hash, so nothing else runs. */
function putTogether(page, { program, looks, tooOld, icon, licences }) {
  const [code, check] = [inScript(program), inScript(tooOld)];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)} ${hashOf(check)}`,
    `style-src ${hashOf(looks)}`,
    'img-src blob: data:',
    'font-src data:',
    // What is carried along is read like what is fetched.
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types schakelkaart',
  ].join('; ');
  const put = (from, to) => {
    if (!from.test(page)) throw new Error(`index.html has nothing like ${from}.`);
    page = page.replace(from, () => to);
  };
  put(/(?<=<meta charset="utf-8" \/>)/, `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
  put(/href="\/favicon\.svg"/, `href="${icon}"`);
  put(/\s*<link rel="apple-touch-icon"[^>]*>/, '');
  put(/\s*<link rel="manifest"[^>]*>/, `\n    <style>${looks}</style>`);
  put(/<script type="module"[^>]*><\/script>/, `<script type="module">${code}</script>`);
  put(/<script src="\/browser\.js"><\/script>/, `<script>${check}</script>`);
  put(/<a href="\/">/, '<a href="">');
  put(/<\/body>/, `<!--\n${licences.replaceAll('--', '- -')}\n-->\n  </body>`);
  return page;
}

/** What would end a script, or begin a comment in it, stands in texts of the program only, and is written another way there. */
function inScript(code) {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function textOf({ source }) {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

/** Each worker as one classic script, at an address that the page makes itself. */
function inlineWorkers() {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(WORKER)) return null;
      const found = await this.resolve(source.slice(0, -WORKER.length), importer);
      return found && `\0inline-worker:${found.id}`;
    },
    async load(id) {
      if (!id.startsWith('\0inline-worker:')) return null;
      const entry = id.slice('\0inline-worker:'.length);
      const { output } = [
        await build({
          root: ROOT,
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          build: {
            write: false,
            target: 'es2023',
            minify: true,
            reportCompressedSize: false,
            lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' },
            rolldownOptions: { output: { codeSplitting: false } },
          },
        }),
      ].flat()[0];
      const code = JSON.stringify(output[0].code);
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
    },
  };
}

/** What is served beside the page otherwise: the example, the pictures of the guide, the mark. */
function carriedFiles() {
  return {
    name: 'carried-files',
    enforce: 'pre',
    async load(id) {
      if (id.split('?')[0] !== OWN_FILES) return null;
      const folder = join(ROOT, 'public');
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = {};
      for (const one of found.filter((each) => each.isFile())) {
        const name = join(one.parentPath, one.name).slice(join(folder, '/').length).replaceAll('\\', '/');
        if (CARRIED.test(name)) files[`/${name}`] = dataAddress(name, await readFile(join(folder, name)));
      }
      return `const files = ${JSON.stringify(files)};\nexport const ownFile = (path) => files[path] ?? path;`;
    },
  };
}

function dataAddress(name, bytes) {
  return `data:${typeOf(extname(name))};base64,${bytes.toString('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Klaar: ${await makeOneFile(process.argv[2])}`);
