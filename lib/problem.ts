/**
 * Every way to fail, in one list: a stable code, its HTTP status and what its details hold. Thrown anywhere,
 * answered in one place as application/problem+json; people read it in their language.
 */
export const problems = {
  malformed: 400,
  'digest-mismatch': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'unsafe-address': 403,
  'not-found': 404,
  'unknown-wave': 404,
  'unknown-format': 404,
  'unknown-code': 404,
  'unknown-run': 404,
  'unknown-release': 404,
  'unknown-variable': 404,
  'method-not-allowed': 405,
  'id-taken': 409,
  'code-used': 409,
  'wave-not-ready': 409,
  'wave-exists': 409,
  'wave-frozen': 409,
  'wave-not-open': 409,
  'not-a-trial': 409,
  'trial-stays-open': 409,
  'token-exists': 409,
  'last-administrator': 409,
  'no-weight-run': 409,
  'no-margins': 409,
  'release-refused': 409,
  withdrawn: 410,
  'wave-closed': 410,
  'link-used': 410,
  'too-large': 413,
  'not-json': 415,
  'not-a-form': 415,
  'invalid-answers': 422,
  'invalid-fields': 422,
  'invalid-margins': 422,
  'empty-template': 422,
  'weighting-refused': 422,
  differencing: 422,
  'thresholds-loosened': 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
  'no-space': 507,
} as const;
export type ProblemCode = keyof typeof problems;
/** Plain data that goes into the body beside the code: `errors`, `receipt`, `retryAfter` in seconds … */
export type ProblemDetails = Readonly<Record<string, unknown>>;

const brand = 'korshi.problem';

export class Problem extends Error {
  readonly brand = brand;
  readonly code: ProblemCode;
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = problems[code];
    this.details = details;
  }
}

/** By its brand, never by `instanceof`: two module graphs share one process. */
export const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && (error as { brand?: unknown }).brand === brand;

/** The body of RFC 9457 for a problem. */
export const problemBody = (problem: Problem): Readonly<Record<string, unknown>> => ({
  type: 'about:blank',
  title: problem.code.replaceAll('-', ' '),
  status: problem.status,
  code: problem.code,
  ...problem.details,
});
