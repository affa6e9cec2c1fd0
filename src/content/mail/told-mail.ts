import type { Language } from '../../domain/scan/rubric.ts'

/** A mail in words, before it is laid out: the plain and the formatted version are both made of this. */
export type ToldMail = {
  readonly subject: string
  /** Whose mail it is, at the top. */
  readonly owner: string
  /** One for each language it speaks. */
  readonly sections: readonly MailSection[]
}

export type MailSection = { readonly language: Language; readonly parts: readonly MailPart[] }

export type MailPart =
  /** A line break in the text is one in the mail. */
  | { readonly kind: 'text'; readonly text: string }
  /** What the mail is for. */
  | { readonly kind: 'button'; readonly label: string; readonly href: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Small print, with a link at its end if there is one. */
  | { readonly kind: 'small'; readonly text: string; readonly href?: string }
