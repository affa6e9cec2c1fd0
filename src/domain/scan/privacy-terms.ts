/**
 * The institution's own part of a scan's privacy statement. The rest follows from how a scan works. Consent is not
 * among the legal bases: an employee or student isn't always free to refuse (recital 43 of the GDPR).
 */
export type PrivacyTerms = {
  /** The data-protection officer's name or department; empty when not filled in. */
  readonly officer: string
  /** The officer's mail address; empty when not filled in. */
  readonly officerMail: string
  readonly legalBasis: LegalBasis
  /** The institution's own paragraphs; empty when there are none. */
  readonly extra: string
}

/** Article 6(1) of the GDPR, point (e) or point (f). */
export const LEGAL_BASES = ['public-task', 'legitimate-interest'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

export const STANDARD_PRIVACY_TERMS: PrivacyTerms = {
  officer: '',
  officerMail: '',
  legalBasis: 'public-task',
  extra: '',
}

/** In characters. */
export const LONGEST_OFFICER = 120
/** In characters. */
export const LONGEST_EXTRA = 1500

/** How many months after the close remarks are kept. */
export const MONTHS_OF_REMARKS = 12
/** How many years after the close results are kept. */
export const YEARS_OF_RESULTS = 3
