import type { ExpectationState, Reason } from '../../domain/method/analysis.ts'
import type { GroupName } from '../group-name.ts'
import { pick } from './grammar.ts'

/** A state that has a sentence. */
export type ToldState = Exclude<ExpectationState, 'none' | 'unclear'>

/**
 * What a report says of what groups expected of each other, in Dutch. `a` guessed about `b`. It names what was expected
 * and what was chosen, and never calls a guess right or wrong.
 */
export const expectationNl = {
  heading: 'Wat we van elkaar niet wisten',
  lead: 'Wat een groep verwachtte van een andere, naast wat die groep zelf koos.',
  /** Names the row of guesses in a panel. */
  row: (about: string) => `Verwachting over ${about}`,
  noIdea: (count: number) => (count === 0 ? '' : `${count} ${count === 1 ? 'had' : 'hadden'} geen idee`),
  legend: 'Gestippeld: wat een groep verwacht dat de meesten van een andere groep kiezen.',

  noIdeaAt: (a: GroupName, b: GroupName, count: number, of: number) =>
    `Bij ${a.label} hadden ${count} van de ${of} mensen geen idee wat ${b.label} hier ${pick(b, 'kiest', 'kiezen')}`,
  /** As `noIdeaAt`, without counts. */
  noIdeaMostly: (a: GroupName, b: GroupName) =>
    `Binnen ${a.label} hadden de meeste mensen geen idee wat ${b.label} hier ${pick(b, 'kiest', 'kiezen')}`,
  askNoIdea: (a: GroupName, b: GroupName, count: number, of: number): readonly string[] => [
    `Is vanuit ${a.label} moeilijk te zien wat ${b.label} hier ${pick(b, 'kiest', 'kiezen')}?`,
    `${count} van de ${of} mensen hadden geen idee`,
  ],
  dividedAnswers: (divided: GroupName, a: GroupName, b: GroupName): readonly string[] => [
    `Binnen ${divided.label} lopen de antwoorden uiteen`,
    `Daarom leggen we er niet naast wat ${a.label} van ${b.label} ${pick(a, 'verwachtte', 'verwachtten')}`,
  ],
  dividedGuesses: (a: GroupName, b: GroupName) =>
    `Wat ${a.label} van ${b.label} ${pick(a, 'verwachtte', 'verwachtten')}, loopt uiteen`,
  knownAgreement: (a: GroupName, b: GroupName) =>
    `Dat ${b.label} dit ongeveer ${pick(b, 'ziet', 'zien')} zoals ${a.label}, ${pick(a, 'verwachtte', 'verwachtten')} ${a.label} ook`,
  knownDifference: (a: GroupName, b: GroupName) =>
    `Dat ${b.label} dit anders ${pick(b, 'ziet', 'zien')} dan ${a.label}, ${pick(a, 'verwachtte', 'verwachtten')} ${a.label} ook`,
  askKnownDifference: (a: GroupName, b: GroupName): readonly string[] => [
    `${pick(b, 'ziet', 'zien')} ${b.label} dit anders dan ${a.label}?`,
    `${a.label} ${pick(a, 'verwachtte', 'verwachtten')} dat wel`,
  ],
  unseen: (a: GroupName, b: GroupName): readonly string[] => [
    `${a.label} ${pick(a, 'verwachtte', 'verwachtten')} dat ${b.label} dit ongeveer ${pick(b, 'ziet', 'zien')} zoals ${a.label} zelf`,
    `${b.label} ${pick(b, 'ziet', 'zien')} het anders`,
  ],
  imagined: (a: GroupName, b: GroupName): readonly string[] => [
    `${a.label} ${pick(a, 'verwachtte', 'verwachtten')} dat ${b.label} dit anders ${pick(b, 'ziet', 'zien')} dan ${a.label} zelf`,
    'Toch liggen de antwoorden van beide groepen dicht bij elkaar',
  ],
  reversed: (higher: GroupName, lower: GroupName, a: GroupName): readonly string[] => [
    `de antwoorden van ${higher.label} liggen verder dan die van ${lower.label}`,
    `${a.label} ${pick(a, 'verwachtte', 'verwachtten')} het andersom`,
  ],
  misjudged: {
    larger: (a: GroupName, b: GroupName) =>
      `het verschil met ${b.label} is groter dan ${a.label} ${pick(a, 'verwachtte', 'verwachtten')}`,
    smaller: (a: GroupName, b: GroupName) =>
      `het verschil met ${b.label} is kleiner dan ${a.label} ${pick(a, 'verwachtte', 'verwachtten')}`,
    otherwise: (a: GroupName, b: GroupName) =>
      `het verschil met ${b.label} is er, maar is anders dan ${a.label} ${pick(a, 'verwachtte', 'verwachtten')}`,
  },
  askDifference: (a: GroupName, b: GroupName) =>
    `${pick(b, 'ziet', 'zien')} ${b.label} dit anders dan ${a.label} ${pick(a, 'verwachtte', 'verwachtten')}?`,
  askAgreement: (a: GroupName, b: GroupName) =>
    `liggen de antwoorden van ${a.label} en ${b.label} dichter bij elkaar dan ${a.label} ${pick(a, 'verwachtte', 'verwachtten')}?`,

  /** What shows it: levels where these differ, else counts at one level. */
  levels: (b: GroupName, expected: number, chosen: number) =>
    `Verwacht is vooral niveau ${expected}; ${b.label} ${pick(b, 'koos', 'kozen')} vooral niveau ${chosen}`,
  counts: (b: GroupName, level: number, expected: string, chosen: string) =>
    `Niveau ${level}: verwacht door ${expected}, gekozen door ${chosen} van ${b.label}`,

  marking: {
    3: 'duidelijk anders dan verwacht',
    2: 'aanwijzing: anders dan verwacht',
    1: 'vraag om te stellen',
    noIdea: 'aanwijzing: vaak geen idee',
  },
  reasons: {
    no_data: 'er is geen antwoord of verwachting',
    single_voice: 'een van de beelden rust op één antwoord',
    hinges_on_one_answer: 'één andere verwachting of één ander antwoord kan dit klein maken',
    too_few_to_test: 'er zijn te weinig verwachtingen en antwoorden om toeval te kunnen uitsluiten',
    chance_not_excluded: 'het kan toeval zijn',
  } satisfies Record<Reason, string>,
  differenceIsAsked: 'het verschil tussen de groepen is zelf een vraag om te stellen',
  hinges: 'één andere verwachting of één ander antwoord kan dit beeld veranderen',

  accountability: {
    heading: 'Wat groepen van elkaar verwachtten',
    asked:
      'Groepen konden bij elke factor kiezen wat volgens hen de meeste mensen van één andere groep kiezen, of ‘geen idee’. Verwachtingen zijn apart geteld, en nooit naast het eigen antwoord van een persoon gelegd.',
    told: (pairs: string) => `Te zien is wat deze groepen verwachtten: ${pairs}.`,
    pair: (a: string, b: string) => `${a} van ${b}`,
    removed:
      'Verwachtingen van of over een groep die niet getoond wordt of minder dan twee antwoorden gaf, zijn verwijderd.',
    wording:
      'Anders dan verwacht noemen we het als verwachting en antwoorden gemiddeld meer dan een halve stap uit elkaar liggen. Is een groep verdeeld, of zijn de verwachtingen dat, dan leggen we ze niet naast elkaar.',
    certainty:
      'Stippen betekenen hier hetzelfde als bij een verschil tussen groepen. De verwachtingen zijn een eigen reeks vergelijkingen: ze veranderen niets aan de andere uitkomsten.',
  },

  round: {
    change: (a: string, b: string, then: string, now: string) =>
      `Verwachting van ${a} over ${b}: ${then === now ? `toen en nu ${now}` : `toen ${then}, nu ${now}`}`,
    asked: (sentence: string) => `${sentence}. Herken je dat? Eén of enkele antwoorden kunnen dit beeld veranderen`,
    state: {
      no_idea: 'vooral ‘geen idee’',
      divided: 'verdeelde beelden',
      known_agreement: 'een verwachte overeenkomst',
      known_difference: 'een verwacht verschil',
      unseen_difference: 'een verschil dat niet was verwacht',
      imagined_difference: 'een verwacht verschil dat er niet was',
      reversed: 'een verschil dat andersom was verwacht',
      misjudged_difference: 'een verschil dat anders was verwacht',
    } satisfies Record<ToldState, string>,
    askedOnce: {
      'earlier-only':
        'Alleen in de vorige ronde is gevraagd wat groepen van elkaar verwachten. Dat vergelijken we niet.',
      'later-only': 'Alleen in deze ronde is gevraagd wat groepen van elkaar verwachten. Dat vergelijken we niet.',
    },
  },
}

/** English has exactly the shape of Dutch. */
export type ExpectationWords = typeof expectationNl
