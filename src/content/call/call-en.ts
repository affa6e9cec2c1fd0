import { letterEn } from '../mail/letter-en.ts'
import type { callNl } from './call-nl.ts'

export const callEn: typeof callNl = {
  forGroup: (label) => `For ${label}`,
  invite: 'We would like to hear how you see it.',
  scanIt: 'Point the camera of your phone at this square.',
  goTo: 'Or go to',
  typeIt: 'and type this code',
  alt: (link) => `QR code for ${link}`,
  feedback: {
    heading: 'What we heard, and what we agreed',
    lead: (institution, title) =>
      `At ${institution} we asked colleagues to fill in the scan ‘${title}’. Read what came of it.`,
  },
  onlyOnce: 'This code works once.',
  counted: letterEn.counted,
  regards: letterEn.regards,
}
