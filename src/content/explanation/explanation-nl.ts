import type { Moment } from '../../domain/scan/rubric.ts'
import type { Spelled } from './spelled.ts'

/** How the outcome of one pair of groups follows from the counts, step by step, in Dutch. Numbers come as printed. */
export const explanationNl = {
  title: (factor: string, a: string, b: string) => `${factor}: ${a} en ${b}`,
  moment: { current: 'Nu', desired: 'Wens' } satisfies Record<Moment, string>,
  answers: (group: string, [one, two, three]: Spelled, n: string) =>
    `${group}: ${one} op niveau 1, ${two} op niveau 2, ${three} op niveau 3. Samen ${n}.`,
  dontKnow: (count: string) => `‘Dat kan ik niet beoordelen’ (${count} keer) telt hier niet mee.`,
  nothing: 'Een van de groepen gaf geen antwoord. Er is niets om te vergelijken.',
  parts: (nA: string, nB: string, parts: string) =>
    `Even zwaar: de ene groep gaf ${nA} keer antwoord, de andere ${nB} keer. We verdelen elke groep in ${nA} × ${nB} = ${parts} delen. Zo telt elke groep even zwaar mee.`,
  border: { 2: 'Niveau 2 of hoger', 3: 'Niveau 3' },
  partsOf: (group: string, count: string, times: string, parts: string) => `${group} ${count} × ${times} = ${parts}`,
  apart: (border: string, a: string, b: string, apart: string) => `${border}: ${a}; ${b}. Verschil: ${apart} delen.`,
  distance: (first: string, second: string, sum: string, parts: string) =>
    `Afstand: ${first} + ${second} = ${sum} delen. Eén stap, dat is één niveau, is ${parts} delen.`,
  ruler: (fourfold: string, quarter: string, half: string, whole: string) =>
    `Liniaal: we rekenen alles keer vier. De afstand is dan ${fourfold}, een kwart stap ${quarter}, een halve stap ${half}, een hele stap ${whole}.`,
  class: {
    shared: (word: string) => `De afstand is hoogstens een kwart stap: ‘${word}’.`,
    nuance: (word: string) => `De afstand is meer dan een kwart stap, en hoogstens een halve: ‘${word}’.`,
    divergent: 'De afstand is meer dan een halve stap, en hoogstens een hele.',
    opposed: 'De afstand is meer dan een hele stap.',
  },
  direction: {
    further: (higher: string, lower: string) =>
      `Richting: bij beide regels heeft ${higher} evenveel delen als ${lower}, of meer. De antwoorden van ${higher} liggen verder.`,
    same: 'Richting: er is geen verschil.',
    spread: (a: string, b: string) =>
      `Richting: bij de ene regel heeft ${a} meer delen, bij de andere ${b}. De beelden lopen uiteen.`,
  },
  unmarked: 'Een afstand tot en met een halve stap krijgt geen stippen. Verder rekenen is niet nodig.',
  oneVoice: 'Een groep met één antwoord krijgt nooit stippen. Verder rekenen is niet nodig.',
  oneAnswer: (smallest: string, moved: string, twofold: string, bar: string) =>
    `Eén ander antwoord: de kleinste groep gaf ${smallest} keer antwoord. Daar schuift één antwoord de afstand hoogstens ${moved} delen op. We rekenen keer twee: de afstand is ${twofold}, een halve stap met één antwoord erbij is ${bar}.`,
  passes: 'De afstand is meer. Ook met één ander antwoord blijft het dus meer dan een halve stap.',
  hinges: 'De afstand is niet meer. Eén ander antwoord kan dit verschil dus klein maken.',
  shuffles: (all: string, dealt: string, group: string, ways: string, distance: string, asFar: string) =>
    `Toeval: leg alle ${all} antwoorden bij elkaar en geef er ${dealt} aan ${group}. Dat kan op ${ways} manieren. Bij ${asFar} daarvan is de afstand ${distance} delen of meer.`,
  weighed: (all: string, dealt: string, group: string, distance: string, asFar: string) =>
    `Toeval: leg alle ${all} antwoorden bij elkaar en geef er willekeurig ${dealt} aan ${group}. Dan is de afstand in ${asFar} keer ${distance} delen of meer. Dit is niet geteld maar uitgerekend, en dan afgerond.`,
  share: (count: string, of: string) => `${count} van ${of}`,
  perMillion: (count: string) => `ongeveer ${count} van de 1.000.000`,
  lessThanOne: 'minder dan 1 van de 1.000.000',
  tenfold: (share: string, tenfold: string, ways: string, atMost: boolean) =>
    `10 × ${share} = ${tenfold}, en dat is ${atMost ? 'niet meer' : 'meer'} dan ${ways}.`,
  tenth: (atMost: boolean) => `Toeval geeft dit in ${atMost ? 'hoogstens' : 'meer dan'} 1 van de 10 keer.`,
  furthest: (share: string) =>
    `Genoeg antwoorden: de grootste afstand die met deze antwoorden kan, komt voor in ${share}.`,
  enough: 'Dat is hoogstens 1 van de 10: er zijn genoeg antwoorden om toeval na te gaan.',
  tooFew: 'Dat is meer dan 1 van de 10: er zijn te weinig antwoorden om toeval na te gaan.',
  family: (size: string, place: string, times: string) =>
    `Veel vergelijkingen: over alle vragen samen hebben ${size} vergelijkingen genoeg antwoorden. Op volgorde van kans, de kleinste eerst, staat deze op plaats ${place}. Daarom telt de kans ${times} keer.`,
  alone:
    'Veel vergelijkingen: over alle vragen samen heeft alleen deze vergelijking genoeg antwoorden. De kans telt dus één keer.',
  multiplied: (times: string, share: string, product: string, of: string) =>
    `${times} × ${share} = ${product} van ${of}.`,
  about: (share: string) => `Dat wordt ${share}.`,
  earlier: (share: string) => `Een eerdere plaats kwam hoger uit. Die kans geldt dan ook hier: ${share}.`,
  certain: 'Meer dan altijd kan niet: de kans telt als altijd.',
  twentyfold: (atMost: boolean) => `Dat is ${atMost ? 'hoogstens' : 'meer dan'} 1 van de 20.`,
  noFamily:
    'Veel vergelijkingen: deze groepen zijn te klein voor drie stippen. Zelfs de zeldzaamste verdeling komt vaker dan 1 van de 20 keer voor.',
  outcome: {
    0: 'Uitkomst: geen stippen.',
    1: (word: string) => `Uitkomst: één stip, ‘${word}’.`,
    2: (word: string) => `Uitkomst: twee stippen, ‘${word}’.`,
    3: (word: string) => `Uitkomst: drie stippen, ‘${word}’.`,
  },
  reasons: (reasons: string) => `Let op. ${reasons}`,
  json: (fields: string) => `In de JSON: ${fields}.`,
}

/** English has exactly the shape of Dutch. */
export type ExplanationWords = typeof explanationNl
