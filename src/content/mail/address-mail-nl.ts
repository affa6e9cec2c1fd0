type Told = {
  readonly subject: string
  readonly text: (next: string) => string
  readonly button: string | null
  readonly after: string
}

const askPresent: Told = {
  subject: 'Wil je je e-mailadres veranderen?',
  text: (next) =>
    `Iemand die was ingelogd met jouw account bij Bruggenscan, vroeg om een ander e-mailadres: ${next}. Was jij dat? Zeg dan ja, hier en in de mail op het nieuwe adres. Was jij dit niet? Open dan dezelfde pagina en stop het.`,
  button: 'Ja of nee zeggen',
  after: 'Er verandert niets zolang je geen ja zegt. Na 24 uur werkt deze knop niet meer.',
}

const askNext: Told = {
  subject: 'Is dit jouw e-mailadres?',
  text: (next) => `Iemand wil met ${next} gaan inloggen bij Bruggenscan. Was jij dat? Zeg dan dat dit jouw adres is.`,
  button: 'Naar de vraag',
  after:
    'Vroeg je dit niet? Dan hoef je niets te doen: er verandert niets zonder jou. Na 24 uur werkt deze knop niet meer.',
}

const tellPresent: Told = {
  subject: 'Je e-mailadres is gewijzigd',
  text: (next) =>
    `Je logt bij Bruggenscan voortaan in met ${next}. Dit adres gebruiken we niet meer. In andere browsers ben je uitgelogd.`,
  button: null,
  after: 'Was jij dit niet? Bel dan meteen wie Bruggenscan bij jullie beheert.',
}

const tellNext: Told = {
  subject: 'Je e-mailadres is gewijzigd',
  text: (next) => `Je logt bij Bruggenscan voortaan in met ${next}. In andere browsers ben je uitgelogd.`,
  button: 'Naar je account',
  after: 'Was jij dit niet? Bel dan meteen wie Bruggenscan bij jullie beheert.',
}

const taken: Told = {
  subject: 'Iemand wilde jouw e-mailadres gebruiken',
  text: (next) =>
    `Iemand vroeg bij Bruggenscan om een account voortaan ${next} te laten gebruiken. Dat kan niet, want met dit adres log jij al in. Er is niets veranderd.`,
  button: null,
  after: 'Vroeg je dit zelf, voor een tweede account? Neem dan een ander adres.',
}

export const addressMailNl = {
  hello: (name: string) => `Beste ${name},`,
  helloToAnybody: 'Hallo,',
  'ask-present': askPresent,
  'ask-next': askNext,
  'tell-present': tellPresent,
  'tell-next': tellNext,
  taken,
}
