import type { launchChecksNl } from './launch-nl.ts'

export const launchChecksEn: typeof launchChecksNl = {
  title: 'Before you launch',
  lead: 'What you fill in here will appear in the report, with your name and the date. It cannot be changed afterwards.',
  officer: 'Does the data protection officer know of this scan?',
  officerAnswers: { informed: 'Yes, the officer was told', 'not-applicable': 'Not needed, because …' },
  officerReason: 'Why is that not needed?',
  officerReasonHint: 'Only if you chose ‘Not needed’. At most 200 characters.',
  council: 'Was the works council asked for advice or consent?',
  councilHint: 'The council has a say in rules and systems that concern staff. In doubt? Ask the council itself.',
  councilAnswers: { asked: 'Yes', 'not-asked': 'No', 'not-applicable': 'Not applicable' },
  textsRead: 'I have read the questions and the privacy statement, as respondents get them.',
  errors: {
    invalid: 'Please look at this field again.',
    officerMissing: 'Choose whether the data protection officer was told.',
    reasonMissing: 'Say why the officer need not know of this.',
    reasonTooLong: 'Make the reason shorter: at most 200 characters.',
    councilMissing: 'Choose whether the works council was asked for advice or consent.',
    textsUnread: 'Read the questions and the privacy statement, and then tick the box.',
  },
  facts: {
    officer: 'Officer told',
    yes: 'yes',
    notNeeded: (reason) => `not needed: ${reason}`,
    council: 'Works council asked for advice or consent',
    councilAnswers: { asked: 'yes', 'not-asked': 'no', 'not-applicable': 'not applicable' },
    launched: 'Launched by',
    by: (name, day) => `${name}, on ${day}`,
  },
}
