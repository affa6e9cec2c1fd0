import type { Guide } from './guide.ts'

export const accessibilityEn: Guide = {
  title: 'Accessibility',
  lead: 'Everyone should be able to take part. Here is what we do to make that happen, and what isn’t possible yet.',
  sections: [
    {
      heading: 'The standards we follow',
      lines: [
        'We build Bruggenscan to WCAG 2.2, levels A and AA. The printed reports follow PDF/UA-1, the standard for accessible PDF files.',
      ],
      steps: [],
    },
    {
      heading: 'What works',
      lines: [
        'Everything works with a keyboard alone and without JavaScript. You need no account to answer.',
        'You can zoom in to 400%. Colour is never the only clue: you can also tell a group by its name, shape and order.',
        'Every figure comes with the same facts as a table or text. Errors are listed together at the top, with a link to the field.',
        'You can answer in Dutch and in English. You lose no answers when you switch.',
      ],
      steps: [],
    },
    {
      heading: 'How we check',
      lines: [
        'With every change, a program visits each kind of page in a real browser: empty, filled in, with an error and with very long texts. It does so in Dutch and in English.',
        'It uses axe to check the rules of WCAG 2.2 A and AA: on a screen of 320 pixels without JavaScript, and at 200% with the reader’s own colours. It also measures whether everything fits, even with more space between letters, words and lines. And it measures whether buttons and links on their own are at least 44 by 44 pixels.',
        'It answers a scan and makes a draft with a keyboard alone. It compares what a screen reader receives with what we intend. Every kind of report passes a PDF/UA-1 check.',
        'We have not yet tried an actual screen reader, voice control or a braille display. No independent party has reviewed anything yet. Nor have people with a disability.',
        'We last checked this on 24 November 2026, in Chromium. Safari and Firefox have not been examined yet.',
      ],
      steps: [],
    },
    {
      heading: 'What isn’t possible yet',
      lines: [
        'Spreadsheet files and figures for slides are working material. They have names and descriptions, but we have not examined their accessibility. The report says the same.',
        'The panels in the report are wide. On a phone you scroll them sideways. You can do that with the keyboard too.',
        'The questions are written in plain language. There is no version in sign language, and no spoken version.',
      ],
      steps: [],
    },
    {
      heading: 'If something doesn’t work',
      lines: [
        'Tell the person who invited you, or the facilitator of your institution. They will look for a way that does work for you.',
      ],
      steps: [],
    },
  ],
}
