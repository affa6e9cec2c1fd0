const checkIt =
  'Was jij dit niet? Log in, kies een ander wachtwoord en log overal uit. Lukt dat niet? Bel dan meteen wie Bruggenscan bij jullie beheert.'

export const accountMailNl = {
  hello: (name: string) => `Beste ${name},`,
  reset: {
    subject: 'Een nieuw wachtwoord kiezen',
    text: 'Iemand vroeg om een nieuw wachtwoord voor je account bij Bruggenscan. Was jij dat? Kies dan binnen een uur een nieuw wachtwoord. Deze knop werkt één keer.',
    after: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft zoals het is.',
    button: 'Nieuw wachtwoord kiezen',
  },
  'password-changed': {
    subject: 'Je wachtwoord is gewijzigd',
    text: 'Het wachtwoord van je account bij Bruggenscan is net gewijzigd. In andere browsers ben je uitgelogd.',
    after: checkIt,
    button: 'Naar je account',
  },
  'factor-enrolled': {
    subject: 'De tweede stap bij het inloggen is ingesteld',
    text: 'Voor je account bij Bruggenscan is net een app ingesteld die codes maakt. Bij het inloggen vragen we voortaan zo’n code. Werkte er al een ander toestel? Dat werkt niet meer.',
    after: checkIt,
    button: 'Naar je account',
  },
  'codes-renewed': {
    subject: 'Je hebt nieuwe herstelcodes',
    text: 'Voor je account bij Bruggenscan zijn net nieuwe herstelcodes gemaakt. De oude werken niet meer.',
    after: checkIt,
    button: 'Naar je account',
  },
  why: 'Je krijgt deze mail omdat je een account hebt bij Bruggenscan.',
}
