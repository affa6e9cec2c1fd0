import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identityIn } from '../../../src/web/account/claims.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'

const nienke = { iss: 'https://connect.example', sub: 'nienke-1', name: 'Nienke', schac_home_organization: 'roc.nl' }

test('who somebody is, is read of what a provider says', () => {
  const identity = { issuer: nienke.iss, subject: 'nienke-1', name: 'Nienke', homeOrganization: 'roc.nl' }
  expect(identityIn(nienke)).toEqual(identity)
  expect(identityIn({ ...nienke, schac_home_organization: ' ROC.nl ', email: 'n@roc.nl' })).toEqual(identity)
})

test('a name on several lines is one line, and what is no name or domain is none', () => {
  expect(identityIn({ ...nienke, name: 'Nienke\r\nBcc: evil@evil.example\0' })?.name).toBe(
    'Nienke Bcc: evil@evil.example',
  )
  expect(identityIn({ ...nienke, name: ['Nienke'] })?.name).toBeNull()
  expect(identityIn({ ...nienke, schac_home_organization: 'roc\0.nl' })?.homeOrganization).toBeNull()
  expect(identityIn({ ...nienke, sub: 'nienke\0' })).toBeNull()
  expect(identityIn({ ...nienke, sub: 'nienke\u2028' })).toBeNull()
})

test('whatever a provider says, it names somebody that can be kept, or nobody', () => {
  const said = fc.oneof(anyTypedText, fc.jsonValue(), fc.constant(undefined))
  const claims = fc.record({ iss: said, sub: said, name: said, schac_home_organization: said })
  fc.assert(
    fc.property(
      fc.oneof(
        claims,
        claims.map((each) => ({ ...nienke, name: each.name, sub: each.sub })),
        fc.jsonValue(),
      ),
      (told) => {
        const identity = identityIn(told)
        if (identity === null) return
        const { issuer, subject, name, homeOrganization } = identity
        for (const text of [issuer, subject, name ?? 'x', homeOrganization ?? 'x']) {
          expect(text).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u)
          expect(text.length).toBeLessThanOrEqual(500)
        }
        expect(homeOrganization ?? 'roc.nl').toMatch(/^[a-z0-9.-]+$/)
      },
    ),
    { numRuns: 1000 },
  )
})
