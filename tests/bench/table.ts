import type { Spread } from './rounds.ts'

/** Spreads as a Markdown table, each compared with the first. */
export const tableOf = (timings: readonly Spread[]): string =>
  [
    '| what | median (ms) | middle half (ms) | times the report |',
    '| --- | --: | --: | --: |',
    ...timings.map(({ name, median, quartiles: [low, high] }) =>
      row(
        name,
        median.toFixed(0),
        `${low.toFixed(0)}–${high.toFixed(0)}`,
        (median / (timings[0]?.median ?? Number.NaN)).toFixed(2),
      ),
    ),
  ].join('\n')

/** A line of a bench: what was measured, in which unit, and the aim. */
export type Line = {
  readonly spread: Spread
  readonly unit: string
  readonly digits?: number
  readonly aim?: string
}

/** Lines of any kind as a Markdown table. */
export const tableOfLines = (lines: readonly Line[]): string =>
  [
    '| what | median | middle half | unit | aim |',
    '| --- | --: | --: | --- | --- |',
    ...lines.map(({ spread: { name, median, quartiles }, unit, digits = 0, aim = '' }) =>
      row(name, median.toFixed(digits), quartiles.map((end) => end.toFixed(digits)).join('–'), unit, aim),
    ),
  ].join('\n')

const row = (...cells: readonly string[]): string => `|${cells.map((cell) => ` ${cell} `).join('|')}|`
