import type { Page } from 'playwright-core'
import { faulty, type Stop, send, unfold } from '../stop.ts'

/** Brings a file with one title, and nothing of the other parts. */
const bringTitle = async (page: Page) => {
  const buffer = Buffer.from('onderdeel;functietitel\ntitel;digicoach')
  await page.locator('#file').setInputFiles({ name: 'wie-doet-wat.csv', mimeType: 'text/csv', buffer })
  await send()(page)
}

/** Who does what: the overview and its forms. */
export const inventoryStops: readonly Stop[] = [
  { name: 'inventory', as: 'facilitator', at: () => '/inventory' },
  { name: 'inventory-board', as: 'board', at: () => '/inventory', does: unfold },
  { name: 'inventory-none', as: 'newcomer', at: () => '/inventory' },
  { name: 'inventory-passport', as: 'facilitator', at: () => '/inventory/passport' },
  {
    name: 'inventory-passport-refused',
    as: 'facilitator',
    at: () => '/inventory/passport',
    ...faulty(send({ hoursReal: 'acht', referenceDate: '' })),
  },
  { name: 'inventory-new-title', as: 'facilitator', at: () => '/inventory/titles/new' },
  {
    name: 'inventory-new-title-refused',
    as: 'facilitator',
    at: () => '/inventory/titles/new',
    ...faulty(send({ workingTitle: '' })),
  },
  { name: 'inventory-title', as: 'facilitator', at: ({ title }) => `/inventory/titles/${title}`, does: unfold },
  {
    name: 'inventory-title-deletion',
    as: 'facilitator',
    at: ({ title }) => `/inventory/titles/${title}/deletion`,
  },
  { name: 'inventory-task', as: 'facilitator', at: () => '/inventory/tasks/O7' },
  { name: 'inventory-task-assigned', as: 'facilitator', at: () => '/inventory/tasks/O1', does: unfold },
  { name: 'inventory-import', as: 'facilitator', at: () => '/inventory/import' },
  {
    name: 'inventory-import-refused',
    as: 'facilitator',
    at: () => '/inventory/import',
    ...faulty(send()),
  },
  { name: 'inventory-import-preview', as: 'facilitator', at: () => '/inventory/import', does: bringTitle },
  { name: 'inventory-new-task', as: 'facilitator', at: () => '/inventory/tasks/new' },
  {
    name: 'inventory-new-task-refused',
    as: 'facilitator',
    at: () => '/inventory/tasks/new',
    ...faulty(send({ task: '', filledByPeople: 'veel' })),
  },
  { name: 'inventory-new-arrangement', as: 'facilitator', at: () => '/inventory/arrangements/new' },
  {
    name: 'inventory-new-arrangement-refused',
    as: 'facilitator',
    at: () => '/inventory/arrangements/new',
    ...faulty(send()),
  },
  {
    name: 'inventory-arrangement',
    as: 'facilitator',
    at: ({ arrangement }) => `/inventory/arrangements/${arrangement}`,
    does: unfold,
  },
  {
    name: 'inventory-arrangement-deletion',
    as: 'facilitator',
    at: ({ arrangement }) => `/inventory/arrangements/${arrangement}/deletion`,
  },
]
