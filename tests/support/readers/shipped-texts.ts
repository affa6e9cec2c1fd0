import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../../src/root.ts'

/** Where words are that somebody may come to read: code with its catalogues, templates, scripts, the demo's story, guides. */
const FOLDERS = ['src', 'views', 'seeds', 'docs']
const HOLDS_TEXT = /\.(ts|ejs|js|css|md)$/
/** They name the words that are to be avoided, or speak to programmers only. */
const APART = ['src/content/forbidden-words.ts', 'src/domain/CONTEXT.md', 'src/README.md']

export type ShippedText = { readonly file: string; readonly text: string }

/** Everything that is shipped, without what only programmers read. */
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

/** An address keeps its slashes: what follows `//` is a comment only behind white space. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
