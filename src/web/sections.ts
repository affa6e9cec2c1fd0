import type { ScreenTexts } from '../content/screen-texts.ts'
import { type Member, may } from '../domain/account/membership.ts'
import { paths } from './paths.ts'

/** The menu of a member, the same on every page. `current`: how the page at `address` relates to the section. */
export const sectionsOf = (member: Member, address: string, t: ScreenTexts) =>
  [
    { name: t.scan.list.title, href: paths.scans.href({}) },
    { name: t.inventory.title, href: paths.inventory.href({}) },
    { name: t.editions.title, href: paths.editions.href({}) },
    ...(may(member, 'look-after-members') ? [{ name: t.members.title, href: paths.members.href({}) }] : []),
  ].map((section) => ({ ...section, current: relationOf(address, section.href) }))

/** For `aria-current`: the page itself, a page below it, or neither. */
const relationOf = (address: string, href: string): 'page' | 'true' | null => {
  if (address === href) return 'page'
  return address.startsWith(`${href}/`) ? 'true' : null
}
