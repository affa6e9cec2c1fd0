import { MOST_SLIPS } from '../../../domain/inviting/slips.ts'
import type { handoutsNl } from './handouts-nl.ts'

export const handoutsEn: typeof handoutsNl = {
  title: 'Posters and codes',
  lead: 'This is how everybody learns that the scan is open and how to take part. Choose what suits each group. More than one thing is fine.',
  shared: 'Poster, letter and slide',
  sharedText:
    'These show the link and the code of the group. They are the same for everyone in the group, so print as many as you like. Somebody can also answer twice with them. The report says so.',
  ownCode: 'Slips',
  ownCodeText:
    'Each slip has a code of its own, which works once. Useful when nobody should answer twice. Then use no poster, letter or slide for that group.',
  allPlacards: 'All posters in one PDF',
  placard: 'Poster',
  circular: 'Letter',
  slide: 'Slide',
  slips: 'Make slips',
  renewal: 'Replace link and code',
  forGroup: (label) => `for ${label}`,
  wasRenewed:
    'The link and the code of this group were replaced. What you printed before no longer works. Take it down and print it again. Slips still work.',
  hasSlips: 'Slips were made for this group.',
  slideHint: 'A slide is an SVG file. In PowerPoint: Insert, then Pictures.',
  flashes: {
    renewed: 'The link and the code were replaced. Print the poster, the letter and the slide of this group again.',
  },
  make: {
    title: (group) => `Slips for ${group}`,
    lead: 'Each slip has a code of its own. It works once: from the moment that somebody clicks ‘Begin’.',
    once: 'You get the codes once',
    onceText:
      'The PDF is downloaded at once. We don’t keep the codes in a form that can be read. So nobody can make the same slips again. Print the PDF, and throw it away after that.',
    lost: 'Did the download fail, or did you lose the PDF? Then make new slips here instead of the earlier ones.',
    handOut: 'How to hand them out',
    tips: [
      'Cut the slips apart and let people take one themselves.',
      'Don’t note who got which slip. Then it stays anonymous.',
      'The link of the group goes on working too. So don’t share it, and put up no poster for this group.',
    ],
    count: 'How many slips?',
    countHint: `Eight fit on a sheet. Make at most ${MOST_SLIPS} at a time.`,
    already: 'Slips were made for this group before',
    extra: 'Make extra slips. The earlier ones go on working.',
    instead:
      'Make new slips instead of the earlier ones. Those that nobody used stop working. Whoever began can simply go on.',
    submit: 'Make slips (PDF)',
    errors: {
      invalid: 'Please check this field.',
      countWrong: `Enter a whole number from 1 to ${MOST_SLIPS}.`,
      choiceMissing: 'Choose whether you make extra slips, or new ones instead of the earlier ones.',
    },
  },
  renew: {
    title: (group) => `Replace the link and the code of ${group}?`,
    lead: 'Do this when the link has spread too far. The old link and code stop working at once. You can’t undo this.',
    facts: [
      'Posters, letters and slides of this group stop working. Take them down and print them again.',
      'What was sent stays counted.',
      'Whoever began can go on, on the same device.',
      'Slips and personal invitations go on working.',
    ],
    submit: 'Replace link and code',
  },
  parts: {
    placards: 'posters',
    placard: 'poster',
    circular: 'letter',
    slide: 'slide',
    slips: 'slips',
  },
}
