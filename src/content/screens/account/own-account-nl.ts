export const ownAccountNl = {
  title: 'Je account',
  name: 'Naam',
  email: 'E-mailadres',
  /** Wherever the password is asked for once more. */
  present: 'Je wachtwoord nu',
  password: {
    heading: 'Wachtwoord',
    change: 'Ander wachtwoord kiezen',
    title: 'Ander wachtwoord kiezen',
    lead: 'In andere browsers word je meteen uitgelogd. Hier blijf je ingelogd.',
    next: 'Je nieuwe wachtwoord',
    submit: 'Wachtwoord wijzigen',
  },
  sessions: {
    title: 'Waar je bent ingelogd',
    lead: 'Staat hier iets wat je niet kent? Log het uit en kies een ander wachtwoord.',
    browser: (name: string | null, system: string | null) =>
      `${name ?? 'Een onbekende browser'}${system ? ` op ${system}` : ''}`,
    since: (time: string) => `Ingelogd op ${time}`,
    lastUsed: (time: string) => `Laatst gebruikt op ${time}`,
    thisOne: 'Deze browser',
    end: 'Uitloggen',
    endOthers: 'Overal uitloggen, behalve hier',
  },
  flashes: {
    'password-changed': 'Je wachtwoord is gewijzigd. In andere browsers ben je uitgelogd.',
    'session-ended': 'Die browser is uitgelogd.',
    'sessions-ended': 'Alle andere browsers zijn uitgelogd.',
  },
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    'wrong-password': 'Dit is niet je wachtwoord van nu.',
    'too-many-attempts': 'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht even en probeer het opnieuw.',
  },
}
