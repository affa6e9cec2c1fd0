/** Identifiers are branded, so that one kind can't be passed where another is meant. */
type Id<Kind extends string> = string & { readonly kind: Kind }

export type InstitutionId = Id<'institution'>
export type AccountId = Id<'account'>
export type ScanId = Id<'scan'>
export type GroupId = Id<'group'>
export type UnitId = Id<'unit'>
export type TicketId = Id<'ticket'>
export type RemarkId = Id<'remark'>
export type AgreementId = Id<'agreement'>
export type MailingId = Id<'mailing'>
export type EditionId = Id<'edition'>
export type AddressChangeId = Id<'address-change'>
export type OfferId = Id<'offer'>
export type TitleId = Id<'title'>
export type ArrangementId = Id<'arrangement'>

/** Every id is a random uuid, of version 4: a later version tells the time, and so the order of answering. */
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
