import { z } from 'zod'
import { ROLES } from '../../../domain/account/membership.ts'

/** The roles, as tick boxes with the same name. A browser sends none, one or both. */
export const rolesField = z
  .union([z.string().transform((role) => [role]), z.array(z.string())], 'rolesMissing')
  .pipe(z.array(z.enum(ROLES, 'rolesMissing'), 'rolesMissing').min(1, 'rolesMissing').max(ROLES.length, 'rolesMissing'))
  .transform((roles) => ROLES.filter((role) => roles.includes(role)))
