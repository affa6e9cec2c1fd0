import { describe, expect, test } from 'vitest'
import { type Cell, layCell, layMarks } from '../../../src/content/drawing/panel-cell.ts'
import type { PanelSetting } from '../../../src/content/drawing/panel-setting.ts'
import { plain } from '../../../src/content/drawing/style.ts'
import { widestMeasure } from '../../../src/content/drawing/text-width.ts'
import type { PanelMoment } from '../../../src/content/told-report.ts'
import type { Counts } from '../../../src/domain/method/answers.ts'

const cell = (counts: Counts, changes: Partial<PanelMoment> = {}): Cell => ({
  moment: {
    moment: 'current',
    label: 'Nu',
    n: counts[0] + counts[1] + counts[2],
    counts,
    texts: ['', '', ''],
    median: 1,
    dontKnow: '',
    drawing: 'dots',
    ...changes,
  },
  shape: 'square',
  index: 0,
})

const level = { x: 0, width: 300 }
const style = plain(10)
const setting: PanelSetting = {
  scale: 1,
  measure: widestMeasure,
  group: level,
  moments: null,
  levels: [level, level, level],
  inside: 0,
  allLevels: level,
  styles: { names: [style], quiet: style, hidden: style, moment: style, count: style, otherCount: style },
}

describe('the marks of a cell without its words', () => {
  test.each([1, 7, 19])('are the %i marks of the whole cell, in the same places', (count) => {
    const one = cell([count, 0, 0])
    expect(layMarks(one, 300, 1)?.pieces).toEqual(layCell(one, 0, setting).filter(({ kind }) => kind === 'mark'))
  })

  test('take no more room than they are given, and more lines instead', () => {
    const laid = layMarks(cell([19, 0, 0]), 100, 2)
    expect(laid).toMatchObject({ width: 95, height: 96 })
    expect(laid?.pieces).toHaveLength(19)
    expect(layMarks(cell([2, 0, 0]), 100, 2)).toMatchObject({ width: 35, height: 24 })
  })

  test('are a bar from twenty answers on, as long as the share of the room', () => {
    expect(layMarks(cell([15, 0, 5], { drawing: 'bars' }), 100, 1)).toMatchObject({
      width: 75,
      height: 12,
      pieces: [{ kind: 'rectangle', width: 75 }],
    })
    const wish = layMarks(cell([20, 0, 0], { drawing: 'bars', moment: 'desired' }), 100, 1)
    expect(wish?.pieces).toMatchObject([{ kind: 'rectangle', x: 0.5, width: 99, line: 1 }])
  })

  test.each(['dots', 'bars'] as const)('are nothing where nobody chose the level (%s)', (drawing) => {
    expect(layMarks(cell([0, 4, 0], { drawing }), 100, 1)).toBeNull()
  })
})

test('guesses about another group have dashed marks and bars, unlike the present and the wish', () => {
  const dashesOf = (changes: Partial<PanelMoment>) =>
    layCell(cell([3, 0, 0], changes), 0, setting)
      .filter(({ kind }) => kind !== 'words')
      .map((piece) => 'dash' in piece && piece.dash !== undefined)
  for (const drawing of ['dots', 'bars'] as const) {
    expect(dashesOf({ drawing, moment: 'expected' })).not.toContain(false)
    for (const moment of ['current', 'desired'] as const) expect(dashesOf({ drawing, moment })).not.toContain(true)
  }
})
