import { letterNl } from '../mail/letter-nl.ts'

export const callNl = {
  forGroup: (label: string) => `Voor ${label}`,
  invite: 'We horen graag hoe jij het ziet.',
  scanIt: 'Richt de camera van je telefoon op dit vierkant.',
  goTo: 'Of ga naar',
  typeIt: 'en vul deze code in',
  alt: (link: string) => `QR-code van ${link}`,
  onlyOnce: 'Deze code werkt één keer.',
  counted: letterNl.counted,
  regards: letterNl.regards,
}
