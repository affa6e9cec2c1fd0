import type { SignalWords, TellingWords } from './inventory-words-type.ts'

export const inventorySignalsEn: SignalWords = {
  signals: {
    'same-work': {
      name: 'Same work, two titles',
      question: 'Would one name be clearer to teachers? Or do you have a good reason for two?',
    },
    'same-title': { name: 'Same title, other work', question: 'What may a teacher expect who hears this title?' },
    'formal-is-other': {
      name: 'The appointment says otherwise',
      question: 'Does the appointment fit the work that these colleagues do?',
    },
    'no-boundary': {
      name: 'No fixed boundary',
      question: 'Who decides what belongs to this work, and when do you look at that again?',
    },
    everything: { name: 'Nearly everything', question: 'What does not belong to this title?' },
    nobody: {
      name: 'Nobody’s task',
      question: 'Where is this needed, who fills the gap now, and are they content with that?',
    },
    'no-carrier': { name: 'Listed by no title', question: 'Do you want it so? If not: who would it suit?' },
    'hangs-on-one': {
      name: 'Depends on one colleague',
      question: 'Who else can do this, so that it stays when this colleague is away?',
    },
    'borrowed-time': { name: 'Borrowed time', question: 'What is needed to get permanent hours for this?' },
    'learning-unbacked': {
      name: 'Learning without time and money',
      question: 'How do you make sure that colleagues really get round to this?',
    },
    'learning-unseen': { name: 'Learning that nobody sees', question: 'How can you show that this learning counts?' },
    'only-one-kind': { name: 'One kind of learning', question: 'Which other way of learning would go well with this?' },
    'no-way-to-learn': { name: 'No way yet to learn this', question: 'What is a good next step to learn this?' },
  },
  grounds: {
    'no-description': 'no description',
    'draft-description': 'the description is a draft',
    'review-past': 'the review date is past',
    'not-assigned': 'done, not assigned',
    'needed-not-done': 'needed, but not done',
    project: 'paid from a project',
    'no-hours': 'people, but no hours',
    'all-formal': 'everything in use is formal',
    'all-informal': 'everything in use is informal',
    'all-alone': 'everything in use is done alone',
  },
  shared: (both, either) => `${both} of ${either} activities are the same`,
}

export const inventoryTellingEn: TellingWords = {
  central: 'central',
  decentral: 'decentral',
  both: 'central and decentral',
  assigned: 'assigned',
  assignedTo: (titles) => `assigned to ${titles}`,
  listedBy: (titles) => `listed by ${titles}, without a description in force`,
  unanswered: 'not filled in yet',
  notAsked: 'not asked',
  hours: (hours) => (hours === 1 ? '1 hour a year' : `${hours} hours a year`),
  percentage: (share) => `${share}% of working time`,
  namelessTitle: (number) => `own title ${number}`,
  namelessArrangement: 'own arrangement',
  factors: (numbers) => `belongs to factor ${numbers}`,
  and: 'and',
  more: (count) => `and ${count} more`,
  fromInventory: {
    heading: 'From your inventory',
    asOf: (day) =>
      `This comes from ‘Who does what here’ as it was on ${day}, at the launch of this scan. These are questions, not errors.`,
  },
  missing: {
    noTitles: 'It holds no working title yet.',
    noArrangements: 'It holds no development arrangement yet.',
    passport: (fields) => `Passport of the programme: ${fields}.`,
    title: (title, fields) => `${title}: ${fields}.`,
    tasks: (count) =>
      count === 1
        ? 'Of one task we don’t know yet how things are.'
        : `Of ${count} tasks we don’t know yet how things are.`,
    arrangement: (name, fields) => `${name}: ${fields}.`,
    roles: 'Roles',
  },
}
