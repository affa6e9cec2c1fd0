import { unprintableNl } from '../operations/errors-nl.ts'
export const accountNl = {
  menu: 'Je account',
  signOut: 'Uitloggen',
  roles: { board: 'bestuur', facilitator: 'gespreksleider' },
  signIn: {
    title: 'Inloggen',
    lead: 'Voor bestuur en gespreksleider. Vul je de scan in? Dan heb je geen account nodig: gebruik de link of de code die je kreeg.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Inloggen',
    occasions: {
      page: 'Log in, dan ga je naar de pagina die je wilde openen.',
      input:
        'Je deed een tijd niets en bent daarom uitgelogd. Wat je invulde is nog niet verstuurd. Log in, dan kan dat alsnog.',
      reset: 'Je nieuwe wachtwoord is bewaard. Log ermee in.',
      lapsed: 'Het duurde te lang. Log nog eens in, dan ga je verder waar je was.',
      'nothing-kept':
        'Je deed een tijd niets en bent daarom uitgelogd. Wat je net verstuurde, kwam niet aan. Log in en doe het nog een keer.',
    },
    noAccount: 'Nog geen account? Vraag het aan een bestuurslid van je instelling.',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      emailMissing: 'Vul je e-mailadres in.',
      passwordMissing: 'Vul je wachtwoord in.',
      wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
      stale: 'Deze pagina stond lang open. Vul je wachtwoord nog eens in.',
      tooMany:
        'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht even en probeer het opnieuw. Lukt het dan nog niet? Wacht een uur, of log in met de browser waarin het eerder lukte.',
    },
  },
  keptInput: {
    title: 'Wat je invulde is er nog',
    lead: 'Je bent weer ingelogd. Je formulier was nog niet verstuurd.',
    submit: 'Alsnog versturen',
    without: 'Niet versturen',
  },
  firstRun: {
    title: 'Bruggenscan in gebruik nemen',
    lead: 'Hier is nog geen instelling. Maak de eerste aan. Jij wordt bestuurslid en gespreksleider.',
    code: 'Startcode',
    codeHint: 'Deze code staat in het logboek van de server.',
    institution: 'Naam van je instelling',
    name: 'Je naam',
    email: 'Je e-mailadres',
    password: 'Kies een wachtwoord',
    submit: 'Instelling aanmaken',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      unprintable: unprintableNl,
      codeWrong: 'Deze startcode klopt niet. Kijk in het logboek van de server.',
      institutionMissing: 'Vul de naam van je instelling in, in hooguit 120 tekens.',
      nameMissing: 'Vul je naam in, in hooguit 120 tekens.',
      emailWrong: 'Dit is geen e-mailadres. Een voorbeeld: anna@roc.nl',
    },
  },
  /** Wherever a password is chosen. */
  password: {
    hint: 'Minstens 12 tekens. Een paar losse woorden achter elkaar werkt goed.',
    errors: {
      'too-short': 'Kies een wachtwoord van minstens 12 tekens.',
      'too-long': 'Kies een wachtwoord van hooguit 200 tekens.',
      common: 'Dit wachtwoord gebruiken te veel mensen. Kies een paar losse woorden die niet bij elkaar horen.',
      'own-words':
        'Dit wachtwoord lijkt te veel op je naam, je e-mailadres, je instelling of Bruggenscan. Kies andere woorden.',
    },
  },
  institutions: {
    title: 'Voor welke instelling werk je nu?',
    none: 'Je account hoort nu bij geen enkele instelling. Vraag een bestuurslid om je toe te voegen.',
  },
}
