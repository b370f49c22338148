/**
 * How much and how slowly a visitor may send. A phone on the edge of the network is slow and honest, so there is
 * no short fixed limit but a floor of speed.
 */
export const limits = {
  headerBytes: 16 * 1024,
  bodyBytes: 256 * 1024,
  headersMilliseconds: 60_000,
  /** The floor of speed counts after this much grace. */
  graceMilliseconds: 60_000,
  bytesPerSecond: 200,
  /** No byte in either direction for so long ends a connection. */
  silenceMilliseconds: 110_000,
  keepAliveMilliseconds: 30_000,
  /** Behind the floor of speed, for Node's own check: a body of full size at that floor. */
  requestMilliseconds: 1_400_000,
} as const;
