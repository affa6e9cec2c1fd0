import type { Response } from 'express'
import { tellCall, tellEntry } from '../../../content/call/tell-call.ts'
import type { Entry, ToldCall } from '../../../content/call/told-call.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../../domain/scan/stakeholder-group.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { paths } from '../../paths.ts'

/** What a call needs besides its group: the institution, the address of the app, and the language. */
export type Teller = { readonly institution: string; readonly baseUrl: string; readonly language: Language }

export const tellerIn = ({ locals }: Response, baseUrl: string): Teller => ({
  institution: memberOf(locals).institution,
  baseUrl,
  language: locals.language,
})

/** The link and code of a group or of a slip. */
export const entryOf = (code: string, { baseUrl, language }: Teller): Entry =>
  tellEntry(code, baseUrl + paths.answer.href({ code }), language)

export const callOf = (scan: Scan, group: StakeholderGroup, teller: Teller): ToldCall => {
  const { institution, baseUrl, language } = teller
  const address = baseUrl + paths.front.href({})
  return tellCall({ institution, scan, group, entry: entryOf(group.code, teller), address }, language)
}
