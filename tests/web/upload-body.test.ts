import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { UnreadableBody } from '../../src/web/error-handler.ts'
import { uploadBody } from '../../src/web/middleware/upload-body.ts'

const refused: ErrorRequestHandler = (error, _req, res, _next) => {
  res.status(error instanceof UnreadableBody ? 422 : 500).end()
}
const answer: RequestHandler = (req, res) => void res.json(Object.keys(req.body))
const app = express().post('/', uploadBody('3mb'), answer).use(refused)

const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\n\r\nx\r\n`
const post = (parts: readonly string[]) =>
  supertest(app)
    .post('/')
    .set('Content-Type', 'multipart/form-data; boundary=b')
    .send(`${parts.map(part).join('')}--b--\r\n`)

test('a form has its fields, and one of tens of thousands of files is refused at once', async () => {
  expect((await post(['list', 'file'])).body).toEqual(['list', 'file'])
  const started = performance.now()
  expect((await post(Array.from({ length: 30_000 }, (_, index) => `f${index}`))).status).toBe(422)
  expect(performance.now() - started).toBeLessThan(1000)
})
