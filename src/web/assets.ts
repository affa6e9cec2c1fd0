import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import express, { type Router } from 'express'
import { root } from '../root.ts'

const require = createRequire(import.meta.url)
const own = path.join(root, 'src/web/assets')
const fonts = path.join(path.dirname(require.resolve('source-sans/package.json')), 'WOFF2/TTF')
const chart = path.dirname(require.resolve('chart.js'))

/** Files that a browser may fetch, by the name in their address. */
const files: ReadonlyMap<string, string> = new Map([
  ...readdirSync(own).map((name): [string, string] => [name, path.join(own, name)]),
  ['source-sans-regular.woff2', path.join(fonts, 'SourceSans3-Regular.ttf.woff2')],
  ['source-sans-semibold.woff2', path.join(fonts, 'SourceSans3-Semibold.ttf.woff2')],
  ['source-sans-bold.woff2', path.join(fonts, 'SourceSans3-Bold.ttf.woff2')],
  ['chart.js', path.join(chart, 'chart.umd.min.js')],
])

const fingerprints = new Map(
  [...files].map(([name, file]) => [
    name,
    createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 10),
  ]),
)

/** The address of an asset, which changes with its content, so that browsers may keep it for ever. */
export const asset = (name: string): string => {
  const fingerprint = fingerprints.get(name)
  if (!fingerprint) throw new Error(`no asset ${name}`)
  return `/assets/${fingerprint}/${name}`
}

export const assetRoutes = (): Router =>
  express.Router().get('/assets/:fingerprint/:name', (req, res, next) => {
    const file = files.get(req.params.name)
    if (!file) return next()
    res.sendFile(file, { maxAge: '1y', immutable: true })
  })
