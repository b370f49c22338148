import type { Drawing } from './drawing.ts';
import { DrawnBars } from './drawn-bars.tsx';
import { DrawnColumns } from './drawn-columns.tsx';
import { DrawnTracks } from './drawn-tracks.tsx';

/** A figure as HTML, whatever its kind; whoever uses it puts the finding and a table beside it. */
export const DrawnFigure = ({ drawing }: Readonly<{ drawing: Drawing }>) => {
  if (drawing.kind === 'bars') return <DrawnBars drawing={drawing} />;
  return drawing.kind === 'tracks' ? <DrawnTracks drawing={drawing} /> : <DrawnColumns drawing={drawing} />;
};
