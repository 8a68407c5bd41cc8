import type { Dataset } from '../model/dataset.ts';
import { unpackDataset } from './packed-dataset.ts';

/** Where the script of a packed record leaves its text. */
const place = 'packedRecord';

/** The name that a page's content security policy must allow. */
export const trustedTypesPolicy = 'packed-record';

/** How long the server may take, in milliseconds. */
const patience = 8000;

/**
 * A packed record as a classic script: the one kind of file that a sandboxed frame, which has no origin, may read of a
 * host that sends no headers.
 */
export function packedScript(packed: string): string {
  return `window.${place}='${packed.replace(/[\\']/g, '\\$&')}'`;
}

/** The record in a `packedScript` that the build has published. Rejects where it can't be had: a frame says so and shows what it has. */
export async function loadPackedDataset(address: string): Promise<Dataset> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (): void => reject(new Error(`${address} did not come`));
    setTimeout(fail, patience);
    script.addEventListener('error', fail);
    script.addEventListener('load', resolve);
    script.src = trusted(address);
    document.head.append(script);
  });
  return unpackDataset(String(Reflect.get(window, place)));
}

/** What TypeScript's library lacks. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** The policy passes this one address. A browser without trusted types takes it as it is. */
function trusted(address: string): string {
  const types = Reflect.get(window, 'trustedTypes') as TrustedTypes | undefined;
  if (!types) return address;
  const createScriptURL = (asked: string): string => {
    if (asked !== address) throw new TypeError(`${asked} is no record of this site`);
    return asked;
  };
  return types.createPolicy(trustedTypesPolicy, { createScriptURL }).createScriptURL(address);
}
