import { changedMeanwhileEn, unprintableEn } from '../operations/errors-en.ts'
import type { scanNl } from './scan-nl.ts'

const season = (day: string): string => {
  const month = Number(day.slice(5, 7))
  return month >= 3 && month <= 7 ? 'Spring' : month >= 8 && month <= 11 ? 'Autumn' : 'Winter'
}

export const scanEn: typeof scanNl = {
  group: 'Group',
  groups: 'Groups',
  settings: 'Settings',
  unknown: 'unknown',
  status: { draft: 'draft', open: 'open', closed: 'closed' },
  list: {
    title: 'Scans',
    newScan: 'New scan',
    none: 'There is no scan yet. Begin with a draft: everything can change until the board launches the scan.',
    guideHint: 'Is this your first scan? The guide has every step in order.',
    discarded: 'Thrown away',
    discardedUntil: (day) => `can be taken back up to and including ${day}`,
    takeBack: (scan) => `Take ‘${scan}’ back`,
    answered: (responses, invited) =>
      invited === null
        ? `${responses} ${responses === 1 ? 'answer' : 'answers'}`
        : `${responses} of ${invited} ${invited === 1 ? 'answer' : 'answers'}`,
    when: {
      draft: (day) => `closes on ${day}`,
      closed: (until) => `was open for answers ${until}`,
    },
  },
  stages: {
    title: 'Where does this scan stand?',
    done: 'done',
    draft: 'Draft',
    open: 'Open',
    closed: 'Closed',
    conversation: 'Conversation',
    feedback: 'Feedback',
  },
  visibility: {
    protected: (threshold) => `protected: visible from ${threshold} answers on`,
    onRecord: 'on the record: always visible',
  },
  facts: {
    referenceDate: 'Reference date',
    closesOn: 'Closes on',
    closedOn: 'Closed on',
    coachTitle: 'Name for i-coaches',
    edition: 'Questionnaire',
    introduction: 'Introduction of your own',
    asksWish: 'Asks for the wish too',
    takesRemarks: 'Takes comments',
    deepening: 'Deepening',
    expectations: 'Expectations',
    pair: (group, about) => `${group}: guesses about ${about}`,
    units: 'Colleges or locations',
    yes: 'yes',
    no: 'no',
  },
  form: {
    title: 'Draft of a scan',
    lead: 'Fill in what applies to you. Everything can change until the board launches the scan.',
    titleOfDay: (day) => `${season(day)} ${day.slice(0, 4)}`,
    scanTitle: 'Name of the scan',
    scanTitleHint: 'Respondents see this name. An example: Autumn 2026.',
    referenceDate: 'Reference date',
    referenceDateHint: 'The day that the answers describe.',
    closesOn: 'Closing date',
    closesOnHint: 'Answers are taken up to and including this day.',
    closesTime: 'Closing time',
    closesTimeHint: 'Usually 23:59.',
    coachTitle: 'What do you call an i-coach?',
    coachTitleHint: (examples) =>
      `This name will be in all questions and in the report. Choose one that is used elsewhere too (${examples.join(', ')}) or type your own title.`,
    coachSingular: 'One colleague is a …',
    coachPlural: 'Several colleagues are …',
    otherPlural: (singular, plural) =>
      `This plural belongs to another title. The plural of ‘${singular}’ is ‘${plural}’.`,
    introduction: 'An introduction of your own (optional)',
    introductionHint:
      'Respondents read this on the first page, as words of your own. Say why you ask this, for example. 1,000 characters at most.',
    questions: 'What do we ask?',
    edition: 'Questionnaire',
    editionHint: 'Do you prefer your own words?',
    toEditions: 'Look at questionnaires, or make one',
    asksWish: 'With each factor, also ask where we should be in two years.',
    takesRemarks: 'Let respondents write a comment with each factor.',
    deepening: 'Deepening',
    deepeningHint:
      'After the six factors, ask which work people see the i-coaches do, and which work they wish. Respondents may skip this part.',
    deepenings: {
      none: (minutes) => `no deepening (about ${minutes} minutes)`,
      'five-roles': (minutes) => `levels of work and five roles (about ${minutes} minutes in all)`,
      'mbo-roles': (minutes) =>
        `levels of work and six roles from vocational education (about ${minutes} minutes in all)`,
    },
    tooLong: (minutes, leaveOut) =>
      `Answering takes about ${minutes} minutes this way. That is long. Consider leaving out: ${leaveOut.join(', ')}.`,
    deepeningConfirmed: 'We know that this is about a few people, and choose it all the same.',
    groups: 'Who takes part?',
    groupsHint:
      'Tick the groups that take part. For each group, fill in how many people you ask, if you know. If you use another name for a group, fill that in.',
    visibilityHint:
      'A group can be protected: nothing of it is shown until there are enough answers. Or on the record: its picture is always shown, even of two people. Each respondent first reads what applies to their group.',
    ofGroup: (group, fault) => `${group}: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
    ownGroup: 'Own group',
    ownLabel: 'Name of the group',
    otherLabel: 'Other name',
    moreGroups: 'Add another group',
    protectedFrom: (threshold) => `from ${threshold} answers on`,
    onRecord: 'always (on the record)',
    visibility: 'Picture visible',
    invited: 'Number asked',
    expectations: 'What do groups expect of each other? (optional)',
    expectationsHint:
      'With each factor a group then also guesses what another group chooses. That shows which differences you know, and which nobody saw. It takes about two minutes more for those who guess. The report shows it only if both groups are shown.',
    asksExpectations: 'Also ask groups what they expect of another group.',
    whoGuesses: 'Who guesses about whom?',
    guessesAbout: (group) => `${group}: guesses about`,
    aboutNobody: 'nobody',
    moreGuesses: 'Other groups',
    units: 'Colleges or locations (optional)',
    unitNames: 'Names, one on each line',
    unitsHint:
      'Fill in 2 to 20, or leave this empty. People in a protected group choose where they belong. The report shows such a unit only if it has enough answers. If it has too few, it counts under ‘other’. A group on the record is not divided.',
    errors: {
      invalid: 'Please check this field.',
      unprintable: unprintableEn,
      changedMeanwhile: changedMeanwhileEn,
      titleMissing: 'Give the scan a name of 120 characters at most.',
      dateWrong: 'Enter a date that exists, day first, such as 31-1-2027.',
      fewCoaches:
        'You are asking fewer than three i-coaches. What others say about their work is then read as a verdict on persons. Leave the deepening out, or tick the box below it.',
      timeWrong: 'Enter a time, such as 17:00.',
      closesInPast: 'This moment has passed. Choose a later date or time.',
      notLater: 'The scan is already open until then. Choose a later date or time.',
      nobodyGuesses: 'Choose at least one group that guesses, or untick the box.',
      aboutAbsentGroup: 'The group that this group guesses about does not take part. Choose another one, or ‘nobody’.',
      aboutItself: 'Choose another group to guess about.',
      aboutTooFew:
        'You ask only one person of that group, about whom nobody can guess. Choose another one, or ‘nobody’.',
      guessedByTooFew:
        'You ask only one person of this group, and we never show what one person guesses. Choose ‘nobody’.',
      editionGone: 'This questionnaire is no longer there. Choose another one.',
      introductionTooLong: 'Make the introduction shorter: 1,000 characters at most.',
      coachMissing: 'Enter what you call an i-coach, in 60 characters at most.',
      groupsMissing: 'Choose at least one group that takes part.',
      groupInvited: 'This group already has addresses. Keep the group, or remove its addresses first.',
      labelTooLong: 'Make the name of this group shorter: 60 characters at most.',
      labelTaken:
        'Another group has this name. Give each group a name of its own. Capitals, spaces and dashes make no difference.',
      unitsTooFew: 'Fill in at least two colleges or locations, or none. Put each name on a line of its own.',
      unitsTooMany: 'Fill in no more than 20 colleges or locations.',
      unitTooLong: 'Make the names of colleges or locations shorter: at most 60 characters.',
      unitTwice: 'One name appears twice. Give each college and each location a name of its own.',
      unitIsRest: 'Leave ‘other’ out. That choice is always there.',
      unitInvited:
        'One of the units that you take away already has addresses. Keep its name, or remove the addresses first.',
      visibilityWrong: 'Choose when the picture of this group becomes visible.',
      invitedWrong: 'Enter a whole number from 1 to 100,000, or leave this empty.',
    },
  },
  draft: {
    lead: 'This is a draft. Nobody can answer yet.',
    tryOut: 'Try out',
    tryAs: (group) => `See the questions for ${group}`,
    tryHint: 'Trying out shows the real questions. Your answers do not count and are not kept.',
    toLaunch: 'Continue to the launch',
    edit: 'Change the draft',
    delete: 'Throw the draft away',
    boardLaunches: 'The board launches the scan.',
  },
  launch: {
    title: 'Launch the scan',
    lead: 'After the launch, respondents can answer. Everything below is then fixed.',
    frozen: 'This will be fixed',
    change: 'Change the draft',
    tooSmall: (group, invited) =>
      `${group}: you ask ${invited} ${invited === 1 ? 'person' : 'people'}. That is fewer than it takes to show anything. Choose a lower number, or agree with the group that its picture is on the record.`,
    merge: (group) => `Merge ${group} with another group`,
    stillPossible: 'After that, the closing date and time can only move later, and a group can only be protected more.',
    submit: 'Launch the scan',
  },
  open: {
    heldOpen: (now) =>
      `On the clock of the server it is now ${now}. By that time the closing date has passed, and nobody can answer. But that clock jumped, or the server was off for long. So the scan is not closed yet. Is the time right? Then there is nothing to do: the scan closes by itself within an hour. Is it wrong? Then call the administrator of the server at once.`,
    lead: 'The scan is open. Here you only see how many people have answered, not who they are or what they chose.',
    progress: 'How far are we?',
    answered: 'Answered',
    reach: 'Reaching people',
    steer: 'Adjusting and closing',
    steps: {
      addressees: {
        title: 'Whom do you invite?',
        text: 'Paste a list of addresses or choose a file. Everyone gets a link of their own.',
      },
      mailings: {
        title: 'Invite by mail',
        text: 'An invitation, a reminder or a final notice. You see it and try it out yourself first.',
      },
      mailingsOfFacilitator: {
        title: 'Invite by mail',
        text: 'The facilitator invites people. Here you see how far that is.',
      },
      handouts: {
        title: 'Posters and codes',
        text: 'For the wall, the pigeonhole, a slide, or to hand out.',
      },
    },
    links: 'Links and codes to share',
    linksHint:
      'Each group has one link and one code. Share them with the group, or put the code on the wall. With a link, somebody could answer twice; the report says so.',
    code: 'Code:',
    linkOf: (group) => `link of ${group}`,
    codeOf: (group) => `code of ${group}`,
    facilitatorInvites: 'The facilitator shares the links with the groups.',
    later: 'Give more time',
    newClosesOn: 'New closing date',
    newClosesTime: 'Closing time',
    move: 'Move the closing date',
    rules: 'Protect a group better',
    rulesHint: 'This is possible while the scan is open.',
    close: 'Close the scan',
    closeHint: 'After closing nobody can answer any more, and the report is available at once. This cannot be undone.',
    toClosure: 'Continue to closing',
  },
  closed: {
    lead: 'The scan is closed. The report is ready.',
    toReport: 'Read the report',
    next: 'What next?',
    steps: {
      remarks: { title: 'Read the comments', text: 'Read what people wrote, and choose what goes into the report.' },
      workshop: {
        title: 'The workshop on the big screen',
        text: 'Choose the topics, guess together, reveal the pictures and write down at once what you agree on.',
      },
      agreements: { title: 'Agreements', text: 'Record what you will do, and follow how it goes.' },
      downloads: {
        title: 'Download files',
        text: 'Slides for a presentation, and all counts for Excel or another program.',
      },
      feedback: {
        title: 'Feedback page',
        text: 'One page for everyone who was asked: what we heard, what we agreed.',
      },
      contribution: {
        title: 'Contribute to the mirror',
        text: 'Let the differences between your groups count without a name, and see how it is elsewhere.',
      },
      nextRound: {
        title: 'Begin a new round',
        text: 'In a year, for example: the same questions, and a page with what moved.',
      },
    },
    toPdf: 'Conversation starter as PDF',
  },
  closure: {
    title: 'Close the scan',
    lead: 'Closing is final. After that nobody can answer any more. Half-finished answers disappear.',
    promised: (until) =>
      `Respondents were promised that they can answer ${until}. Close earlier, and those who rely on it are too late.`,
    staysHidden: (group, threshold) =>
      `${group}: there are not yet ${threshold} answers. The picture of this group stays hidden.`,
    hiddenForGood:
      'What stays hidden is erased and does not come back. If that is not what you want, give people more time.',
    submit: 'Close the scan for good',
  },
  deletion: {
    title: (scan) => `Throw the draft ‘${scan}’ away?`,
    lead: 'You can take the draft back for a week. After that it is gone for good, with the addresses in it. There are no answers yet.',
    submit: 'Throw the draft away',
  },
  progress: {
    rest: 'Other',
    unitsLater: (group, threshold) =>
      `${group}: you see numbers by unit as soon as ${threshold} people in each unit have answered or been invited.`,
    fewerThan: (threshold) => `fewer than ${threshold}`,
    count: (responses) => `${responses}`,
    ofInvited: (responses, invited, percentage) => `${responses} of ${invited} (${percentage}%)`,
  },
  flashes: {
    'institution-made': 'Your institution has been made and you are signed in.',
    joined: 'Welcome! You now take part.',
    discarded: 'The draft has been thrown away. You can still take it back below.',
    restored: 'The draft is back.',
    gone: 'This draft is no longer there.',
    'privacy-changed': 'The privacy statement was changed.',
    merged: 'The groups have been merged.',
    tightened: 'The rules have been set.',
    launched: 'The scan is launched. Respondents can answer now.',
    closed: 'Done: nobody can answer any more.',
    moved: 'The closing date has moved.',
    'already-launched': 'No longer possible: the scan has been launched.',
    'already-closed': 'No longer possible: the scan is closed.',
    'not-open': 'Not possible yet: the scan has not been launched.',
    'no-groups': 'The scan cannot be launched: no group takes part yet.',
    'closing-time-passed': 'The scan cannot be launched: the closing time has passed. Change the draft.',
  },
}
