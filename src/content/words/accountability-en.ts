import type { Words } from './nl.ts'

/** How the report came about, in English. */
export const accountabilityEn: Words['accountability'] = {
  period: {
    heading: 'When and what',
    fromTo: (from, to, until) =>
      from === to
        ? `Answers could be sent on ${from}${until ? `, until ${until}` : ''}.`
        : `Answers could be sent from ${from} ${until ? `until ${to} at ${until}` : `up to and including ${to}`}.`,
    about: (day) => `The answers are about the situation on ${day}.`,
    undated: 'The period has not been recorded.',
    both: 'For each factor there were two questions: how is it now, and where should we be in two years?',
    presentOnly: 'For each factor there was one question: how is it now?',
  },
  launch: {
    heading: 'Before the launch',
    officerInformed: 'The data protection officer had been informed about this scan.',
    officerNotNeeded: (reason: string) =>
      `The board saw no need to inform the data protection officer. The reason: ‘${reason}’`,
    council: {
      asked: 'The works council was asked for advice or consent.',
      'not-asked': 'The works council was not asked for advice or consent.',
      'not-applicable': 'According to the board, asking the works council for advice or consent did not apply.',
    },
    textsRead: 'The board read the questions and the privacy statement, as respondents saw them.',
    answered: (name: string, day: string) => `${name} recorded this on ${day}, at the launch.`,
  },
  participation: {
    heading: 'Who took part',
    group: (group, participation) => `${group}: ${participation}.`,
    moreThanInvited:
      'One group has more answers than invitations. Read that picture with a little more care: the link may have been passed on.',
    noTotal: 'No total over the groups is given anywhere, because a group is not shown.',
    neverPooled:
      'Groups are not combined: two people on a board are one picture, next to that of five hundred teachers.',
    voluntary: 'Taking part was voluntary.',
    twice: 'With a group link, somebody can answer twice. That can’t be prevented without keeping track of who is who.',
    dontKnow: '‘I can’t judge that’ is an answer too. It counts as an answer, and not as a level.',
  },
  visibility: {
    heading: 'What you see and what you don’t',
    onRecord: (group) =>
      `${group}: on the record. This group is always shown, even with few answers. The start page said so.`,
    protected: (group, threshold) =>
      `${group}: protected. Nothing about this group is shown below ${threshold} answers.`,
    hidden: (group, threshold) =>
      `${group}: protected, and not shown because there are fewer than ${threshold} answers. What is not shown is not used in any comparison either.`,
    frozen: 'These rules were fixed before the first question. After that they could only become stricter.',
    counted: 'Answers are only counted. There is no list of who chose what, not even for the operator.',
  },
  wording: {
    heading: 'How words follow from counts',
    step: 'The unit is the step: one level on the ladder of three. A difference between two groups is the shortest distance, on average, that answers must move to make one picture of the other.',
    ruler: (shared, nuance) =>
      `Up to a quarter of a step it is called a ‘${shared}’, up to half a step a ‘${nuance}’. Beyond that we say how many levels lie between the middles of the two groups. Where those middles are the same or a group is divided, counts show which answers are further along.`,
    leading:
      'Each factor is told by one difference, the same everywhere: the most certain one, and of equally certain ones the largest.',
    shared:
      'A shared picture always comes with its level. Agreeing that something is missing is not the same as being content.',
    spread: 'Where neither group is further along and the answers still differ, we write that views go different ways.',
    split:
      'The middle of a group is the lowest level that half of its answers lie at or below. Where answers lie more than half a step from that middle on average, the group is divided and we name no single level.',
    wish: 'The wish is compared for each person with their own answer about the present. That covers only people who chose a level both times.',
  },
  certainty: {
    heading: 'How certain a difference is',
    firm: (word) =>
      `Three dots, ‘${word}’: more than half a step, even if one answer had been different. If the same answers were dealt over the groups at random, such a difference would come up at most 5 times in 100, even when the number of comparisons is taken into account.`,
    indicative: (word) =>
      `Two dots, ‘${word}’: more than half a step, even if one answer had been different. Chance gives this at most 10 times in 100, or there are too few answers to tell.`,
    tentative: (word) =>
      `One dot, ‘${word}’: the difference hinges on one answer or may be chance. Read it as a question.`,
    manyComparisons:
      'A report makes many comparisons. So there are often two dots somewhere, even if groups are alike in reality. Ask therefore whether people recognise the difference.',
    none: 'No dot: the picture is shared, the difference is small, or a group consists of one answer. That does not prove that everyone agrees.',
    exact:
      'All possible ways to deal the answers were counted, and nothing was drawn at random. So the same answers always give the same report.',
    weakest:
      'The weakest link is the factor at which the middle of a group is lowest. Where more factors are equally low, all of them are named. There is no average over the factors, since all of them are needed.',
  },
  source: {
    heading: 'Questions and source',
    edition: (edition, source) =>
      `Questionnaire: ${edition}. The factors and what the levels say come from ${source}, as do the practice examples.`,
    ours: 'The texts are ours, in our own words.',
    alsoOurs:
      'The question about the wish, the names of the levels and the choice to read each group by its weakest link are ours too.',
    own: {
      edition: (edition, source) =>
        `Questionnaire: ${edition}, the institution’s own text. The factors come from ${source}, as do the practice examples.`,
      theirs:
        'The institution itself chose the words of the questions, the levels and the tips. The other texts are ours.',
      ours: 'The question about the wish and the choice to read each group by its weakest link are ours too.',
    },
  },
  access: {
    heading: 'Accessibility',
    lines:
      'Every figure has a caption, a description with the same facts and a table. Groups and levels differ in name, shape and place, never in colour alone.',
  },
  contact: {
    heading: 'Questions about this report',
    lines: (institution) => `Ask the facilitator or the board${institution === '' ? '' : ` of ${institution}`}.`,
  },
}
