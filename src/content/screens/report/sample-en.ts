import type { sampleNl } from './sample-nl.ts'

export const sampleEn: typeof sampleNl = {
  institution: 'ROC Voorbeeld (fictional)',
  reportTitle: 'Sample report',
  notice: 'This is a sample. The institution, the people and the answers are fictional.',
  toQuestion: 'See what a question looks like',
  questionTitle: (number, total) => `Sample: question ${number} of ${total}`,
  trial: {
    banner: 'This is a sample. What you choose is neither kept nor counted.',
    back: 'To the sample report',
  },
  front: {
    title: 'What do you get?',
    sentences: [
      'For six questions, everyone chooses how things are now, and where you should be in two years.',
      'The report shows where the pictures differ, in the sentences that people chose themselves.',
      'That starts the conversation, and you agree on what will change.',
    ],
    caption: (factor, finding) => `From a fictional sample, ‘${factor}’. ${finding}`,
    report: 'Read the sample report',
    pdf: 'The sample as PDF',
  },
}
