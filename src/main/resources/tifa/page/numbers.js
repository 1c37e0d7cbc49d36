/**
 * mentions × 10,000 / size with four decimals, half to even, exactly as the tables write it; null
 * where there is no value. Exact, since mentions × 10^8 is a whole number that a double holds.
 */
function rate(mentions, size) {
  if (mentions === null || mentions === undefined || !size) {
    return null;
  }
  const scaled = mentions * 1e8;
  let whole = Math.floor(scaled / size);
  let rest = scaled - whole * size;
  if (rest < 0) {
    whole--;
    rest += size;
  } else if (rest >= size) {
    whole++;
    rest -= size;
  }
  if (2 * rest > size || (2 * rest === size && whole % 2 === 1)) {
    whole++;
  }
  const digits = String(whole).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** The same as a number for drawing. */
function rateNumber(mentions, size) {
  const written = rate(mentions, size);
  return written === null ? null : Number(written);
}

/** Three significant digits. */
function shortNumber(number) {
  return String(Number(Number(number).toPrecision(3)));
}

/** A number of the tables as a person reads it: at most three significant digits, whole numbers as they are. */
function brief(written) {
  return written === undefined || written === null || written === '' ? '' : /^-?\d+$/.test(written) ? String(written) : shortNumber(written);
}

/** The same of a q or p value. */
function briefP(written) {
  return written && Number(written) < 0.0001 ? '<0.0001' : brief(written);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + (number ?? 0), 0);
}
