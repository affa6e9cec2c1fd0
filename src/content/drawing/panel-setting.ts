import { inset, type Span } from './span.ts'
import type { Measure, Style } from './style.ts'

/** How a medium sets a panel. */
export type PanelSetting = {
  /** Of marks, bars, lines and gaps; 1 is in points on A4. */
  readonly scale: number
  readonly measure: Measure
  readonly group: Span
  /** A narrow medium: the name stands above the levels, not beside them. */
  readonly stacked?: true
  /** Where 'Nu' and 'Wens' stand; null leaves it to solid and hollow marks. */
  readonly moments: Span | null
  readonly levels: readonly [Span, Span, Span]
  /** Between the frame of a cell and what is in it. */
  readonly inside: number
  /** All levels together, from where the text of a cell begins. */
  readonly allLevels: Span
  readonly styles: {
    /** Of a group's name, from large to small. */
    readonly names: readonly [Style, ...Style[]]
    /** Of participation, and of who couldn't tell. */
    readonly quiet: Style
    /** Of the reason that a group isn't shown. */
    readonly hidden: Style
    readonly moment: Style
    /** Of the answers of today, and of all other counts. */
    readonly count: Style
    readonly otherCount: Style
  }
}

/** The room for marks and words in a cell. */
export const insideCell = ({ levels, inside }: PanelSetting, index: number): Span =>
  inset(levels[index] ?? levels[0], inside, inside)
