import type { Guide } from '../guides/guide.ts'
import { LEFTOVER, PROTECTION, RETENTION } from './facts.ts'

/** Only where another organisation runs the installation for the institution. */
export const processingAgreement: Guide = {
  title: 'Bijlage bij een verwerkersovereenkomst',
  lead: 'Nodig als een andere organisatie Bruggenscan voor u draait. Draait u het zelf, dan is er geen verwerker en hebt u deze bijlage niet nodig.',
  sections: [
    {
      heading: 'Partijen',
      lines: [
        'Verwerkingsverantwoordelijke: [naam instelling], hierna de instelling.',
        'Verwerker: [naam organisatie die de installatie beheert], hierna de verwerker.',
        'Deze bijlage hoort bij de overeenkomst van [datum] met kenmerk [kenmerk].',
      ],
      steps: [],
    },
    {
      heading: 'Wat de verwerker doet',
      lines: [
        'De verwerker draait Bruggenscan, maakt back-ups en verstuurt mail namens de instelling. Hij doet dat alleen in opdracht van de instelling en gebruikt niets voor een eigen doel.',
        'Het doel is een gesprek te beginnen over het programma van i-coaches: bestuur, i-coaches en docenten beantwoorden dezelfde zes vragen, en zien daarna waar zij verschillend kijken. De scan beoordeelt niemand.',
      ],
      steps: [],
    },
    {
      heading: 'Om wie en wat het gaat',
      lines: ['Er worden geen bijzondere persoonsgegevens gevraagd.'],
      steps: [
        'Deelnemers (bestuur, i-coaches, docenten en andere groepen die de instelling kiest): het e-mailadres als zij per mail zijn uitgenodigd, en hun antwoorden tot die zijn verstuurd. Daarna alleen aantallen per groep.',
        'Schrijvers van een toelichting: de tekst, zonder naam, groep of moment.',
        'Medewerkers met een account: naam, e-mailadres, rol, en hun beslissingen in het logboek.',
        'Mensen die in een afspraak worden genoemd: wat er in het gesprek over is opgeschreven.',
      ],
    },
    { heading: 'Hoe lang', lines: ['Tenzij de instelling korter wil:'], steps: RETENTION },
    { heading: 'Beveiliging', lines: [], steps: PROTECTION },
    {
      heading: 'Subverwerkers',
      lines: [
        'Bruggenscan zelf schakelt niemand in: er is geen meetdienst, geen lettertype of script van elders, en geen verkeer naar een andere partij.',
        'De verwerker noemt hier wie hij inschakelt voor de server, de back-ups en het versturen van mail: [namen en landen, of: geen]. Een wijziging meldt hij [aantal] weken vooraf.',
      ],
      steps: [],
    },
    {
      heading: 'Als er iets misgaat',
      lines: [
        'De verwerker meldt een datalek binnen [24] uur aan [contactpersoon], met wat er gebeurde, om wie het gaat en wat hij eraan doet.',
        'Hij helpt de instelling als iemand vraagt om inzage of verwijdering. Een verstuurd antwoord is niet terug te vinden, dus ook niet te wijzigen of te wissen.',
      ],
      steps: [],
    },
    {
      heading: 'Aan het einde',
      lines: [
        'De instelling bewaart zelf wat zij nodig heeft, bij ‘Bestanden downloaden’. Daarna verwijdert de verwerker de instelling en geeft hij het bewijs van verwijdering. Back-ups verdwijnen binnen [aantal] dagen; wordt er een teruggezet, dan wordt de instelling daarin opnieuw verwijderd.',
      ],
      steps: [],
    },
    { heading: 'Wat overblijft', lines: ['Dit kan niemand uitsluiten. Spreek af wie erbij kan.'], steps: LEFTOVER },
  ],
}
