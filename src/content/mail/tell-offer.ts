import type { Role } from '../../domain/account/membership.ts'
import type { Day } from '../../domain/calendar.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { offerEn } from './offer-en.ts'
import { offerNl } from './offer-nl.ts'
import type { MailPart, ToldMail } from './told-mail.ts'

const words = { nl: offerNl, en: offerEn }

type OfferFacts = {
  readonly institution: string
  /** The member who made the offer; null after that member left. */
  readonly by: string | null
  readonly roles: readonly Role[]
  readonly lastDay: Day
  readonly href: string
}

/** The mail that asks somebody to become a member, first in Dutch and then in English. */
export const tellOffer = (facts: OfferFacts): ToldMail => ({
  subject: words.nl.subject(facts.institution),
  owner: facts.institution,
  sections: (['nl', 'en'] as const).map((language) => ({ language, parts: partsIn(facts, language) })),
})

const partsIn = ({ institution, by, roles, lastDay, href }: OfferFacts, language: Language): readonly MailPart[] => {
  const w = words[language]
  return [
    { kind: 'text', text: w.asks(by, institution) },
    ...roles.map((role) => ({ kind: 'text', text: w.roles[role] }) as const),
    { kind: 'text', text: w.how },
    { kind: 'button', label: w.button, href },
    { kind: 'small', text: w.until(lastDay) },
    { kind: 'small', text: w.stranger },
  ]
}
