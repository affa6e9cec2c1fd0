import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { guides } from '../../src/content/guides/guides.ts'
import { screensEn } from '../../src/content/screens/en.ts'
import { screensNl } from '../../src/content/screens/nl.ts'
import { wordsEn } from '../../src/content/words/en.ts'
import { wordsNl } from '../../src/content/words/nl.ts'
import { root } from '../../src/root.ts'

const CATALOGUE = /^src\/content\/(screens|words)\/([\w-]+-)?(nl|en)\.ts$/

/**
 * Every word of the code that may use a text, by file and with its path. Comments and the catalogues themselves are
 * left out.
 */
const askedFor = async (): Promise<readonly ReadonlySet<string>[]> => {
  const listed = await Promise.all(
    ['src', 'views'].map((folder) => readdir(path.join(root, folder), { recursive: true })),
  )
  const files = listed
    .flatMap((entries, index) => entries.map((entry) => path.posix.join(['src', 'views'][index] ?? '', entry)))
    .filter((file) => /\.(ts|ejs)$/.test(file) && !CATALOGUE.test(file))
  const texts = await Promise.all(files.map(async (file) => `${file} ${await readFile(path.join(root, file), 'utf8')}`))
  return texts.map((text) => new Set(text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '').match(/[\w-]+/g)))
}

type Keys = readonly string[]

const keysOf = (value: unknown, above: Keys = []): readonly Keys[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => keysOf(below, [...above, key]))
    : [above]

/**
 * A key is used when a file has its name. When many keys share the name, the file must also name a part that the key
 * belongs to.
 */
const unused = (catalogue: object, files: readonly ReadonlySet<string>[]): readonly string[] => {
  const keys = keysOf(catalogue).map((each) => each.filter((part) => !/^\d+$/.test(part)))
  const namesakes = (key: string) => keys.filter((each) => each.at(-1) === key).length
  return keys
    .filter((each) => {
      const [above, key] = [each.slice(0, -1), each.at(-1) ?? '']
      const shared = namesakes(key) > 3 && !LOOKED_UP.test(above.at(-1) ?? '')
      return !files.some(
        (words) => words.has(key) && (!shared || above.length === 0 || above.some((part) => words.has(part))),
      )
    })
    .map((each) => each.join('.'))
}

/** Parts whose keys are reasons, kinds or places that the code looks up at run time. */
const LOOKED_UP = /^(errors|flashes|problems|reasons|why|kinds|title|write|languages|choices|state|when)$/

test.each([
  ['screens', screensNl],
  ['words', wordsNl],
] as const)('every text of the %s is used somewhere', async (_, catalogue) => {
  const files = await askedFor()
  expect(files.length).toBeGreaterThan(300)
  expect(unused(catalogue, files)).toEqual([])
  expect(unused({ ...catalogue, launch: { neverAskedFor: 'x' } }, files)).toEqual(['launch.neverAskedFor'])
})

/** The keys in sorted order, with the kind of each text. A few texts are empty on purpose, in both languages. */
const shapeOf = (catalogue: object) =>
  keysOf(catalogue)
    .map((keys) => {
      const text = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], catalogue)
      return `${keys.join('.')} ${text === '' ? 'empty' : typeof text}`
    })
    .sort()

test.each([
  ['screens', screensNl, screensEn],
  ['words', wordsNl, wordsEn],
  ['guides', guides.nl, guides.en],
] as const)('English has every text of the %s that Dutch has, of the same kind', (_, nl, en) => {
  expect(shapeOf(en)).toEqual(shapeOf(nl))
})
