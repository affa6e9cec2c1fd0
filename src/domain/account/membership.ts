import type { AccountId, InstitutionId } from '../ids.ts'

/** The roles within an institution; one person may have both. */
export const ROLES = ['board', 'facilitator'] as const
export type Role = (typeof ROLES)[number]

/** A person who is signed in and acts for one institution. */
export type Member = {
  readonly accountId: AccountId
  readonly name: string
  readonly institutionId: InstitutionId
  readonly institution: string
  readonly roles: readonly Role[]
}

const ALLOWED = {
  'edit-draft': ['board', 'facilitator'],
  'edit-editions': ['board', 'facilitator'],
  'launch-scan': ['board'],
  'close-scan': ['board'],
  'erase-scan': ['board'],
  'see-links': ['facilitator'],
  invite: ['facilitator'],
  'send-mail': ['facilitator'],
  'tell-closing': ['board', 'facilitator'],
  'see-progress': ['board', 'facilitator'],
  'see-report': ['board', 'facilitator'],
  contribute: ['board'],
  'keep-agreements': ['board', 'facilitator'],
  'publish-feedback': ['facilitator'],
  'lead-workshop': ['board', 'facilitator'],
  'release-remarks': ['facilitator'],
  'see-audit-log': ['board'],
  'see-inventory': ['board', 'facilitator'],
  'keep-inventory': ['facilitator'],
  'look-after-members': ['board'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof ALLOWED

/** Whether this member may do this act. The table above holds all permissions. */
export const may = (member: Pick<Member, 'roles'>, act: Act): boolean =>
  member.roles.some((role) => (ALLOWED[act] as readonly Role[]).includes(role))
