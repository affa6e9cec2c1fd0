import type { Language } from '../../domain/scan/rubric.ts'
import { addressMailEn } from './address-mail-en.ts'
import { addressMailNl } from './address-mail-nl.ts'
import type { MailPart, ToldMail } from './told-mail.ts'

const words = { nl: addressMailNl, en: addressMailEn }

/** The mails about another address for an account; `taken` goes to the account that already has that address. */
export type AddressMail = 'ask-present' | 'ask-next' | 'tell-present' | 'tell-next' | 'taken'

export type AboutAddress = {
  readonly mail: AddressMail
  readonly name: string
  readonly next: string
  readonly institution: string | null
  /** Where the button leads. */
  readonly href: string
}

/** Dutch comes first, and English after it. Only a proven owner of the account is addressed by name. */
export const tellAddressMail = (about: AboutAddress): ToldMail => ({
  subject: words.nl[about.mail].subject,
  owner: about.institution ?? 'Bruggenscan',
  sections: (['nl', 'en'] as const).map((language) => ({ language, parts: partsIn(language, about) })),
})

const partsIn = (language: Language, { mail, name, next, href }: AboutAddress): readonly MailPart[] => {
  const { hello, helloToAnybody, [mail]: told } = words[language]
  const isOwner = mail !== 'ask-next' && mail !== 'taken'
  return [
    { kind: 'text', text: isOwner ? hello(name) : helloToAnybody },
    { kind: 'text', text: told.text(next) },
    ...(told.button ? [{ kind: 'button', label: told.button, href } as const] : []),
    { kind: 'text', text: told.after },
  ]
}
