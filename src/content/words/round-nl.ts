import type { Highlight, Reason } from '../../domain/method/analysis.ts'
import { joined } from './grammar.ts'

type Way = 'up' | 'down' | 'spread'

/** What a report says about the previous round. */
export const roundNl = {
  standing: (then: string, now: string) => `Toen ${then}, nu ${now}`,
  standingSame: (now: string) => `Toen en nu ${now}`,
  shift: {
    same: 'De antwoorden zijn vrijwel gelijk gebleven',
    nuance: {
      up: 'De antwoorden liggen iets verder',
      down: 'De antwoorden liggen iets minder ver',
      spread: 'De antwoorden zijn iets anders verdeeld',
    } satisfies Record<Way, string>,
    up: (levels: 1 | 2) => `${levels === 1 ? 'Eén niveau' : 'Twee niveaus'} verder`,
    down: (levels: 1 | 2) => `${levels === 1 ? 'Eén niveau' : 'Twee niveaus'} terug`,
    answersUp: 'De antwoorden liggen verder dan toen',
    answersDown: 'De antwoorden liggen minder ver dan toen',
    spread: 'De antwoorden zijn anders verdeeld',
    none: 'Niet te vergelijken',
  },
  marking: {
    3: 'duidelijk verschoven',
    2: 'aanwijzing dat dit verschoof',
    1: 'vraag om te stellen',
    0: '',
  } satisfies Record<Highlight, string>,
  reasons: {
    no_data: 'in een van beide rondes koos niemand een niveau',
    single_voice: 'een van beide beelden rust op één antwoord',
    hinges_on_one_answer: 'één ander antwoord kan deze verschuiving klein maken',
    too_few_to_test: 'er zijn te weinig antwoorden om toeval te kunnen uitsluiten',
    chance_not_excluded: 'het kan toeval zijn wie er toen en nu antwoordden',
  } satisfies Record<Reason, string>,
  distance: {
    shared: 'een gedeeld beeld',
    nuance: 'een klein verschil',
    levels: (a: string, b: string, levels: 1 | 2) =>
      `${levels === 1 ? 'één niveau' : 'twee niveaus'} tussen ${a} en ${b}`,
    answers: (a: string, b: string) => `antwoorden van ${a} die verder liggen dan die van ${b}`,
    spread: (a: string, b: string) => `uiteenlopende beelden van ${a} en ${b}`,
  },
  gap: {
    narrowed: (then: string, now: string) => `De beelden zijn dichter bij elkaar gekomen: toen ${then}, nu ${now}`,
    widened: (then: string, now: string) => `De beelden liggen verder uit elkaar: toen ${then}, nu ${now}`,
    same: (then: string, now: string) =>
      `De afstand tussen de beelden is ongeveer gelijk gebleven: toen ${then}, nu ${now}`,
    unchanged: (now: string) => `De afstand tussen de beelden is ongeveer gelijk gebleven: ${now}`,
    /** Without the distances then and now. */
    alone: {
      narrowed: 'De antwoorden van de groepen zijn dichter bij elkaar gekomen',
      widened: 'De antwoorden van de groepen liggen verder uit elkaar dan toen',
    },
    sameAlone: 'De antwoorden van de groepen liggen ongeveer even ver uit elkaar als toen',
    asked: (sentence: string) => `${sentence}. Herken je dat? Eén of enkele antwoorden kunnen dit beeld veranderen`,
    none: 'Er zijn geen twee groepen om in beide rondes te vergelijken',
  },
  differently: 'Anders gevraagd: de tekst van deze vraag is veranderd. Daarom vergelijken we hier niet.',
  notBefore: 'Deze vraag stond nog niet in de vorige ronde.',
  summary: {
    moved: (narrowed: number, widened: number, of: number) => {
      const [closer, further] = ['kwamen de beelden dichter bij elkaar', 'gingen de beelden verder uit elkaar']
      if (widened === 0) return `Bij ${narrowed} van de ${of} factoren ${closer}.`
      if (narrowed === 0) return `Bij ${widened} van de ${of} factoren ${further}.`
      return `Bij ${narrowed} van de ${of} factoren ${closer}, bij ${widened} gingen ze verder uit elkaar.`
    },
    nothingMoved: 'Bij geen enkele factor is de afstand tussen de beelden duidelijk veranderd.',
    nothingToCompare: 'Er is te weinig om met de vorige ronde te vergelijken.',
    noAgreements: 'In de vorige ronde zijn hier geen afspraken vastgelegd.',
    agreements: (done: number, open: number, dropped: number) => {
      const is = (count: number) => (count === 1 ? 'is' : 'zijn')
      const parts = [
        ...(done > 0 ? [`${is(done)} er ${done} klaar`] : []),
        ...(open > 0 ? [`${open === 1 ? 'staat' : 'staan'} er ${open} nog open`] : []),
        ...(dropped > 0 ? [`${is(dropped)} er ${dropped} vervallen`] : []),
      ]
      return `Van de afspraken van toen ${joined(parts, 'en')}.`
    },
  },
  notes: {
    people: 'We vergelijken het beeld van elke groep toen en nu. Dat hoeven niet dezelfde mensen te zijn.',
    left: (groups: string) => `Niet vergeleken: ${groups}. Van zo’n groep is het beeld niet in beide rondes te zien.`,
    renamed: (now: string, then: string) => `${now} heette in de vorige ronde ${then}.`,
    levelsRenamed: (then: string) => `De niveaus hadden in de vorige ronde andere namen: ${then}.`,
  },
}
