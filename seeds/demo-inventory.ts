import { addDays, type Day } from '../src/domain/calendar.ts'
import type { ArrangementId, TitleId } from '../src/domain/ids.ts'
import { blankValues } from '../src/domain/inventory/field.ts'
import {
  ARRANGEMENT_FIELDS,
  type Arrangement,
  blankTask,
  type Inventory,
  TITLE_FIELDS,
  type TitleEntry,
} from '../src/domain/inventory/inventory.ts'

/** Who does what at the demo's institution. It gives three questions to talk about. */
export const demoInventory = (today: Day): Inventory => ({
  passport: {
    referenceDate: addDays(today, -30),
    sponsor: 'bestuur',
    steers: 'programmaleider digitale didactiek',
    startsOn: addDays(today, -400),
    duration: 'until',
    endsOn: addDays(today, 250),
    rhythm: 'elke zes weken een overleg',
    teachersPerCoach: 30,
    hoursPromised: 4,
    hoursReal: 3,
  },
  titles: [
    titleOf(1, 'mediacoach', {
      placement: 'decentral',
      unit: 'alle colleges',
      description: 'in-force',
      describedOn: addDays(today, -200),
      reviewOn: addDays(today, 165),
      levels: ['operational', 'tactical'],
      mainRoles: ['R2'],
      alsoRoles: ['R4', 'R5'],
      activities: ['O1', 'O2', 'O4', 'O6'],
      kind: 'beside',
      besides: 'docent',
      people: 8,
      hoursPerWeek: 32,
      funding: 'project',
      fundingEndsOn: addDays(today, 250),
      notOurs: 'Een tweede servicedesk zijn.',
    }),
    titleOf(2, 'ICTO-coach', {
      placement: 'central',
      description: 'in-force',
      levels: ['operational'],
      mainRoles: ['R2'],
      activities: ['O1', 'O2', 'O4', 'O5', 'O6'],
      kind: 'job',
      people: 2,
      hoursPerWeek: 24,
      funding: 'structural',
    }),
    titleOf(3, 'adviseur leren met ICT', {
      placement: 'central',
      description: 'in-force',
      levels: ['tactical', 'strategic'],
      mainRoles: ['R3'],
      alsoRoles: ['R1'],
      activities: ['T1', 'T4', 'S3', 'S4', 'S6'],
      kind: 'job',
      people: 2,
      hoursPerWeek: 48,
      funding: 'structural',
    }),
  ],
  tasks: [
    {
      ...blankTask('O7'),
      state: 'unassigned',
      need: 'alle colleges',
      filledBy: 'docenten die handig zijn met ict',
      filledByPeople: 6,
      content: 'partly',
      decision: 'talk',
    },
    { ...blankTask('T7'), state: 'unknown' },
    { ...blankTask('S5'), state: 'not-needed' },
  ],
  arrangements: [
    arrangementOf(1, 'Middag van de mediacoaches', {
      state: 'in-use',
      way: 'peers',
      form: 'informal',
      place: 'inside',
      company: 'together',
      forTitles: [titleId(1)],
      time: 'hours',
      timeAmount: 20,
      money: 'no',
      status: 'encouraged',
      recognised: 'no',
      rewarded: 'no',
    }),
    arrangementOf(2, 'Training coachen', {
      state: 'in-use',
      way: 'training',
      form: 'formal',
      place: 'outside',
      company: 'together',
      forTitles: [titleId(1), titleId(2)],
      time: 'hours',
      timeAmount: 24,
      money: 'yes',
      status: 'free',
      recognised: 'certificate',
      rewarded: 'no',
      decidedBy: 'teamleider',
    }),
  ],
})

const titleId = (number: number) => `7a1c0000-0000-4000-8000-00000000000${number}` as TitleId

const titleOf = (number: number, workingTitle: string, values: Partial<TitleEntry>): TitleEntry => ({
  id: titleId(number),
  ...blankValues(TITLE_FIELDS),
  workingTitle,
  ...values,
})

const arrangementOf = (number: number, name: string, values: Partial<Arrangement>): Arrangement => ({
  id: `7a2c0000-0000-4000-8000-00000000000${number}` as ArrangementId,
  ...blankValues(ARRANGEMENT_FIELDS),
  name,
  ...values,
})
