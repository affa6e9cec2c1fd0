import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { AddresseeList } from '../../../../domain/addressee-list.ts'
import type { Language } from '../../../../domain/rubric.ts'
import type { Scan } from '../../../../domain/scan.ts'
import { paths } from '../../../paths.ts'
import { nameOfGroup } from '../../scan/view-model.ts'
import { addresseesField } from '../form.ts'

/** As many as somebody looks through; of the rest only how many. */
const SHOWN = { faults: 40, addresses: 8 }

/** What a list would do for each group, and which of its lines do nothing. */
export const previewViewModel = (
  scan: Scan,
  { addressees, faults, repeated }: AddresseeList,
  known: ReadonlySet<string>,
  t: ScreenTexts,
  language: Language,
) => {
  const s = t.addressees.preview
  const rows = scan.groups.map(({ key, label }) => {
    const addresses = addressees.flatMap(({ address, group }) => (group === key ? address : []))
    const fresh = addresses.filter((address) => !known.has(address))
    return {
      name: nameOfGroup({ key, label }, language, scan.coachTitle),
      fresh: fresh.length,
      before: addresses.length - fresh.length,
      ...part(fresh, SHOWN.addresses, s.more),
      field: addresseesField(key),
      value: fresh.join(' '),
    }
  })
  const fresh = rows.reduce((sum, row) => sum + row.fresh, 0)
  const told = faults.map(({ line, reason, found }) => ({ where: s.line(line), why: s.faults[reason], found }))
  return {
    rows: rows.filter((row) => row.fresh + row.before > 0),
    fresh,
    confirm: s.confirm(fresh),
    faults: part(told, SHOWN.faults, s.more),
    faultsTitle: s.faultsTitle(faults.length),
    repeated: repeated > 0 ? s.repeated(repeated) : '',
    links: {
      confirm: paths.addressees.href({ scanId: scan.id }),
      again: paths.addressees.href({ scanId: scan.id }),
    },
  }
}

const part = <Item>(items: readonly Item[], most: number, more: (count: number) => string) => ({
  shown: items.slice(0, most),
  more: items.length > most ? more(items.length - most) : '',
})
