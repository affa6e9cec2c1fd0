/** The levels of work. None is worth more than another, and they are not the levels of the rubric. */
export const WORK_LEVELS = ['operational', 'tactical', 'strategic'] as const
export type WorkLevel = (typeof WORK_LEVELS)[number]

/** The activities of the catalogue: known work of these colleagues, to choose from. It is an example and no norm. */
export const ACTIVITIES_OF = {
  operational: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7'],
  tactical: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  strategic: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'],
} as const satisfies Record<WorkLevel, readonly string[]>

export const ACTIVITIES = [...ACTIVITIES_OF.operational, ...ACTIVITIES_OF.tactical, ...ACTIVITIES_OF.strategic] as const
export type ActivityId = (typeof ACTIVITIES)[number]

/** Ways of working that a person takes on as the situation asks. A role belongs to no level of work. */
export const WORK_ROLES = ['R1', 'R2', 'R3', 'R4', 'R5'] as const
export type WorkRole = (typeof WORK_ROLES)[number]

/** What the work may ask of people: a list to choose from, never to judge a person by. */
export const COMPETENCES_OF = {
  knowledge: ['K1', 'K2', 'K3', 'K4'],
  skills: [
    'V1',
    'V2',
    'V3',
    'V4',
    'V5',
    'V6',
    'V7',
    'V8',
    'V9',
    'V10',
    'V11',
    'V12',
    'V13',
    'V14',
    'V15',
    'V16',
    'V17',
    'V18',
    'V19',
    'V20',
    'V21',
    'V22',
  ],
  traits: [
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'E6',
    'E7',
    'E8',
    'E9',
    'E10',
    'E11',
    'E12',
    'E13',
    'E14',
    'E15',
    'E16',
    'E17',
    'E18',
    'E19',
    'E20',
    'E21',
    'E22',
    'E23',
    'E24',
    'E25',
    'E26',
  ],
} as const

export const COMPETENCES = [...COMPETENCES_OF.knowledge, ...COMPETENCES_OF.skills, ...COMPETENCES_OF.traits] as const
export type CompetenceId = (typeof COMPETENCES)[number]

/** Known ways to go on learning. The groups are partly ours. */
export const WAYS_OF = {
  formalInside: ['course', 'training', 'community', 'track', 'workshop', 'supervision', 'toolkit'],
  formalOutside: ['schooling', 'modules', 'leadership', 'membership'],
  informal: [
    'network',
    'peers',
    'conference',
    'study-day',
    'visit',
    'working-group',
    'interest-group',
    'mentoring',
    'knowledge-site',
  ],
} as const

export const WAYS = [...WAYS_OF.formalInside, ...WAYS_OF.formalOutside, ...WAYS_OF.informal] as const
export type WayId = (typeof WAYS)[number]
