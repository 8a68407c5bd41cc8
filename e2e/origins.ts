import { createServer, type AddressInfo } from 'node:net';

const ports = process.env['E2E_PORTS'] ?? (await freePorts(2)).join(',');
// Worker processes read the ports that the first process chose.
process.env['E2E_PORTS'] = ports;
const [first = '', second = ''] = ports.split(',');

/** Both ports, in the order of the origins. */
export const servedPorts: readonly string[] = [first, second];

/** The built site, with the headers that the build publishes. */
export const siteOrigin = `http://127.0.0.1:${first}`;

/** The same files on another origin, from a host that sets no headers. */
export const plainOrigin = `http://127.0.0.1:${second}`;

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const found = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return found;
}
