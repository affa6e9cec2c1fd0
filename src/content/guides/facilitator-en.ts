import { MINUTES } from '../example-lengths.ts'
import type { Guide } from './guide.ts'

export const facilitatorEn: Guide = {
  title: 'Guide for the facilitator',
  lead: 'From an empty screen to a conversation that matters. Your invitations can be on their way in ten minutes.',
  sections: [
    {
      heading: 'What you do, and what the board does',
      lines: [
        'You make the draft, invite people, read the comments and lead the conversation. The board launches and closes the scan. Your role is shown at the top, next to your name. You may have both roles.',
        'Nobody can see who answered what, and neither can you: answers are counted and not kept.',
        'Signing in for the first time? Keep your phone at hand: you will install an app on it that makes sign-in codes.',
      ],
      steps: [],
    },
    {
      heading: 'Make a draft and launch it',
      lines: [
        'Until the board launches the scan, you can still change everything.',
        'Do you want the questions in your own words? Copy the standard questionnaire under ‘Questionnaires’ and change it. That can also wait until the next round.',
      ],
      steps: [
        'Under ‘Scans’ choose ‘New scan’. Give it a name that people will recognise.',
        'Fill in what you call an i-coach: the name for one colleague and for several. All questions and the report will use that name.',
        'Tick the groups that take part. If you know how many people you are asking, fill that in. Then you will see how far along you are.',
        'If you are in doubt about ‘Picture visible’, leave it as it is. Make a group recognisable only if that group agrees.',
        'Does the institution have colleges or locations? Fill in their names if you also want to look by unit. Do so only if each unit is large enough: small units are counted together as ‘other’.',
        'Do you also want to know which differences nobody saw? Tick the box under ‘What do groups expect of each other?’. With each factor a group then guesses what another group chooses. That takes about two minutes more. Anyone without an idea can say so.',
        'Choose ‘Save’. Each group now has ‘See the questions for …’: there you try out the real questions. Nothing you fill in there is kept.',
        'Ask the board to launch the scan. Are you on the board yourself? Then choose ‘Continue to the launch’, look everything over, answer the questions and choose ‘Launch the scan’.',
      ],
    },
    {
      heading: 'Invite by mail',
      lines: [
        'This gives everybody a link of their own, which works once. You choose when. You can also plan a reminder: on that day you get a mail, or it goes by itself if you choose that. People who have answered or want no more mail get nothing. You do not see who they are.',
      ],
      steps: [
        'On the scan’s page, choose ‘Whom do you invite?’. Paste your list, for instance from a spreadsheet. It may contain names; we do not keep them. If the list does not give the group, choose it under ‘Group’.',
        'Choose ‘Read the list’. You see how we read it: which column holds the addresses, and which the groups. If that is wrong, choose another column. If it is right, choose ‘Store …’: you then write the mail at once. If it has errors, choose ‘Only store them’, and then paste only the corrected lines.',
        'There is a text to start from. Make it your own and choose ‘Save and look at the mail’.',
        'Choose ‘Send me a trial mail’ and look in your mailbox. If everything is right, choose ‘Go on to sending’. You see how many people the mail goes to. Choose ‘Send to …’.',
        'Later, check under ‘Invite by mail’ whether any mails did not arrive. Each address says why. Correct your list, or choose ‘Send again …’.',
        'Send a reminder after about a week, and a final notice shortly before the end. ‘Invite by mail’ suggests a good day.',
        'If your installation sends no mail itself, it is best to share the group links. You can also download a list of links once; first read what can go wrong with it.',
      ],
    },
    {
      heading: 'Invite with a link, a poster or slips',
      lines: [
        'Use this instead of mail, or alongside it. Each group has its own link and code: they are on the scan’s page. Under ‘Posters and codes’ you find a poster, a letter and a slide for each group. Print them, or share the link in a message.',
        'If nobody should be able to answer twice, make slips on that page. Each slip has a code that works once. Let people take one themselves.',
        'If a link has spread too far, replace it under ‘Posters and codes’ and print the posters again. Answers that were sent still count.',
        `Say why you are doing this, what happens with the outcome, and how long it takes: about ${MINUTES.plain} minutes, and with a deepening about ${MINUTES.deepened}. Taking part is voluntary.`,
        'People answer alone, not as a group. The differences are what makes the conversation.',
      ],
      steps: [],
    },
    {
      heading: 'Follow how it goes',
      lines: [
        'The scan’s page shows how many people in each group have answered, never who, and how that grows from day to day. You also see a number for a group that is still too small to show, if you invited enough people, so that you know whom to remind. After closing that number is gone. At the top it says what needs attention, such as a group that would stay hidden as things are now. If more time is needed, the board can move the closing date.',
      ],
      steps: [],
    },
    {
      heading: 'After closing',
      lines: [],
      steps: [
        'Read the comments. Release what everyone may read, and shorten comments that contain a name or a story that gives somebody away.',
        'Read the report and print the conversation starter. One for each person is best; one per table will do. Print a poster of the chosen topics for the wall.',
        'At ‘The workshop on the big screen’, choose how long you have: 60, 75 or 90 minutes. One, two or three topics fit in that. Then choose the topics. The proposal starts with what stands out most. The group may always choose something else.',
        'Lead the conversation from the screen: first guess, then see, then talk. The script for 60, 75 or 90 minutes is in the conversation starter.',
        'Would you like the script in front of you while the group looks at the big screen? Choose ‘Open your own screen’ on your laptop, and open the big screen from there in a second window. Or sign in on a second device, such as your phone. You see what to say, what comes next, and how much time is left. The two screens follow each other. The time of the welcome runs from ‘Begin with the welcome’, so you can set up the big screen earlier. If a colleague opens a step meanwhile, only that colleague sees it. Would you like to change places? Then your colleague takes over on their own screen. Your screen never has a result.',
        'Record at most three agreements, with a name and a date.',
        'Tell everyone who was asked what you heard and agreed, on one feedback page.',
        'Start a new round after a year. Then you see what moved and what came of the agreements.',
      ],
    },
    {
      heading: 'Add a deepening',
      lines: [
        'The scan says that groups see things differently. A deepening shows which work each group has in mind: three levels of work, and five roles or the six roles from vocational education. You choose it in the draft, under ‘Deepening’. It comes after the six factors, and people may skip it.',
        'It is about what people notice of the work of all i-coaches together, not about how good that is, and never about one person. If you ask fewer than three i-coaches, it still reads as a verdict on them. The draft then asks you to confirm, or to leave it out.',
        'More is not better here. Not every role has to be there, and no level of work is worth more than another. Two groups that notice different things can both be right.',
        'In the conversation the deepening comes after the topics. Allow about twenty more minutes. Print the ‘Deepening’ pages of the report: on them you divide the work.',
      ],
      steps: [],
    },
    {
      heading: 'Who does what here',
      lines: [
        'This overview stands apart from a scan: it holds facts, not opinions. Which working titles do you use, which work belongs to them, which tasks are nobody’s, and how do people keep learning? Five titles take about a quarter of an hour.',
        'Write down functions, not names of persons. What is empty may stay empty. The board reads along.',
        'The overview raises questions itself, for instance when two titles have nearly the same work. Such a question is not an error. Take a few of them to the conversation.',
        'When the board launches a scan, a copy is kept with it. What you change afterwards does not change that copy. The report shows the questions of that copy with the factors.',
      ],
      steps: [
        'Choose ‘Who does what here’ in the menu, and then ‘Add a working title’. Tick what belongs to the title. ‘Save and next title’ takes you straight on.',
        'Look at ‘Tasks’ for tasks that are still open, and say how things are. Do you take a decision? Then ‘Make an agreement’ turns it into one.',
        'Fill in at ‘Development arrangements’ how colleagues keep learning, and at ‘Fill in the passport’ the facts of the programme.',
        'Would you rather work in a spreadsheet? Download the overview as CSV, add to it and choose ‘Read a CSV file’. First you see what changes.',
      ],
    },
    {
      heading: 'When it gets tense',
      lines: [
        'The report shows where pictures differ, not who is right. Ask what makes a picture logical from that group’s point of view. Never ask who answered what.',
        'If a group is not shown, don’t guess. Ask how you could hear that story in another way.',
      ],
      steps: [],
    },
  ],
}
