import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import { type AssetFile, addressOf, assetFiles } from './asset-files.ts'
import { BUILT_ASSETS, compressedAssets, ENCODINGS, isCompressible } from './compressed-asset.ts'

const files: ReadonlyMap<string, AssetFile> = new Map(assetFiles.map((file) => [file.name, file]))

/** The address of an asset. @throws Error when there is no such file, which is a mistake in a view */
export const asset = (name: string): string => {
  const file = files.get(name)
  if (!file) throw new Error(`no asset ${name}`)
  return addressOf(file)
}

/**
 * Serves the assets. Goes before the middleware that compresses pages, since assets are compressed already. A page of
 * another version (from before an update, or from another process) may ask for a fingerprint that we lack. It gets our
 * content, and must ask again next time.
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

/** Passes on an address that can't be decoded. A later handler answers it, with texts in the visitor's language. */
const leaveUnreadable: ErrorRequestHandler = (error, _req, _res, next) =>
  next(error instanceof URIError ? undefined : error)
