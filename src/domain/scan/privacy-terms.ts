/**
 * What an institution itself fills in of a scan's privacy statement; the rest follows from how a scan works. Consent is
 * no basis: who works or learns somewhere isn't always free to say no (recital 43 of the GDPR).
 */
export type PrivacyTerms = {
  /** The data-protection officer's name or department; empty when not filled in. */
  readonly officer: string
  /** Where the officer reads mail; empty when not filled in. */
  readonly officerMail: string
  readonly legalBasis: LegalBasis
  /** The institution's own paragraphs; empty without. */
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

/** Months after the close that remarks are kept. */
export const MONTHS_OF_REMARKS = 12
/** Years after the close that results are kept. */
export const YEARS_OF_RESULTS = 3
