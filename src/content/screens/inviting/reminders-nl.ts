export const remindersNl = {
  title: 'Herinneringen plannen',
  lead: 'Kies hooguit drie dagen. Op zo’n dag krijg je om acht uur ’s ochtends een mail, en staat op de pagina van de scan een knop om de herinnering te versturen. Je kunt de herinnering ook vanzelf laten gaan. Alleen wie nog niet antwoordde, krijgt die. Maak een dag leeg om de herinnering van die dag in te trekken.',
  text: {
    written: 'De tekst is die van je concept.',
    suggested: 'Heb je zelf nog geen herinnering geschreven? Dan gaat onze tekst mee.',
  },
  day: (number: number) => `Dag ${number}`,
  sendsItself: 'Gaat vanzelf, zonder dat ik op een knop druk',
  submit: 'Bewaar de planning',
  notOpen: 'Plannen kan als het bestuur de scan heeft gestart.',
  due: (day: string) => `De herinnering van ${day} staat klaar. Alleen wie nog niet antwoordde, krijgt een mail.`,
  read: 'Lees de tekst, of schrijf je eigen',
  send: 'Verstuur de herinnering',
  withdraw: 'Toch niet versturen',
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    dateWrong: 'Vul een datum in die bestaat, zoals 31-1-2027.',
    past: 'Deze dag is voorbij. Kies vandaag of later.',
    'after-closing': 'Dan is de scan al gesloten. Kies een eerdere dag.',
    twice: 'Deze dag staat er al. Kies een andere.',
    waits: 'De herinnering van deze dag staat al klaar. Verstuur die bovenaan, of kies een andere dag.',
  },
  flashes: {
    planned: 'De planning is bewaard.',
    withdrawn: 'Deze herinnering gaat niet uit.',
    'no-plan': 'Deze herinnering is al verstuurd of ingetrokken.',
  },
}
