import { z } from 'zod'
import type { Identity } from '../../domain/account/identity.ts'
import { lineOfText } from '../fields.ts'

/** As the database can hold it, which takes no NUL, and on one line. */
const name = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\u2028\u2029]+$/u)

/** As an institution is known by its domain; what is no domain vouches for nobody. */
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{3,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/)

/** As SURFconext gives them. */
const Claims = z.object({
  iss: name(500),
  sub: name(255),
  name: lineOfText(120, '').nullable().catch(null),
  schac_home_organization: domain.nullable().catch(null),
})

/** Who somebody is by what a provider says; null when it doesn't say who. What else it says wrong is left out. */
export const identityIn = (claims: unknown): Identity | null => {
  const read = Claims.safeParse(claims)
  if (!read.success) return null
  const { iss, sub, name, schac_home_organization } = read.data
  return { issuer: iss, subject: sub, name, homeOrganization: schac_home_organization }
}
