/** The server: the files of the build, the same headers on every answer, and the program's page for every place in it. */
import { existsSync } from 'node:fs';
import { createServer, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from './headers.mjs';
import { isForOwnHost } from './ownHost.mjs';
import { readStatic } from './staticFiles.mjs';

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
  return async (request, response) => {
    const path = pathOf(request.url);
    try {
      await answer(folder, path, request, response);
    } catch (problem) {
      // Too many files open, a disk that does not answer: the next question may fare better.
      console.error(`${path} kon niet worden gelezen: ${problem.message}`);
      if (response.headersSent) response.destroy();
      else refuse(response, path, 503);
    }
  };
}

async function answer(folder, path, request, response) {
  if (!isForOwnHost(request)) return refuse(response, path, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, path, 405);
  }
  const accepted = request.headers['accept-encoding'];
  const file = await readStatic(folder, path, accepted);
  if (file) return send(request, response, file, headersFor(path));
  const page = isPlaceInProgram(path) ? await readStatic(folder, '/', accepted) : null;
  if (page) return send(request, response, page, headersFor(path));
  refuse(response, path, 404);
}

/** Parts of a file are never needed here, so a range gets the whole. */
function send(request, response, { bytes, headers }, promised) {
  setHeaders(response, promised);
  setHeaders(response, headers);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  if (known.includes(headers.ETag)) {
    response.removeHeader('Content-Length');
    response.statusCode = 304;
    return response.end();
  }
  response.statusCode = 200;
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The path that is asked for, without what is asked behind it; some programs send a whole address. */
function pathOf(url) {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/)[0] || '/';
}

/** Whether a path like `/kaart/x1` is the program's own to show: it names no file and no folder of the build. */
function isPlaceInProgram(path) {
  return !/\.[^/]*$/.test(path) && !path.startsWith('/assets') && !path.startsWith('/workers');
}

function refuse(response, path, status) {
  setHeaders(response, headersFor(path, false));
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.statusCode = status;
  response.end(REFUSALS[status]);
}

const REFUSALS = {
  404: 'Niet gevonden\n',
  405: 'Niet toegestaan\n',
  421: 'Dit programma antwoordt alleen op localhost\n',
  503: 'Even niet beschikbaar\n',
};

/** What is no question at all is answered too, with the promised headers, instead of by Node without them. */
function refuseBroken(problem, socket) {
  if (!socket.writable || problem.code === 'ECONNRESET') return socket.destroy();
  const status = problem.code === 'HPE_HEADER_OVERFLOW' ? 431 : problem.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const lines = Object.entries({ ...headersFor('/', false), 'Content-Length': 0, Connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n`);
}

function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Null when this computer does not have the address (IPv6 switched off). */
function listen(handle, port, address) {
  return new Promise((done, fail) => {
    // Who names no host is refused here, with the promised headers.
    const server = createServer({ requireHostHeader: false }, handle);
    server.on('checkExpectation', handle);
    server.on('clientError', refuseBroken);
    server.once('error', (problem) => {
      if (problem.code === 'EADDRNOTAVAIL' || problem.code === 'EAFNOSUPPORT') done(null);
      else fail(problem);
    });
    server.listen({ port, host: address }, () => {
      // A connection that could not be taken (too many at once) ends nothing else.
      server.on('error', (problem) => console.error(`Een verbinding mislukte: ${problem.message}`));
      done(server);
    });
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
