import type { AgreementStatus } from '../domain/conversation/agreement.ts'
import type { AgreementId } from '../domain/ids.ts'

/** One agreement. Fields that nobody filled in are empty. */
export type ToldAgreement = {
  readonly id: AgreementId
  readonly what: string
  /** Number and title of its factor, '4. Kennis delen en centrale aanpak'; empty when it belongs to none. */
  readonly about: string
  readonly leads: string
  readonly joins: string
  readonly board: string
  readonly tells: string
  readonly seen: string
  /** In words: '18 december 2026'. */
  readonly readyOn: string
  readonly lookBackOn: string
  readonly status: AgreementStatus
  /** 'open', 'klaar', 'vervallen'. */
  readonly statusWord: string
  readonly note: string
}
