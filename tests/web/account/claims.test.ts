import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identityIn } from '../../../src/web/account/claims.ts'
import { anyTypedText } from '../../support/arbitrary/any-typed-text.ts'

const nienke = { iss: 'https://connect.example', sub: 'nienke-1', name: 'Nienke', schac_home_organization: 'roc.nl' }

test('the claims of a provider tell who somebody is', () => {
  const identity = { issuer: nienke.iss, subject: 'nienke-1', name: 'Nienke', homeOrganization: 'roc.nl' }
  expect(identityIn(nienke)).toEqual(identity)
  expect(identityIn({ ...nienke, schac_home_organization: ' ROC.nl ', email: 'n@roc.nl' })).toEqual(identity)
})

test('a name on several lines becomes one line, and a text that is no name or domain is ignored', () => {
  expect(identityIn({ ...nienke, name: 'Nienke\r\nBcc: evil@evil.example\0' })?.name).toBe(
    'Nienke Bcc: evil@evil.example',
  )
  expect(identityIn({ ...nienke, name: ['Nienke'] })?.name).toBeNull()
  expect(identityIn({ ...nienke, schac_home_organization: 'roc\0.nl' })?.homeOrganization).toBeNull()
  expect(identityIn({ ...nienke, sub: 'nienke\0' })).toBeNull()
  expect(identityIn({ ...nienke, sub: 'nienke\u2028' })).toBeNull()
})

test('any claims of a provider give an identity that can be stored, or none', () => {
  const said = fc.oneof(anyTypedText, fc.jsonValue(), fc.constant(undefined))
  const claims = fc.record({ iss: said, sub: said, name: said, schac_home_organization: said })
  fc.assert(
    fc.property(
      fc.oneof(
        claims,
        claims.map((each) => ({ ...nienke, name: each.name, sub: each.sub })),
        fc.jsonValue(),
      ),
      (given) => {
        const identity = identityIn(given)
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
