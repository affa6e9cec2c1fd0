/** Identifiers are branded, so that one kind can't be passed where another is meant. */
type Id<Kind extends string> = string & { readonly kind: Kind }

export type InstitutionId = Id<'institution'>
export type AccountId = Id<'account'>
export type ScanId = Id<'scan'>
export type GroupId = Id<'group'>
export type TicketId = Id<'ticket'>
