/** Who may do what. A respondent has no role: nobody who answers is known. */
export const roles = ['administrator', 'researcher', 'reader'] as const;
export type Role = (typeof roles)[number];
export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

export const acts = [
  'see-results',
  'export',
  'manage-waves',
  'fill-trial',
  'manage-people',
  'manage-tokens',
  'see-health',
  'weigh',
  'publish',
  'keep-notes',
  'set-thresholds',
] as const;
export type Act = (typeof acts)[number];

const allowed: Readonly<Record<Role, readonly Act[]>> = {
  administrator: acts,
  researcher: [
    'see-results',
    'export',
    'manage-waves',
    'fill-trial',
    'manage-tokens',
    'weigh',
    'publish',
    'keep-notes',
  ],
  reader: ['see-results'],
};

export const may = (role: Role, act: Act): boolean => allowed[role].includes(act);

/** Whether one role may do everything that another may: nobody hands out more than they have. */
export const includesRole = (role: Role, other: Role): boolean => allowed[other].every((act) => may(role, act));
