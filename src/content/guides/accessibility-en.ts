import type { Guide } from './guide.ts'

export const accessibilityEn: Guide = {
  title: 'Accessibility',
  lead: 'Everybody should be able to take part. This is what we do for it, and what isn’t possible yet.',
  sections: [
    {
      heading: 'What we keep to',
      lines: [
        'Bruggenscan is made to WCAG 2.2, levels A and AA. The printed reports follow PDF/UA-1, the standard for accessible PDF files.',
      ],
      steps: [],
    },
    {
      heading: 'This works',
      lines: [
        'Everything works with a keyboard alone and without JavaScript. Who answers needs no account.',
        'You can zoom in to 400%. Colour is nowhere the only clue: a group is told by its name, shape and order too.',
        'Every figure comes with the same facts as a table or text. Errors stand together at the top, with a link to the field.',
        'You can answer in Dutch and in English. Switching in between costs you no answers.',
      ],
      steps: [],
    },
    {
      heading: 'How we check',
      lines: [
        'With every change a program goes past each kind of page in a real browser: empty, filled in, with an error and with very long texts. It does so in Dutch and in English.',
        'It looks with axe at the rules of WCAG 2.2 A and AA: on a screen of 320 pixels without JavaScript, and at 200% with the reader’s own colours. It also measures whether everything fits, with more room between letters, words and lines too. And whether buttons and links that stand alone are at least 44 by 44 pixels.',
        'It answers a scan and makes a draft with a keyboard alone. It compares what a screen reader gets with what we mean. Every kind of report passes a check of PDF/UA-1.',
        'A screen reader itself, voice control and a braille display have not been tried yet. No independent party has reviewed anything yet. Nor have people with a disability.',
        'We last checked this on 24 November 2026, in Chromium. Safari and Firefox have not been examined yet.',
      ],
      steps: [],
    },
    {
      heading: 'What isn’t possible yet',
      lines: [
        'Files for a spreadsheet and figures for slides are material to work with. They have names and descriptions, but their accessibility was not examined. The report says the same.',
        'The panels in the report are wide. On a phone you move them sideways, with the keyboard too.',
        'The questions are written in plain language. There is no version in sign language, and none that is read aloud.',
      ],
      steps: [],
    },
    {
      heading: 'Does something not work?',
      lines: [
        'Tell the person who invited you, or the facilitator of your institution. They will look for a way that does work.',
      ],
      steps: [],
    },
  ],
}
