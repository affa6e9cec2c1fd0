/** The worksheets of the workshop, in Dutch. */
export const worksheetsNl = {
  belongsTo: (factors: string) => `Hoort bij: ${factors}`,
  more: 'Ook:',
  whoDoesWhat: {
    heading: 'Wie doet wat?',
    lead: 'Vul dit samen in, met de mensen om wie het gaat. Schrijf liever één ding op dat zeker is dan veel dat misschien klopt. Een leeg vakje is ook een uitkomst: daar valt nog iets af te spreken.',
    columns: ['Wie', 'Geeft opdracht', 'Doet', 'Staat ervoor', 'Vertelt het aan'],
    /** What is agreed on about a cell that nobody could fill in. */
    toAgree: (who: string, column: string) => `Afspreken wat er bij ${who} komt te staan onder ‘${column}’`,
    foot: ['Wie maakt dit bekend?', 'Wanneer?', 'We kijken hier opnieuw naar op'],
  },
  insideAndOutside: {
    heading: 'Binnen en buiten de taak',
    lead: 'Schrijf per soort vraag op wat de {coaches} doen, en wat niet. Geef wat niet bij de taak hoort een andere plek. Zo krijgt iedereen met een vraag een antwoord, en blijft er tijd voor het werk waar het om gaat.',
    columns: ['Soort vraag', 'Binnen de taak', 'Buiten de taak', 'Deze vraag gaat naar'],
    rows: [
      'Lessen met ict bedenken',
      'Collega’s één op één helpen',
      'Trainingen geven',
      'Storingen en wachtwoorden',
      'Een nieuw systeem invoeren',
      'Advies aan team en management',
    ],
    foot: ['Wie houdt dit blad bij?', 'Wie moet dit weten?', 'We kijken hier opnieuw naar op'],
  },
}

export type WorksheetsWords = typeof worksheetsNl
