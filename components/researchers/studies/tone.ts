/** The colour of a district, the same everywhere. */
export const toneOf = (district: number): string => `var(--district-${district})`;

export const leftAt = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
