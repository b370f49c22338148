/** Next's route handlers as an adapter: bytes in, bytes out. */
import { type Services, services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { type Handler, type HttpAnswer, problemAnswer } from './answer.ts';
import { readAtMost } from './read-body.ts';

const responseOf = ({ status, headers, body }: HttpAnswer): Response => {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) for (const one of [value].flat()) all.append(name, one);
  return new Response(body as BodyInit | null, { status, headers: all });
};

/** `make` is called once for the services of the process, so what a handler remembers stays. */
export const nextRoute = (
  make: (services: Services) => Handler,
  limit = 0,
): ((request: Request) => Promise<Response>) => {
  const made = new WeakMap<Services, Handler>();
  return async (request) => {
    const bytes = await readAtMost(request.body, limit);
    if (bytes === undefined) return responseOf(problemAnswer(new Problem('too-large', { limit })));
    const provided = services();
    const handler = made.get(provided) ?? make(provided);
    made.set(provided, handler);
    const { pathname, search } = new URL(request.url);
    return responseOf(
      await handler({ method: request.method, path: pathname + search, headers: request.headers, bytes }),
    );
  };
};
