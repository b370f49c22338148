/** What stands in the address of a page behind the question mark: one value for each name. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
export type SearchParams = Promise<Query>;

export const asked = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return typeof value === 'string' ? value : value?.[0];
};

/** The query as an address spells it, every value of a name. */
export const searchOf = (query: Query): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    ),
  );

/** A page with what was asked of it: still there after signing in. */
export const pageWith = (page: string, search: URLSearchParams): string =>
  search.size === 0 ? page : `${page}?${search}`;

export const queryOf = async (searchParams: SearchParams): Promise<(name: string) => string | undefined> => {
  const query = await searchParams;
  return (name) => asked(query, name);
};
