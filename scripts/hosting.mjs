/**
 * Makes `docs/hosting/nginx.conf` and `docs/hosting/Caddyfile` from the headers that the program's own server sends: `node scripts/hosting.mjs`.
 * A test compares them, and asks both servers where they are installed.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAMERA_PAGE, headersFor, SERVICE_WORKER, WORKER_FOLDER } from './headers.mjs';
import { ROOT } from './prepare.mjs';
import { TYPES } from './staticFiles.mjs';

/** The path of a server of this name on this computer, if there is one. */
export function findServer(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const page = headersFor('/');
const worker = headersFor(`${WORKER_FOLDER}x.js`);
const keeper = headersFor(SERVICE_WORKER);
const camera = headersFor(CAMERA_PAGE);
const FROM_MAPS = ['Content-Security-Policy', 'Permissions-Policy', 'Cache-Control'];
const everywhere = Object.entries(page).filter(([name]) => !FROM_MAPS.includes(name));
const HEAD = `# Made by scripts/hosting.mjs from scripts/headers.mjs: change it there.`;

/** The two halves of nginx: what chooses the headers, and the server. */
export function nginxConf() {
  const types = new Map();
  for (const [ending, type] of Object.entries(TYPES)) {
    const bare = type.split(';')[0];
    types.set(bare, [...(types.get(bare) ?? []), ending.slice(1)]);
  }
  return `${HEAD}
# Goes in the http block, for example as /etc/nginx/conf.d/schakelkaart.conf. Change server_name and root, and add your certificate.

map $request_uri $schakelkaart_path {
    "~^(?<schakelkaart_bare>[^?]*)" $schakelkaart_bare;
}
map $schakelkaart_path $schakelkaart_policy {
    default "${page['Content-Security-Policy']}";
    ${SERVICE_WORKER} "${keeper['Content-Security-Policy']}";
    "~^${WORKER_FOLDER}" "${worker['Content-Security-Policy']}";
}
# What is found is kept for good where its name tells its content; the camera may be used on the one page that reads codes.
map "$status $schakelkaart_path" $schakelkaart_caching {
    default "${page['Cache-Control']}";
    "~^(?:200|206|304) /(?:assets|workers)/" "${worker['Cache-Control']}";
}
map "$status $schakelkaart_path" $schakelkaart_permissions {
    default "${page['Permissions-Policy']}";
    "~^(?:200|304) ${CAMERA_PAGE}$" "${camera['Permissions-Policy']}";
}

server {
    listen 80;
    # listen 443 ssl;  ssl_certificate …;  ssl_certificate_key …;
    server_name kaart.voorbeeld.nl;
    root /srv/schakelkaart;
    server_tokens off;

    add_header Content-Security-Policy $schakelkaart_policy always;
    add_header Permissions-Policy $schakelkaart_permissions always;
    add_header Cache-Control $schakelkaart_caching always;
${everywhere.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    # The build holds a compressed copy of every text.
    gzip_static on;
    charset utf-8;
    charset_types text/html text/css text/plain text/csv text/javascript application/json application/manifest+json;
    default_type application/octet-stream;
    types {
${[...types].map(([type, endings]) => `        ${type} ${endings.join(' ')};`).join('\n')}
    }

    # A place in the program gets its page; what names a file is that file, or is not there.
    location / {
        try_files $uri /index.html;
    }
    location ~ ^/(?:assets|workers)|\\.[^/]*$ {
        try_files $uri =404;
    }
}
`;
}

export function caddyfile() {
  return `${HEAD}
# Caddy arranges the certificate by itself. Another name or folder: change them here, or set the two variables.

{$SCHAKELKAART_ADDRESS:kaart.voorbeeld.nl} {
	root * {$SCHAKELKAART_FOLDER:/srv/schakelkaart}

	# In this order: what comes later goes before.
	route {
		header {
			Content-Security-Policy "${page['Content-Security-Policy']}"
			Permissions-Policy "${page['Permissions-Policy']}"
			Cache-Control "${page['Cache-Control']}"
${everywhere.map(([name, value]) => `			${name} "${value}"`).join('\n')}
		}
		header ${SERVICE_WORKER} Content-Security-Policy "${keeper['Content-Security-Policy']}"
		header ${WORKER_FOLDER}* Content-Security-Policy "${worker['Content-Security-Policy']}"

		header /manifest.webmanifest Content-Type "${TYPES['.webmanifest']}"

		# What is found is kept for good where its name tells its content.
		@hashed {
			path /assets/* ${WORKER_FOLDER}*
			file
		}
		header @hashed Cache-Control "${worker['Cache-Control']}"

		# The one page that may use the camera reads codes.
		header ${CAMERA_PAGE} Permissions-Policy "${camera['Permissions-Policy']}"

		# A place in the program gets its page; what names a file is that file, or is not there.
		@place {
			not file
			not path_regexp \\.[^/]*$
			not path /assets* /workers*
		}
		rewrite @place /index.html
		# The build holds compressed copies of every text.
		file_server {
			precompressed br gzip
			index index.html
		}
	}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(join(ROOT, 'docs/hosting/nginx.conf'), nginxConf());
  await writeFile(join(ROOT, 'docs/hosting/Caddyfile'), caddyfile());
}
