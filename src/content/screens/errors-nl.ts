export const errorsNl = {
  summary: 'Kijk dit nog even na',
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
      text: 'Je browser kon niet laten zien dat dit formulier van ons is, of je was te lang weg. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
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
}
