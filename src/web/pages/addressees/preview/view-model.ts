import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { UnitId } from '../../../../domain/ids.ts'
import type { Addressee } from '../../../../domain/inviting/addressee.ts'
import type { AddresseeList } from '../../../../domain/inviting/addressee-list.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { divisionOf } from '../../../../domain/scan/unit.ts'
import { paths } from '../../../paths.ts'
import { nameOfGroup } from '../../scan/view-model.ts'
import { addresseesField } from '../form.ts'

/** The greatest numbers of faults and addresses that are shown. Of the rest, the page shows the count. */
const SHOWN = { faults: 40, addresses: 8 }

/** What a list would do for each group, and which of its lines have no effect. */
export const previewViewModel = (
  scan: Scan,
  { addressees, faults, repeated }: AddresseeList,
  known: ReadonlySet<string>,
  t: ScreenTexts,
  language: Language,
) => {
  const s = t.addressees.preview
  const groupNames = scan.groups.map((group) => nameOfGroup(group, language, scan.coachTitle))
  const rows = scan.groups.map(({ key }, index) => {
    const ofGroup = addressees.filter(({ group }) => group === key)
    const freshOnes = ofGroup.filter(({ address }) => !known.has(address))
    const fresh = freshOnes.map(({ address }) => address)
    return {
      name: groupNames[index] ?? key,
      fresh: fresh.length,
      before: ofGroup.length - fresh.length,
      ...part(fresh, SHOWN.addresses, s.more),
      fields: fieldsOf(freshOnes),
      units: unitsOf(scan, key, freshOnes, s.withoutUnit),
    }
  })
  const fresh = rows.reduce((sum, row) => sum + row.fresh, 0)
  const told = faults.map(({ line, reason, found }) => ({ where: s.line(line), why: s.faults[reason], found }))
  return {
    rows: rows.filter((row) => row.fresh + row.before > 0),
    fresh,
    faults: part(told, SHOWN.faults, s.more),
    faultsTitle: s.faultsTitle(faults.length),
    knownGroups: faults.some(({ reason }) => reason === 'unknown-group') ? s.knownGroups(groupNames.join(', ')) : '',
    repeated: repeated > 0 ? s.repeated(repeated) : '',
    links: {
      confirm: paths.addressees.href({ scanId: scan.id }),
      again: paths.addressees.href({ scanId: scan.id }),
    },
  }
}

/** The fields that the confirmation posts back: the addresses of each group and unit. */
const fieldsOf = (addressees: readonly Addressee[]) => {
  const fields = new Map<string, string[]>()
  for (const addressee of addressees) {
    const field = addresseesField(addressee)
    const addresses = fields.get(field)
    if (addresses) addresses.push(addressee.address)
    else fields.set(field, [addressee.address])
  }
  return [...fields].map(([name, addresses]) => ({ name, value: addresses.join(' ') }))
}

/** The number of addressees per unit, in words. Empty for a group that isn't asked for its unit. */
const unitsOf = (scan: Scan, group: string, addressees: readonly Addressee[], withoutUnit: string): string => {
  const { groups, units } = divisionOf(scan)
  if (!groups.has(group)) return ''
  const countOf = (id: UnitId | undefined) => addressees.filter(({ unit }) => unit === id).length
  return [
    ...units.map(({ id, name }) => ({ name, count: countOf(id) })),
    { name: withoutUnit, count: countOf(undefined) },
  ]
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
    .join(' · ')
}

const part = <Item>(items: readonly Item[], most: number, more: (count: number) => string) => ({
  shown: items.slice(0, most),
  more: items.length > most ? more(items.length - most) : '',
})
