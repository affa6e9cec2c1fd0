import { MONTHS_OF_REMARKS, YEARS_OF_RESULTS } from '../../../domain/scan/privacy-terms.ts'
import { changedMeanwhileEn } from '../operations/errors-en.ts'
import type { privacyNl } from './privacy-nl.ts'

export const privacyEn: typeof privacyNl = {
  link: 'Privacy',
  statement: {
    title: 'What happens to your data?',
    lead: (institution, scan) =>
      `This is the privacy statement of ${institution} for the scan ‘${scan}’. Take your time to read it before you begin.`,
    back: 'Back to the scan',
    toFeedback: 'To the feedback',
    controller: 'Who is responsible?',
    controllerText: (institution) =>
      `${institution}. The institution decides why and how this scan is done. The law calls that the controller.`,
    officer: 'Who watches over your privacy?',
    officerText:
      'The data protection officer, who sees to it that the institution is careful with data. You can go there with questions and complaints.',
    officerIs: (officer) => `Contact: ${officer}`,
    officerUnknown: (institution) => `Ask ${institution}, or the person who invited you, how to reach this officer.`,
    purpose: 'What is it for?',
    purposeTexts: (coaches) => [
      `The scan shows how different groups look at the work of the ${coaches}. They then talk about it and agree on what to do.`,
      'No decision is made about you, and nobody is judged.',
    ],
    basis: 'Why is it allowed?',
    basisTexts: {
      'public-task':
        'The scan is part of a task in the public interest: providing good vocational education (article 6(1)(e) of the GDPR).',
      'legitimate-interest': (coaches) =>
        `The institution has a legitimate interest: knowing what the ${coaches} need to do their work well (article 6(1)(f) of the GDPR).`,
    },
    noConsent: 'Consent is not the legal basis. People who work or study somewhere do not always feel free to say no.',
    voluntary: 'Do you have to take part?',
    voluntaryText:
      'No, taking part is voluntary. You need not say why you do not take part, and it has no consequences for you. Until you send your answers, you can always stop.',
    processed: 'What do we keep?',
    counts:
      'Your answers, as counts. For each group and question we keep how often each answer was chosen, and not who chose it or when.',
    countsByUnit:
      'If you pick a college or location, your answers are counted there. This does not apply to a group that is always shown.',
    guesses:
      'What you guess about another group, if your group is asked: as counts as well, apart from your own answers.',
    neverByUnit: 'What you choose in the questions that you may skip is counted in no unit or location.',
    draft:
      'What you fill in, until you send it. It is encrypted, and the server does not have the key. When you send, it is deleted.',
    remarks:
      'A comment, if you write one. We keep the text without name, group or time. Your words may still give you away.',
    address:
      'Your e-mail address and your group, if you were invited by mail. They are deleted when you send your answers, or else when the scan closes. Until then an unreadable mark of your address remains, so that you are not invited twice.',
    technical:
      'A cookie that remembers where you were, until the closing date. If you choose a language, a cookie remembers that as well. After a wrong code the server remembers your internet address for a minute, so that nobody can guess codes. Nobody follows you on other sites.',
    recipients: 'Who sees it?',
    recipientsTexts: (institution) => [
      `While the scan is open: nobody. The board and the facilitator of ${institution} see at most how many people in each group took part, including a group that stays too small to show. That tells them whom to ask again. The number is deleted when the scan closes.`,
      'After that they see the report, with counts per group. The first page of the questionnaire says how many answers it takes to show a group. What is discussed and shared afterwards follows from that report.',
      'The board may add to a count of at least eight colleges which of two groups sees something as further along. That count holds no names of colleges or people, and no numbers of answers.',
    ],
    recipientsRemarks: 'Only the facilitator reads all comments, and chooses what others read.',
    recipientsMail: 'The facilitator invites people, but cannot see who has answered.',
    processors: (institution) =>
      `Those who run the server or send the mail do so on behalf of ${institution}, and may not use the data for anything else. The pages of this scan fetch nothing from other companies.`,
    retention: 'How long is it kept?',
    retentionTexts: {
      access: 'E-mail addresses and personal links: until the scan closes at the latest.',
      hidden: 'Counts of a group that is too small to be shown: until the scan closes.',
      hiddenOfSets:
        'Counts of questions that you may skip, if too few people in a group filled them in: until the scan closes.',
      hiddenGuesses: 'Counts of what a group guesses, if that group or the other is not shown: until the scan closes.',
      remarks: `Comments: ${MONTHS_OF_REMARKS} months after the close.`,
      results: `Results, that is counts, report and agreements: ${YEARS_OF_RESULTS} years after the close.`,
    },
    rights: 'What are your rights?',
    rightsTexts: [
      'You may see your data, or have them corrected or deleted. You may also ask to limit their use, and object to it. Send your request to the data protection officer.',
      'Until you send, you can look at your answers and change them yourself. If you do not send them, they are deleted.',
      'Once sent, nobody can find your answers again, the institution included: they were added to those of others, and who chose what is written nowhere. That is why we can no longer show, change or delete them (article 11 of the GDPR).',
    ],
    complaint: 'Do you disagree?',
    complaintText:
      'Tell the data protection officer first. You may also complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens. How to do so is on autoriteitpersoonsgegevens.nl.',
    extra: (institution) => `In the words of ${institution}`,
  },
  facts: {
    name: 'Privacy statement',
    officerMissing: 'data protection officer not filled in yet',
    basis: { 'public-task': 'task in the public interest', 'legitimate-interest': 'legitimate interest' },
    read: 'Read the privacy statement',
  },
  edit: {
    title: 'Privacy statement',
    lead: 'Everyone who takes part can read this text before the first question. Most sentences are fixed, since that is how the scan works. Three things are yours to fill in.',
    frozen: 'From the launch of the scan, the text is fixed.',
    officer: 'Name or department of the data protection officer',
    officerHint: 'At most 120 characters. An example: Ms Jansen, privacy office.',
    officerMail: 'E-mail address of the officer (optional)',
    basis: 'On which legal basis do you ask this?',
    basisHint: 'Ask the officer. Consent is not in the list: at work or in education it is seldom really free.',
    bases: {
      'public-task': 'Task in the public interest: providing good vocational education',
      'legitimate-interest': 'Legitimate interest: knowing what it takes to do the work well',
    },
    extra: 'Paragraph of your own (optional)',
    extraHint: 'For example, say who runs the server. At most 1,500 characters.',
    preview: 'How it reads now',
    toEdit: 'Change the privacy statement',
    errors: {
      invalid: 'Please look at this field again.',
      changedMeanwhile: changedMeanwhileEn,
      officerTooLong: 'Make the name shorter: at most 120 characters.',
      mailWrong: 'This is not an e-mail address. Fill it in completely, or leave it empty.',
      basisMissing: 'Choose one of the two legal bases.',
      extraTooLong: 'Make your own paragraph shorter: at most 1,500 characters.',
    },
  },
}
