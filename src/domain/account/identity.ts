/** Somebody as a federation knows them: for good by issuer and subject, the rest as of this moment. */
export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly name: string | null
  /** The domain of the institution that vouches for them. */
  readonly homeOrganization: string | null
}
