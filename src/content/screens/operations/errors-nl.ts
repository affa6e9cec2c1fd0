export const errorsNl = {
  summary: 'Kijk dit nog even na',
  /** Before the title of a page that has something to correct. */
  inTitle: (title: string) => `Fout: ${title}`,
  errorId: (id: string) => `Noem bij vragen dit nummer: ${id}`,
  toFront: 'Naar het begin',
  pages: {
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Het adres klopt niet, of wat er stond is weg. Kijk het adres nog eens na.',
    },
    notAllowed: {
      title: 'Dit mag je hier niet doen',
      text: 'Je account heeft hier geen toegang toe. Vraag het aan een bestuurslid van je instelling.',
    },
    foreignRequest: {
      title: 'Dit is niet verstuurd',
      text: 'Je browser kon niet laten zien dat dit formulier van ons is. Of je was te lang weg. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
    },
    tooLarge: {
      title: 'Dit is te veel tekst',
      text: 'Wat je verstuurde is te groot. Er is niets bewaard. Ga terug en maak het korter.',
    },
    unreadable: {
      title: 'Dit konden we niet lezen',
      text: 'Wat je browser verstuurde is niet leesbaar. Er is niets bewaard. Ga terug en probeer het opnieuw.',
    },
    tooMany: {
      title: 'Even wachten',
      text: 'Er is te vaak achter elkaar iets geprobeerd. Wacht een minuut en probeer het opnieuw.',
    },
    tooBusy: {
      title: 'Het is even druk',
      text: 'Er worden op dit moment veel documenten tegelijk gemaakt. Wacht een minuut en probeer het opnieuw.',
    },
    tooSlow: {
      title: 'Het maken duurt te lang',
      text: 'Je document was niet op tijd klaar. Er is niets verloren: probeer het straks opnieuw.',
    },
    failed: {
      title: 'Er ging iets mis bij ons',
      text: 'Het ligt niet aan jou. Probeer het over een paar minuten opnieuw. Wat je eerder bewaarde, is er nog.',
    },
  },
  /** While the database can't be reached. */
  outage: {
    title: 'We zijn even niet bereikbaar',
    text: 'Er is een storing bij ons. Wat je eerder bewaarde, is er nog. Probeer het over een minuut opnieuw.',
    again: 'Probeer opnieuw',
    notSaved: {
      title: 'Nog niet opgeslagen, probeer opnieuw',
      text: 'Er is een storing bij ons. Wat je invulde, houden we op deze pagina vast. Verstuur het over een minuut opnieuw.',
    },
    /** When the connection broke at the very moment of saving. */
    inDoubt: {
      title: 'Misschien niet opgeslagen, probeer opnieuw',
      text: 'De verbinding brak af terwijl we het opsloegen. Wat je invulde, houden we op deze pagina vast. Verstuur het over een minuut opnieuw. Antwoorden op de vragenlijst tellen altijd één keer. Bij iets anders: kijk daarna of het er niet dubbel staat.',
    },
    /** A file, or several passwords. */
    notHeld: 'Wat je verstuurde, kunnen we hier niet vasthouden. Ga over een minuut terug en vul het opnieuw in.',
    held: 'Dit gaat mee:',
    password: 'Je wachtwoord, nog een keer',
    send: 'Verstuur opnieuw',
  },
}

/** For a form that was opened before somebody else saved. */
export const changedMeanwhileNl =
  'Dit is intussen veranderd, door een collega of in een ander venster. Kijk in een nieuw venster wat er nu staat. Bewaar je hier nog eens, dan blijft jouw versie staan.'

/** For signs that our typeface for paper lacks, such as emoji. */
export const unprintableNl = 'Dit kunnen we niet afdrukken: {signs}. Laat het weg of schrijf het anders.'
