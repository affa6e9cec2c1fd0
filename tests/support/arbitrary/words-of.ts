import type { ScanSettings } from '../../../src/application/scan/scan-settings.ts'
import type { Agreement } from '../../../src/domain/conversation/agreement.ts'
import type { AnsweredChecks } from '../../../src/domain/scan/launch-checks.ts'
import type { PrivacyTerms } from '../../../src/domain/scan/privacy-terms.ts'
import { someAgreement } from '../stories/agreements.ts'

export type Words = ReturnType<typeof wordsOf>

/**
 * The texts that an institution's people type. By default each contains the institution's name, so that tests know
 * whose it is.
 */
export const wordsOf = (name: string, of: (text: string) => string = (text) => `${text} van ${name}`) => {
  return {
    of,

    /** The same settings, in this institution's words. */
    settings: (settings: ScanSettings): ScanSettings => ({
      ...settings,
      title: of(settings.title),
      introduction: of('Welkom'),
      coachTitle: { singular: of('coach'), plural: of('coaches') },
      groups: settings.groups.map((group) => ({ ...group, label: of(group.key) })),
    }),

    terms: {
      officer: of('Bureau'),
      officerMail: `bureau@${name}`,
      legalBasis: 'public-task',
      extra: of('Een alinea'),
    } satisfies PrivacyTerms,

    checks: {
      officer: 'not-applicable',
      officerReason: of('Een reden'),
      council: 'asked',
      textsRead: true,
      by: of('board'),
    } satisfies AnsweredChecks,

    agreement: (): Agreement => {
      const texts = {
        what: of('Afspraak'),
        leads: of('Trekker'),
        joins: of('Team'),
        board: of('Steun'),
        note: of('Stand'),
      }
      return someAgreement({ ...texts, tells: of('Bericht'), seen: of('Teken'), readyOn: '2026-12-01' })
    },
  }
}
