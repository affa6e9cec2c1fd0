import type { Highlight, Reason } from '../../domain/method/analysis.ts'

type Way = 'up' | 'down' | 'spread'

/** What a report says about the previous round. */
export const roundNl = {
  standing: (then: string, now: string) => `Toen ${then}, nu ${now}`,
  standingSame: (now: string) => `Toen en nu ${now}`,
  shift: {
    same: 'Vrijwel gelijk gebleven',
    nuance: { up: 'Iets verder', down: 'Iets terug', spread: 'Iets anders verdeeld' } satisfies Record<Way, string>,
    step: {
      up: 'Ongeveer een stap verder',
      down: 'Ongeveer een stap terug',
      spread: 'Anders verdeeld',
    } satisfies Record<Way, string>,
    moreThanAStep: {
      up: 'Meer dan een stap verder',
      down: 'Meer dan een stap terug',
      spread: 'Heel anders verdeeld',
    } satisfies Record<Way, string>,
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
    step: (a: string, b: string) => `ongeveer een stap tussen ${a} en ${b}`,
    moreThanAStep: (a: string, b: string) => `meer dan een stap tussen ${a} en ${b}`,
    spread: (a: string, b: string) => `uiteenlopende beelden van ${a} en ${b}`,
  },
  gap: {
    narrowed: (then: string, now: string) => `De beelden zijn dichter bij elkaar gekomen: toen ${then}, nu ${now}`,
    widened: (then: string, now: string) => `De beelden liggen verder uit elkaar: toen ${then}, nu ${now}`,
    same: (then: string, now: string) =>
      `De afstand tussen de beelden is ongeveer gelijk gebleven: toen ${then}, nu ${now}`,
    unchanged: (now: string) => `De afstand tussen de beelden is ongeveer gelijk gebleven: ${now}`,
    asked: (sentence: string) => `${sentence}. Herken je dat? Eén of enkele antwoorden kunnen dit beeld veranderen`,
    none: 'Er zijn geen twee groepen om in beide rondes te vergelijken',
  },
  differently: 'Anders gevraagd: de tekst van deze vraag is veranderd. Daarom vergelijken we hier niet.',
  notBefore: 'Deze vraag stond nog niet in de vorige ronde.',
  summary: {
    moved: (narrowed: number, widened: number, of: number) =>
      `Bij ${narrowed} van de ${of} factoren kwamen de beelden dichter bij elkaar, bij ${widened} gingen ze verder uit elkaar.`,
    nothingMoved: 'Bij geen enkele factor is de afstand tussen de beelden duidelijk veranderd.',
    nothingToCompare: 'Er is te weinig om met de vorige ronde te vergelijken.',
    noAgreements: 'In de vorige ronde zijn hier geen afspraken vastgelegd.',
    agreements: (done: number, open: number, dropped: number) =>
      `Van de afspraken van toen: ${done} klaar, ${open} nog open, ${dropped} vervallen.`,
  },
  notes: {
    people: 'We vergelijken het beeld van elke groep toen en nu. Dat hoeven niet dezelfde mensen te zijn.',
    left: (groups: string) => `Niet vergeleken: ${groups}. Van zo’n groep is het beeld niet in beide rondes te zien.`,
    renamed: (now: string, then: string) => `${now} heette in de vorige ronde ${then}.`,
    levelsRenamed: (then: string) => `De niveaus hadden in de vorige ronde andere namen: ${then}.`,
  },
}
