import type { examplesNl } from './examples-nl.ts'

export const examplesEn: typeof examplesNl = {
  title: 'Practice examples',
  lead: (source: string) =>
    `Twelve colleges took part in the research behind the six factors: ${source}. This is what they did, in our own words.`,
  search: 'Search',
  all: 'all',
  factor: 'Factor',
  structure: 'How is it organised?',
  structures: { central: 'centrally', decentral: 'decentrally', 'from-below': 'from below' },
  status: 'How settled is it?',
  statuses: { project: 'a project, or being built up', structural: 'structural', ending: 'coming to an end' },
  show: 'Show',
  found: (count: number) => (count === 1 ? '1 example' : `${count} examples`),
  none: 'None of the twelve has all of this. Choose ‘all’ somewhere to see more.',
  name: (number: number) => `College ${number}`,
  about: 'About',
  toAll: 'Show all examples',
}
