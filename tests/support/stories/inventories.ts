import type { ArrangementId, TitleId } from '../../../src/domain/ids.ts'
import { blankValues } from '../../../src/domain/inventory/field.ts'
import {
  ARRANGEMENT_FIELDS,
  type Arrangement,
  blankTask,
  EMPTY_INVENTORY,
  type Inventory,
  type TaskEntry,
  TITLE_FIELDS,
  type TitleEntry,
} from '../../../src/domain/inventory/inventory.ts'

/** An id of the right form, the same for the same number. */
export const idNumber = <Id extends TitleId | ArrangementId>(number: number): Id =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id

/** A title with only these answers. */
export const titleOf = (workingTitle: string, values: Partial<TitleEntry> = {}): TitleEntry => ({
  id: idNumber(1),
  ...blankValues(TITLE_FIELDS),
  workingTitle,
  ...values,
})

export const arrangementOf = (name: string, values: Partial<Arrangement> = {}): Arrangement => ({
  id: idNumber(101),
  ...blankValues(ARRANGEMENT_FIELDS),
  name,
  ...values,
})

export const taskOf = (task: string, values: Partial<TaskEntry> = {}): TaskEntry => ({ ...blankTask(task), ...values })

export const inventoryOf = (values: Partial<Inventory>): Inventory => ({ ...EMPTY_INVENTORY, ...values })

/** An inventory with an answer in every field, own texts included, that hold signs which files and pages must bear. */
export const fullInventory = (): Inventory => {
  const coach = titleOf('=ICTO-coach', {
    id: idNumber(1),
    placement: 'decentral',
    unit: 'College Zuid; "Techniek"',
    description: 'in-force',
    describedOn: '2025-09-01',
    reviewOn: '2027-09-01',
    levels: ['operational', 'tactical'],
    mainRoles: ['R2'],
    alsoRoles: ['R4', 'R5'],
    activities: ['O1', 'O2', 'O4'],
    ownActivities: ['+rondgang langs lokalen', "'s ochtends spreekuur"],
    formal: 'other',
    formalTitle: '-beleidsmedewerker',
    kind: 'beside',
    besides: '@docent',
    people: 3,
    hoursPerWeek: 24,
    funding: 'project',
    fundingEndsOn: '2026-12-31',
    competences: ['K1', 'V3', 'E21'],
    ownCompetences: ['1-2'],
    notOurs: "'=geen tweede\nservicedesk, met <b> & ‘tekens’",
  })
  const adviser = titleOf('adviseur leren met ict', { id: idNumber(2), placement: 'central', activities: ['S3'] })
  return {
    passport: {
      referenceDate: '2026-11-01',
      sponsor: '=bestuur',
      steers: 'stuurgroep, met ; en "',
      startsOn: '2024-08-01',
      duration: 'until',
      endsOn: '2027-07-31',
      rhythm: '007',
      teachersPerCoach: 40,
      hoursPromised: 8,
      hoursReal: 5,
    },
    titles: [coach, adviser],
    tasks: [
      taskOf('O7', {
        state: 'unassigned',
        need: 'College Noord',
        filledBy: 'conciërge',
        filledByPeople: 4,
        content: 'partly',
      }),
      taskOf('T4', { state: 'not-done', need: 'alle teams', decision: 'assign', assignTo: idNumber(2) }),
      taskOf('+rondgang langs lokalen', { decision: 'leave' }),
      taskOf('"eigen" taak', { state: 'not-needed' }),
    ],
    arrangements: [
      arrangementOf('=leergang; coachen', {
        id: idNumber(101),
        state: 'in-use',
        way: 'training',
        ownWay: 'samen lezen',
        form: 'formal',
        place: 'inside',
        company: 'together',
        forTitles: [idNumber(1), idNumber(2)],
        time: 'percentage',
        timeAmount: 20,
        money: 'on-request',
        status: 'encouraged',
        recognised: 'badge',
        rewarded: 'growth',
        decidedBy: 'hoofd hr',
        competences: ['K1', 'V3'],
        ownCompetences: ['1-2'],
      }),
      arrangementOf('intervisie', { id: idNumber(102) }),
    ],
  }
}
