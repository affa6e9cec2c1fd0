import type { errorsNl } from './errors-nl.ts'

export const errorsEn: typeof errorsNl = {
  summary: 'Please check this',
  inTitle: (title) => `Error: ${title}`,
  errorId: (id) => `If you ask us about it, mention this number: ${id}`,
  toFront: 'To the start',
  pages: {
    notFound: {
      title: 'Page not found',
      text: 'The address is not right, or the page is gone. Please check the address.',
    },
    notAllowed: {
      title: 'You cannot do this here',
      text: 'Your account has no access to this. Ask a board member of your institution.',
    },
    foreignRequest: {
      title: 'This was not sent',
      text: 'Your browser could not show that this form is ours, or you were away too long. Go back, reload the page and try again.',
    },
    tooLarge: {
      title: 'This is too much text',
      text: 'What you sent is too large. Nothing was saved. Go back and make it shorter.',
    },
    unreadable: {
      title: 'We could not read this',
      text: 'What your browser sent cannot be read. Nothing was saved. Go back and try again.',
    },
    tooMany: {
      title: 'One moment please',
      text: 'Something was tried too often in a row. Wait a minute and try again.',
    },
    tooBusy: {
      title: 'We are very busy right now',
      text: 'Many documents are being made at the moment. Wait a minute and try again.',
    },
    tooSlow: {
      title: 'Making this takes too long',
      text: 'Your document was not ready in time. Nothing is lost: please try again later.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'This is not your fault. Try again in a few minutes. What you saved earlier is still there.',
    },
  },
  outage: {
    title: 'We are having a problem',
    text: 'Something is wrong on our side. What you saved earlier is still there. Try again in a minute.',
    again: 'Try again',
    notSaved: {
      title: 'Not saved yet, try again',
      text: 'Something is wrong on our side. We hold on to what you filled in on this page. Send it again in a minute.',
    },
    inDoubt: {
      title: 'Perhaps not saved, try again',
      text: 'The connection broke while we were saving. We hold on to what you filled in on this page. Send it again in a minute. Answers to the questionnaire always count once. For anything else: check afterwards that it is not there twice.',
    },
    notHeld: 'We cannot hold on to what you sent. Go back in a minute and fill it in again.',
    held: 'This is sent as well:',
    password: 'Your password, once more',
    send: 'Send again',
  },
}

/** For a form that was opened before somebody else saved. */
export const changedMeanwhileEn =
  'A colleague changed this meanwhile, or you did in another window. Open a new window to see the present version. If you save again here, your version replaces it.'

/** For signs that our typeface for paper lacks, such as emoji. */
export const unprintableEn = 'We can’t print this: {signs}. Leave it out, or write it differently.'
