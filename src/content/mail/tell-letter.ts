import type { MailingKind, MailingText } from '../../domain/inviting/mailing.ts'
import { LANGUAGES, type Language } from '../../domain/scan/rubric.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'
import { groupName } from '../group-name.ts'
import { minutesFor, questionsOf } from '../sheet-length.ts'
import { wordsIn } from '../words/words-in.ts'
import { letterEn } from './letter-en.ts'
import { letterNl } from './letter-nl.ts'
import type { MailPart, ToldMail } from './told-mail.ts'

const words = { nl: letterNl, en: letterEn }

export type Letter = {
  readonly institution: string
  readonly scan: Omit<Scan, 'groups'>
  readonly group: StakeholderGroup
  readonly kind: MailingKind
  readonly text: MailingText
  /** The facilitator who answers questions; null when there is none. */
  readonly from: string | null
  readonly links: { readonly answer: string; readonly optOut: string; readonly feedback: string }
}

/** What the facilitator starts from: a subject and a first paragraph or two. Of a later closing, all that there is. */
export const suggestedText = (scan: Scan, kind: MailingKind, language: Language): MailingText => {
  const { subject, opening } = words[language].suggested
  const { withArticle, list } = wordsIn[language]
  const groups = list(scan.groups.map((group) => withArticle(groupName(group, language, scan.coachTitle))))
  const coaches = scan.coachTitle.plural
  if (kind === 'later-closing') {
    return {
      language,
      subject: laterClosingSubject(scan),
      opening: words[language].laterClosing.opening(coaches, scan.closesAt),
    }
  }
  return { language, subject: subject[kind](coaches, scan.closesAt), opening: opening[kind](coaches, groups) }
}

/** The letter to one person. Nothing in it is about that person but the link. */
export const tellLetter = (letter: Letter): ToldMail => {
  const { institution, scan, group, kind, text, links } = letter
  if (kind === 'later-closing') return tellLaterClosing(letter)
  const t = words[text.language]
  const parts: readonly MailPart[] = [
    { kind: 'text', text: text.opening },
    { kind: 'text', text: t.facts(questionsOf(scan), minutesFor(scan, group), scan.closesAt) },
    { kind: 'button', label: t.button, href: links.answer },
    { kind: 'text', text: kind === 'invitation' ? t.onlyYou : aboutLink(scan, text.language) },
    { kind: 'text', text: promise(letter) },
    ...(kind === 'invitation' ? [] : [{ kind: 'text', text: t.whoGetsIt } as const]),
    ...signature(letter, text.language),
    { kind: 'small', text: t.feedback, href: links.feedback },
    { kind: 'small', text: t.otherLanguage, href: `${links.answer}?lang=${text.language === 'nl' ? 'en' : 'nl'}` },
    { kind: 'small', text: t.optOut, href: links.optOut },
  ]
  return { subject: text.subject, owner: institution, sections: [{ language: text.language, parts }] }
}

/** In both languages: the letter tells everybody the same, in few words, and nobody chose a language for it. */
const tellLaterClosing = (letter: Letter): ToldMail => ({
  subject: laterClosingSubject(letter.scan),
  owner: letter.institution,
  sections: LANGUAGES.map((language) => ({ language, parts: laterClosingParts(letter, language) })),
})

const laterClosingParts = (letter: Letter, language: Language): readonly MailPart[] => {
  const { scan, links } = letter
  const t = words[language]
  return [
    { kind: 'text', text: t.laterClosing.opening(scan.coachTitle.plural, scan.closesAt) },
    { kind: 'button', label: t.button, href: language === 'nl' ? links.answer : `${links.answer}?lang=${language}` },
    { kind: 'text', text: aboutLink(scan, language) },
    { kind: 'text', text: t.laterClosing.whoGetsIt },
    ...signature(letter, language),
    { kind: 'small', text: t.optOut, href: links.optOut },
  ]
}

/** A browser holds the key to a draft until the closing time that was set when it last showed a page; after a move it may be lost. */
const aboutLink = ({ closingMovedAt }: Pick<Scan, 'closingMovedAt'>, language: Language): string => {
  const t = words[language]
  return `${closingMovedAt ? t.newLinkAfterMove : t.newLink} ${t.onlyYou}`
}

const laterClosingSubject = ({ closesAt }: Pick<Scan, 'closesAt'>): string =>
  LANGUAGES.map((language) => words[language].laterClosing.subject(closesAt)).join(' / ')

/** The same letter as a trial for its writer. */
export const asTrial = (told: ToldMail, language: Language): ToldMail => ({
  ...told,
  subject: words[language].trial(told.subject),
})

const promise = ({ group: { visibility }, text }: Letter): string => {
  const t = words[text.language]
  return `${t.counted} ${visibility.mode === 'protected' ? t.protected(visibility.threshold) : t.onRecord}`
}

const signature = ({ from, institution }: Letter, language: Language): readonly MailPart[] => {
  const t = words[language]
  if (from === null) return [{ kind: 'text', text: `${t.regards}\n${institution}` }]
  return [
    { kind: 'text', text: t.questions(from) },
    { kind: 'text', text: `${t.regards}\n${from}\n${institution}` },
  ]
}
