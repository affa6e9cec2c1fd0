import { takesInvitations } from '../domain/inviting/inviting.ts'
import { type ScanInTime, scanWhile } from './scan-while.ts'

export type InvitingScan = ScanInTime

/** A page about whom to invite. */
export const whileInviting = scanWhile(takesInvitations)
