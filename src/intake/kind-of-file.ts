import type { WhyUnread } from '../domain/inviting/table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { type ZipFile, zipFile } from './zip-file.ts'

type Kind =
  | { readonly kind: 'workbook'; readonly zip: ZipFile }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly reason: WhyUnread }

/** What a file is, told by its bytes. The name plays no part: it is often wrong. */
export const kindOfFile = (bytes: Buffer): Kind => {
  const found = SIGNATURES.find(({ start }) => bytes.subarray(0, start.length).equals(start))
  if (!found) return { kind: 'text' }
  if (found.is === 'package') return kindOfZip(bytes)
  return { kind: 'other', reason: found.is === 'container' ? kindOfContainer(bytes) : found.is }
}

type Signature = { readonly start: Buffer; readonly is: WhyUnread | 'package' | 'container' }

const SIGNATURES: readonly Signature[] = [
  { start: Buffer.from('PK\u0003\u0004'), is: 'package' },
  { start: Buffer.from('PK\u0005\u0006'), is: 'package' },
  { start: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), is: 'container' },
  { start: Buffer.from('%PDF-'), is: 'pdf' },
  { start: Buffer.from([0x89, 0x50, 0x4e, 0x47]), is: 'picture' },
  { start: Buffer.from([0xff, 0xd8, 0xff]), is: 'picture' },
  { start: Buffer.from('GIF8'), is: 'picture' },
  { start: Buffer.from([0x1f, 0x8b]), is: 'zip' },
  { start: Buffer.from('Rar!'), is: 'zip' },
  { start: Buffer.from('7z\u00bc\u00af', 'latin1'), is: 'zip' },
  { start: Buffer.from('{\\rtf'), is: 'word' },
]

/** Office programs and others put different things in a zip. */
const kindOfZip = (bytes: Buffer): Kind => {
  const zip = zipFile(bytes)
  const other = (reason: WhyUnread): Kind => ({ kind: 'other', reason })
  if (zip.has('xl/workbook.bin')) return other('binary-workbook')
  if (zip.has('word/document.xml')) return other('word')
  if (zip.has('Index/Document.iwa') || zip.has('Index.zip')) return other('numbers')
  if (zip.has('META-INF/manifest.xml') && zip.has('content.xml')) return other('open-document')
  return zip.has('_rels/.rels') ? { kind: 'workbook', zip } : other('zip')
}

/** The container of Office before 2007 also holds workbooks with a password, and messages of Outlook. */
const kindOfContainer = (bytes: Buffer): WhyUnread => {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'locked-workbook'
  if (holds('WordDocument')) return 'word'
  return holds('__properties_version1.0') ? 'mail-message' : 'old-workbook'
}

/**
 * Many programs name a web page or another text `.xls` or `.csv`.
 * @throws UnreadableFile for a text that is no list
 */
export const checkText = (text: string): void => {
  const start = text.slice(0, 2000).replace(/^\s+/, '')
  const found = TEXTS.find(({ begins }) => begins.test(start))
  if (found) throw new UnreadableFile(found.is)
  const odd = start.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0
  if (odd > start.length / 10) throw new UnreadableFile()
}

const TEXTS: readonly { readonly begins: RegExp; readonly is: WhyUnread }[] = [
  { begins: /^(<!doctype html|<html|<head|<meta|<style|<table|<div|<!--)/i, is: 'web-page' },
  { begins: /^<\?xml|^<[a-z]+:?[a-z]* xmlns/i, is: 'xml' },
  { begins: /^BEGIN:VCARD/i, is: 'contact-cards' },
  { begins: /^(Return-Path|Received|Delivered-To|MIME-Version|X-[A-Za-z-]+): /i, is: 'mail-message' },
]
