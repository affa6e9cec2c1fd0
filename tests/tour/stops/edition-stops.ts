import { faulty, type Stop, send } from '../stop.ts'

/** Pages of the institution's own editions. */
export const editionStops: readonly Stop[] = [
  { name: 'editions', as: 'facilitator', at: () => '/editions' },
  { name: 'editions-none', as: 'newcomer', at: () => '/editions' },
  { name: 'edition-copy', as: 'facilitator', at: () => '/editions/new' },
  { name: 'edition-copy-refused', as: 'facilitator', at: () => '/editions/new', ...faulty(send({ name: '' })) },
  { name: 'edition-import', as: 'facilitator', at: () => '/editions/import' },
  {
    name: 'edition-import-refused',
    as: 'facilitator',
    at: () => '/editions/import',
    ...faulty(send({ text: '{"format": "bruggenscan-edition-1"}' })),
  },
  { name: 'edition-standard', as: 'facilitator', at: () => '/editions/standard-1' },
  { name: 'edition', as: 'facilitator', at: ({ edition }) => `/editions/${edition}` },
  { name: 'edition-names', as: 'facilitator', at: ({ edition }) => `/editions/${edition}/names` },
  {
    name: 'edition-names-refused',
    as: 'facilitator',
    at: ({ edition }) => `/editions/${edition}/names`,
    ...faulty(send({ name: '' })),
  },
  { name: 'edition-factor', as: 'facilitator', at: ({ edition }) => `/editions/${edition}/factors/3` },
  {
    name: 'edition-factor-refused',
    as: 'facilitator',
    at: ({ edition }) => `/editions/${edition}/factors/3`,
    ...faulty(send({ 'nl[title]': '', 'en[question]': 'long '.repeat(60) })),
  },
  { name: 'edition-preview', as: 'facilitator', at: ({ edition }) => `/editions/${edition}/preview` },
  { name: 'edition-deletion', as: 'facilitator', at: ({ edition }) => `/editions/${edition}/deletion` },
]
