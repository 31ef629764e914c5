/** The server: the files of the build, the same headers on every answer, and the program's page for every place in it. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers.mjs';

/** The two ways in which a browser may look up `localhost`. */
const LOCAL_ADDRESSES = ['127.0.0.1', '::1'];

/** Listens on this computer only. `port` 0 takes any free one. Rejects with code EADDRINUSE when the port is taken. */
export async function serve({ folder, port }) {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built program in ${folder}.`);
  const handle = requestHandler(folder);
  const servers = [];
  let chosen = port;
  try {
    for (const address of LOCAL_ADDRESSES) {
      const server = await listen(handle, chosen, address);
      if (!server) continue;
      servers.push(server);
      chosen = server.address().port;
    }
  } catch (problem) {
    await closeAll(servers);
    throw problem;
  }
  if (servers.length === 0) throw new Error('This computer has no local address to listen on.');
  return { port: chosen, url: `http://localhost:${chosen}`, close: () => closeAll(servers) };
}

function requestHandler(folder) {
  const files = sirv(resolve(folder), { etag: true, brotli: true, gzip: true });
  return (request, response) => {
    const path = request.url.split('?')[0];
    setHeaders(response, headersFor(path));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, path, 405);
    }
    // Parts of a file are never needed here, and a range that runs backwards would throw.
    delete request.headers.range;
    files(request, response, () => {
      if (!isPlaceInProgram(path)) return refuse(response, path, 404);
      setHeaders(response, headersFor('/'));
      request.url = '/';
      files(request, response, () => refuse(response, path, 404));
    });
  };
}

/** Whether a path like `/kaart/x1` is the program's own to show: it names no file and no folder of the build. */
function isPlaceInProgram(path) {
  return !/\.[^/]*$/.test(path) && !path.startsWith('/assets') && !path.startsWith('/workers');
}

function refuse(response, path, status) {
  setHeaders(response, headersFor(path, false));
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.statusCode = status;
  response.end(status === 404 ? 'Niet gevonden\n' : 'Niet toegestaan\n');
}

function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Null when this computer does not have the address (IPv6 switched off). */
function listen(handle, port, address) {
  return new Promise((done, fail) => {
    const server = createServer(handle);
    server.once('error', (problem) => {
      if (problem.code === 'EADDRNOTAVAIL' || problem.code === 'EAFNOSUPPORT') done(null);
      else fail(problem);
    });
    server.listen({ port, host: address }, () => done(server));
  });
}

async function closeAll(servers) {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

/** The port that was asked for in PORT, else 4173. Null when PORT is no port. */
export function wantedPort(text = process.env.PORT) {
  if (text === undefined || text === '') return 4173;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

/** Serves until stopped, what was built or another folder; says in one sentence why when it cannot. */
export async function serveFromCommandLine(folder = fileURLToPath(new URL('../dist', import.meta.url))) {
  const port = wantedPort();
  if (port === null) return complain(`PORT moet een getal van 1 tot en met 65535 zijn, niet "${process.env.PORT}".`);
  try {
    const { url } = await serve({ folder, port });
    console.log(`\nSchakelkaart staat klaar: ${url}\nStoppen kan met Ctrl+C.`);
  } catch (problem) {
    if (problem.code === 'EADDRINUSE')
      complain(`Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere: PORT=${port + 1} npm start`);
    else if (problem.code === 'EACCES')
      complain(`Poort ${port} mag hier niet gebruikt worden. Kies een andere: PORT=4173 npm start`);
    else complain(problem.message);
  }
}

function complain(sentence) {
  console.error(`\n${sentence}`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveFromCommandLine(process.argv[2]);
