/**
 * A local web server that answers for every host: fixture pages at the platforms' real addresses, real TLS, and a log of
 * every request, which is the proof of what left the browser. Its certificate is made when it starts; no key is kept.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What one address answers. `status` 200 and HTML unless told otherwise. */
export interface Served {
  body: string | Buffer;
  status?: number;
  type?: string;
  headers?: Record<string, string>;
}

/** One request as it arrived. `dest` and `mode` are the browser's own Sec-Fetch words, empty when it sent none. */
export interface LoggedRequest {
  host: string;
  path: string;
  method: string;
  dest: string;
  mode: string;
  origin: string;
  referer: string;
}

export interface FixtureServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** A forward proxy to the two above, for browsers without a resolver rule (Firefox). */
  readonly proxyPort: number;
  /** Every request since the start, in order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Answers for one address: host and path count, scheme and query do not. A string is an HTML page. */
  serve(address: string, served: Served | string): void;
  /** Answers for every path of a host that has no page of its own. */
  serveHost(host: string, answer: (path: string) => Served): void;
  close(): Promise<void>;
}

/** Starts the server on free ports of this computer. */
export async function startServer(): Promise<FixtureServer> {
  const pages = new Map<string, Served>();
  const hosts = new Map<string, (path: string) => Served>();
  const requests: LoggedRequest[] = [];

  const answer: RequestListener = (request, response) => {
    const { host, path } = target(request);
    requests.push(logged(request, host, path));
    const found = pages.get(host + withoutQuery(path)) ?? hosts.get(host)?.(path);
    const served = found ?? { body: 'not found', status: 404, type: 'text/plain' };
    response.writeHead(served.status ?? 200, {
      'content-type': served.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...served.headers,
    });
    response.end(served.body);
  };

  // Every connection, tunnels and unfinished handshakes included: a server closes only when the last one is gone.
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  const http = createHttp(answer);
  const https = createHttps(await makeCertificate(), answer);
  const httpPort = await listen(http);
  const httpsPort = await listen(https);
  const proxy = createHttp(answer);
  proxy.on('connect', (_request, socket, head) => {
    const upstream = connect(httpsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    const end = () => {
      upstream.destroy();
      socket.destroy();
    };
    upstream.on('error', end);
    socket.on('error', end);
  });
  const proxyPort = await listen(proxy);
  const servers = [http, https, proxy];
  for (const server of servers) server.on('connection', track);

  return {
    httpPort,
    httpsPort,
    proxyPort,
    requests,
    serve: (address, served) => {
      const url = new URL(address);
      pages.set(url.host + url.pathname, typeof served === 'string' ? { body: served } : served);
    },
    serveHost: (host, give) => hosts.set(host, give),
    close: async () => {
      const closed = servers.map((server) => new Promise((done) => server.close(done)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** Hosts that Chromium and Firefox call for themselves, whatever the extension does (seen in recipes §4 and §8). */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|googleusercontent\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/** Requests that are neither the browser's own nor a page load, a page's picture or the browser's look for a favicon. */
export function unexplainedRequests(requests: readonly LoggedRequest[]): LoggedRequest[] {
  return requests.filter((request) => {
    const { path, dest, origin } = request;
    if (origin.includes('-extension://')) return true;
    return !(isBrowsersOwn(request) || dest === 'document' || dest === 'image' || path === '/favicon.ico');
  });
}

/** What the browser asks for itself comes from no page, or from the maker's own. */
function isBrowsersOwn({ host, origin, referer }: LoggedRequest): boolean {
  return BROWSERS_OWN.test(host) && (origin === '' || origin === 'https://www.google.com') && referer === '';
}

function target(request: IncomingMessage): { host: string; path: string } {
  const raw = request.url ?? '/';
  if (raw.startsWith('/')) return { host: request.headers.host ?? '', path: raw };
  const url = new URL(raw);
  return { host: url.host, path: url.pathname + url.search };
}

function logged(request: IncomingMessage, host: string, path: string): LoggedRequest {
  const header = (name: string) => String(request.headers[name] ?? '');
  return {
    host,
    path,
    method: request.method ?? '',
    dest: header('sec-fetch-dest'),
    mode: header('sec-fetch-mode'),
    origin: header('origin'),
    referer: header('referer'),
  };
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/, '');
}

function listen(server: ReturnType<typeof createHttp> | ReturnType<typeof createHttps>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function makeCertificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-cert-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', '/CN=vigie-fixtures'],
      ...[
        '-keyout',
        key,
        '-out',
        cert,
        '-addext',
        'subjectAltName=DNS:x.com,DNS:*.facebook.com,DNS:*.youtube.com',
      ],
    ]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
