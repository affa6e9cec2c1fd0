import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import { type AssetFile, addressOf, assetFiles } from './asset-files.ts'
import { BUILT_ASSETS, compressedAssets, ENCODINGS, isCompressible } from './compressed-asset.ts'

const files: ReadonlyMap<string, AssetFile> = new Map(assetFiles.map((file) => [file.name, file]))

/** @throws Error when there is no such file: a slip in a view */
export const asset = (name: string): string => {
  const file = files.get(name)
  if (!file) throw new Error(`no asset ${name}`)
  return addressOf(file)
}

/**
 * Before the middleware that compresses pages: assets are compressed already. A page of another version, of before an
 * update or of the process next door, asks for content that we lack: it gets ours, and must ask again next time.
 */
export const assetRoutes = (built = BUILT_ASSETS): Router => {
  const compressed = compressedAssets(built)

  const send = async (req: Request, res: Response, file: AssetFile) => {
    res.type(file.name)
    res.vary('Accept-Encoding')
    const encoding = isCompressible(file) && ENCODINGS.find((each) => req.acceptsEncodings(each))
    if (encoding) res.set('Content-Encoding', encoding)
    res.set('ETag', `"${file.fingerprint}${encoding ? `-${encoding}` : ''}"`)
    res.send(encoding ? await compressed(file, encoding) : file.content)
  }

  const router = express.Router()
  router.get('/assets/:fingerprint/:name', async (req, res, next) => {
    const file = files.get(req.params.name)
    if (!file) return next()
    const isOurs = req.params.fingerprint === file.fingerprint
    res.set('Cache-Control', isOurs ? 'public, max-age=31536000, immutable' : 'no-cache')
    await send(req, res, file)
  })
  router.use(leaveUnreadable)
  return router
}

/** An address that can't be read is no asset; the page that says so is made further on, where there are words for it. */
const leaveUnreadable: ErrorRequestHandler = (error, _req, _res, next) =>
  next(error instanceof URIError ? undefined : error)
