import type { Timing } from './rounds.ts'

/** Timings as a table in Markdown; each next to the first. */
export const tableOf = (timings: readonly Timing[]): string =>
  [
    '| what | median (ms) | middle half (ms) | times the report |',
    '| --- | --: | --: | --: |',
    ...timings.map(({ name, median, quartiles: [low, high] }) =>
      [
        '',
        ` ${name} `,
        ` ${median.toFixed(0)} `,
        ` ${low.toFixed(0)}–${high.toFixed(0)} `,
        ` ${(median / (timings[0]?.median ?? Number.NaN)).toFixed(2)} `,
        '',
      ].join('|'),
    ),
  ].join('\n')
