/** The light palette of the pages, and the shape that goes with each district's colour. */
export const palette = {
  paper: '#ffffff',
  ink: '#14201f',
  quiet: '#4c5a59',
  line: '#cfd8d7',
  districts: { 1: '#00756f', 2: '#c77700' } as Readonly<Record<number, string>>,
} as const;

export const districtColour = (group: number): string => palette.districts[group] ?? palette.ink;

/** A disc for the first district, a diamond for the second: they differ in grey as well. */
export const DistrictShape = ({ group, size }: Readonly<{ group: number; size: number }>) => {
  const isDisc = group === 1;
  const side = isDisc ? size : size * 0.86;
  const shape = isDisc ? { borderRadius: size } : { transform: 'rotate(45deg)' };
  return <div style={{ display: 'flex', width: side, height: side, background: districtColour(group), ...shape }} />;
};
