export const addressChangeNl = {
  heading: 'E-mailadres',
  change: 'Ander e-mailadres kiezen',
  title: 'Ander e-mailadres',
  lead: 'Je krijgt een mail op je nieuwe adres en een op het adres van nu. Pas als je in allebei ja zegt, verandert je adres. In andere browsers word je dan uitgelogd.',
  next: 'Je nieuwe e-mailadres',
  submit: 'Mails aanvragen',
  noMail:
    'Bruggenscan verstuurt hier geen mail. Daarom kun je je adres niet veranderen: we kunnen niet nagaan van wie het nieuwe is.',
  pending: (next: string, until: string) =>
    `Je vroeg om een ander adres: ${next}. We hebben je daarover op beide adressen gemaild. Die mails werken tot ${until}.`,
  waitsFor: {
    both: 'Je zei nog op geen van beide adressen ja.',
    present: 'Nu nog een ja op het adres dat je nu hebt.',
    next: 'Nu nog een ja op je nieuwe adres.',
  },
  cancel: 'Toch niet veranderen',
  flashes: {
    'address-asked': 'Kijk in je mail, op allebei de adressen.',
    'address-cancelled': 'Je adres blijft zoals het is.',
  },
  present: {
    title: 'Je e-mailadres veranderen?',
    lead: (present: string, next: string) =>
      `Je logt nu in met ${present}. Iemand die was ingelogd met jouw account, wil dat veranderen in ${next}.`,
    yes: 'Ja, verander het',
    refuse: 'Dit was ik niet',
    refusing: 'Zeg je dat jij dit niet was? Dan stopt het, en is iedereen meteen uitgelogd uit je account.',
  },
  nextSide: {
    title: 'Is dit jouw e-mailadres?',
    lead: (next: string) => `Iemand wil met ${next} gaan inloggen bij Bruggenscan. Heb jij dat gevraagd?`,
    yes: 'Ja, dit is mijn adres',
    otherwise: 'Heb je dit niet gevraagd? Sluit dan deze pagina. Er verandert niets.',
  },
  agreed: 'Je hebt hier ja gezegd. Zeg nu ook ja in de mail op het andere adres.',
  gone: {
    title: 'Deze link werkt niet meer',
    lead: 'De link werkt 24 uur, of tot iemand de wijziging stopt. Vraag de wijziging opnieuw aan bij je account.',
  },
  done: {
    title: 'Je e-mailadres is gewijzigd',
    lead: 'Je logt voortaan in met je nieuwe adres. In andere browsers ben je uitgelogd.',
  },
  stopped: {
    title: 'De wijziging is gestopt',
    lead: 'Je adres blijft zoals het is, en iedereen is uitgelogd uit je account. Iemand kende je wachtwoord. Kies daarom nu een ander.',
    reset: 'Nieuw wachtwoord aanvragen',
  },
  errors: {
    emailWrong: 'Dit is geen e-mailadres. Een voorbeeld: anna@roc.nl',
    'same-address': 'Dit adres heb je nu al.',
    'too-many-changes': 'Je vroeg dit al een paar keer. Probeer het over een uur opnieuw.',
  },
}
