export const passwordResetNl = {
  forgotten: 'Wachtwoord vergeten?',
  title: 'Wachtwoord vergeten',
  lead: 'Vul je e-mailadres in. Je krijgt een mail waarmee je een nieuw wachtwoord kiest.',
  submit: 'Mail aanvragen',
  noMail: 'Bruggenscan verstuurt hier geen mail. Vraag een nieuw wachtwoord aan wie Bruggenscan bij jullie beheert.',
  toSignIn: 'Naar het inloggen',
  sent: {
    title: 'Kijk in je mail',
    lead: 'Hoort er een account bij dit adres? Dan krijg je binnen een paar minuten een mail. De knop daarin werkt één keer, en een uur lang.',
    nothing:
      'Niets gekregen? Kijk bij de ongewenste mail, en of je het adres goed hebt ingevuld. Je kunt een paar keer per uur een mail aanvragen.',
  },
  choose: {
    title: 'Kies een nieuw wachtwoord',
    lead: 'Daarna ben je overal uitgelogd, en log je hier in met je nieuwe wachtwoord. De code van je telefoon blijft nodig.',
    submit: 'Wachtwoord bewaren',
  },
  gone: {
    title: 'Deze link werkt niet meer',
    lead: 'De link uit de mail werkt één keer, en een uur lang. Vraag een nieuwe mail aan.',
    again: 'Nieuwe mail aanvragen',
  },
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    emailWrong: 'Dit is geen e-mailadres. Een voorbeeld: anna@roc.nl',
  },
}
