import type { Svg } from './svg.ts';

/** Browsers draw no larger picture. */
const mostPixels = 8_000;

/** A drawn SVG as PNG, twice as sharp as on the screen where that fits. */
export async function png({ text, width, height }: Svg): Promise<Blob> {
  const scale = Math.min(2, mostPixels / width, mostPixels / height);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
