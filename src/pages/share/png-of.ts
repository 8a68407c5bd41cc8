/** A picture as it was drawn, before it is a file. */
export interface SvgPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A drawn picture as PNG, so many pixels of the file for each of the drawing. Throws where the
 * browser can't; null where it hands out noise for what a page has drawn, to keep readers from being recognized.
 */
export async function pngOf({ svg, widthPx, heightPx }: SvgPicture, density: number): Promise<Blob | null> {
  if (isPoisoned()) return null;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(widthPx, heightPx);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(widthPx * density), Math.round(heightPx * density)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether a canvas, read back, is something else than was drawn on it; a hair's breadth is no matter. */
function isPoisoned(): boolean {
  const drawn = [10, 200, 90, 255];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [8, 8];
  const drawing = canvas.getContext('2d');
  if (!drawing) return true;
  drawing.fillStyle = `rgb(${drawn.slice(0, 3).join()})`;
  drawing.fillRect(0, 0, 8, 8);
  const read = drawing.getImageData(0, 0, 8, 8).data;
  return read.some((value, index) => Math.abs(value - (drawn[index % 4] ?? 0)) > 8);
}

async function pngBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`a canvas of ${canvas.width} by ${canvas.height} px makes no PNG here`));
    }, 'image/png');
  });
}
