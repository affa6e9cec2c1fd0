import type { PrivacyTerms } from '../domain/scan/privacy-terms.ts'
import type { Language } from '../domain/scan/rubric.ts'
import type { Scan } from '../domain/scan/scan.ts'
import { screenTexts } from './screen-texts.ts'

/** A scan's privacy statement in one language: the facts that articles 13 and 14 of the GDPR require. */
export type ToldPrivacy = {
  readonly lead: string
  readonly sections: readonly PrivacySection[]
}

export type PrivacySection = {
  readonly heading: string
  readonly lines: readonly string[]
  /** True when the lines are separate items. */
  readonly listed: boolean
  /** An address to write to; empty when there is none. */
  readonly mail: string
}

/** Describes only what this scan does. Example: without remarks, the statement does not mention remarks. */
export const tellPrivacy = (
  scan: Pick<Scan, 'title' | 'coachTitle' | 'takesRemarks' | 'units' | 'sets' | 'expectations' | 'privacy'>,
  institution: string,
  language: Language,
): ToldPrivacy => {
  const s = screenTexts[language].privacy.statement
  const { coachTitle, privacy, takesRemarks } = scan
  const byUnit = scan.units.length > 0 ? [s.countsByUnit, ...(scan.sets.length > 0 ? [s.neverByUnit] : [])] : []
  const remark = (line: string) => (takesRemarks ? [line] : [])
  const { access, hidden, hiddenOfSets, hiddenGuesses, remarks, results } = s.retentionTexts
  const ofSets = scan.sets.length > 0 ? [hiddenOfSets] : []
  const guess = (line: string) => (scan.expectations.length > 0 ? [line] : [])
  return {
    lead: s.lead(institution, scan.title),
    sections: [
      section(s.controller, [s.controllerText(institution)]),
      {
        ...section(s.officer, [s.officerText, ...contactLine(privacy, institution, language)]),
        mail: privacy.officerMail,
      },
      section(s.purpose, s.purposeTexts(coachTitle.plural)),
      section(s.basis, [basisText(privacy, coachTitle.plural, language), s.noConsent]),
      section(s.voluntary, [s.voluntaryText]),
      listed(s.processed, [
        s.counts,
        ...byUnit,
        ...guess(s.guesses),
        s.draft,
        ...remark(s.remarks),
        s.address,
        s.technical,
      ]),
      section(s.recipients, [
        ...s.recipientsTexts(institution),
        s.recipientsMail,
        ...remark(s.recipientsRemarks),
        s.processors(institution),
      ]),
      listed(s.retention, [access, hidden, ...ofSets, ...guess(hiddenGuesses), ...remark(remarks), results]),
      section(s.rights, s.rightsTexts),
      section(s.complaint, [s.complaintText]),
      ...(privacy.extra === '' ? [] : [section(s.extra(institution), privacy.extra.split(/\n{2,}/))]),
    ],
  }
}

const section = (heading: string, lines: readonly string[]): PrivacySection => ({
  heading,
  lines,
  listed: false,
  mail: '',
})

const listed = (heading: string, lines: readonly string[]): PrivacySection => ({
  ...section(heading, lines),
  listed: true,
})

const contactLine = ({ officer, officerMail }: PrivacyTerms, institution: string, language: Language) => {
  const s = screenTexts[language].privacy.statement
  if (officer !== '') return [s.officerIs(officer)]
  return officerMail === '' ? [s.officerUnknown(institution)] : []
}

const basisText = ({ legalBasis }: PrivacyTerms, coaches: string, language: Language): string => {
  const { basisTexts } = screenTexts[language].privacy.statement
  return legalBasis === 'public-task' ? basisTexts[legalBasis] : basisTexts[legalBasis](coaches)
}
