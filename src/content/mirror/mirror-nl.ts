import type { Picture } from '../../domain/mirror/contribution.ts'
import type { GroupName } from '../group-name.ts'
import { pick } from '../words/grammar.ts'
import { wordsNl } from '../words/nl.ts'

const named = wordsNl.withArticle

/** What the mirror says. Names of groups come as in mid-sentence, the first of the pair first. */
export const mirrorNl = {
  heading: 'In de spiegel',
  what: 'De spiegel telt hoe vaak groepen elders van elkaar verschillen. Hij zegt niets over hoe ver een instelling is. Een ranglijst is er niet.',
  counts: (institutions: number, day: string, isIn: boolean) =>
    `Dit is de stand van ${day}, van ${institutions} instellingen. ${isIn ? 'Jullie horen daarbij.' : 'Jullie horen daar niet bij.'}`,
  waits: (day: string) =>
    `Op ${day} is geen nieuwe stand gemaakt. Er droegen te weinig instellingen bij, er was te weinig veranderd, of een getal kon iets over één instelling verraden. De nieuwe stand wacht tot de volgende vaste dag.`,
  own: 'Bij jullie',
  elsewhere: 'In de spiegel',
  between: 'Tussen wie',
  notCompared: 'niet vergeleken',
  pair: (first: GroupName, second: GroupName) => `${named(first)} en ${named(second)}`,
  pictures: {
    first: (first, second) => `${named(first)} ${pick(first, 'ziet', 'zien')} dit verder dan ${named(second)}`,
    second: (first, second) => `${named(second)} ${pick(second, 'ziet', 'zien')} dit verder dan ${named(first)}`,
    spread: () => 'de beelden lopen uiteen',
    'no-difference': () => 'geen duidelijk verschil',
  } satisfies Record<Picture, (first: GroupName, second: GroupName) => string>,
  others: 'andere beelden',
  countOf: (count: number, institutions: number, picture: string) => `${count} van ${institutions}: ${picture}`,
  tooLittle: 'te weinig verschil in beelden om te tonen',
  research: {
    heading: 'Wat het onderzoek zag',
    source: (source: string) => `Uit het onderzoek bij twaalf instellingen, in ${source}.`,
    kinds: { good: 'Gaat goed', better: 'Kan beter', pitfall: 'Valkuil' },
  },
}
