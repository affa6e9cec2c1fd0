import type { Guide } from './guide.ts'

export const boardEn: Guide = {
  title: 'Guide for the board',
  lead: 'What the scan asks of you and what it brings. Three minutes to read.',
  sections: [
    {
      heading: 'What does it bring?',
      lines: [
        'Board, i-coaches and teachers each answer the same six questions, alone. Then you see where you see the same and where you don’t. A difference is shown as two sentences facing each other, in words that the groups chose themselves.',
        'It is no judgement of people or teams, and no ranking. It is the start of a conversation that ends in agreements.',
      ],
      steps: [],
    },
    {
      heading: 'What do you do?',
      lines: [
        'The facilitator prepares and invites. These steps are yours.',
        'Do you sign in for the first time? Keep your phone at hand: you put an app on it that makes sign-in codes.',
      ],
      steps: [
        'Choose the scan under ‘Scans’ and look the draft over. Is the name right that you use for the i-coach? Do the right groups take part?',
        'Check the privacy statement, together with the data protection officer. Everyone can read it before the first question.',
        'Then answer three questions: was the officer told, was the works council asked, and have you read the texts? The answers stand in the report, with your name.',
        'Choose ‘Continue to the launch’, answer the questions and choose ‘Launch the scan’. From then on the rules are fixed: who gets to see what no longer changes. The closing date can only move to later.',
        'Answer yourselves too, each on your own. The board is a small group, so your picture is recognisable. It says so beforehand.',
        'Look at the page of the scan now and then. It says how many people answered. Is more time needed? Then move the closing date.',
        'Choose ‘Continue to closing’ and then ‘Close the scan for good’, or let the scan close by itself. This can’t be undone.',
        'Choose ‘Read the report’, join the conversation, and speak last.',
        'Take the decision that goes with an agreement, and look back on the day that you agreed.',
      ],
    },
    {
      heading: 'Who takes part?',
      lines: [
        'Choose the button ‘Who takes part’ at ‘Scans’. There you invite colleagues as board member or facilitator, change a role, and remove who leaves. They can then reach nothing any more, at once.',
        'The audit log tells who of you did what. Who answers the scan is never in it.',
      ],
      steps: [],
    },
    {
      heading: 'What can’t you see?',
      lines: [
        'While the scan is open you only see how many people answered. After closing you see for each group how many people chose each level, never who.',
        'Of a protected group with too few answers you see nothing, and that is how it stays. Those answers are deleted.',
        'You read comments once the facilitator has released them.',
      ],
      steps: [],
    },
    {
      heading: 'How do you read the report?',
      lines: [
        'Begin with ‘At a glance’. Each difference says how sure it is: a clear difference, a sign of one, or a possible one.',
        'That no difference is shown doesn’t prove that everyone agrees. And that you see the same doesn’t mean that it is fine as it is.',
        'Are there counts by college or location? They are no results to compare. Use them to ask how things are there.',
      ],
      steps: [],
    },
  ],
}
