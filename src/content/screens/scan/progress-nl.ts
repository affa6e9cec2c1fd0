export const progressNl = {
  daysLeft: (days: number, until: string, time: string) =>
    days === 0
      ? `Vandaag is de laatste dag: invullen kan tot ${time}.`
      : `Nog ${days} ${days === 1 ? 'dag' : 'dagen'}: invullen kan ${until}.`,
  signals: {
    title: 'Wat vraagt aandacht?',
    none: 'Alles loopt. Je hoeft nu niets te doen.',
    justLaunched: {
      invites:
        'De scan is vandaag gestart. Laat nu elke groep weten dat invullen kan: nodig mensen uit, of deel de links hieronder.',
      follows:
        'De scan is vandaag gestart. De gespreksleider nodigt de groepen uit. Zodra mensen antwoorden, zie je het hieronder.',
    },
    nobodyYet: 'Er is nog geen antwoord te zien. Weten alle groepen dat de scan open is?',
    allAnswered: 'Iedereen die is gevraagd, heeft geantwoord. Het bestuur kan de scan sluiten.',
    tooSmall: (group: string, invited: number, needed: number) =>
      `${group}: je vraagt ${invited} ${invited === 1 ? 'persoon' : 'mensen'}, en het beeld is pas te zien vanaf ${needed} antwoorden. Vraag meer mensen, anders blijft deze groep verborgen.`,
    stillHidden: (group: string, needed: number) =>
      `${group}: er zijn nog geen ${needed} antwoorden. Sluit de scan zo, dan blijft deze groep verborgen. Vraag de groep nog eens, of geef meer tijd.`,
    few: (group: string, percentage: number) =>
      `${group}: ${percentage} % heeft geantwoord en de helft van de tijd is voorbij. Vraag de groep nog eens.`,
    moreThanInvited: (group: string) =>
      `${group}: er zijn meer antwoorden dan je mensen vroeg. Misschien vulde iemand twee keer in, of vroeg je meer mensen dan je opgaf. Het rapport noemt dit.`,
    toInvite: 'Mensen uitnodigen',
    toMail: 'Mail versturen',
    toMoreTime: 'Meer tijd geven',
    toClosure: 'Naar het sluiten',
  },
  nights: {
    title: 'Antwoorden per dag',
    lead: 'De stand aan het begin van elke dag, en die van nu.',
    now: 'nu',
    left: 'Van een kleine beschermde groep bewaren we geen stand per dag.',
    day: 'Dag',
    ofInvited: (responses: number, invited: number) => `${responses} van ${invited}`,
    asTable: 'Als tabel',
    hint: 'Wijs een dag aan, of kies met de pijltjes, voor het aantal.',
  },
}
