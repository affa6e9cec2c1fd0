import type { unitsNl } from './units-nl.ts'

export const unitsEn: typeof unitsNl = {
  heading: 'By college or location',
  rest: 'Other',
  what: 'This shows how often each answer was chosen in each unit: a college or a location. These are counts only. The report does not compare units with each other, with another group or with an earlier time.',
  read: 'Read it beside the picture of the whole group. With small counts, a single answer can make a big difference.',
  folding:
    'A unit with too few answers counts under ‘other’, and so do people who chose more than one unit or none. If there are still too few of them, the smallest of the other units joins. So no small count can be worked out. This was decided once, for all factors together, and it is stored that way too.',
  unit: 'Unit',
  responses: 'Answers',
  legend: '1, 2 and 3 are the levels. The question mark means: cannot judge this.',
  undividedAll: 'No group is shown by unit, because there are too few answers in each unit for that.',
  undivided: (group) => `${group}: not shown by unit, because there are too few answers in each unit for that.`,
}
