import type { PrivacyTerms } from '../../../src/domain/scan/privacy-terms.ts'

/** The privacy terms with every field filled in. */
export const filledTerms: PrivacyTerms = {
  officer: 'Fatima de Wit, bureau privacy',
  officerMail: 'fg@roc.example',
  legalBasis: 'legitimate-interest',
  extra: 'De server staat bij ons.\n\nEr gaat niets naar buiten.',
}
