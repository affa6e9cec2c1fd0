import { expect, test } from 'vitest'
import { screenTexts } from '../../src/content/screen-texts.ts'
import type { Role } from '../../src/domain/account/membership.ts'
import type { InstitutionId } from '../../src/domain/ids.ts'
import { sectionsOf } from '../../src/web/sections.ts'

const member = (role: Role) => ({
  accountId: '00000000-0000-4000-8000-000000000001' as never,
  name: 'Noor',
  institutionId: '00000000-0000-4000-8000-000000000002' as InstitutionId,
  institution: 'ROC Voorbeeld',
  roles: [role],
})

const currentAt = (address: string) =>
  sectionsOf(member('board'), address, screenTexts.nl).flatMap(({ name, current }) =>
    current ? [[name, current]] : [],
  )

test.each([
  ['/scans', [['Scans', 'page']]],
  ['/scans/1/report', [['Scans', 'true']]],
  ['/editions/new', [['Vragenlijsten', 'true']]],
  ['/inventory/titles/new', [['Wie doet wat bij ons', 'true']]],
  ['/scansion', []],
  ['/account', []],
])('at %s the menu marks the section of the page', (address, marked) => {
  expect(currentAt(address)).toEqual(marked)
})

test('only who looks after the members finds them in the menu', () => {
  const names = (role: Role) => sectionsOf(member(role), '/scans', screenTexts.nl).map(({ name }) => name)
  expect(names('board')).toEqual(['Scans', 'Wie doet wat bij ons', 'Vragenlijsten', 'Wie doet mee'])
  expect(names('facilitator')).toEqual(['Scans', 'Wie doet wat bij ons', 'Vragenlijsten'])
})
