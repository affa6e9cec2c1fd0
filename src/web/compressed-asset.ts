import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { root } from '../root.ts'
import { type AssetFile, assetFiles } from './asset-files.ts'

/** The encodings that we offer, the smaller result first. */
export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The folder in which a build puts compressed assets. */
export const BUILT_ASSETS = path.join(root, 'dist', 'assets')

const compress: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gzip: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
}

/** Fonts are compressed already. */
export const isCompressible = ({ name }: AssetFile): boolean => !name.endsWith('.woff2')

const placeIn = (folder: string, { fingerprint, name }: AssetFile, encoding: Encoding): string =>
  path.join(folder, `${fingerprint}-${name}.${encoding}`)

/** Reads assets that the build compressed. An asset that the build lacks is compressed once in this process. */
export const compressedAssets = (built: string) => {
  const read = new Map<string, Promise<Buffer>>()
  return (file: AssetFile, encoding: Encoding): Promise<Buffer> => {
    const place = placeIn(built, file, encoding)
    const content = read.get(place) ?? readFile(place).catch(() => compress[encoding](file.content))
    read.set(place, content)
    return content
  }
}

/** Writes all compressed assets to a folder, during the build. */
export const compressAssets = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const file of assetFiles.filter(isCompressible)) {
    for (const encoding of ENCODINGS) {
      await writeFile(placeIn(folder, file, encoding), await compress[encoding](file.content))
    }
  }
}
