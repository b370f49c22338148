/** The few shapes of researcher pages that the house's buttons do not give; every target is at least 44 px high. */
export const control =
  'block w-full min-h-11 rounded-lg border border-quiet bg-paper px-3 py-2 text-base leading-normal text-ink';
export const dangerButton =
  'inline-flex min-h-12 items-center justify-center rounded-xl border-2 border-fault bg-fault-shade px-5 py-2 font-semibold leading-tight text-fault';
export const card = 'rounded-xl border border-line bg-paper p-4 sm:p-6';
export const subtitle = 'font-bold text-lg leading-snug';
