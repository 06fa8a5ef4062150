// Interleaved rounds: every contestant does its work once a round, the order turning, so that whatever else the machine
// does falls on all of them. Only ratios inside one run say anything.

/**
 * @param contestants {name, units, run(round)} — `units` of work in one run, such as characters
 * @returns for each name the nanoseconds a unit of every round
 */
export function measureRounds(contestants, rounds, warmUps) {
  const times = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (let k = 0; k < contestants.length; k++) {
      const { name, units, run, prepare } = contestants[(k + round + warmUps) % contestants.length];
      const input = prepare?.(round + warmUps);
      const begin = process.hrtime.bigint();
      run(input);
      const spent = Number(process.hrtime.bigint() - begin);
      if (round >= 0) times.get(name).push(spent / units);
    }
  }
  return times;
}

export function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function summaryOf(values) {
  return { min: Math.min(...values), median: medianOf(values), max: Math.max(...values) };
}

/** How many times as long `a` takes as `b`: the ratio of the medians, and the spread of the ratios round by round. */
export function ratioOf(a, b) {
  const each = a.map((value, i) => value / b[i]);
  return { ratio: medianOf(a) / medianOf(b), min: Math.min(...each), max: Math.max(...each) };
}
