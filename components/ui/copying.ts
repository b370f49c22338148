/** Takes things along: on the clipboard, or as a file. Off https a browser has none: then the caller says so and the text can be selected. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** The picture itself where the browser takes pictures, else as a file. */
export const copyPicture = async (address: string, name: string): Promise<'copied' | 'saved' | 'failed'> => {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return 'failed';
    const picture = await answer.blob();
    if (await putOnClipboard(picture)) return 'copied';
    saveFile(picture, name);
    return 'saved';
  } catch {
    return 'failed';
  }
};

const putOnClipboard = async (picture: Blob): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return true;
  } catch {
    return false;
  }
};

/** Saves it as a file. Some browsers read the address only after the click is over. */
export const saveFile = (picture: Blob, name: string): void => {
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
