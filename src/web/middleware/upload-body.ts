import express, { type RequestHandler } from 'express'
import { UnreadableBody } from '../error-handler.ts'

/** Room for some twenty thousand addresses, and for a workbook that holds them. */
const LARGEST_UPLOAD = '2mb'

/**
 * Reads a posted form with a file into `req.body`, the file as a Buffer. Uses the platform's own reader of multipart
 * bodies (RFC 7578), in memory. Goes after the check of rights: nobody else may send this much.
 */
export const uploadBody = (): RequestHandler[] => [
  express.raw({ type: 'multipart/form-data', limit: LARGEST_UPLOAD }),
  async (req, _res, next) => {
    if (Buffer.isBuffer(req.body)) req.body = await fieldsOf(req.body, req.get('Content-Type') ?? '')
    next()
  },
]

const fieldsOf = async (body: Buffer, contentType: string): Promise<Readonly<Record<string, string | Buffer>>> => {
  const form = await formOf(body, contentType)
  const fields: [string, string | Buffer][] = []
  for (const [name, value] of form) {
    fields.push([name, typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer())])
  }
  return Object.fromEntries(fields)
}

const formOf = async (body: Buffer, contentType: string): Promise<FormData> => {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    throw new UnreadableBody()
  }
}
