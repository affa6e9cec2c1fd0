import { letterNl } from '../mail/letter-nl.ts'

export const callNl = {
  forGroup: (label: string) => `Voor ${label}`,
  invite: 'We horen graag hoe jij het ziet.',
  scanIt: 'Richt de camera van je telefoon op dit vierkant.',
  goTo: 'Of ga naar',
  typeIt: 'en vul deze code in',
  alt: (link: string) => `QR-code van ${link}`,
  feedback: {
    heading: 'Dit hoorden we, dit spreken we af',
    lead: (institution: string, title: string) =>
      `Bij ${institution} vroegen we collega’s om de scan ‘${title}’ in te vullen. Lees wat eruit kwam.`,
  },
  onlyOnce: 'Deze code werkt één keer.',
  counted: letterNl.counted,
  regards: letterNl.regards,
}
