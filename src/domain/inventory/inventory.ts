import type { Day } from '../calendar.ts'
import type { ArrangementId, TitleId } from '../ids.ts'
import { ACTIVITIES, COMPETENCES, WAYS, WORK_LEVELS, WORK_ROLES } from './catalogue.ts'
import {
  blankValues,
  choice,
  choices,
  day,
  isBlank,
  line,
  lines,
  number,
  text,
  type Value,
  type Values,
} from './field.ts'

/** Facts about the programme. They are no norm, and name functions, never persons. */
export const PASSPORT_FIELDS = {
  /** The day on which all of the inventory was true. */
  referenceDate: day,
  sponsor: line(),
  steers: line(),
  startsOn: day,
  duration: choice(['structural', 'until']),
  endsOn: day,
  rhythm: line(),
  teachersPerCoach: number(9999),
  /** Hours a week for one coach: what was promised, and what it is. */
  hoursPromised: number(99),
  hoursReal: number(99),
} as const

/** A working title in one place. Only the title itself is required. */
export const TITLE_FIELDS = {
  workingTitle: line(),
  placement: choice(['central', 'decentral', 'both']),
  unit: line(),
  description: choice(['none', 'draft', 'in-force']),
  describedOn: day,
  reviewOn: day,
  levels: choices(WORK_LEVELS),
  mainRoles: choices(WORK_ROLES),
  alsoRoles: choices(WORK_ROLES),
  activities: choices(ACTIVITIES),
  ownActivities: lines(),
  formal: choice(['same', 'other', 'unknown']),
  formalTitle: line(),
  kind: choice(['job', 'beside']),
  besides: line(),
  people: number(9999),
  hoursPerWeek: number(9999),
  funding: choice(['structural', 'project', 'unknown']),
  fundingEndsOn: day,
  competences: choices(COMPETENCES),
  ownCompetences: lines(),
  /** Work that is expressly outside the task. */
  notOurs: text(),
} as const

/** What is known about an activity. Whether it is assigned is never typed: `taskRows` derives it from the titles. */
export const TASK_FIELDS = {
  state: choice(['unassigned', 'not-done', 'not-needed', 'unknown']),
  need: text(),
  filledBy: line(),
  filledByPeople: number(9999),
  /** Whether they are content with that, after they were asked. Empty: not asked. */
  content: choice(['yes', 'partly', 'no']),
  decision: choice(['assign', 'stop', 'leave', 'talk']),
  assignTo: { kind: 'title' },
} as const

/** A way of learning that exists, or is agreed or planned. */
export const ARRANGEMENT_FIELDS = {
  name: line(120),
  state: choice(['in-use', 'unused', 'planned', 'ended']),
  way: choice(WAYS),
  ownWay: line(),
  form: choice(['formal', 'informal']),
  place: choice(['inside', 'outside']),
  company: choice(['alone', 'together']),
  forTitles: { kind: 'titles' },
  time: choice(['hours', 'percentage', 'none', 'unknown']),
  /** Hours a year, or a percentage of working time. */
  timeAmount: number(2000),
  money: choice(['yes', 'no', 'on-request', 'unknown']),
  status: choice(['required', 'encouraged', 'free']),
  recognised: choice(['certificate', 'badge', 'file', 'no']),
  rewarded: choice(['pay', 'allowance', 'growth', 'no']),
  decidedBy: line(),
  competences: choices(COMPETENCES),
  ownCompetences: lines(),
} as const

export type Passport = Values<typeof PASSPORT_FIELDS>
export type TitleEntry = { readonly id: TitleId } & Values<typeof TITLE_FIELDS>
/** `task`: the id of an activity of the catalogue, or the text of an own one. */
export type TaskEntry = { readonly task: string } & Values<typeof TASK_FIELDS>
export type Arrangement = { readonly id: ArrangementId } & Values<typeof ARRANGEMENT_FIELDS>

/** Who does what in an institution, and how people go on learning: facts, to be filled in bit by bit. */
export type Inventory = {
  readonly passport: Passport
  readonly titles: readonly TitleEntry[]
  readonly tasks: readonly TaskEntry[]
  readonly arrangements: readonly Arrangement[]
}

/** As it was at the launch of a scan. */
export type FrozenInventory = { readonly inventory: Inventory; readonly frozenOn: Day }

/** More rows than any institution needs. */
export const MOST_ROWS = { titles: 60, tasks: 80, arrangements: 100 } as const

export const EMPTY_INVENTORY: Inventory = {
  passport: blankValues(PASSPORT_FIELDS),
  titles: [],
  tasks: [],
  arrangements: [],
}

export const blankTask = (task: string): TaskEntry => ({ task, ...blankValues(TASK_FIELDS) })

/** Whether nobody has filled in anything. */
export const isEmpty = ({ passport, titles, tasks, arrangements }: Inventory): boolean =>
  titles.length + arrangements.length === 0 && tasks.every(saysNothing) && Object.values<Value>(passport).every(isBlank)

/** Whether a task has no answer yet. An own activity is something by itself. */
export const saysNothing = ({ task, ...values }: TaskEntry): boolean =>
  isActivity(task) && Object.values<Value>(values).every(isBlank)

export const isActivity = (task: string): task is (typeof ACTIVITIES)[number] =>
  (ACTIVITIES as readonly string[]).includes(task)
