import type { Identity } from '../../domain/account/identity.ts'

/** What must come back unchanged: it binds the answer to the browser that asked. */
export type FederatedVisit = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** How we are known there. */
export type FederationSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  /** Only of this very machine, where nobody listens in. */
  readonly overHttp: boolean
}

/** Signs people in for their institutions, elsewhere. */
export type Federation = {
  /** As people know it. */
  readonly name: string
  /** Where to send somebody. @throws FederationDown */
  leave(): Promise<{ readonly href: string; readonly visit: FederatedVisit }>
  /** Who came back at this address. @throws FederationDown, FederationRefused */
  welcome(address: URL, visit: FederatedVisit): Promise<Identity>
}

/** Thrown when the federation can't be reached or isn't what was set. */
export class FederationDown extends Error {}

/** Thrown for an answer that isn't to be believed, or says no. */
export class FederationRefused extends Error {}
