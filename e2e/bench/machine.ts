import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What was measured on, in a few words: times say little without it. */
export function machineInWords(browserVersion: string): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const [load = 0] = loadavg();
  return [
    `${cpus().length} cores (${first?.model.trim() ?? 'unknown'})`,
    memory,
    `${platform()} ${release()}`,
    `Node ${process.versions.node}`,
    `Chromium ${browserVersion}`,
    `load ${load.toFixed(1)}`,
  ].join(', ');
}
