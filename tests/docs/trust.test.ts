import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Row = { readonly rule: string; readonly tests: readonly { readonly file: string; readonly name: string }[] }

/** The rules of docs/trust.md, each with its tests. */
const rows: readonly Row[] = readFileSync('docs/trust.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, rule = '', tests = ''] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? []
    if (rule === '' || rule === 'rule' || rule === '---') return []
    const named = tests.split('<br>').map((each) => {
      const [, file = '', name = ''] = /^`([^`]+)` (.+)$/.exec(each) ?? []
      return { file, name }
    })
    return { rule, tests: named }
  })

/** Whether a file has a test of this name, in any kind of quotes. */
const hasTest = (file: string, name: string): boolean => {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return [`'`, '"', '`'].some((quote) => source.includes(`${quote}${name}${quote},`))
}

test('every rule of the trust page names a test, and each of these tests exists', () => {
  expect(rows.length).toBeGreaterThan(45)
  const missing = rows.flatMap(({ rule, tests }) =>
    tests.filter(({ file, name }) => !hasTest(file, name)).map(({ file, name }) => `${rule}: ${file} ${name}`),
  )
  expect(missing).toEqual([])
})

test('no rule occurs twice on the trust page', () => {
  const rules = rows.map(({ rule }) => rule)
  expect(rules).toEqual([...new Set(rules)])
})
