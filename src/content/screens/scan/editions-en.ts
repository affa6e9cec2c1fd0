import { changedMeanwhileEn, unprintableEn } from '../operations/errors-en.ts'
import type { editionsNl } from './editions-nl.ts'

export const editionsEn: typeof editionsNl = {
  title: 'Questionnaires',
  lead: 'A scan asks the questions of a questionnaire. Use the standard one, or copy it and make the words your own.',
  standardText: 'Six factors with three levels each, in Dutch and English.',
  own: 'Questionnaires of your own',
  none: 'You have no questionnaire of your own yet.',
  copyStandard: 'Copy the standard one',
  import: 'Read a file',
  state: { free: 'not used yet', drafted: 'in a draft', frozen: 'fixed' },
  usedBy: (scans) => `Used in ${scans}.`,

  overview: {
    free: 'Everything can still change. The words are fixed as soon as a scan with this questionnaire is launched.',
    frozen:
      'These words are fixed, because a scan with this questionnaire was launched. To say something else, make a new version.',
    standard: 'This questionnaire comes with Bruggenscan. To say something else, make a copy.',
    preview: 'See it as respondents do',
    copy: 'Copy',
    newVersion: 'Make a new version',
    file: 'As a file',
    download: 'Download as a file',
    downloadHint: 'To work on it in another program, or to share it with another institution.',
    delete: 'Throw away',
    parts: 'Change the words',
    partsRead: 'What is in it',
    names: 'Name and levels',
    factor: (number, title) => `${number}. ${title}`,
    usedBy: 'Used in',
    check: 'Please check this',
    halfChanged: (factor) =>
      `${factor}: one language differs from the standard text, the other does not. Do they still say the same?`,
    longLevels: (factor) =>
      `${factor}: together, the three levels are long. In the PDF the conversation about them gets a page of its own.`,
  },

  copy: {
    title: 'Copy a questionnaire',
    lead: (edition) => `You make a copy of ‘${edition}’. After that you change the words.`,
    name: 'Name of the copy',
    nameHint:
      'Respondents don’t see this name. It does appear at the back of the report. If the name already exists, this becomes the next version.',
    submit: 'Make the copy',
  },

  names: {
    title: 'Name and levels',
    name: 'Name of the questionnaire',
    nameHint: '60 characters at most. If the name already exists, this becomes the next version.',
    levels: 'What are the levels called?',
    levelsHint: (longest) =>
      `Write them as in the middle of a sentence, without a capital. ${longest} characters at most. Choose names that don’t judge: a level is a step along the way.`,
  },

  factor: {
    title: (number) => `Factor ${number}`,
    places:
      'Put {coaches} where your own title should appear, such as ‘mediacoaches’. Use {coach} for one colleague. At the start of a sentence: {Coaches} and {Coach}.',
    atMost: (longest) => `${longest} characters at most.`,
    hints: {
      title: 'Shown above the factor in the report.',
      question: 'Respondents read this above the answers.',
      level: 'Respondents read this as an answer, and it appears in the report.',
      finding: 'What research showed about this. Shown in the report on the screen.',
      watchOut: 'Where it became hard elsewhere. Shown in the report on the screen.',
      tip: 'Shown in the report beside the questions to talk about.',
    },
    saveAndNext: 'Save and go to the next',
  },

  fields: {
    name: 'Name',
    levelNames: (level) => `Name of level ${level}`,
    title: 'Title',
    question: 'Question',
    levels: (level) => `Level ${level}`,
    finding: 'What research showed',
    watchOut: 'Watch out',
    tip: 'Tip',
  },
  languages: { nl: 'Dutch', en: 'English' },

  preview: {
    banner: 'This is how respondents see the questions. Nothing is kept or counted here.',
    back: 'Back to the questionnaire',
    title: (edition) => `Preview of ‘${edition}’`,
    ownTitle: 'In a scan, your own title replaces i-coach.',
    question: (number) => `Question ${number}`,
  },

  importing: {
    title: 'Read a file',
    lead: 'This makes a questionnaire out of a file: one of another institution, or one that you worked on yourself.',
    steps: [
      'Download a questionnaire as a file.',
      'Open it in a text editor and change the words. Leave the rest as it is.',
      'Choose the file below, or paste all of it.',
    ],
    file: 'Choose the file',
    text: 'Or paste what is in it',
    submit: 'Read it',
    refused: 'This file is not right yet. Nothing was kept.',
    more: (count) => (count === 1 ? 'And 1 more point.' : `And ${count} more points.`),
  },

  deletion: {
    title: (edition) => `Throw ‘${edition}’ away?`,
    lead: 'The questionnaire disappears and does not come back.',
    submit: 'Throw the questionnaire away',
  },

  flashes: {
    copied: 'The copy was made. Now change the words.',
    imported: 'The questionnaire was read.',
    reworded: 'Saved.',
    deleted: 'The questionnaire was thrown away.',
    frozen: 'This can no longer be done: a scan with this questionnaire was launched. Make a new version.',
    'in-use': 'It can’t be thrown away: a scan uses this questionnaire.',
  },

  problems: {
    changedMeanwhile: changedMeanwhileEn,
    unprintable: unprintableEn,
    invalid: 'Please check this field.',
    missing: 'Fill in this text.',
    missingPart: 'This part is missing, or has another form.',
    tooLong: (over, longest) =>
      `Make this text ${over} ${over === 1 ? 'character' : 'characters'} shorter: ${longest} at most.`,
    unknownPlace: 'Only {coach}, {coaches}, {Coach} or {Coaches} may appear between braces.',
    noPlace: 'Braces are not allowed here.',
    same: 'Another level has this text too. Make them different.',
    frozen:
      'It can no longer be saved: a scan with this questionnaire was launched. Copy your text and make a new version.',
    unknownKey: 'This doesn’t belong in the file. Take it out.',
    otherFormat: 'This has to be "bruggenscan-edition-1".',
    notJson: 'This is not a Bruggenscan questionnaire. Paste all of it, from the first brace to the last.',
    fileTooLong: 'This is far too long for a questionnaire.',
  },
}
