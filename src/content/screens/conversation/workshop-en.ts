import { changedMeanwhileEn, unprintableEn } from '../operations/errors-en.ts'
import type { workshopNl } from './workshop-nl.ts'

export const workshopEn: typeof workshopNl = {
  preparation: {
    title: 'Prepare the workshop',
    lead: 'Choose how long you have, what to talk about, and in which order. On the big screen you take the room through the same steps per topic as in the script.',
    howLong: 'How long do you have?',
    length: (minutes, topics) =>
      `${minutes} minutes: ${{ 1: 'one topic', 2: 'two topics', 3: 'three topics' }[topics]}`,
    chosen: 'The topics of this workshop',
    none: 'No topic has been chosen yet. Choose one or more below.',
    others: 'You can talk about these too',
    factor: (number) => `factor ${number}`,
    up: 'Up',
    down: 'Down',
    leaveOut: 'Leave out',
    add: 'Add',
    propose: 'Back to the proposal',
    proposal: 'The proposal follows the report. Why these topics?',
    toReasons: 'Read it in the report',
    duration: (minutes) =>
      `Allow about ${minutes} minutes. The script in the conversation starter has the same steps, with what to say and do.`,
    full: (minutes, topics) =>
      `There is time for ${{ 1: 'one topic', 2: 'two topics', 3: 'three topics' }[topics]} in ${minutes} minutes. If you want another topic, first leave one out.`,
    begin: 'Begin',
    deepening: (minutes) =>
      `Of these, ${minutes} minutes are for the deepening, after the topics. If time is up by then, skip it on the screen.`,
    toPresenter: 'Open your own screen',
    toKnow: 'Good to know',
    tips: [
      'This page may be on the screen: it shows no result. What a group answered appears only when you reveal it.',
      'Make your window fill the screen, on many computers with F11.',
      'Go on with the right arrow, Page Down or the space bar, and back with the left arrow or Page Up. A presenter works too. Esc brings you back here.',
      'Order, hands and agreements are kept. So you can stop and go on later.',
    ],
  },

  presenter: {
    title: 'Your own screen in the workshop',
    begin: 'Begin with the welcome',
    now: 'On the big screen now',
    first: 'What comes first',
    after: 'After that',
    you: 'You',
    they: 'Participants',
    material: 'You need',
    takes: (minutes) => (minutes === 1 ? 'This takes 1 minute.' : `This takes ${minutes} minutes.`),
    until: (minutes, time) =>
      minutes === 1 ? `This takes 1 minute, until ${time}.` : `This takes ${minutes} minutes, until ${time}.`,
    clock: { left: '{time} left', over: '{time} over' },
    moments: 'When it gets tense',
    led: {
      another: 'A colleague leads this workshop.',
      how: 'The big screen follows their steps only. You look along, and can open any step for yourself. Nothing is lost when you take over: the big screen then follows you.',
      takeOver: (step) => `Take over at: ${step}`,
      anew: 'Take over and begin with the welcome',
    },
    skipDeepening: 'Skip the deepening',
    screens: 'Two screens',
    open: 'Open the big screen',
    how: 'Put the big screen in a second window on the projector. Or sign in on a second device and open the workshop there. When you go on with one screen, the other follows by itself. While you fill in something on the big screen, it stays until you save it. The time runs from ‘Begin with the welcome’.',
    safe: 'This page never has a result. Doesn’t it follow by itself?',
    refresh: 'Show where the big screen is now',
  },
  behind: { behind: 'The workshop has moved on. Save what you filled in.', along: 'Move on without saving' },

  apart: {
    alone: 'Only you see this step. A colleague leads the workshop.',
    join: 'Go to what the big screen shows',
    lead: 'Lead the workshop yourself',
  },

  notYet: {
    title: 'The workshop has to wait a little',
    draft:
      'This scan hasn’t been launched yet. Once everybody has answered and the scan is closed, you choose the topics here.',
    open: 'This scan is still open. As soon as it is closed, you choose the topics here. Until then there is nothing to reveal.',
    toScan: 'Back to the scan',
  },

  progress: (number, total) => `Topic ${number} of ${total}`,
  ways: 'Steps',
  previous: (where) => `Previous: ${where}`,
  next: (where) => `Next: ${where}`,
  preparationPlace: 'preparation',
  nextTopic: 'a new topic',
  previousTopic: 'the previous topic',
  leave: 'Preparation',

  timer: {
    take: (minutes) => (minutes === 1 ? 'Take 1 minute' : `Take ${minutes} minutes`),
    name: 'Clock',
    minutes: 'Minutes',
    unit: 'min',
    start: 'Start',
    pause: 'Pause',
    reset: 'Reset',
    over: 'Time is up.',
  },

  level: (level, name) => `${level} ${name}`,
  welcome: {
    title: 'Welcome',
    how: 'Together we look for three agreements at most. Nobody has to explain an answer.',
    topics: 'What we talk about',
    duration: (minutes) => `This takes about ${minutes} minutes.`,
    rules: 'Ground rules',
  },
  rubric: { how: 'Read the three texts, each for yourself. Where do you think you are now?' },

  hands: {
    title: 'What do we expect?',
    how: 'Which level did each group mostly choose, do you think? For each group, everyone raises one, two or three fingers at once.',
    hint: 'The facilitator counts the hands and fills them in. They are kept when you go on. You may skip this.',
    nobody: 'For this topic there is no group with a picture to guess.',
    wrong: 'Enter whole numbers from 0 to 999, or leave a box empty.',
  },

  panel: {
    group: 'Group',
    dontKnow: 'Can’t judge',
    legend: 'Frame: the middle of the group. A mark is one person, a bar is a share of the group.',
  },
  noPicture: 'There is no picture to look at here. You can still talk about it: go on to the questions.',

  reveal: {
    title: 'What each group answered',
    how: 'Take a quiet look. Explain nothing yet.',
    panel: 'Where each group is now',
  },

  expected: {
    title: 'What did we think of each other?',
    how: 'An expectation tells what you see of others from where you stand.',
    inScan: 'In the questionnaire',
    inRoom: 'In the room',
  },

  look: {
    how: 'Write two sentences that begin with ‘I see’. No ‘because’ yet.',
    expectations: 'What we expected',
  },

  questions: {
    title: 'To talk about',
    how: (alone, pairs, fours) =>
      `First think for yourself for ${alone === 1 ? 'a minute' : `${alone} minutes`}. Then talk in pairs for ${pairs} minutes, and after that in fours from different groups for ${fours} minutes.`,
  },

  harvest: {
    title: 'What do we take with us?',
    asks: [
      'Each group of four names one insight.',
      'Each group of four names one question that remains.',
      'The board comes last.',
    ],
    how: 'We write these down in your own words.',
  },

  set: {
    read: 'Read the cards. Where did you see an example of this?',
    skip: 'Is time up? Go to the closing.',
    how: 'Take a quiet look. More is not better here.',
    caption: 'What each group chose',
    split: 'divided',
    none: 'no opinion',
    legend: (names) =>
      `The word is the middle of the group. The numbers say how many people chose each step: ${names.join(' · ')}.`,
    legendShort: 'The word is the middle of the group. Where it says ‘divided’, the answers are far apart.',
    divide:
      'In groups of four, fill in the sheet ‘Divide together’. Who takes on what, who helps out, and what do they need?',
  },

  choose: {
    title: 'Which small step do we choose?',
    how: 'Which small step will we notice in three months? Place three dots each; the board goes last.',
    wish: 'Where each group wants to be in two years',
  },

  agreements: {
    title: 'What do we agree on?',
    how: 'Write down what you are going to do. Agreeing on nothing is fine too.',
    enough: 'You have three, which is enough to live up to. If this one is even more important, add it.',
    recorded: 'Agreed so far',
    submit: 'Save agreement',
    who: (who) => `Lead: ${who}`,
    when: (day) => `Due ${day}`,
  },

  responsibilities: {
    title: 'Who does what?',
    step: 'fill in together',
    how: 'Fill this in together, with the people concerned. Name groups and jobs. Does a box stay empty? Turn it into an agreement.',
    open: 'Fill in together: who does what?',
    other: 'Somebody else',
    agree: 'Agree on it',
    agreed: 'is an agreement',
    submit: 'Save',
    errors: {
      invalid: 'Please look at this field again.',
      tooLong: 'Make this shorter: at most 120 characters.',
      whoTooLong: 'Make this name shorter: at most 60 characters.',
      whoMissing: 'Fill in whom this row is about.',
      unprintable: unprintableEn,
      changedMeanwhile: changedMeanwhileEn,
    },
    flashes: {
      kept: 'Saved.',
      agreed: 'Saved, and the empty box is now among the agreements.',
    },
  },

  closing: {
    title: 'Thank you all',
    how: 'To finish, each say one word about this conversation.',
    agreed: 'This is what we agree on',
    nothing: 'Nothing was written down today. That can still be done later.',
    toAgreements: 'See or complete all agreements',
    toScan: 'Back to the scan',
  },
}
