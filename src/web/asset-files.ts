import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../root.ts'

export type AssetFile = {
  readonly name: string
  /** Changes with the content. */
  readonly fingerprint: string
  readonly content: Buffer
}

const { resolve } = createRequire(import.meta.url)
const own = path.join(root, 'src/web/assets')
const fonts = path.join(path.dirname(resolve('source-sans/package.json')), 'WOFF2/TTF')
const chart = path.dirname(resolve('chart.js'))

/** Files from packages, by the name in their address. */
const TAKEN = {
  'source-sans-regular.woff2': path.join(fonts, 'SourceSans3-Regular.ttf.woff2'),
  'source-sans-semibold.woff2': path.join(fonts, 'SourceSans3-Semibold.ttf.woff2'),
  'source-sans-bold.woff2': path.join(fonts, 'SourceSans3-Bold.ttf.woff2'),
  'chart.js': path.join(chart, 'chart.umd.min.js'),
}

const finished = (name: string, content: Buffer): AssetFile => ({
  name,
  fingerprint: createHash('sha256').update(content).digest('base64url').slice(0, 10),
  content,
})

/** The address of an asset, which changes with its content, so that browsers may keep it for ever. */
export const addressOf = ({ fingerprint, name }: AssetFile): string => `/assets/${fingerprint}/${name}`

const [sheets, others] = [true, false].map((isSheet) =>
  readdirSync(own).filter((name) => name.endsWith('.css') === isSheet),
) as [string[], string[]]

const referred = [
  ...Object.entries(TAKEN).map(([name, file]) => finished(name, readFileSync(file))),
  ...others.map((name) => finished(name, readFileSync(path.join(own, name)))),
]

/** Writes full addresses of fonts into a style sheet, so that a new font changes the fingerprint of the sheet too. */
const withAddresses = (css: string): string =>
  referred.reduce((text, file) => text.replaceAll(`url("./${file.name}")`, `url("${addressOf(file)}")`), css)

const styles = sheets.map((name) => {
  const css = readFileSync(path.join(own, name), 'utf8')
  return finished(name, Buffer.from(withAddresses(css)))
})

/** All files that a browser may fetch. */
export const assetFiles: readonly AssetFile[] = [...referred, ...styles]
