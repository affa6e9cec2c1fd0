/** The library of practice examples. */
export const examplesNl = {
  title: 'Praktijkvoorbeelden',
  lead: (source: string) =>
    `Twaalf mbo-instellingen deden mee aan het onderzoek achter de zes factoren: ${source}. Zo pakten zij het aan, in onze eigen woorden.`,
  search: 'Zoeken',
  all: 'alle',
  factor: 'Factor',
  structure: 'Hoe is het geregeld?',
  structures: { central: 'centraal', decentral: 'decentraal', 'from-below': 'van onderop' },
  status: 'Hoe vast is het?',
  statuses: { project: 'project of in opbouw', structural: 'structureel', ending: 'loopt af' },
  show: 'Laat zien',
  found: (count: number) => (count === 1 ? '1 voorbeeld' : `${count} voorbeelden`),
  none: 'Geen van de twaalf heeft dit allemaal. Kies ergens ‘alle’ om meer te zien.',
  name: (number: number) => `Instelling ${number}`,
  about: 'Gaat over',
  toAll: 'Toon alle voorbeelden',
}
