import type { Identity } from '../../domain/account/identity.ts'

/** What must return unchanged: it binds the answer to the browser that was sent away. */
export type FederatedVisit = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** How the federation knows this installation. */
export type FederationSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  /** Allowed only for an address on this machine, where nobody listens in. */
  readonly overHttp: boolean
}

/** A service that signs people in for their institutions. */
export type Federation = {
  /** The name that people know it by. */
  readonly name: string
  /** Where to send a person who signs in. @throws FederationDown */
  leave(): Promise<{ readonly href: string; readonly visit: FederatedVisit }>
  /** The identity of the person who returned at this address. @throws FederationDown, FederationRefused */
  welcome(address: URL, visit: FederatedVisit): Promise<Identity>
}

/** Thrown when the federation can't be reached, or doesn't match the settings. */
export class FederationDown extends Error {}

/** Thrown for an answer that is not valid, or that refuses the person. */
export class FederationRefused extends Error {}
