/** A person as a federation knows them. Issuer and subject never change; the other fields are those of this moment. */
export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly name: string | null
  /** The domain of the institution that vouches for the person. */
  readonly homeOrganization: string | null
}
