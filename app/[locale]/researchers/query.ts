/** What stands in the address of a page behind the question mark: one value for each name. */
export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

export const queryOf = async (searchParams: SearchParams): Promise<(name: string) => string | undefined> => {
  const asked = await searchParams;
  return (name) => {
    const value = asked[name];
    return typeof value === 'string' ? value : value?.[0];
  };
};
