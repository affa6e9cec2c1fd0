import { LONGEST_AGREEMENT_TEXT } from '../../../domain/conversation/agreement.ts'
import { paperWords } from '../../paper-words.ts'
import { changedMeanwhileNl, unprintableNl } from '../operations/errors-nl.ts'

export const agreementsNl = {
  /** On screen the same questions as on paper. */
  ask: paperWords('nl').agreements,
  title: 'Afspraken',
  lead: 'Wat jullie samen afspreken, en hoe het ermee gaat.',
  none: 'Er is nog geen afspraak vastgelegd. Schrijf na het gesprek op wat jullie gaan doen. Zet erbij wie het trekt en waaraan je ziet dat het werkt.',
  few: 'Kies ten hoogste drie afspraken: klein en zeker is meer waard dan groot en misschien.',
  many: (count: number) =>
    `Het zijn er nu ${count}. Dat mag. Van drie afspraken komt meestal meer terecht: welke drie gaan voor?`,
  seenBy: 'Bestuur en gespreksleider zien deze lijst. Wie het trekt en wie meedoet, staat nooit op de terugkoppeling.',
  toList: 'Naar de afspraken',
  record: 'Nieuwe afspraak',
  change: 'Wijzigen',
  changeStatus: 'Stand bijwerken',
  up: 'Omhoog',
  down: 'Omlaag',
  delete: 'Verwijderen',
  overdue: 'De datum is voorbij. Hoe staat het ervoor?',
  looksBackEarly: 'Jullie kijken terug voordat het klaar is. Klopt dat?',
  takeAlong: 'Meenemen',
  toPdf: 'Afspraken als pdf',
  toBlankPdf: 'Leeg formulier voor drie afspraken (pdf)',
  toCalendar: 'Data voor je agenda (.ics)',
  calendarHint:
    'Het agendabestand heeft een hele dag voor elke datum waarop iets klaar is of jullie terugkijken. Een week voor het terugkijken krijg je een melding. Verandert er iets? Open dan een nieuw bestand: de meeste agenda’s werken de dagen bij.',
  form: {
    new: 'Nieuwe afspraak',
    change: 'Afspraak wijzigen',
    whatHint: 'Zo concreet dat iedereen straks hetzelfde voor zich ziet.',
    noFactor: 'bij geen of meer dan één factor',
    leadsHint: 'Eén persoon of functie.',
    seenHint: 'Iets wat je straks kunt zien of horen.',
    lookBackHint: 'Een dag waarop jullie er samen even bij stilstaan.',
    optional: 'Alleen de eerste vraag moet je invullen. De rest kan ook later.',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      changedMeanwhile: changedMeanwhileNl,
      whatMissing: `Schrijf op wat jullie gaan doen, in hooguit ${LONGEST_AGREEMENT_TEXT} tekens.`,
      tooLong: `Maak dit korter: hooguit ${LONGEST_AGREEMENT_TEXT} tekens.`,
      unprintable: unprintableNl,
      dayWrong: 'Vul een datum in die bestaat, zoals 31-1-2027, of laat dit leeg.',
    },
  },
  statusForm: {
    title: 'Hoe staat het met deze afspraak?',
    ask: 'Kies de stand',
    choices: {
      open: 'Open: we zijn ermee bezig, of beginnen nog',
      done: 'Klaar: het is gedaan',
      dropped: 'Vervallen: we doen het niet meer',
    },
    note: 'Wat is ervan gekomen? (mag leeg blijven)',
    noteHint: 'Eén of twee zinnen. In de volgende ronde lees je ze terug.',
    errors: {
      invalid: 'Kies open, klaar of vervallen.',
      tooLong: `Maak dit korter: hooguit ${LONGEST_AGREEMENT_TEXT} tekens.`,
      unprintable: unprintableNl,
    },
  },
  deletion: {
    title: 'Afspraak verwijderen?',
    lead: 'De afspraak verdwijnt, ook uit de pdf, de agenda en de terugkoppeling. Dit kun je niet terugdraaien.',
    rather: 'Doen jullie het niet meer? Kies dan liever ‘vervallen’: dan zie je later nog waarom.',
    submit: 'Afspraak verwijderen',
  },
  flashes: {
    recorded: 'De afspraak is bewaard.',
    changed: 'De afspraak is gewijzigd.',
    statusSet: 'De stand is bijgewerkt.',
    deleted: 'De afspraak is verwijderd.',
  },
}
