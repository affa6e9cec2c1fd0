import { LEFT_OUT } from '../../../domain/report/remark-decision.ts'

export const remarksNl = {
  title: 'Toelichtingen bekijken',
  lead: 'Alleen gespreksleiders lezen alle toelichtingen. In het rapport komt alleen wat je vrijgeeft, zonder groep en in willekeurige volgorde.',
  ask: 'Kun je aan de tekst zien wie iets schreef, of over wie het gaat? Kort de tekst dan in, of geef die niet vrij. Of je het met een toelichting eens bent, doet er niet toe.',
  looked: (decided: number, of: number) => `${decided} van ${of} bekeken`,
  none: 'Er zijn geen toelichtingen om te bekijken.',
  tooFew: (remarks: number, responses: number) =>
    `We bewaren ze alleen bij minstens ${remarks} toelichtingen op een factor, en minstens ${responses} antwoorden in de groepen die te zien zijn. Anders is te makkelijk te raden wie wat schreef.`,
  notAsked: 'In deze scan kon niemand een toelichting schrijven.',
  decision: {
    waiting: 'nog niet beslist',
    released: 'vrijgegeven',
    shortened: 'ingekort vrijgegeven',
    withheld: 'niet vrijgegeven',
  },
  inReport: 'Zo staat het in het rapport:',
  release: 'Vrijgeven',
  releaseWhole: 'Helemaal vrijgeven',
  withhold: 'Niet vrijgeven',
  reconsider: 'Keuze ongedaan maken',
  releaseRest: (count: number) =>
    count === 1 ? 'Ook deze laatste toelichting vrijgeven' : `Deze ${count} toelichtingen vrijgeven`,
  rest: (count: number) =>
    count === 1
      ? 'Over één toelichting hierboven heb je nog niet beslist.'
      : `Over ${count} toelichtingen hierboven heb je nog niet beslist. Heb je ze allemaal gelezen? Dan kun je ze in één keer vrijgeven. Elke keuze kun je daarna nog veranderen.`,
  toShorten: 'Inkorten',
  shortenHint: `Haal woorden weg en zet daar ${LEFT_OUT}. Woorden toevoegen of veranderen kan niet: het blijft de tekst van de schrijver.`,
  shorterText: 'Ingekorte tekst',
  saveShorter: 'Ingekort vrijgeven',
  of: (number: number, factor: number) => `toelichting ${number} bij factor ${factor}`,
  toReport: 'Naar het rapport',
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    'adds-words': `Hier staan woorden die niet in de toelichting staan, of in een andere volgorde. Laat alleen woorden weg en zet daar ${LEFT_OUT}.`,
    'nothing-left': 'Er blijft geen woord over. Kies dan voor ‘Niet vrijgeven’.',
  },
}
