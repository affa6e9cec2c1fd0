import type { Knex } from 'knex'
import { joinByOffer, joinFederated, openAccountByOffer } from './application/account/accept-offer.ts'
import type { Passwords } from './application/account/account-ports.ts'
import type { AccountStore } from './application/account/account-store.ts'
import { findOffer } from './application/account/find-offer.ts'
import { signInFederated } from './application/account/sign-in-federated.ts'
import { exportAuditLog } from './application/operations/export-audit-log.ts'
import type { Lookups } from './application/operations/lookup-ports.ts'
import type { MembershipsOf } from './application/read-models.ts'
import type { World } from './application/use-cases.ts'
import type { Config } from './config.ts'
import { nameOfAccount } from './db/account/member-read-model.ts'
import { readAuditLog } from './db/operations/audit-log-read-model.ts'
import { auditCsv } from './export/audit-csv.ts'
import { createFederation } from './web/account/federation.ts'
import type { WebDependencies } from './web/dependencies.ts'

type Parts = Pick<World, 'inTransaction' | 'now' | 'newId' | 'randomBytes'> & {
  readonly accounts: AccountStore
  readonly passwords: Passwords
  readonly membershipsOf: MembershipsOf
  readonly lookups: Lookups
  readonly knex: Knex
  readonly config: Config
}

/** The part of `compose` about who takes part: members, offers, signing in elsewhere, and the audit log. */
export const composeMembership = (parts: Parts) => {
  const { inTransaction, knex, config } = parts
  const auditLogOf = readAuditLog(knex)
  const joining = { ...parts, findOffer: findOffer(parts) }
  return {
    readAuditLog: auditLogOf,
    exportAuditLog: exportAuditLog({ ...parts, readAuditLog: auditLogOf }),
    writeAuditCsv: auditCsv,
    readMembers: (institutionId) =>
      inTransaction(institutionId, async ({ members, offers }) => ({
        members: await members.list(),
        offers: await offers.list(),
      })),
    getInstitution: (institutionId) => inTransaction(institutionId, ({ institutions }) => institutions.get()),
    nameOfAccount: nameOfAccount(knex),
    findOffer: joining.findOffer,
    federation: config.federation && createFederation(config.federation, config.baseUrl),
    signInFederated: signInFederated(parts),
    joinFederated: joinFederated(joining),
    joinByOffer: joinByOffer(joining),
    openAccountByOffer: openAccountByOffer(joining),
  } satisfies Partial<WebDependencies>
}
