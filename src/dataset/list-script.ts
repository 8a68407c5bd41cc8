import type { Dataset } from '../model/dataset.ts';
import type { Organization } from '../model/organization.ts';
import type { Source } from '../model/source.ts';

/** What the build has read and checked, in a form that JSON can hold. */
interface PackedList extends Omit<Dataset, 'sources' | 'organizations'> {
  readonly sources: readonly Source[];
  readonly organizations: readonly Organization[];
}

/**
 * A list as an embed carries it: read and checked by the build, so that no reader's browser has to do it again, and
 * without what no embed shows.
 */
export function packedList(dataset: Dataset): string {
  const { words, sources, organizations } = dataset;
  const packed: PackedList = {
    ...dataset,
    words: { ...words, title: '', description: '', about: '', standfirst: '', cautions: [] },
    stakes: [],
    outcome: [],
    changes: [],
    claims: [],
    // That a text is kept is shown, and not which. Nothing compresses worse than a hash.
    sources: [...sources.values()].map((source) => ({
      ...source,
      published: { ...source.published, note: '' },
      textSha256: source.textSha256 && '…',
      ours: [],
    })),
    organizations: [...organizations.values()].map((organization) => ({ ...organization, aliases: [] })),
  };
  return JSON.stringify(packed);
}

/** The list in a `packedList` of the same build. */
export function unpackedList(packed: string): Dataset {
  const { sources, organizations, ...list } = JSON.parse(packed) as PackedList;
  return {
    ...list,
    sources: new Map(sources.map((source) => [source.id, source])),
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
  };
}

/** Where a list's script leaves its text. */
const place = 'listText';

/** The name that a page's content security policy must allow. */
export const trustedTypesPolicy = 'list-script';

/** How long the server may take. */
const timeoutMs = 8000;

/**
 * A packed list as a classic script: the one kind of file that a sandboxed iframe, which has no origin, may read of a
 * host that sends no headers.
 */
export function listScript(packed: string): string {
  return `window.${place}='${packed.replace(/[\\']/g, '\\$&')}'`;
}

/** The list in a `listScript` that the build has published. Rejects where it can't be had. */
export async function loadListScript(address: string): Promise<Dataset> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (): void => reject(new Error(`${address} did not come`));
    setTimeout(fail, timeoutMs);
    script.addEventListener('error', fail);
    script.addEventListener('load', resolve);
    script.src = trusted(address);
    document.head.append(script);
  });
  return listOfScript();
}

/** The list in the `listScript` that ran last. Throws where none did. */
export function listOfScript(): Dataset {
  return unpackedList(String(Reflect.get(window, place)));
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
    if (asked !== address) throw new TypeError(`${asked} is no list of this site`);
    return asked;
  };
  return types.createPolicy(trustedTypesPolicy, { createScriptURL }).createScriptURL(address);
}
