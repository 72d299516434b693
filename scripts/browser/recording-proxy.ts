import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What browsers do for themselves: lists of add-ons, of unsafe sites, of their own settings. */
export const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net|googleapis\.com|google\.com|gvt1\.com)$/;

export interface RecordingProxy {
  readonly port: number;
  /** The hosts that somebody wanted to reach, in order. */
  readonly hosts: readonly string[];
  close(): void;
}

/** A proxy that writes down who is to be reached, and lets nobody through. */
export async function openRecordingProxy(): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    hosts.push(URL.parse(url)?.host ?? url);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    hosts.push(url.replace(/:443$/, ''));
    socket.on('error', () => {}); // the browser may have gone already
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
