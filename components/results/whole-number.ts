/** A number of parts as somebody types it: 0 to 100, nothing else. */
export const wholeNumber = (typed: string): number | undefined => {
  const trimmed = typed.trim();
  if (!/^\d{1,3}$/.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return number <= 100 ? number : undefined;
};
