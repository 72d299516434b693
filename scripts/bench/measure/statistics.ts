/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies, interpolated; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** Half the distance between the quartiles, in per cent of the median: how far a measurement is to be trusted. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return middle === 0 ? 0 : ((quantile(values, 0.75) - quantile(values, 0.25)) / 2 / middle) * 100;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The exponent k of y = c * x^k that fits best (least squares over the logarithms); 1 is linear, 0 constant. NaN for fewer than two
 * points. Points at or below 0 cannot be on such a curve and are passed over.
 */
export function fitExponent(points: readonly Point[]): number {
  const logs = points.filter(({ x, y }) => x > 0 && y > 0).map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const covariance = sum(logs.map(({ x, y }) => (x - meanX) * (y - meanY)));
  const variance = sum(logs.map(({ x }) => (x - meanX) ** 2));
  return logs.length < 2 ? Number.NaN : covariance / variance;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
