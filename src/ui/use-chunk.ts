import { useEffect, useRef, useState } from 'react';

/** A part of the program that is loaded when it is needed. */
export type Chunk<Module> =
  { readonly state: 'loading' } | { readonly state: 'ready'; readonly module: Module } | { readonly state: 'failed' };

/**
 * Loads a part of the program from the network once its place is drawn. A part that failed is tried again where it is
 * drawn anew, but older Chromiums (153 does, 156 does not) keep a failed import until the page is loaded again.
 */
export function useChunk<Module>(load: () => Promise<Module>): Chunk<Module> {
  const [chunk, setChunk] = useState<Chunk<Module>>({ state: 'loading' });
  const loader = useRef(load);
  useEffect(() => {
    let isWanted = true;
    const settle = (settled: Chunk<Module>): void => {
      if (isWanted) setChunk(settled);
    };
    loader.current().then(
      (module) => settle({ state: 'ready', module }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return chunk;
}
