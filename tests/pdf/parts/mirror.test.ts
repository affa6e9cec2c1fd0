import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { reportDocument } from '../../../src/pdf/documents/document.ts'
import { toldMirror } from '../../support/mirror/told-mirror.ts'
import { MADE_ON, printed, readBack } from '../../support/readers/printed-report.ts'
import { toldExample } from '../../support/stories/told-reports.ts'

test('the mirror is one part of its own, and every other page stays as it was', async () => {
  const told = toldExample()
  const mirror = toldMirror()
  const before = await printed(told)
  const after = await readBack(await buffer(reportDocument(told, MADE_ON, null, mirror)))
  const added = after.pages.filter((page) => !before.pages.includes(page))
  expect(added.length).toBeGreaterThan(0)
  expect(after.pages.filter((page) => !added.includes(page))).toEqual(before.pages)
  expect(after.bookmarks).toEqual(before.bookmarks.toSpliced(-1, 0, 'In de spiegel'))
  const said = added.join(' ').replaceAll(/\s+/g, ' ')
  for (const line of mirror.lines) expect(said).toContain(line)
  for (const { title, pairs, found } of mirror.factors) {
    expect(said).toContain(title)
    expect(said).toContain(found.text)
    for (const { name, own, elsewhere } of pairs)
      for (const each of [name, own, ...elsewhere]) expect(said).toContain(each)
  }
})
