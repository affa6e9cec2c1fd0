import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Metafile } from 'esbuild'
import { root } from './root.ts'

/**
 * Returns the name, version and licence of every package whose code is in the bundle. Their licences ask that this text
 * goes wherever the code goes.
 * @throws Error when a package has no text of its licence
 */
export const bundledLicences = async (metafile: Metafile): Promise<string> => {
  const texts = await Promise.all(packagesIn(metafile).map(async (folder) => licenceOf(path.join(root, folder))))
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folders of the packages that have code in the bundle, from the root of the project. */
export const packagesIn = ({ outputs }: Metafile): readonly string[] => {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const files = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? '')
  return [...new Set(folders)].filter((folder) => folder !== '').sort()
}

const licenceOf = async (folder: string): Promise<string> => {
  const { name, version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const files = await readdir(folder)
  const own = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const readme = files.filter((file) => /^readme/i.test(file))
  const found = await Promise.all(
    (own.length > 0 ? own : readme).map((file) => readFile(path.join(folder, file), 'utf8')),
  )
  const text = own.length > 0 ? found.join('\n') : licencePart(found.join('\n'))
  if (!text) throw new Error(`${name} ${version} has no text of its licence, so it can't be bundled`)
  return `${name} ${version}\n\n${text.trim()}\n`
}

/** Some packages have their licence at the end of their README. */
const licencePart = (readme: string): string => /^#+ licen[cs]e[\s\S]*/im.exec(readme)?.[0] ?? ''
