import { faulty, type Stop, send } from '../stop.ts'

/** A list with one new address, one known address, and two lines that can't be used. */
export const LIST_WITH_FAULTS = [
  'e-mail;groep',
  'nieuw@voorbeeld.example;docenten',
  'docent1@voorbeeld.example;docenten',
  'geen adres;docenten',
  'iemand@voorbeeld.example;geen groep',
].join('\n')

/** A list with a title, a heading, and two columns that may hold the addresses. */
const LIST_TO_ASK_ABOUT = [
  'Lijst najaar',
  'Naam;E-mail;E-mail leidinggevende;Functie',
  'Noor;nieuw@voorbeeld.example;baas@voorbeeld.example;docent',
].join('\n')

/** Pages for inviting people. */
export const invitingStops: readonly Stop[] = [
  { name: 'addressees', as: 'facilitator', at: ({ open }) => `${open.scan}/addressees` },
  { name: 'addressees-draft', as: 'facilitator', at: ({ draft }) => `${draft.scan}/addressees` },
  { name: 'addressees-none', as: 'talkative', at: ({ long }) => `${long.open.scan}/addressees` },
  {
    name: 'addressees-refused',
    as: 'facilitator',
    at: ({ open }) => `${open.scan}/addressees`,
    ...faulty(send({}, 'form[enctype] button')),
  },
  {
    name: 'addressees-preview',
    as: 'facilitator',
    at: ({ open }) => `${open.scan}/addressees`,
    does: send({ list: LIST_WITH_FAULTS }, 'form[enctype] button'),
  },
  {
    name: 'addressees-asked',
    as: 'facilitator',
    at: ({ open }) => `${open.scan}/addressees`,
    ...faulty(send({ list: LIST_TO_ASK_ABOUT }, 'form[enctype] button')),
  },
  { name: 'handouts', as: 'facilitator', at: ({ open }) => `${open.scan}/handouts` },
  { name: 'handouts-long', as: 'talkative', at: ({ long }) => `${long.open.scan}/handouts` },
  { name: 'slips', as: 'facilitator', at: ({ open }) => `${open.scan}/handouts/teachers/slips` },
  {
    name: 'slips-refused',
    as: 'facilitator',
    at: ({ open }) => `${open.scan}/handouts/teachers/slips`,
    ...faulty(send({ count: '0' }, 'main form button')),
  },
  { name: 'link-renewal', as: 'facilitator', at: ({ open }) => `${open.scan}/handouts/teachers/renewal` },
  { name: 'addressees-removal', as: 'facilitator', at: ({ draft }) => `${draft.scan}/addressees/removal` },
  { name: 'mailings', as: 'facilitator', at: ({ mailings }) => mailings },
  { name: 'mailings-board', as: 'board', at: ({ mailings }) => mailings },
  {
    name: 'reminders-refused',
    as: 'facilitator',
    at: ({ mailings }) => mailings,
    ...faulty(send({ day1: '2020-01-01' }, 'form[action$="/reminders"] button')),
  },
  { name: 'mailings-none', as: 'talkative', at: ({ long }) => `${long.open.scan}/mailings` },
  { name: 'mailing-text', as: 'facilitator', at: ({ mailings }) => `${mailings}/final-notice/text` },
  {
    name: 'mailing-text-refused',
    as: 'facilitator',
    at: ({ mailings }) => `${mailings}/final-notice/text`,
    ...faulty(send({ subject: '' })),
  },
  { name: 'mailing-sent', as: 'facilitator', at: ({ invitation }) => invitation },
  { name: 'mailing-preview', as: 'facilitator', at: ({ reminder }) => `${reminder}/preview` },
  { name: 'mailing-dispatch', as: 'facilitator', at: ({ reminder }) => `${reminder}/dispatch` },
  { name: 'mailing-deletion', as: 'facilitator', at: ({ reminder }) => `${reminder}/deletion` },
  // A mail is in the language of its reader, so these pages mix languages.
  { name: 'mail-box', as: 'anyone', at: () => '/mail-box' },
  { name: 'example-link', as: 'anyone', at: () => '/example-link' },
  { name: 'opt-out', as: 'anyone', at: ({ chairs: { ready } }) => `${ready.code}/${ready.key}/opt-out` },
]
