import express, { type RequestHandler } from 'express'
import { UnreadableBody } from '../error-handler.ts'
import { UploadedFile } from '../uploaded-file.ts'

/**
 * Reads a posted form with a file into `req.body`, files as `UploadedFile`. Uses the platform's own reader of multipart
 * bodies (RFC 7578), in memory. Goes after the check of rights: nobody else may send this much.
 */
export const uploadBody = (limit: `${number}mb`): RequestHandler[] => [
  express.raw({ type: 'multipart/form-data', limit }),
  async (req, _res, next) => {
    if (Buffer.isBuffer(req.body)) req.body = await fieldsOf(req.body, req.get('Content-Type') ?? '')
    next()
  },
]

/** More than any form of ours has. Each part costs time on the main thread. */
const MOST_PARTS = 1000

const fieldsOf = async (
  body: Buffer,
  contentType: string,
): Promise<Readonly<Record<string, string | UploadedFile>>> => {
  const form = await formOf(body, contentType)
  const fields: [string, string | UploadedFile][] = []
  for (const [name, value] of form) {
    fields.push([name, typeof value === 'string' ? value : await uploaded(value)])
  }
  return Object.fromEntries(fields)
}

const uploaded = async (file: File) => new UploadedFile(file.name, Buffer.from(await file.arrayBuffer()))

const formOf = async (body: Buffer, contentType: string): Promise<FormData> => {
  if (partsIn(body, contentType) > MOST_PARTS) throw new UnreadableBody()
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    throw new UnreadableBody()
  }
}

const partsIn = (body: Buffer, contentType: string): number => {
  const [, boundary = '\r\n'] = /boundary="?([^";]+)/i.exec(contentType) ?? []
  let parts = 0
  for (let at = body.indexOf(boundary); at !== -1 && parts <= MOST_PARTS; at = body.indexOf(boundary, at + 1)) parts++
  return parts
}
