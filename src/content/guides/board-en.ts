import type { Guide } from './guide.ts'

export const boardEn: Guide = {
  title: 'Guide for the board',
  lead: 'What the scan asks of you and what you get from it. A three-minute read.',
  sections: [
    {
      heading: 'What do you get from it?',
      lines: [
        'Board members, i-coaches and teachers answer the same six questions, each on their own. With a deepening there are more, about the work of the i-coaches. Then you find out where you see the same and where you don’t. A difference is shown as two sentences facing each other, in words that the groups chose themselves.',
        'It is not a judgement of people or teams, and not a ranking. It is the start of a conversation that ends in agreements.',
      ],
      steps: [],
    },
    {
      heading: 'What do you do?',
      lines: [
        'The facilitator prepares and invites. These steps are yours.',
        'Signing in for the first time? Keep your phone at hand: you will install an app on it that makes sign-in codes.',
      ],
      steps: [
        'Choose the scan under ‘Scans’ and look over the draft. Is your own name for the i-coach right? Do the right groups take part?',
        'Check the privacy statement, together with the data protection officer. Everyone can read it before the first question.',
        'Then answer three questions: was the officer informed, was the works council asked, and have you read the texts? The report shows your answers, with your name.',
        'Choose ‘Continue to the launch’, answer the questions and choose ‘Launch the scan’. From then on the rules about who sees what are fixed. You can only move the closing date and time later.',
        'Answer the questions yourselves too, each on your own. The board is a small group, so your picture is recognisable. You read that before you begin.',
        'Look at the scan’s page now and then. It shows how many people have answered. If more time is needed, move the closing date. One button then mails everyone who hasn’t answered yet.',
        'Choose ‘Continue to closing’ and then ‘Close the scan for good’, or let the scan close by itself. This can’t be undone.',
        'Choose ‘Read the report’, join the conversation, and speak last.',
        'Make the decision that an agreement needs, and look back on the day that you agreed on.',
      ],
    },
    {
      heading: 'Do you make the draft yourself?',
      lines: ['Is there no facilitator yet, or do you prepare the scan yourself? Then these steps come first.'],
      steps: [
        'Under ‘Scans’ choose ‘New scan’. Give it a name that respondents recognise, and fill in what you call an i-coach.',
        'Tick the groups that take part and fill in how many people you ask. When in doubt, leave ‘Picture visible’ as it is.',
        'Choose ‘Save’. With ‘See the questions for …’ you try out the questions. What you fill in there isn’t kept.',
        'Invite a facilitator under ‘Who takes part’. The facilitator then invites the respondents and leads the conversation.',
      ],
    },
    {
      heading: 'Who takes part?',
      lines: [
        'Choose ‘Who takes part’ at the top. There you invite colleagues as a board member or facilitator, change roles, and remove people who leave. They lose all access at once.',
        'The audit log shows which of you did what. It never shows who answers the scan.',
      ],
      steps: [],
    },
    {
      heading: 'Who does what here',
      lines: [
        'The facilitator keeps an overview of working titles, tasks and ways to keep learning. You read it through ‘Who does what here’ in the menu. It holds facts and functions, no names and no judgements.',
        'It begins with questions that follow from those facts. Do you launch a scan? Then a copy of the overview is kept with that scan. The report shows the questions of that copy with the factors.',
      ],
      steps: [],
    },
    {
      heading: 'What can’t you see?',
      lines: [
        'While the scan is open, you only see how many people of each group have answered, even if they are still too few. After closing you see for each group how many people chose each level, never who.',
        'You see nothing of a protected group with too few answers, and it stays that way. Those answers are deleted.',
        'You read comments once the facilitator has released them.',
      ],
      steps: [],
    },
    {
      heading: 'How do you read the report?',
      lines: [
        'Start with ‘At a glance’. Each difference says how certain it is: a clear difference, a sign of one, or a possible one.',
        'When no difference is shown, that doesn’t prove that everyone agrees. And seeing the same doesn’t mean that things are fine as they are.',
        'Did the scan also ask what groups expect of each other? Then you read which differences you already knew, and which nobody saw. Who guessed right does not matter.',
        'Are there counts by college or location? They are not results to compare. Use them to ask how things are there.',
      ],
      steps: [],
    },
    {
      heading: 'The mirror',
      lines: [
        'After closing you can contribute to the mirror, through ‘Contribute to the mirror’. You first see exactly what leaves: for each factor, which group sees it as further along. No name, no numbers.',
        'On two fixed days a year the contributions are counted, if there are at least eight. From then on the report shows how often groups elsewhere differ, beside what is so at your college. There is no ranking. You can always withdraw, through ‘Who takes part’, at ‘The mirror’. Also when the scan was deleted.',
      ],
      steps: [],
    },
  ],
}
