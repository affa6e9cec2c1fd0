import { z } from 'zod'
import type { Identity } from '../../domain/account/identity.ts'
import { lineOfText } from '../fields.ts'

/** A name on one line, without NUL, which the database doesn't accept. */
const name = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\u2028\u2029]+$/u)

/** The domain of an institution. A value that is no domain vouches for nobody. */
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/)

/** The claims that SURFconext gives. */
const Claims = z.object({
  iss: name(500),
  sub: name(255),
  name: lineOfText(120, '').nullable().catch(null),
  schac_home_organization: domain.nullable().catch(null),
})

/** The identity in a provider's claims. Null without an issuer or a subject. Other invalid claims are left out. */
export const identityIn = (claims: unknown): Identity | null => {
  const read = Claims.safeParse(claims)
  if (!read.success) return null
  const { iss, sub, name, schac_home_organization } = read.data
  return { issuer: iss, subject: sub, name, homeOrganization: schac_home_organization }
}
