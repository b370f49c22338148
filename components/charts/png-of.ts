/** An SVG of ours as a PNG, drawn by the browser with its own letters. Twice as large, for print. */

const enlargement = 2;

const loaded = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture could not be read'));
    image.src = address;
  });

const drawn = (image: HTMLImageElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * enlargement;
    canvas.height = image.naturalHeight * enlargement;
    const context = canvas.getContext('2d');
    if (context === null) {
      reject(new Error('there is no canvas'));
      return;
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be made')) : resolve(blob)));
  });

/** `address`: of the SVG. */
export const pngOf = async (address: string): Promise<Blob> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the picture answered ${answer.status}`);
  const source = URL.createObjectURL(new Blob([await answer.text()], { type: 'image/svg+xml' }));
  try {
    return await drawn(await loaded(source));
  } finally {
    URL.revokeObjectURL(source);
  }
};
