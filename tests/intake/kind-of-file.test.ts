import { expect, test } from 'vitest'
import { screenTexts } from '../../src/content/screen-texts.ts'
import { readTables } from '../../src/intake/read-tables.ts'
import { UnreadableFile } from '../../src/intake/unreadable-file.ts'
import { inZip } from '../support/arbitrary/in-zip.ts'

const reasonFor = (bytes: Buffer): string | null => {
  try {
    readTables(bytes)
    return null
  } catch (error) {
    return error instanceof UnreadableFile ? error.reason : String(error)
  }
}
const container = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(name, 'utf16le')])

test.each([
  ['an Excel file of before 2007', container('Workbook'), 'old-workbook'],
  ['a workbook with a password', container('EncryptedPackage'), 'locked-workbook'],
  ['a message of Outlook', container('__properties_version1.0'), 'mail-message'],
  ['a Word document of before 2007', container('WordDocument'), 'word'],
  ['a binary workbook', inZip({ '_rels/.rels': 'x', 'xl/workbook.bin': 'x' }), 'binary-workbook'],
  ['a Word document', inZip({ '_rels/.rels': 'x', 'word/document.xml': 'x' }), 'word'],
  [
    'a sheet of LibreOffice',
    inZip({ mimetype: 'x', 'content.xml': 'x', 'META-INF/manifest.xml': 'x' }),
    'open-document',
  ],
  ['a sheet of Numbers', inZip({ 'Index/Document.iwa': 'x' }), 'numbers'],
  ['a zip with a list in it', inZip({ 'lijst.csv': 'a@b.nl' }), 'zip'],
  ['a packed text', Buffer.from([0x1f, 0x8b, 8, 0]), 'zip'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'picture'],
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['a web page', Buffer.from('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'web-page'],
  ['a table of a web page', Buffer.from('<table><tr><td>a@b.nl</td></tr></table>'), 'web-page'],
  ['a workbook in XML of 2003', Buffer.from('<?xml version="1.0"?><Workbook>'), 'xml'],
  ['contact cards', Buffer.from('BEGIN:VCARD\r\nEMAIL:a@b.nl'), 'contact-cards'],
  ['a mail message', Buffer.from('Received: from x\r\nTo: a@b.nl'), 'mail-message'],
  ['a text document', Buffer.from('{\\rtf1 a@b.nl}'), 'word'],
  ['a program', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'unreadable'],
])('%s is told by what it is, with the way out, in both languages', (_, bytes, reason) => {
  expect(reasonFor(bytes)).toBe(reason)
  for (const { addressees } of [screenTexts.nl, screenTexts.en])
    expect(Object.keys(addressees.errors)).toContain(reason)
})

test('a list that begins like something else is a list', () => {
  for (const text of ['<noor@roc.example>; <gijs@roc.example>', 'Naam: Noor\na@b.nl', '% docenten\na@b.nl'])
    expect(reasonFor(Buffer.from(text))).toBeNull()
})
