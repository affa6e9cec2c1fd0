import type { Guide } from './guide.ts'

export const methodEn: Guide = {
  title: 'How the report calculates',
  lead: 'What do the levels, the differences and the dots in a report mean? You can check all of it.',
  sections: [
    {
      heading: 'What counts',
      lines: [
        'For each factor, everyone chooses a level for the present and a level as a wish, or says that they can’t judge. For each group we count how many people chose each answer. What may not be shown is removed first and counts nowhere.',
        'Groups are not combined. Two people on a board are one picture, next to that of five hundred teachers.',
      ],
      steps: [],
    },
    {
      heading: 'The middle of a group',
      lines: [
        'The level of a group is its middle: the lowest level that at least half of the answers lie at or below. Where answers lie more than half a step from that middle on average, the group is divided. Then we name no level.',
        'We use no mean. A group that is half at level 1 and half at level 3 has the same mean as a group that agrees on level 2. The first has something to talk about, the second does not.',
      ],
      steps: [],
    },
    {
      heading: 'The difference between two groups',
      lines: [
        'The unit is the step: one level. See what share of each group is at level 2 or higher, and what share is at level 3. Add up these two differences.',
        'An example. Three of three board members choose level 3. Of forty teachers, 28 choose level 1, eleven level 2 and one level 3. At level 2 or higher are all board members and 12 of the 40 teachers: a difference of 28 in 40. At level 3 are all board members and 1 of the 40 teachers: a difference of 39 in 40. Together that is 67 fortieths, more than one and a half steps.',
        'Up to a quarter of a step, the picture is shared. Up to half a step, the difference is small. Only above that does a difference get dots.',
      ],
      steps: [],
    },
    {
      heading: 'How certain a difference is',
      lines: [
        'One dot is a question: with one other answer the difference would have been small, or it may be chance.',
        'Two dots are a sign. We deal the same answers over both groups in every possible way. At most 10 times in 100 the difference is then at least as large, or there are too few answers to tell.',
        'Three dots are a clear difference: at most 5 times in 100, even when the number of comparisons is taken into account.',
        'No dots does not prove that everyone agrees.',
      ],
      steps: [],
    },
    {
      heading: 'What groups expect of each other',
      lines: [
        'A group is sometimes also asked to guess what another group chooses. There are then three distances: between the answers of the two groups, between what one guessed and what the other chose, and between what a group guessed and what it chose itself. More than half a step counts as far.',
        'From these three follows whether you already knew a difference, whether nobody saw it, or whether it exists in expectations only. If such an outcome hinges on one answer, it is worded as a question.',
        'Expectations are counted and tested apart. They change nothing else in the report.',
      ],
      steps: [],
    },
    {
      heading: 'How often that is right',
      lines: [
        'We checked this with thousands of made-up reports. If all groups are alike in reality, at most 5 reports in 100 have three dots somewhere. Two dots are then common: 4 to 8 reports in 10 have them somewhere. So read them as a sign, and ask whether people recognise it.',
        'If there is a difference of two steps in reality, the report almost always finds it. A difference of one step usually gets dots, even with a board of two. Three dots take more answers.',
      ],
      steps: [],
    },
    {
      heading: 'Check it yourself',
      lines: [
        'Under ‘Download files’ each report is also available as a table of counts. The person who runs the program can show each step of the arithmetic in words, for any difference. The whole explanation, with sources and tables, is with the source code, in docs/method.md.',
      ],
      steps: [],
    },
  ],
}
