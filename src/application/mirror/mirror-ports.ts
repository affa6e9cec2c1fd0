import type { Day } from '../../domain/calendar.ts'
import type { Contribution } from '../../domain/mirror/contribution.ts'
import type { Snapshot } from '../../domain/mirror/snapshot.ts'

/** Contributions and snapshots. Nothing in it names an institution: a link finds a contribution. */
export type MirrorStore = {
  /** Other changes of the pool wait until the transaction ends. */
  lock(): Promise<void>
  pool(): Promise<readonly Pooled[]>
  contribute(given: Contributed): Promise<void>
  /** False when there was no contribution with this link. */
  withdraw(link: Buffer): Promise<boolean>
  /** Of each fixed day, the latest first; null when it waits. */
  snapshots(): Promise<readonly KeptSnapshot[]>
  /** False when this day has one. */
  keepSnapshot(day: Day, snapshot: Snapshot | null): Promise<boolean>
}

export type Contributed = {
  readonly link: Buffer
  /** The installation that it was brought from; null for an institution of this one. */
  readonly source: Buffer | null
  readonly contribution: Contribution
  readonly mark: Buffer
}

export type Pooled = Pick<Contributed, 'link' | 'source'> & {
  /** Null: withdrawn since the last print. */
  readonly contribution: Contribution | null
  /** The last printed snapshot counts this institution. */
  readonly inPrint: boolean
  readonly changed: boolean
}

export type KeptSnapshot = { readonly madeOn: Day; readonly snapshot: Snapshot | null }

/** Does the work in one transaction that sees the mirror and no institution. */
export type InMirror = <Result>(work: (mirror: MirrorStore) => Promise<Result>) => Promise<Result>
