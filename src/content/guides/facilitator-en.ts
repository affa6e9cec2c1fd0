import type { Guide } from './guide.ts'

export const facilitatorEn: Guide = {
  title: 'Guide for the facilitator',
  lead: 'From an empty screen to a conversation that matters. Preparing takes about ten minutes.',
  sections: [
    {
      heading: 'What you do, and what the board does',
      lines: [
        'You make the draft, invite people, read the remarks and lead the conversation. The board launches and closes the scan.',
        'Nobody can see who answered what. Neither can you: answers are counted and not kept.',
      ],
      steps: [],
    },
    {
      heading: 'Make a draft',
      lines: ['Until the board launches the scan, you can still change everything.'],
      steps: [
        'Choose ‘New scan’ and give it a name that people will recognise.',
        'Fill in what you call an i-coach. That name will be in all questions and in the report.',
        'Do you want your own words in the questions? Copy the standard one under ‘Questionnaires’ and change it. That can also wait for a next round.',
        'Tick the groups that take part. Do you know how many people you ask? Fill it in, and you will see how far along you are.',
        'Choose for each group from how many answers on its picture is shown. Is a small group fine with being recognisable? Then agree that with the group first.',
        'Try the questions out. Nothing that you fill in there is kept.',
        'Ask the board to launch the scan.',
      ],
    },
    {
      heading: 'Invite people',
      lines: [
        'Each group has a link and a code of its own. Share the link in a message, or put the code up in the staff room.',
        'Say why you do this, how long it takes (ten minutes) and what happens with the outcome. Taking part is voluntary.',
        'People answer alone, not as a group. It is the differences that make the conversation.',
      ],
      steps: [],
    },
    {
      heading: 'Follow how it goes',
      lines: [
        'The page of the scan shows how many people of each group answered, never who. Are there few answers yet? Ask the board for more time.',
      ],
      steps: [],
    },
    {
      heading: 'After closing',
      lines: [],
      steps: [
        'Read the remarks. Release what everyone may read, and shorten what holds a name or a story that gives somebody away.',
        'Read the report and print the conversation starter. One each is best; one per table will do. Print a poster of the chosen topics for the wall.',
        'Choose the topics for the workshop. The proposal begins with what stands out most. The group may always choose something else.',
        'Lead the conversation from the screen: first guess, then see, then talk. The script for 60, 75 or 90 minutes is in the conversation starter.',
        'Record at most three agreements, with a name and a date.',
        'Tell everyone who was asked what you heard and agreed, on one feedback page.',
        'Begin a new round after a year. Then you see what moved and what came of the agreements.',
      ],
    },
    {
      heading: 'When it gets tense',
      lines: [
        'The report shows where pictures differ, not who is right. Ask what makes a picture logical from where that group stands. Never ask who answered what.',
        'Is a group not shown? Don’t guess. Ask how you could hear that story in another way.',
      ],
      steps: [],
    },
  ],
}
