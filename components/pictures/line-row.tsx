import { drawableText } from './drawable.ts';
import type { PictureLine, PictureMark } from './picture.ts';
import { DistrictShape, districtColour, palette } from './picture-shape.tsx';

const labelWidth = 450;
const trackWidth = 332;
const wordsWidth = 158;
const markSize = 16;

type Props = Readonly<{ line: PictureLine; height: number }>;

const fontOf = (height: number): number => Math.max(14, Math.min(24, Math.floor(height * 0.52)));

/** A label, its marks on the scale from 0 to 1, and what they say in words. */
export const LineRow = ({ line: { label, marks }, height }: Props) => {
  const fontSize = fontOf(height);
  const isTwoLined = height >= 34;
  const labelSize = isTwoLined && label.length > 36 ? Math.min(fontSize, height * 0.38) : fontSize;
  if (marks.length === 0) {
    return (
      <div style={{ display: 'flex', height, alignItems: 'flex-end', fontSize: fontSize * 0.9, fontWeight: 700 }}>
        {drawableText(label)}
      </div>
    );
  }
  return (
    <div style={{ display: 'flex', height, alignItems: 'center' }}>
      <div
        style={{
          ...{
            display: 'block',
            width: labelWidth,
            paddingRight: 20,
            paddingBottom: 2,
            fontSize: labelSize,
            lineHeight: 1.15,
          },
          ...{ overflow: 'hidden', lineClamp: isTwoLined ? 2 : 1 },
        }}
      >
        {drawableText(label)}
      </div>
      <Track height={height} marks={marks} />
      {marks.map((mark) => (
        <div key={mark.group} style={{ display: 'flex', alignItems: 'center', width: wordsWidth, paddingLeft: 18 }}>
          <DistrictShape group={mark.group} size={10} />
          <div style={{ display: 'flex', marginLeft: 8, fontSize: Math.min(19, fontSize) }}>
            {drawableText(mark.words)}
          </div>
        </div>
      ))}
    </div>
  );
};

const xOf = (share: number): number => Math.max(0, Math.min(1, share)) * trackWidth;

const Track = ({ marks, height }: Readonly<{ marks: readonly PictureMark[]; height: number }>) => {
  const middle = height / 2;
  const step = Math.min(9, height / 6);
  return (
    <div style={{ display: 'flex', position: 'relative', width: trackWidth, height }}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <div
          key={share}
          style={{
            ...{ display: 'flex', position: 'absolute', left: xOf(share), top: 0 },
            ...{ width: 1, height, background: palette.line },
          }}
        />
      ))}
      {marks.map((mark, index) => (
        <MarkOnTrack key={mark.group} mark={mark} top={middle + (index === 0 ? -step : step)} />
      ))}
    </div>
  );
};

/** The point with its interval as a thin line. */
const MarkOnTrack = ({ mark: { group, at }, top }: Readonly<{ mark: PictureMark; top: number }>) => {
  if (at === undefined) return null;
  const { value, low, high } = at;
  const whisker =
    low === undefined || high === undefined ? null : (
      <div
        style={{
          ...{ display: 'flex', position: 'absolute', left: xOf(low), top: top - 1.5 },
          ...{ width: xOf(high) - xOf(low), height: 3, background: districtColour(group) },
        }}
      />
    );
  return (
    <>
      {whisker}
      <div style={{ display: 'flex', position: 'absolute', left: xOf(value) - markSize / 2, top: top - markSize / 2 }}>
        <DistrictShape group={group} size={markSize} />
      </div>
    </>
  );
};
