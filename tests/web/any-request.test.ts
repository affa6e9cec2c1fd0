import type { RequestHandler } from 'express'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UnreadableBody } from '../../src/web/error-handler.ts'
import { uploadBody } from '../../src/web/middleware/upload-body.ts'
import { UploadedFile } from '../../src/web/uploaded-file.ts'
import { serve } from '../fuzz/browser.ts'
import { faultsOf } from '../fuzz/faults-of.ts'
import { anyTypedText } from '../support/arbitrary/any-typed-text.ts'
import { inUtf8 } from '../support/arbitrary/hostile-texts.ts'
import { mutated, mutatedText } from '../support/arbitrary/mutated.ts'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'
import { institutionWithPeople } from '../support/stories/office.ts'

const database = useDatabase()
let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  served = await serve(composeApp(database.current).app)
})
afterAll(() => served.close())

const RUNS = { numRuns: 60 }

/** The characters that a request header can hold. Browsers and proxies stop all others. */
const inHead = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '')

test('any cookies and language give the page of a visitor, in Dutch or English', async () => {
  await institutionWithPeople(composeApp(database.current))
  const known = 'session=s%3Aabc.def; language=en; known=abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuv; seat=x.personal'
  const cookie = fc.oneof(
    mutatedText(known),
    anyTypedText,
    fc.tuple(anyTypedText, anyTypedText).map((pair) => pair.join('=')),
  )
  const lang = fc.oneof(fc.constantFrom('nl', 'en', 'EN', 'en-GB'), anyTypedText)
  await fc.assert(
    fc.asyncProperty(cookie, lang, fc.constantFrom('lang', 'lang[]', 'lang[x]'), async (cookies, language, name) => {
      const query = new URLSearchParams([[name, language]])
      const headers = { cookie: inHead(cookies), 'accept-language': inHead(language) }
      const got = await served.browser().ask({ path: `/sign-in?${query}`, headers })
      expect({ status: got.status, faults: faultsOf(got) }).toEqual({ status: 200, faults: [] })
      expect(got.text).toMatch(/<html lang="(nl|en)"/)
      if (name === 'lang' && (language === 'nl' || language === 'en')) expect(got.text).toContain(`lang="${language}"`)
    }),
    RUNS,
  )
})

test('any body of a form is read as a form, or refused with a page', async () => {
  const body = Buffer.from('code=K7MQ-2B9X&groups%5Bboard%5D%5Blabel%5D=%C3%A9&x[]=1&_csrf=abc')
  const type = 'application/x-www-form-urlencoded'
  const types = fc.oneof(fc.constant(type), mutatedText(`${type}; charset=utf-8`), fc.constant('application/json'))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        mutated(body),
        anyTypedText.map((text) => Buffer.from(text)),
      ),
      types,
      async (bytes, said) => {
        const headers = { 'content-type': inHead(said) }
        const got = await served.browser().ask({ method: 'POST', path: '/code', headers, body: bytes })
        expect(faultsOf(got)).toEqual([])
        expect([303, 404, 413, 415, 422, 429]).toContain(got.status)
        if (got.status !== 303) expect(got.text).toContain('<h1')
      },
    ),
    RUNS,
  )
})

const [, readUpload] = uploadBody('3mb') as [RequestHandler, RequestHandler]

/** The fields of an upload, from the reader behind the size limit. Throws what the reader throws. */
const fieldsIn = async (body: Buffer, contentType: string): Promise<Record<string, unknown>> => {
  const req = { body, get: () => contentType }
  await readUpload(req as never, {} as never, () => {})
  return req.body as never
}

test('a form with a file is read exactly as it was sent, whatever its fields and its file hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyTypedText, fc.uint8Array({ maxLength: 200 }), anyTypedText, async (text, bytes, name) => {
      const form = new FormData()
      form.set('list', text)
      form.set('file', new File([bytes], `lijst${name}`))
      const sent = new Response(form)
      const fields = await fieldsIn(Buffer.from(await sent.arrayBuffer()), sent.headers.get('content-type') ?? '')
      expect(Object.keys(fields)).toEqual(['list', 'file'])
      expect(fields.list).toBe(inUtf8(text).replace(/\r\n?|\n/g, '\r\n'))
      expect(Buffer.from(bytes).equals((fields.file as UploadedFile).bytes)).toBe(true)
    }),
    RUNS,
  )
})

test('a damaged form with a file is read as fields, or refused as unreadable', async () => {
  const part = (head: string, content: string) =>
    `--grens\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const body = `${part('name="list"', 'noor@roc.example')}${part('name="file"; filename="é.csv"', 'e-mail;groep')}--grens--\r\n`
  const type = 'multipart/form-data; boundary=grens'
  await fc.assert(
    fc.asyncProperty(
      mutatedText(body),
      fc.oneof(fc.constant(type), mutatedText(type)),
      async (changed, contentType) => {
        try {
          const fields = await fieldsIn(Buffer.from(changed), contentType)
          for (const value of Object.values(fields))
            expect(typeof value === 'string' || value instanceof UploadedFile).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBody)
        }
      },
    ),
    { numRuns: 1000 },
  )
})
