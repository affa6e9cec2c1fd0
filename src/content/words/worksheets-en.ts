import type { WorksheetsWords } from './worksheets-nl.ts'

export const worksheetsEn: WorksheetsWords = {
  belongsTo: (factors) => `Belongs to: ${factors}`,
  more: 'Also:',
  whoDoesWhat: {
    heading: 'Who does what?',
    lead: 'Fill this in together, with the people concerned. Write down one thing that is certain rather than many that may be so. An empty box is an outcome too: something still has to be agreed there.',
    columns: ['Who', 'Commissions', 'Does', 'Answers for', 'Tells'],
    toAgree: (who, column) => `Agree on what to write for ${who} under ‘${column}’`,
    foot: ['Who makes this known?', 'When?', 'We look at this again on'],
  },
  insideAndOutside: {
    heading: 'Inside and outside the task',
    lead: 'For each kind of question, write down what the {coaches} do and what they don’t. Find another place for what lies outside the task. That way everyone with a question gets an answer, and there is time left for the work that matters.',
    columns: ['Kind of question', 'Inside the task', 'Outside the task', 'This question goes to'],
    rows: [
      'Designing lessons with ICT',
      'Helping colleagues one to one',
      'Giving training',
      'Faults and passwords',
      'Introducing a new system',
      'Advising team and management',
    ],
    foot: ['Who keeps this sheet up to date?', 'Who must know this?', 'We look at this again on'],
  },
}
