import { pdfText } from './pdf-text.ts'
import { zipEntries } from './zip-entries.ts'

/** All that a page or file says, without white space and tags, so that no end of a line or of a run divides a word. */
export const fileText = async (bytes: Buffer): Promise<string> => {
  const text = await textOf(bytes)
  return `${text} ${text.replace(/<[^>]*>/g, '')}`.replace(/\s/g, '')
}

const textOf = async (bytes: Buffer): Promise<string> => {
  if (bytes.subarray(0, 4).toString() === 'PK\u0003\u0004') return [...zipEntries(bytes).values()].join(' ')
  if (/^%PDF-\d/.test(bytes.subarray(0, 6).toString())) return (await pdfText(bytes)).join(' ')
  return bytes.toString()
}
