import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../../src/root.ts'

/** Folders with texts that users may read: code with its catalogues, templates, scripts, the demo's story, guides. */
const FOLDERS = ['src', 'views', 'seeds', 'docs']
const HOLDS_TEXT = /\.(ts|ejs|js|css|md)$/
/** Files that list the words to avoid, or that only programmers read. */
const APART = ['src/content/forbidden-words.ts', 'src/domain/CONTEXT.md', 'src/README.md']

export type ShippedText = { readonly file: string; readonly text: string }

/** All shipped texts, without those that only programmers read. */
export const shippedTexts = async (): Promise<readonly ShippedText[]> => {
  const listed = await Promise.all(FOLDERS.map((folder) => readdir(path.join(root, folder), { recursive: true })))
  const files = listed
    .flatMap((entries, index) => entries.map((entry) => path.posix.join(FOLDERS[index] ?? '', entry)))
    .filter((file) => HOLDS_TEXT.test(file) && !APART.includes(file))
  return Promise.all(
    [...files, 'README.md'].map(async (file) => ({
      file,
      text: withoutComments(await readFile(path.join(root, file), 'utf8')),
    })),
  )
}

/** The source without comments. `//` begins a comment only after white space, so that addresses keep their slashes. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
