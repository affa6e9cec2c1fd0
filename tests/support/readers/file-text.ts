import { pdfText } from './pdf-text.ts'
import { zipEntries } from './zip-entries.ts'

/** The text of a page or file without white space and tags, so that no line end or tag splits a word. */
export const fileText = async (bytes: Buffer): Promise<string> => {
  const text = await textOf(bytes)
  return `${text} ${text.replace(/<[^>]*>/g, '')}`.replace(/\s/g, '')
}

const textOf = async (bytes: Buffer): Promise<string> => {
  if (bytes.subarray(0, 4).toString() === 'PK\u0003\u0004') return [...zipEntries(bytes).values()].join(' ')
  if (/^%PDF-\d/.test(bytes.subarray(0, 6).toString())) return (await pdfText(bytes)).join(' ')
  return bytes.toString()
}
