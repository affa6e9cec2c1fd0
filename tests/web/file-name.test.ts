import { expect, test } from 'vitest'
import { fileName } from '../../src/web/file-name.ts'

const report = ['ROC Voorbeeld', 'Najaar 2026', '18 december 2026']

test('a file is named after the institution, the scan, the date and its part', () => {
  expect(fileName(report, 'pdf')).toBe('roc-voorbeeld-najaar-2026-18-december-2026.pdf')
  expect(fileName([...report, 'factor 1'], 'svg')).toBe('roc-voorbeeld-najaar-2026-18-december-2026-factor-1.svg')
})

test.each([
  ['Cäsar’s Één & Zo', 'casar-s-een-zo.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['a"; filename="b.exe', 'a-filename-b-exe.csv'],
  ['regel\r\nSet-Cookie: a=b', 'regel-set-cookie-a-b.csv'],
  ['日本', 'bruggenscan.csv'],
  ['x'.repeat(300), `${'x'.repeat(50)}.csv`],
])('%j becomes %j, which every file system and header accepts', (title, name) => {
  expect(fileName(['', title, ''], 'csv')).toBe(name)
})
