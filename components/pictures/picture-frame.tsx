/**
 * A picture as the picture maker lays it out: flex boxes and inline styles only, no classes, the light palette. It has
 * the size that other sites show beside a link.
 */
import type { CSSProperties } from 'react';
import { drawableText } from './drawable.ts';
import { LineRow } from './line-row.tsx';
import type { Picture, PictureFoot } from './picture.ts';
import { DistrictShape, palette } from './picture-shape.tsx';

export const pictureSize = { width: 1200, height: 630 } as const;

type Props = Readonly<{ picture: Picture; foot: PictureFoot; fontFamily: string }>;

const linesRoom = 296;
const highest = 92;

/** Cut after so many lines. */
const clamped = (lines: number, style: CSSProperties): CSSProperties => ({
  display: 'block',
  overflow: 'hidden',
  lineClamp: lines,
  paddingBottom: 3,
  ...style,
});

export const PictureFrame = ({ picture, foot, fontFamily }: Props) => {
  const height = Math.min(highest, Math.floor(linesRoom / Math.max(1, picture.lines.length)));
  return (
    <div
      style={{
        ...{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%', padding: '28px 48px 20px' },
        ...{ background: palette.paper, color: palette.ink, fontFamily, lineHeight: 1.2 },
      }}
    >
      <Head picture={picture} />
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }}>
        {picture.lines.map((line) => (
          <LineRow height={height} key={line.label} line={line} />
        ))}
      </div>
      <Foot foot={foot} />
    </div>
  );
};

const titleSize = ({ length }: string): number => {
  if (length > 96) return 26;
  return length > 60 ? 32 : 40;
};

const Head = ({ picture: { title, counted, bases } }: Pick<Props, 'picture'>) => (
  <div style={{ display: 'flex', flexDirection: 'column' }}>
    <div style={clamped(2, { fontSize: titleSize(title), fontWeight: 700 })}>{drawableText(title)}</div>
    {counted === '' ? null : (
      <div style={clamped(1, { fontSize: 20, color: palette.quiet, marginTop: 8 })}>{drawableText(counted)}</div>
    )}
    <div style={{ display: 'flex', marginTop: 10, fontSize: 20 }}>
      {bases.map(({ group, words }) => (
        <div key={group} style={{ display: 'flex', alignItems: 'center', marginRight: 36 }}>
          <DistrictShape group={group} size={16} />
          <div style={{ display: 'flex', marginLeft: 10 }}>{drawableText(words)}</div>
        </div>
      ))}
    </div>
  </div>
);

const Foot = ({ foot: { survey, interval, claim, address } }: Pick<Props, 'foot'>) => (
  <div
    style={{
      ...{ display: 'flex', flexDirection: 'column', fontSize: 14, color: palette.quiet },
      ...{ borderTop: `2px solid ${palette.line}`, paddingTop: 8 },
    }}
  >
    <div style={clamped(1, { fontSize: 16, color: palette.ink })}>{drawableText(survey)}</div>
    <div style={clamped(1, {})}>{drawableText(interval)}</div>
    <div style={clamped(2, {})}>{drawableText(claim)}</div>
    <div style={clamped(1, { fontSize: 16, fontWeight: 700, color: palette.ink, marginTop: 2 })}>
      {drawableText(address)}
    </div>
  </div>
);
