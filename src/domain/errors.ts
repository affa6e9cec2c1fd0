import type { PasswordWeakness } from './account/password.ts'

/** Thrown by every `get…` for what isn't there, or isn't there for this institution: nobody learns which. */
export class NotFound extends Error {
  readonly subject: string

  constructor(subject: string) {
    super(`${subject} not found`)
    this.subject = subject
  }
}

/** Thrown rather than set a password that is too easy to guess. */
export class WeakPassword extends Error {
  readonly weakness: PasswordWeakness

  constructor(weakness: PasswordWeakness) {
    super(`this password is refused: ${weakness}`)
    this.weakness = weakness
  }
}

/** Thrown for what wasn't ready in the time that it may take. */
export class TooSlow extends Error {}

/** Thrown for what can't even wait its turn, since so many already do. */
export class TooBusy extends Error {}

/** Thrown when somebody's role doesn't include what they ask. */
export class NotAllowed extends Error {
  constructor(act: string) {
    super(`not allowed to ${act}`)
  }
}

/** Thrown for what can't be done now and may be later; the message names a kind of reason and nobody. */
export class PutOff extends Error {}

/** Thrown when the connection broke while a change was being made final: it may be there, or not. */
export class InDoubt extends Error {}
