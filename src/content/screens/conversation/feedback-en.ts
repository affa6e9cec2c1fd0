import { LONGEST_OPENING } from '../../../domain/conversation/feedback-page.ts'
import { changedMeanwhileEn } from '../operations/errors-en.ts'
import type { feedbackNl } from './feedback-nl.ts'

export const feedbackEn: typeof feedbackNl = {
  title: 'Feedback page',
  lead: 'One page for everyone who was asked: what we heard, what we agreed.',
  unpublished: 'Not published yet. Whoever opens the address reads that there is nothing to read now.',
  publishedOn: (day) => `Published on ${day}. What you save here can be read at once.`,
  address: 'The address to share',
  addressHint: 'Whoever filled in the questionnaire already saw this address on the last page.',
  share: 'A message to send',
  shareHint:
    'We no longer have any addresses and send nothing ourselves. Put this message in a mail, on the intranet or in a team channel.',
  shareName: 'the message',
  placard: 'Poster with this address (PDF)',
  placardPart: 'poster feedback',
  shareText: (institution, scan, address) => [
    'Dear colleague,',
    `At ${institution} we asked colleagues to fill in the scan ‘${scan}’. What we heard and what we agree on is here: ${address}`,
    'Thank you for sharing your view.',
  ],
  whoReads: 'Who can read this?',
  whoReadsText:
    'Everyone with this address, also outside your institution. There is no password. We ask search engines to skip the page.',
  liveAgreements:
    'Does anything change in an agreement that you tick, such as its status? Readers see the change at once.',
  opening: 'Your own words first',
  openingHint: `Plain text, ${LONGEST_OPENING} characters at most. Leave a line empty for a new paragraph. Do not mention names.`,
  defaultOpening:
    'Thank you for your answers. On this page you read what we heard and what we then agreed on together.',
  findings: 'What we heard',
  showsFindings: 'Show what we see the same way and where we see things differently.',
  showsFindingsHint:
    'At most two things that we see the same way, and at most three differences with the sentences that groups chose. The same thresholds as in the report: there are no numbers of a group with too few answers.',
  recognisable: (groups) =>
    `On the record, and with few answers: ${groups}. On this page everyone with the address sees that picture. Talk to them first, or untick this.`,
  agreements: 'Which agreements do we share?',
  agreementsHint:
    'Readers see what you agree on, how you will see that it works, when it is due, and its status. Who leads or joins in is left out. Check that the text holds no names.',
  noAgreements: 'There are no agreements to share yet.',
  saveAndPreview: 'Save and see a preview',
  errors: {
    invalid: 'Please check this field.',
    changedMeanwhile: changedMeanwhileEn,
    openingTooLong: `Make the text shorter: ${LONGEST_OPENING} characters at most.`,
    'nothing-to-tell': 'There would be nothing on the page. Write something, tick something, or withdraw the page.',
  },
  preview: {
    unpublished: 'This is a preview. Everyone with the address will see the page like this once you publish it.',
    published: 'This is how everyone with the address sees the page now.',
    publish: 'Publish',
    back: 'Back to changing it',
  },
  toPage: 'See the page',
  toWithdrawal: 'Withdraw the page',
  withdrawal: {
    title: 'Withdraw the feedback page?',
    lead: 'Whoever opens the address will then read that there is nothing to read now. What you wrote is kept, and you can publish the page again later. Whoever read or printed it has seen it.',
    submit: 'Withdraw the page',
  },
  flashes: {
    saved: 'Saved.',
    published: 'The page is published. Share the address with everyone who was asked.',
    withdrawn: 'The page is withdrawn. It cannot be read now.',
    'nothing-to-tell': 'There is nothing to share yet. Write or tick something first.',
  },

  page: {
    title: 'What we heard, what we agreed',
    shared: 'What we see the same way',
    different: 'Where we see things differently',
    heard: 'What we heard',
    hidden: (groups) => `Not shown: ${groups}. There were too few answers to show.`,
    counted: 'Answers were counted and not kept per person.',
    agreed: 'What we agreed',
    noneAgreed: 'There are no agreements here yet.',
    readyOn: (day) => `Due ${day}.`,
    seen: 'How we will see that it works:',
    next: 'What happens next?',
    lookBack: (day) => `On ${day} we look back together on what came of it.`,
    ask: (institution) => `Questions? Ask the facilitator of ${institution}.`,
  },
  unreadable: {
    title: 'There is nothing to read here now',
    text: (institution) =>
      `This is where you will read what ${institution} heard and agreed on. The page is not ready yet, or was taken away for now. Please try again later.`,
  },
}
