import { LONGEST_REMARK } from '../../../domain/answering/answer-sheet.ts'
import { FEWEST_REMARKS, FEWEST_RESPONSES } from '../../../domain/report/remark.ts'
import { numberEn } from '../../words/small-numbers.ts'
import type { answerNl } from './answer-nl.ts'
import { guessEn } from './guess-en.ts'

export const answerEn: typeof answerNl = {
  front: {
    title: 'Fill in the questionnaire',
    lead: 'Your code is in your invitation, on the poster or on your slip.',
    code: 'Your code',
    codeHint: 'Eight letters and digits, such as K7MQ-2B9X. Capitals and dashes make no difference.',
    go: 'To the questionnaire',
    aboutTitle: 'What is Bruggenscan?',
    about:
      'With Bruggenscan a Dutch vocational college sees where its board, i-coaches and teachers look differently at the work of the i-coaches. That is where the conversation starts.',
    staffTitle: 'For board and facilitator',
    signIn: 'Sign in',
    problems: {
      invalid: 'Fill in your code.',
      unknown: 'We do not know this code. Please check it, or ask the person who invited you for a new one.',
      slowed:
        'Many wrong codes were filled in from this network. Wait a minute and try again. A right code always works at once.',
    },
  },

  trial: {
    banner: 'This is a trial. Nothing is kept or counted.',
    back: 'Back to the scan',
    done: 'This was a trial. What you filled in is gone and does not count.',
    again: 'Try once more',
  },

  start: {
    title: (coaches) => `How are things with the ${coaches}?`,
    lead: (institution) =>
      `${institution} asks several groups how they see it. Where the pictures differ, the conversation starts.`,
    introduction: (institution) => `In the words of ${institution}`,
    group: (label) => `You answer in the group ‘${label}’.`,
    questions: (count, minutes) => `${count} questions, about ${numberEn(minutes)} minutes.`,
    asksMore: 'You may skip the last questions.',
    until: (until) => `You can take part ${until}.`,
    briefProtected: (threshold, day) =>
      `After ${day}, or earlier if the scan closes, the board and the facilitator see how many people in your group chose each answer, without names. They see nothing until ${threshold} people answer. If everyone chooses the same, others know your answer.`,
    briefOnRecord: (day) =>
      `After ${day}, or earlier if the scan closes, the board and the facilitator see what your group chose, however small it is. If there are few of you, a reader of the report or feedback page may know what you chose.`,
    allPromised: 'Everything we promise',
    privacyStatement: 'Privacy statement',
    voluntary: 'Taking part is voluntary. Your answers count only once you send them.',
    /** By how somebody came. */
    resume: {
      'group-link': 'Stopping halfway? You can go on later on this device.',
      'personal-link':
        'This link is yours alone and works once. Stopping halfway? You can go on later with the same link.',
      slip: 'Your code works once. Stopping halfway? You can go on later on this device.',
    },
    whoSeesWhat: 'Who sees what?',
    who: 'Who',
    whoText: (institution) => `The board and the facilitator of ${institution}. They discuss it with the groups.`,
    what: 'What',
    whatText: 'How many people in your group chose each answer, without names.',
    from: 'From how many people',
    fromProtected: (threshold) =>
      `From ${threshold} people in your group. If there are fewer, we show nothing, and after the close not even how many there were. We delete those answers.`,
    fromOnRecord: 'From 1 person. The picture of your group is always shown.',
    ofSets: 'Questions that you may skip',
    ofSetsText: (fewest) =>
      `We show something of these only if at least ${fewest} people in your group filled them in. If there are fewer, we delete those answers. We do not record who skipped something.`,
    byUnit: 'By unit',
    byUnitText: (threshold) =>
      `Your group may also be shown by college or location, from ${threshold} people there. If there are fewer, they count under ‘other’.`,
    knownUnit: (unit) =>
      `Your invitation says that you belong to ‘${unit}’. You can still change that before you send.`,
    when: 'When',
    whenText: (day) =>
      `After ${day}, or when the scan closes earlier. Until then, at most the number of people who took part can be seen.`,
    summary: 'Feedback page',
    summaryText:
      'After the conversation the facilitator can share one page with everyone: what we heard and what we agree on. Anyone who has the address can read it. The same rules apply to your group there.',
    remarks: 'Comments',
    remarksText: `Your group is not shown with them. We keep them only if there are at least ${FEWEST_REMARKS} comments on a question, and ${FEWEST_RESPONSES} people in the groups that are shown. The facilitator chooses what others read.`,
    counted: 'What happens to your answers?',
    countedText:
      'We count them and do not keep them. When you send, each answer you chose gets one more tally mark. After that your list no longer exists, and no name or time is kept either.',
    lockedText: 'Until you send it, your list is encrypted. Only this browser can open it.',
    lockedPersonal: 'Until you send it, your list is encrypted. Only your link and this browser can open it.',
    limits: 'What can we not promise?',
    limitSame: 'If everyone in your group chooses the same, others also know what you chose.',
    limitSameUnit: 'The same holds for your college or location.',
    limitStyle: 'A comment can sometimes give you away.',
    limitTwice: 'With this link someone can take part twice. We cannot prevent that.',
    limitServer:
      'While the scan is open, the person who runs the server can sometimes work something out from traces in the system, such as a backup.',
    onRecord: 'Your group can be recognised',
    onRecordText:
      'The picture of your group is always shown. If there are few of you, someone who reads the report or the feedback page may be able to tell what you chose.',
    onRecordTick: 'I understand that others may recognise my answers.',
    begin: 'Begin',
    begun: (answered, total) => `You have already begun: ${answered} of the ${total} questions are filled in.`,
    goOn: 'Go on',
    someoneElse: 'I am someone else',
    lost: 'This browser no longer knows where you were. Begin again. If that fails, allow cookies.',
    replaced: 'A list that was not sent can no longer be opened here. It does not count.',
    begunElsewhere:
      'You already began with another mail or on another device. Only the link that you used then opens those answers. Go on with that link, or begin again.',
    problems: {
      invalid: 'Tick the box if you want to take part.',
    },
  },

  unit: {
    title: 'Where do you belong?',
    legend: 'Your college or location',
    hint: (threshold) =>
      `The report shows a unit only with at least ${threshold} answers from your group. If there are fewer, they count under ‘other’.`,
    other: 'More than one, or another',
    problems: {
      invalid: 'Choose one of the options.',
      unitMissing: 'Choose where you belong.',
    },
  },

  factor: {
    progress: (number, total) => `Question ${number} of ${total}`,
    resumable: 'you can stop and go on later',
    current: 'How is it now?',
    desired: 'Where should we be in two years?',
    dontKnow: 'I cannot judge this',
    rereadLevels: 'Read the three levels again',
    remarkAsk: 'Do you want to explain?',
    remark: 'Your comment (optional)',
    remarkHint: `Do not mention names. At most ${LONGEST_REMARK} characters.`,
    next: 'Next',
    toCheck: 'To the overview',
    backToCheck: 'Save and go back',
    previous: 'Previous question',
    toStart: 'Back to the explanation',
    cancel: 'Back without saving',
    problems: {
      invalid: 'Choose one of the answers.',
      currentMissing: 'Choose how it is now.',
      desiredMissing: 'Choose where we should be in two years.',
    },
    remarkTooLong: (over) =>
      `Your comment is ${over} ${over === 1 ? 'character' : 'characters'} too long. Please make it shorter.`,
  },

  guess: guessEn,

  set: {
    progress: (first, last, total) => `Questions ${first} to ${last} of ${total}`,
    optional: 'This part is optional. If you fill it in, answer every question.',
    dontKnow: 'I cannot judge this',
    moment: { current: 'now', desired: 'in two years' },
    missing: {
      current: (item) => `${item}: choose how strongly you notice this now.`,
      desired: (item) => `${item}: choose how strongly this should be there in two years.`,
    },
    skip: 'Skip this part',
    skipAll: 'Skip these extra questions',
    previous: 'Previous page',
  },

  check: {
    title: 'Check your answers',
    lead: 'Is everything right? You cannot change anything after sending: by then we do not know which answers are yours.',
    unit: 'Your college or location',
    ofUnit: 'your college or location',
    current: 'Now',
    desired: 'In two years',
    remark: 'Comment',
    change: 'Change',
    missing: 'Not filled in yet',
    skipped: 'Skipped. This does not count.',
    ofSet: (title) => `part ‘${title}’`,
    problemOfSet: (title) => `Fill in all of this part, or skip it: ${title}`,
    fillIn: 'Fill in',
    ofQuestion: (number) => `question ${number}`,
    stillOpen: (count) =>
      count === 1 ? 'There is still 1 question open.' : `There are still ${count} questions open.`,
    problem: (number, title) => `Question ${number} is not filled in yet: ${title}`,
    send: 'Send my answers',
  },

  thanks: {
    title: 'Thank you for your answers',
    lead: 'They have been counted. Your list no longer exists.',
    next: 'What happens next?',
    until: (until) => `Others can take part ${until}.`,
    report: (institution) => `When the scan has closed, the board and the facilitator of ${institution} get a report.`,
    talk: 'With the report the groups start their conversation.',
    feedback: 'After that, the facilitator can share what we heard and agreed. Keep this address for it:',
    done: 'You are finished. You can close this page.',
    nextRespondent: 'Let someone else answer on this device',
  },

  ended: {
    'not-yet-open': {
      title: 'This scan is not open yet',
      text: (institution) =>
        `${institution} is still preparing the questions. Try again later, with the same link or code.`,
    },
    closed: {
      title: 'This scan has closed',
      text: () =>
        'You can no longer take part. What was sent in time has been counted. What was not sent yet has been deleted.',
    },
    sent: {
      title: 'These answers have already been sent',
      text: () =>
        'The list was already sent from this device, or your place was withdrawn. You do not have to do anything.',
    },
    revoked: {
      title: 'This link was withdrawn',
      text: (institution) =>
        `${institution} now uses another link for your group. Ask the facilitator for the new one. What was sent still counts.`,
    },
    used: {
      title: 'This code was already used',
      text: () =>
        'A code on a slip works once. If you began yourself, go on with the device that you used, or ask for another slip.',
    },
    gone: {
      title: 'This link was already used or withdrawn',
      text: () =>
        'The answers of this link have already been sent, or the invitation was withdrawn. If you have sent them, you do not have to do anything.',
    },
    feedback: 'You can later read what we heard and agreed at this address:',
    notCounted: 'What you just chose came too late and does not count.',
    ask: (institution) => `Questions? Ask the person who invited you, or the facilitator of ${institution}.`,
  },
}
