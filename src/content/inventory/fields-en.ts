import type { InventoryFieldWords } from './inventory-words-type.ts'

const yesNo = { yes: 'yes', no: 'no' }

export const inventoryFieldsEn: InventoryFieldWords = {
  passport: {
    referenceDate: { label: 'Reference date', hint: 'The day on which the overview was correct.' },
    sponsor: { label: 'Sponsor', hint: 'Who commissions this work? For example: board, or director of education.' },
    steers: { label: 'Who steers', hint: 'Who steers from week to week? For example: programme manager.' },
    startsOn: { label: 'Started on' },
    duration: { label: 'How long', options: { structural: 'permanent: no end date', until: 'until an end date' } },
    endsOn: { label: 'End date' },
    rhythm: { label: 'How often you meet', hint: 'For example: an hour every two weeks.' },
    teachersPerCoach: { label: 'Teachers per {coach}', hint: 'About how many teachers does one {coach} work for?' },
    hoursPromised: { label: 'Hours a week promised', hint: 'For one {coach}, as agreed.' },
    hoursReal: { label: 'Hours a week in fact', hint: 'For one {coach}, as it goes now.' },
  },
  titles: {
    workingTitle: { label: 'Working title', hint: 'What colleagues call it. Choose one, or type your own.' },
    placement: {
      label: 'Placement',
      hint: 'Where do these colleagues have their appointment?',
      options: { central: 'central', decentral: 'decentral: in a college or team', both: 'both' },
    },
    unit: { label: 'Which college or team', hint: 'Only if it is decentral.' },
    description: {
      label: 'Description of the work',
      hint: 'Only work in a description that is in force is really assigned.',
      options: { none: 'there is none', draft: 'there is a draft', 'in-force': 'there is one in force' },
    },
    describedOn: { label: 'Description in force since' },
    reviewOn: { label: 'Review on' },
    levels: { label: 'Levels of work', hint: 'Usually more than one. No level is worth more than another.' },
    mainRoles: { label: 'Roles: main' },
    alsoRoles: { label: 'Roles: also', hint: 'Nobody is equally good at every role. A role is no job.' },
    activities: { label: 'Activities', hint: 'Tick what belongs to this title.' },
    ownActivities: { label: 'Other work', hint: 'One activity per line.' },
    formal: {
      label: 'Formal title',
      hint: 'What does the appointment say?',
      options: { same: 'the same', other: 'another', unknown: 'we don’t know' },
    },
    formalTitle: { label: 'Which formal title', hint: 'Only if it is another.' },
    kind: { label: 'Kind', options: { job: 'a job of its own', beside: 'a role beside other work' } },
    besides: { label: 'Beside which work', hint: 'For example: teacher, helpdesk.' },
    people: { label: 'Number of people' },
    hoursPerWeek: { label: 'Hours a week, together' },
    funding: {
      label: 'Funding',
      options: { structural: 'structural', project: 'a project', unknown: 'we don’t know' },
    },
    fundingEndsOn: { label: 'Project runs until' },
    competences: { label: 'What this work asks', hint: 'Of the work, not of a person.' },
    ownCompetences: { label: 'What else the work asks', hint: 'One per line.' },
    notOurs: { label: 'What does not belong to it', hint: 'For example: being a second service desk.' },
  },
  tasks: {
    state: {
      label: 'How are things now?',
      options: {
        unassigned: 'done, not assigned',
        'not-done': 'not done',
        'not-needed': 'not needed',
        unknown: 'we don’t know',
      },
    },
    need: { label: 'Where is it needed?', hint: 'Which groups or colleges?' },
    filledBy: { label: 'Who fills the gap now?', hint: 'A job or role.' },
    filledByPeople: { label: 'How many people are they?' },
    content: {
      label: 'Are they content with that?',
      hint: 'Fill this in only after asking them. It is possible from three people on.',
      options: { yes: 'yes', partly: 'partly', no: 'no' },
    },
    decision: {
      label: 'What will you do about it?',
      options: { assign: 'assign it to a title', stop: 'stop doing it', leave: 'leave it so', talk: 'talk about it' },
    },
    assignTo: { label: 'To which title' },
  },
  arrangements: {
    name: { label: 'Name', hint: 'As you call it.' },
    state: {
      label: 'Status',
      options: { 'in-use': 'in use', unused: 'agreed but unused', planned: 'planned', ended: 'ended' },
    },
    way: { label: 'Way of learning' },
    ownWay: { label: 'Another way' },
    form: { label: 'Form', options: { formal: 'formal', informal: 'informal' } },
    place: { label: 'Where', options: { inside: 'inside the institution', outside: 'outside the institution' } },
    company: { label: 'With whom', options: { alone: 'alone', together: 'together with others' } },
    forTitles: { label: 'For which titles' },
    time: {
      label: 'Time',
      options: {
        hours: 'hours a year',
        percentage: 'share of working time (%)',
        none: 'none',
        unknown: 'we don’t know',
      },
    },
    timeAmount: { label: 'How many hours or per cent' },
    money: { label: 'Money', options: { ...yesNo, 'on-request': 'on request', unknown: 'we don’t know' } },
    status: { label: 'Taking part', options: { required: 'required', encouraged: 'encouraged', free: 'free' } },
    recognised: {
      label: 'Recognised with',
      options: { certificate: 'certificate', badge: 'badge', file: 'personnel file', no: 'not recognised' },
    },
    rewarded: {
      label: 'Rewarded with',
      options: { pay: 'pay', allowance: 'allowance', growth: 'growth to another job', no: 'not rewarded' },
    },
    decidedBy: { label: 'Who decides', hint: 'A job or role.' },
    competences: { label: 'What one learns from it' },
    ownCompetences: { label: 'What else one learns from it', hint: 'One per line.' },
  },
}
