import type { Guide } from './guide.ts'

export const facilitatorEn: Guide = {
  title: 'Guide for the facilitator',
  lead: 'From an empty screen to a conversation that matters. In ten minutes your invitations are on their way.',
  sections: [
    {
      heading: 'What you do, and what the board does',
      lines: [
        'You make the draft, invite people, read the comments and lead the conversation. The board launches and closes the scan. At the top, next to your name, it says which of the two you are. You may be both.',
        'Nobody can see who answered what. Neither can you: answers are counted and not kept.',
        'Do you sign in for the first time? Keep your phone at hand: you put an app on it that makes sign-in codes.',
      ],
      steps: [],
    },
    {
      heading: 'Make a draft and launch it',
      lines: [
        'Until the board launches the scan, you can still change everything.',
        'Do you want your own words in the questions? Copy the standard one under ‘Questionnaires’ and change it. That can also wait for a next round.',
      ],
      steps: [
        'Under ‘Scans’ choose ‘New scan’. Give it a name that people will recognise.',
        'Fill in what you call an i-coach: the name for one colleague and for several. That name will be in all questions and in the report.',
        'Tick the groups that take part. Do you know how many people you ask? Fill it in, and you will see how far along you are.',
        'Are you in doubt about ‘Picture visible’? Then leave it as it is. Make a group recognisable only if that group agrees.',
        'Does the institution have colleges or locations? Fill in their names if you also want to look by unit. Do so only if each unit is large enough: small units count together as ‘other’.',
        'Choose ‘Save’. Each group now has ‘Try as …’: it shows you the real questions. Nothing that you fill in there is kept.',
        'Ask the board to launch the scan. Are you of the board yourself? Then choose ‘Continue to the launch’, look everything over, answer the questions and choose ‘Launch the scan’.',
      ],
    },
    {
      heading: 'Invite by mail',
      lines: [
        'This gives everybody a link of their own, which works once. No mail to respondents ever goes out by itself: you choose when. Who has answered or wants no more mail gets nothing. Who they are you do not see.',
      ],
      steps: [
        'On the page of the scan choose ‘Whom do you invite?’. Paste your list, from a spreadsheet for instance. It may hold names; we do not keep them. Does the list not say the group? Then choose it under ‘Group’.',
        'Choose ‘Read the list’. Is it right, then choose ‘Store …’. Are there faults in it? Store the rest first, and then paste the corrected lines alone.',
        'Choose ‘Go on: write the mail’ and then ‘Write the invitation’. There is a text to start from. Choose ‘Save and look at the mail’.',
        'Choose ‘Send me a trial mail’ and look in your mailbox. Is everything right? Then choose ‘Go on to sending’. You see how many people the mail goes to. Choose ‘Send to …’.',
        'Look later under ‘Invite by mail’ whether some mails did not arrive. Each address says why. Correct your list, or choose ‘Send again …’.',
        'Send a reminder after about a week, and a final notice shortly before the end. ‘Invite by mail’ says which day is a good one.',
        'Does your installation send no mail itself? Then it is best to share the links of the groups. You can also take a list of links along once; read first what can go wrong with it.',
      ],
    },
    {
      heading: 'Invite with a link, a poster or slips',
      lines: [
        'This works instead of mail, or beside it. Each group has a link and a code of its own: they are on the page of the scan. Under ‘Posters and codes’ you find a poster, a letter and a slide for each group. Print them, or share the link in a message.',
        'Should nobody answer twice? Then make slips on that page. Each slip has a code that works once. Let people take one themselves.',
        'Did a link go round too far? Replace it under ‘Posters and codes’ and print the posters again. What was sent stays counted.',
        'Say why you do this, how long it takes (ten minutes) and what happens with the outcome. Taking part is voluntary.',
        'People answer alone, not as a group. It is the differences that make the conversation.',
      ],
      steps: [],
    },
    {
      heading: 'Follow how it goes',
      lines: [
        'The page of the scan shows how many people of each group answered, never who, and how that grows from day to day. At the top it says what asks for attention, such as a group that would stay hidden like this. Is more time needed? The board can move the closing date.',
      ],
      steps: [],
    },
    {
      heading: 'After closing',
      lines: [],
      steps: [
        'Read the comments. Release what everyone may read, and shorten what holds a name or a story that gives somebody away.',
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
