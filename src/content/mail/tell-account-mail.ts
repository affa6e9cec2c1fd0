import type { Language } from '../../domain/scan/rubric.ts'
import { accountMailEn } from './account-mail-en.ts'
import { accountMailNl } from './account-mail-nl.ts'
import type { MailPart, ToldMail } from './told-mail.ts'

const words = { nl: accountMailNl, en: accountMailEn }

/** The mails that members get about their own account. */
export type AccountMail = 'reset' | 'password-changed' | 'factor-enrolled' | 'codes-renewed'

export type AboutAccount = {
  readonly mail: AccountMail
  readonly name: string
  /** The account's first institution; null when it has none. */
  readonly institution: string | null
  /** Where the button leads. */
  readonly href: string
}

/** The language of an account is unknown, so the mail has Dutch first and English after it. */
export const tellAccountMail = (about: AboutAccount): ToldMail => ({
  subject: words.nl[about.mail].subject,
  owner: about.institution ?? 'Bruggenscan',
  sections: (['nl', 'en'] as const).map((language) => ({ language, parts: partsIn(language, about) })),
})

const partsIn = (language: Language, { mail, name, href }: AboutAccount): readonly MailPart[] => {
  const { hello, why, [mail]: told } = words[language]
  return [
    { kind: 'text', text: hello(name) },
    { kind: 'text', text: told.text },
    { kind: 'button', label: told.button, href },
    { kind: 'text', text: told.after },
    { kind: 'small', text: why },
  ]
}
