import { useEffect, useState } from 'react';

/** A picture's own size in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The proportions of a card, for as long as nothing is known. */
const roughSize: PictureSize = { width: 1200, height: 800 };

/** The size of a picture by its address, as the browser finds it; a rough one until it has come. */
export function usePictureSize(address: string): PictureSize {
  const [found, setFound] = useState<PictureSize & { readonly address: string }>();
  useEffect(() => {
    const image = new Image();
    const measure = (): void => setFound({ address, width: image.naturalWidth, height: image.naturalHeight });
    image.addEventListener('load', measure);
    image.src = address;
    return () => image.removeEventListener('load', measure);
  }, [address]);
  return found?.address === address && found.width > 0 ? found : roughSize;
}
