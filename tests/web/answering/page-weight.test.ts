import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { addressOf, assetFiles } from '../../../src/web/asset-files.ts'
import { useDatabase } from '../../support/database/database.ts'
import { weighQuestionnaire } from '../../support/people/weighed-questionnaire.ts'
import { weighedVisit } from '../../support/people/weighed-visit.ts'
import { listening } from '../../support/servers/listening.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()
const KB = 1024

test('the first page loads at most two more files, and at most 14 KB together', async () => {
  const scan = await questionnaire(database.current)
  const { origin, close } = await listening(scan.acts.app)
  const pages = ['/', `/s/${scan.codeOf('board')}`, `/s/${scan.codeOf('teachers')}/privacy`, '/accessibility']
  for (const page of pages) {
    for (const language of LANGUAGES) {
      const visit = weighedVisit(origin)
      const { status, bytes, requests, scripts } = await visit.open(`${page}?lang=${language}`)
      visit.leave()
      expect({ page, status, scripts }).toEqual({ page, status: 200, scripts: 0 })
      expect(requests, page).toBeLessThanOrEqual(3)
      expect(bytes, page).toBeLessThanOrEqual(14 * KB)
    }
  }
  close()
})

test('the typeface takes at most 16 KB for each of its two weights, and does not hold up the text', async () => {
  const css = assetFiles.find(({ name }) => name === 'public.css')?.content.toString() ?? ''
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? []
  expect(faces).toHaveLength(2)
  for (const face of faces) {
    const font = assetFiles.find((file) => face.includes(`url("${addressOf(file)}")`))
    expect(font?.content.length).toBeLessThanOrEqual(16 * KB)
    expect(face).toContain('font-display: fallback')
  }
})

test.each(['gzip, deflate, br, zstd', 'gzip'])(
  'each later page takes one request, two after a form, and at most 5 KB with %s',
  async (encodings) => {
    const scan = await questionnaire(database.current)
    const { origin, close } = await listening(scan.acts.app)
    const [, ...later] = await weighQuestionnaire(origin, scan.codeOf('board'), encodings)
    close()
    expect(later).toHaveLength(10)
    expect(later.at(-1)?.[1].html).toContain('Bedankt')
    for (const [name, { status, bytes, requests, scripts }] of later) {
      expect({ name, status, scripts }).toEqual({ name, status: 200, scripts: 0 })
      expect(requests, name).toBe(name.includes('after') ? 2 : 1)
      expect(bytes, name).toBeLessThanOrEqual(5 * KB)
    }
  },
)
