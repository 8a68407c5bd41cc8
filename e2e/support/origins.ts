import { freePorts } from './free-ports.ts';

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
