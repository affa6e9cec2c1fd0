import { takesInvitations } from '../domain/inviting/inviting.ts'
import { type ScanInTime, scanWhile } from './scan-while.ts'

export type InvitingScan = ScanInTime

/** A page about invitations, for as long as the scan takes them. */
export const whileInviting = scanWhile(takesInvitations)
