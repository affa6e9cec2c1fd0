import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyRing } from '../../src/application/key-ring.ts'
import { isDay } from '../../src/domain/calendar.ts'
import { resumeAt, START } from '../../src/web/account/resume.ts'
import {
  day,
  email,
  lineOfText,
  optionalDay,
  optionalEmail,
  optionalLineOfText,
  paragraphs,
} from '../../src/web/fields.ts'
import { fileName } from '../../src/web/file-name.ts'
import { readForm } from '../../src/web/form.ts'
import { pageOfList } from '../../src/web/page-of-list.ts'
import { agreementForm } from '../../src/web/pages/agreements/form.ts'
import { FeedbackForm } from '../../src/web/pages/feedback/form.ts'
import { MailingForm } from '../../src/web/pages/mailings/text/form.ts'
import { scanDraftSchema } from '../../src/web/pages/scan-draft/form.ts'
import { handsForm } from '../../src/web/pages/workshop/hands-form.ts'
import { anyTypedText } from '../support/arbitrary/any-typed-text.ts'
import { mutatedText } from '../support/arbitrary/mutated.ts'
import { sealedResume, testSeal } from '../support/people/sealed-resume.ts'
import { TEST_SECRET } from '../support/servers/test-secret.ts'

const RUNS = { numRuns: 1000 }

const FIELDS = {
  line: lineOfText(60, 'wrong'),
  'optional line': optionalLineOfText(60, 'wrong'),
  paragraphs: paragraphs(60, 'wrong'),
  day: day('wrong'),
  'optional day': optionalDay('wrong'),
  email: email('wrong'),
  'optional email': optionalEmail('wrong'),
}

test.each(Object.entries(FIELDS))(
  'any text typed as %s is refused with its message, or kept in a form that would be kept the same again',
  (kind, field) => {
    fc.assert(
      fc.property(anyTypedText, (typed) => {
        const read = field.safeParse(typed)
        if (!read.success) return void expect(read.error.issues.map(({ message }) => message)).toContain('wrong')
        const kept = read.data ?? ''
        expect(kept.length).toBeLessThanOrEqual(254)
        expect(kept).toBe(kept.trim())
        expect(kept.replace(kind === 'paragraphs' ? /\n{1,2}/g : /$^/, '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        if (/day/.test(kind) && kept !== '') expect(isDay(kept)).toBe(true)
        expect(field.safeParse(kept)).toEqual({ success: true, data: read.data })
      }),
      RUNS,
    )
  },
)

const FORMS = {
  draft: scanDraftSchema(new Date('2026-11-20T11:00:00Z'), ['standard-1']),
  agreement: agreementForm(['F1', 'F6']),
  mailing: MailingForm,
  feedback: FeedbackForm,
  hands: handsForm,
}

/** Names as the reader of forms nests them, such as `groups[board][label]`, and any other names. */
const anyName = fc.oneof(
  fc.constantFrom(
    'title',
    'groups',
    'what',
    'subject',
    'opening',
    'hands',
    'board',
    'label',
    'units',
    '__proto__',
    '0',
  ),
  anyTypedText,
)
const { body: anyBody } = fc.letrec<{ body: unknown; value: unknown }>((tie) => ({
  body: fc.dictionary(anyName, tie('value'), { maxKeys: 6 }),
  value: fc.oneof({ maxDepth: 3 }, anyTypedText, fc.array(tie('value'), { maxLength: 3 }), tie('body')),
}))

test.each(Object.entries(FORMS))(
  'any fields posted as the form of %s are read, or returned with their faults',
  (_, schema) => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const form = readForm(schema, body)
        if (form.state === 'complete') return
        expect(form.values).toEqual(body)
        expect(Object.values(form.errors).every((message) => typeof message === 'string')).toBe(true)
        expect(Object.keys(form.errors).length).toBeGreaterThan(0)
      }),
      RUNS,
    )
  },
)

const OWN = /^\/(scans|inventory|editions|account|members|institution|audit-log|join)([/?][!-~]*)?$/
/** A text in the place of the JSON, under a seal that holds. */
const sealedText = (text: string): string => {
  const mac = createHmac('sha256', keyRing(TEST_SECRET).resumeMac)
  const packed = Buffer.from(text).toString('base64url')
  return `${packed}.${mac.update(packed).digest('base64url')}`
}

const KEPT = { to: '/scans?x=1', post: { action: '/scans/new', fields: [['title', 'Najaar \u{1f308}']] } } as const

test('the page to go on to after signing in is always a page of this app, whatever the address or field says', () => {
  const { unpack } = testSeal
  const sealed = sealedResume(KEPT)
  const hidden = fc.oneof(
    mutatedText(sealed),
    mutatedText(JSON.stringify(KEPT)).map((text) => sealedText(text)),
    anyTypedText,
  )
  const address = fc.oneof(anyTypedText, mutatedText('/scans/1?x=//evil.example'), fc.jsonValue())
  expect(unpack(sealed)).toEqual(KEPT)
  fc.assert(
    fc.property(hidden, address, (field, asked) => {
      for (const { to, post } of [unpack(field), resumeAt(asked), unpack(asked)]) {
        expect(to).toMatch(OWN)
        expect(to).not.toMatch(/\\|\.\.|\/\/|%(25)*(2e|2f|5c)/i)
        if (post) expect(post.action).toMatch(OWN)
        expect(JSON.stringify(post)).not.toMatch(/\\u0000|\\ud[89a-f]/)
      }
    }),
    RUNS,
  )
  expect(unpack('')).toEqual(START)
})

test.each([
  ...['/scans/../metrics', '/scans//kwaad.example', '/scans/\\kwaad.example', '/scans?x=\\', '/scans/1/..'],
  ...['/scans/%2e%2e/metrics', '/scans/%2E./metrics', '/scans/%2f%2fkwaad.example', '/scans/%5Ckwaad.example'],
  ...['/scans/%252e%252e/metrics', '/scans/%25252Fkwaad.example', '/scans?to=//kwaad.example'],
])('after signing in nobody goes on to %s', (address) => {
  expect(resumeAt(address)).toEqual(START)
  expect(testSeal.unpack(sealedResume({ to: address, post: null }))).toEqual(START)
})

test('any number given as the page of a list leads to an existing page', () => {
  fc.assert(
    fc.property(fc.oneof(anyTypedText, fc.jsonValue(), fc.nat().map(String)), fc.nat(10_000), (asked, total) => {
      const { number, last, part } = pageOfList('/scans', asked, total)
      expect(number).toBeGreaterThanOrEqual(1)
      expect(number).toBeLessThanOrEqual(last)
      expect(part.from).toBe((number - 1) * part.count)
      expect(part.from).toBeLessThanOrEqual(total)
    }),
    RUNS,
  )
})

test('the name of a file has only letters, digits and dashes, whatever it is made from', () => {
  fc.assert(
    fc.property(fc.array(anyTypedText, { maxLength: 4 }), (parts) => {
      expect(fileName(parts, 'pdf')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.pdf$/)
      expect(fileName(parts, 'pdf').length).toBeLessThan(255)
    }),
    RUNS,
  )
})
