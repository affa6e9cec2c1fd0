import type { contributionNl } from './contribution-nl.ts'

export const contributionEn: typeof contributionNl = {
  title: 'Contribute to the mirror',
  lead: 'The mirror shows how often groups at other colleges differ from each other. It is made only of what boards contribute. Taking part is voluntary.',
  stand: {
    none: 'No counts of the mirror have been made yet.',
    printed: (day: string, institutions: number) =>
      `The latest counts are of ${day} and include ${institutions} colleges.`,
    waits: (day: string) => `On ${day} no new counts were made: they wait until the next fixed day.`,
    when: (day: string) =>
      `The next fixed day is ${day}. New counts may be made then, if at least eight colleges contribute and something changed at five or more.`,
  },
  present: (schoolYear: string) => `Your college contributes now, with views from school year ${schoolYear}.`,
  record: {
    heading: 'This is what you contribute, and nothing else',
    lead: (coaches: string) =>
      `For each factor, which group sees it as further along than the other now. Only the board, the ${coaches} and the teachers count, and only where the report shows them.`,
    without: 'No name, no numbers, no date. Only the school year as well:',
  },
  changes: {
    heading: 'Changing and withdrawing',
    once: 'You can contribute once every half year: between two fixed days, 1 February and 1 July. A new contribution replaces the old one. After withdrawing you can contribute again from the next fixed day.',
    withdrawal:
      'You can always withdraw, also when the scan was deleted. Your views are then deleted. Counts that were made already keep their numbers. Until the next counts an encrypted mark is kept, from which nobody can read your views.',
  },
  limits: {
    heading: 'What we can’t promise',
    lines: [
      'Your views don’t say whose they are. Anyone who may read all reports on this installation can recognise your views. They learn nothing from that which isn’t in the report.',
      'Anyone who compares backups from before and after your contribution can see which views were added.',
      'A sector organisation can gather contributions from several installations. Whoever receives such a file knows which installation it came from.',
    ],
  },
  agreed: 'Yes, these views may go into the mirror.',
  errors: { invalid: 'This can’t be done.', notAgreed: 'Tick the box if you want to contribute this.' },
  submit: 'Contribute',
  refused: {
    'nothing-compared': (coaches: string) =>
      `This report has nothing to contribute. The mirror compares the board, the ${coaches} and the teachers, on factors with the standard text. Here no two of these groups can be compared.`,
    'changed-this-period': (day: string) =>
      `Your college has already contributed or withdrawn in this half year. It can contribute again from ${day}.`,
    'mirror-full': 'The mirror is full: there is no room for a new contribution. Tell whoever runs the installation.',
  },
  toMirror: 'How you stand in the mirror',
  mirror: {
    title: 'The mirror',
    absent: 'Your college doesn’t contribute now.',
    how: 'You can contribute from the page of a closed scan.',
    stays:
      'The contribution belongs to your college. If the scan is deleted, the contribution stays until you withdraw it here.',
  },
  toWithdrawal: 'Withdraw the contribution',
  withdrawal: {
    title: 'Withdraw the contribution',
    lead: 'Your views leave the mirror. Counts that were made already keep their numbers. You can’t contribute again in this half year.',
    submit: 'Withdraw',
  },
  flashes: {
    contributed: 'Thank you. Your views count from the next counts on.',
    'mirror-withdrawn': 'The contribution was withdrawn.',
  },
}
