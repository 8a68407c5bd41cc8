/** The bytes of a file of our own host, from the cache where it is there. Throws where it can't be had. */
export async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal, cache: 'force-cache', redirect: 'error' });
  if (!response.ok) throw new Error(`server error ${response.status} for ${address}`);
  return response.arrayBuffer();
}
