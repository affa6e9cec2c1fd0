import type { Script } from './script.ts'

export const scriptEn: Script = {
  steps: {
    welcome: {
      title: 'Welcome and ground rules',
      facilitator:
        'Welcome everyone and name the aim: three agreements at most. Read out the ground rules. Say: ‘Nobody has to explain an answer.’',
      participants: 'Tell each other in pairs what they hope for.',
      material: 'ground rules on the wall',
    },
    predict: {
      title: 'Predict',
      facilitator:
        'Show the three texts, still without answers. Ask: ‘Which level did another group choose most, do you think?’ Count the fingers per group.',
      participants: 'Choose silently and hold up one, two or three fingers at once.',
      material: 'screen or paper',
    },
    reveal: {
      title: 'Reveal',
      facilitator:
        'Show all groups at once. Read out the sentences that face each other, explain nothing and count to ten. More topics? Predict and reveal them one by one.',
      participants: 'Lay their prediction beside the picture.',
      material: 'screen, or the page of the factor',
    },
    look: {
      title: 'Look in silence',
      facilitator:
        'Say: ‘Write two sentences that begin with: I see. Save because for later.’ Have a few read out and repeat them word for word.',
      participants: 'Write. Those who like read a sentence out.',
      material: 'pens and cards',
    },
    exchange: {
      title: '1-2-4 in mixed groups',
      facilitator:
        'Make mixed fours, each with one topic. Say: ‘Choose a question from the page. Think alone first, then talk in pairs, and then with the four of you.’',
      participants: 'Give examples and look for what makes each picture logical.',
      material: 'pages of the factors, clock',
    },
    harvest: {
      title: 'Harvest',
      facilitator:
        'Ask each four for one insight and one question that remains. Write these down in their own words. The board comes last.',
      participants: 'Tell what was new to them.',
      material: 'flip chart and markers',
    },
    choose: {
      title: 'Choose',
      facilitator:
        'Ask: ‘Which small step will we notice in three months?’ Write down each step, and after the dots are placed keep three at most.',
      participants: 'Place three dots each, the board last.',
      material: 'flip chart and stickers',
    },
    agree: {
      title: 'Agree',
      facilitator:
        'Turn each step into an agreement: what exactly, who leads, what does the board do, when is it ready, how will we see it? Read it all back.',
      participants: 'Say yes for themselves. Who isn’t here gets no task.',
      material: 'page ‘What do we agree on?’',
    },
    close: {
      title: 'Close',
      facilitator:
        'Name the day on which you will look back, and who tells this to whom. Thank the group and ask everyone for one word about this conversation.',
      participants: 'End with one word.',
      material: 'calendars',
    },
  },
  preparation: [
    {
      heading: 'People',
      text: 'Invite a few people from each group, eight to twenty-four together if you can. Make sure that somebody from the board is there who may decide.',
    },
    {
      heading: 'Topics',
      text: 'Show the page ‘Where do we start?’ to somebody from each group beforehand, and choose together. Don’t share the other pages yet: there would be nothing left to predict.',
    },
    {
      heading: 'Board',
      text: 'Agree that the board speaks last, mostly listens and defends no answer. Ask what it can promise on the spot.',
    },
    {
      heading: 'Room and paper',
      text: 'Find a room with loose chairs and a bare wall. Put up the chosen factors, on A3 if you can, and cover them. Print them for each four too, and the page of agreements three times.',
    },
  ],
  rules: [
    'We talk about the work and about pictures, never about who chose what.',
    'Each picture is logical from the place of who is looking.',
    'First look, then understand, and only then solve.',
    'The board speaks last.',
    'You may pass.',
    'What you hear in this room you pass on without names.',
  ],
  moments: [
    {
      heading: 'It gets personal',
      text: 'Say calmly: ‘This is about how the work is arranged, not about you.’ Let it be silent for a moment and ask what makes this picture logical. If it stays painful, take a break and talk with the other person apart.',
    },
    {
      heading: 'Somebody asks who chose what',
      text: 'Nobody knows: answers were only counted. Ask for an example that fits the sentence, whoever chose it.',
    },
    {
      heading: 'It stays silent',
      text: 'Silence is often thinking: count to ten. Then let people talk with their neighbour, and ask one pair.',
    },
    {
      heading: 'Somebody already has solutions',
      text: 'Put them on a sheet ‘for later’ and go back to ‘I see’. That sheet returns to the table when you choose.',
    },
    {
      heading: 'One voice takes much room',
      text: 'Sum up in one sentence what you heard and ask: ‘Who knows another example?’ Or let pairs talk first.',
    },
    {
      heading: 'The board begins to explain',
      text: 'Ask for a question: ‘What would you like to know from the others?’ The answer then comes from the group.',
    },
  ],
  odd: {
    hiddenGroup: {
      heading: 'A group can’t be seen',
      text: 'Say that there are too few answers to show. Don’t ask how many, and ask nobody in particular. People from that group join in the talk about the work like all others, without saying what they filled in.',
    },
    oneGroup: {
      heading: 'Only one group can be seen',
      text: 'Predict how the answers lie over the three levels. Make fours from different teams, and keep asking: what would another group see here?',
    },
    noAnswers: {
      heading: 'There is no picture yet',
      text: 'Leave out predicting and revealing. Read the three texts together, let everyone give an example from work and lay it beside one of the texts.',
    },
  },
}
