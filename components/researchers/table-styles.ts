/** Tables of a report, narrow enough for a phone. */
export const table = 'w-full border-collapse text-base';
export const caption = 'pb-1 text-start font-semibold';
export const head = 'border-line border-b py-1 ps-2 text-end align-bottom font-normal text-quiet text-sm';
export const firstHead = 'border-line border-b py-1 text-start align-bottom font-normal text-quiet text-sm';
export const rowHead = 'align-baseline border-line border-b py-1.5 text-start font-normal';
export const cell =
  'max-sm:text-sm whitespace-nowrap border-line border-b py-1.5 ps-2 text-end align-baseline tabular-nums';
