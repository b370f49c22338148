/** A link or a summary as small text that is still as large as a fingertip. */
export const smallLink = 'inline-flex min-h-11 min-w-11 items-center text-accent text-sm underline underline-offset-4';
export const smallSummary = `${smallLink} cursor-pointer`;
