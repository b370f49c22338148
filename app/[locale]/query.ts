/** What stands in the address of a page behind the question mark: one value for each name. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
export type SearchParams = Promise<Query>;

export const asked = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return typeof value === 'string' ? value : value?.[0];
};

export const queryOf = async (searchParams: SearchParams): Promise<(name: string) => string | undefined> => {
  const query = await searchParams;
  return (name) => asked(query, name);
};
