/** The headers that every answer of the server bears: nothing may come from, or go to, another origin. */

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types schakelkaart',
].join('; ');

/** A worker reads and reckons: it may load its own modules, and reach nothing else at all. */
const WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What keeps the program on a device fetches its own files, and nothing else. */
const SERVICE_WORKER_POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The one page that may use the camera, when somebody allows it: there codes are read off another screen. */
export const CAMERA_PAGE = '/code-lezen';
const permissions = (camera) => `camera=(${camera}), microphone=(), geolocation=()`;

/** The folder of the build in which everything is loaded by workers only. */
export const WORKER_FOLDER = '/workers/';

/** It stands outside that folder, since it answers for all paths beside it. */
export const SERVICE_WORKER = '/sw.js';

/** Names in these folders carry a hash of their content. */
const HASHED_FOLDERS = ['/assets/', WORKER_FOLDER];

/** The headers for an answer that was found at this path ('/assets/x-1a2b3c.js'), or for a page or refusal. */
export function headersFor(path, found = true) {
  const isHashed = found && HASHED_FOLDERS.some((folder) => path.startsWith(folder));
  return {
    'Content-Security-Policy': policyFor(path),
    ...EVERYWHERE,
    'Permissions-Policy': permissions(found && path === CAMERA_PAGE ? 'self' : ''),
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

function policyFor(path) {
  if (path === SERVICE_WORKER) return SERVICE_WORKER_POLICY;
  return path.startsWith(WORKER_FOLDER) ? WORKER_POLICY : PAGE_POLICY;
}
