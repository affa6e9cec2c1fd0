import type { LengthPlan, Script } from './script.ts'

const TOPICS_IN_WORDS = ['', 'one topic', 'two topics', 'three topics']

const listOf = (minutes: readonly number[]): string => new Intl.ListFormat('en-GB').format(minutes.map(String))

const timesOf = ({ sets, minutes }: LengthPlan['further']): string =>
  sets === 1 ? String(minutes) : `${sets} times ${minutes / sets}`

export const scriptEn: Script = {
  length: (minutes) => `${minutes} min`,
  about: ({ topicMinutes, starts, further, closing, exchange: [alone, pairs, fours] }) =>
    `${TOPICS_IN_WORDS[starts.length]} of ${topicMinutes} minutes, from ${listOf(starts)} on;${further.sets > 0 ? ` the deepening adds ${timesOf(further)} minutes, from ${closing - further.minutes} on;` : ''} close from ${closing} on; 1-2-4 in ${alone}, ${pairs} and ${fours} minutes`,
  steps: {
    welcome: {
      title: 'Welcome',
      facilitator:
        'Welcome everyone and state the aim: three agreements at most. Read out the rules. Say: ‘Nobody has to explain an answer.’',
      participants: 'Tell each other in pairs what they hope for.',
      material: 'ground rules',
    },
    rubric: {
      title: 'Read',
      facilitator:
        'Show the question and the three texts, still without answers. Read them out, or let people read in silence.',
      participants: 'Read, and choose for themselves.',
      material: 'screen or paper',
    },
    hands: {
      title: 'Predict',
      facilitator:
        'Ask for each group: ‘Which level did this group choose most, do you think?’ Count the fingers and fill them in on the screen.',
      participants: 'Choose silently and hold up one, two or three fingers at once.',
      material: 'screen',
    },
    reveal: {
      title: 'Reveal',
      facilitator: 'Show all groups at once. Explain nothing and count to ten.',
      participants: 'Compare it with their prediction.',
      material: 'screen or poster',
    },
    expected: {
      title: 'What did we think of each other?',
      facilitator:
        'Read out what groups expected in the questionnaire, and what the room expected. Say: ‘Nobody needs to explain an expectation.’',
      participants: 'Listen, and remember what surprises them.',
      material: 'the big screen',
    },
    look: {
      title: 'Look',
      facilitator:
        'Read out the sentences that face each other. Say: ‘Write two sentences that begin with: I see. Save because for later.’',
      participants: 'Write. Anyone who likes reads out a sentence.',
      material: 'pens and cards',
    },
    questions: {
      title: 'Talk',
      facilitator:
        'Make mixed fours. Say: ‘Choose a question, not yet about the wish. First think alone, then talk in pairs, then all four: 1-2-4.’',
      participants: 'Give examples and look for what makes each picture logical.',
      material: 'pages, clock',
    },
    harvest: {
      title: 'Harvest',
      facilitator:
        'Ask each group of four for one insight and one remaining question. Write these down in their own words. The board comes last.',
      participants: 'Tell what was new to them.',
      material: 'flip chart and markers',
    },
    choose: {
      title: 'Choose',
      facilitator:
        'Ask the question about the wish, if any. Then: ‘Which small step will we notice in three months?’ Write down each; keep one or two.',
      participants: 'Place three dots each, the board last.',
      material: 'screen, flip chart, stickers',
    },
    agreements: {
      title: 'Agree',
      facilitator:
        'Turn a step into an agreement: what exactly, who leads, what does the board do, when is it due, how will we see it? Read it all back.',
      participants: 'Say yes for themselves. People who aren’t here get no task.',
      material: 'agreements page',
    },
    cards: {
      title: 'Deepening: read',
      facilitator:
        'Show the cards, still without answers. Say: ‘This is about what you notice, not about who does it.’',
      participants: 'Read, and think of an example.',
      material: 'screen or report',
    },
    picture: {
      title: 'Deepening: see',
      facilitator:
        'Show what each group notices. Say: ‘More is not better here. Those who notice something else may be right too.’',
      participants: 'Look in silence where groups notice different things.',
      material: 'screen, silence',
    },
    wishes: {
      title: 'Deepening: wishes',
      facilitator: 'Show what each group wishes. Ask: ‘Where does a group want more, and where less?’',
      participants: 'Compare the wish with what is there now.',
      material: 'screen and cards',
    },
    division: {
      title: 'Deepening: divide',
      facilitator:
        'Let groups of four choose a question and fill in the sheet ‘Divide together’. Record an agreement with the factor that it suits.',
      participants: 'Look for who can take on what.',
      material: 'sheet from the report',
    },
    closing: {
      title: 'Closing',
      facilitator:
        'Say on which day you will look back, and who tells whom. Thank the group and ask everyone for one word about this conversation.',
      participants: 'End with one word.',
      material: 'calendars',
    },
  },
  preparation: [
    {
      heading: 'People',
      text: 'Invite a few people from each group, eight to twenty-four in all if you can. Make sure that a board member who may decide is there.',
    },
    {
      heading: 'Topics',
      text: 'Show the page ‘Where do we start?’ to somebody from each group beforehand, and choose together. Don’t share the other pages yet, or there will be nothing left to predict.',
    },
    {
      heading: 'Board',
      text: 'Agree that the board speaks last, mostly listens and defends no answer. Ask what it can promise on the spot.',
    },
    {
      heading: 'Room and paper',
      text: 'Find a room with loose chairs and a bare wall. Put up the chosen factors, on A3 if you can, and cover them. Also print them for each group of four, and print the agreements page three times.',
    },
  ],
  rules: [
    'We talk about the work and about pictures, never about who chose what.',
    'Each picture is logical from where the viewer stands.',
    'Look first, then understand, and only then solve.',
    'The board speaks last.',
    'You may skip your turn.',
    'You may pass on what you hear in this room, but without names.',
  ],
  moments: [
    {
      heading: 'It gets personal',
      text: 'Say calmly: ‘This is about how the work is arranged, not about you.’ Allow a moment of silence and ask what makes this picture logical. If it remains painful, take a break and talk with the person in private.',
    },
    {
      heading: 'Somebody asks who chose what',
      text: 'Nobody knows: answers were only counted. Ask for an example that fits the sentence, whoever chose it.',
    },
    {
      heading: 'Nobody says anything',
      text: 'Silence often means thinking: count to ten. Then let people talk with their neighbour, and ask one pair.',
    },
    {
      heading: 'Somebody already has solutions',
      text: 'Put them on a sheet ‘for later’ and go back to ‘I see’. Bring that sheet back when you choose.',
    },
    {
      heading: 'One voice takes up a lot of room',
      text: 'Sum up in one sentence what you heard and ask: ‘Who has another example?’ Or let pairs talk first.',
    },
    {
      heading: 'The board starts explaining',
      text: 'Ask for a question: ‘What would you like to know from the others?’ The answer then comes from the group.',
    },
  ],
  odd: {
    hiddenGroup: {
      heading: 'A group can’t be seen',
      text: 'Say that there are too few answers to show. Don’t ask how many, and don’t single anyone out. People from that group join the conversation about the work like everyone else, without saying what they filled in.',
    },
    expectations: {
      heading: 'The screen shows expectations too',
      text: 'With some topics the screen shows, after the picture, what groups expected of each other. That time comes out of looking. Read it out; nobody needs to explain an expectation.',
    },
    oneGroup: {
      heading: 'Only one group can be seen',
      text: 'Predict how the answers are spread over the three levels. Make groups of four from different teams, and keep asking: what would another group see here?',
    },
    noAnswers: {
      heading: 'There is no picture yet',
      text: 'Skip predicting and revealing. Read the three texts together. Let everyone give an example from work and place it beside one of the texts.',
    },
  },
}
