import type { Language } from '../../domain/scan/rubric.ts'

/** What only the print of an inventory says. */
type InventoryPrintWords = Readonly<
  Record<
    | 'title'
    | 'lead'
    | 'signals'
    | 'signalsLead'
    | 'noSignals'
    | 'moreSignals'
    | 'passport'
    | 'titles'
    | 'tasks'
    | 'arrangements'
    | 'missing'
    | 'fact'
    | 'answer'
    | 'task'
    | 'standing'
    | 'decision'
    | 'none'
    | 'source',
    string
  >
> & { readonly asOf: (day: string) => string }

const nl: InventoryPrintWords = {
  title: 'Wie doet wat bij ons',
  lead: 'Functietitels, taken en manieren om te blijven leren. Feiten, geen meningen, en geen namen van personen.',
  asOf: (day) => `peildatum ${day}`,
  signals: 'Om over te praten',
  signalsLead: 'Elk punt is een vraag, geen fout. Eronder staat waar de vraag op rust.',
  noSignals: 'Uit wat er nu in staat, komt geen vraag naar voren.',
  moreSignals: 'Meer om over te praten',
  passport: 'Paspoort van het programma',
  titles: 'Functietitels',
  tasks: 'Taken',
  arrangements: 'Ontwikkelafspraken',
  missing: 'Nog niet ingevuld',
  fact: 'Onderdeel',
  answer: 'Wat er staat',
  task: 'Taak',
  standing: 'Stand',
  decision: 'Besluit',
  none: 'Nog niets ingevuld.',
  source:
    'Activiteiten, rollen en titels om uit te kiezen komen uit een verkenning in het hoger onderwijs. De indeling en de woorden zijn van ons. Het is geen norm.',
}

const en: InventoryPrintWords = {
  title: 'Who does what here',
  lead: 'Working titles, tasks and ways to keep learning. Facts, not opinions, and no names of persons.',
  asOf: (day) => `reference date ${day}`,
  signals: 'To talk about',
  signalsLead: 'Each point is a question, not an error. Below it is what the question rests on.',
  noSignals: 'What is filled in now raises no question.',
  moreSignals: 'More to talk about',
  passport: 'Passport of the programme',
  titles: 'Working titles',
  tasks: 'Tasks',
  arrangements: 'Development arrangements',
  missing: 'Not filled in yet',
  fact: 'Part',
  answer: 'What is filled in',
  task: 'Task',
  standing: 'Status',
  decision: 'Decision',
  none: 'Nothing filled in yet.',
  source:
    'Activities, roles and titles to choose from come from an exploration in higher education. The division and the words are ours. It is no norm.',
}

const WORDS: Readonly<Record<Language, InventoryPrintWords>> = { nl, en }

export const inventoryPrintWords = (language: Language): InventoryPrintWords => WORDS[language]
