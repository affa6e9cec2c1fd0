import { EVALUATED, HEADER, RAW_MARKS } from '../support/arbitrary/hostile-texts.ts'
import type { Got } from './browser.ts'

/** The faults in an answer: harm that got through, or something that broke. */
export const faultsOf = ({ status, headers, text }: Got): readonly string[] => [
  ...(status >= 500 ? [`status ${status}`] : []),
  ...(isMarkup(headers) ? RAW_MARKS.filter((mark) => text.includes(mark)).map((mark) => `unescaped ${mark}`) : []),
  ...(text.includes(EVALUATED) ? ['a template was evaluated'] : []),
  ...(HEADER in headers ? ['a header was added'] : []),
  ...(headers['set-cookie']?.toString().includes('evil=') ? ['a cookie was added'] : []),
  ...(/^(?!\/(?![/\\]))/.test(headers.location ?? '/') ? [`sends on to ${headers.location}`] : []),
  ...(/node_modules|\n {4}at /.test(text) ? ['a stack is shown'] : []),
]

const isMarkup = (headers: Got['headers']): boolean => /html|svg|xml/.test(headers['content-type'] ?? '')

/** Faults in the log: each line must be one JSON object, and may not hold what was sent. */
export const faultsInLog = (written: string): readonly string[] =>
  written.split('\n').flatMap((line) => {
    if (line === '') return []
    try {
      const { level, msg } = JSON.parse(line)
      return typeof level === 'number' && msg !== 'evil' ? [] : [`forged: ${line}`]
    } catch {
      return [`no JSON: ${line}`]
    }
  })
