import { CODE_LENGTH, codeFrom, printedCode, readCode } from '../answering/code.ts'

/** The step between a right password and the pages behind it. */
export type SecondFactorAsked =
  | 'nothing'
  /** A code of the factor, or a recovery code. */
  | 'code'
  /** Enrolment, which may be postponed this once. */
  | 'enrolment-or-grace'
  | 'enrolment'

/** `required`: every member who can launch a scan or see results needs one. `optional`: for development and trials. */
export type SecondFactorPolicy = 'required' | 'optional'

export const secondFactorAsked = (
  { enrolled, graceTaken }: { readonly enrolled: boolean; readonly graceTaken: boolean },
  policy: SecondFactorPolicy,
): SecondFactorAsked => {
  if (enrolled) return 'code'
  if (policy === 'optional') return 'nothing'
  return graceTaken ? 'enrolment' : 'enrolment-or-grace'
}

export const RECOVERY_CODES = 10
/** With this many left or fewer, people are advised to make new ones. */
export const FEW_RECOVERY_CODES = 3

/** Input of a second factor: six digits of the app, or a recovery code; null when it can be neither. */
export type TypedSecondFactor = { readonly kind: 'app' | 'recovery'; readonly code: string }

export const readSecondFactor = (typed: string): TypedSecondFactor | null => {
  const bare = typed.replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(bare)) return { kind: 'app', code: bare }
  const [first, second] = [readCode(bare.slice(0, CODE_LENGTH)), readCode(bare.slice(CODE_LENGTH))]
  return first && second ? { kind: 'recovery', code: first + second } : null
}

/** Makes a code of 80 bits, from characters that are easy to tell apart. */
export const recoveryCodeFrom = (bytes: Uint8Array): string =>
  codeFrom(bytes.subarray(0, CODE_LENGTH)) + codeFrom(bytes.subarray(CODE_LENGTH))

export const RECOVERY_CODE_BYTES = 2 * CODE_LENGTH

export const printedRecoveryCode = (code: string): string =>
  `${printedCode(code.slice(0, CODE_LENGTH))}-${printedCode(code.slice(CODE_LENGTH))}`
