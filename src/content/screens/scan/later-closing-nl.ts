export const laterClosingNl = {
  title: 'De scan sluit later',
  lead: (closing: string) => `De scan sluit nu op ${closing}. Op de pagina’s voor deelnemers staat dat al.`,
  tell: 'Laat het weten',
  who: 'Wie een uitnodiging kreeg en nog niet antwoordde, krijgt een korte mail met het nieuwe moment en de eigen link.',
  whoNot: 'De mail is in het Nederlands en het Engels. Wie al antwoordde of geen mail meer wil, krijgt hem niet.',
  submit: 'Mail het nieuwe moment',
  told: 'De mail met dit moment is verstuurd.',
  toMailing: 'Kijk hoe ver het versturen is',
  noInvitations: 'Er is niemand per mail uitgenodigd. Laat de groepen zelf weten dat er meer tijd is.',
  noMail: 'Deze installatie verstuurt zelf geen mail. Laat het weten op de manier waarop je de links of codes deelde.',
  prints: 'Wat je al printte',
  printsText:
    'We weten niet wat er al is geprint of gedeeld. Op posters, brieven, dia’s en briefjes die er al zijn, staat nog het oude moment. De link en de code daarop werken nog.',
  again: 'Wil je het nieuwe moment erop? Print dan opnieuw:',
  allPlacards: 'Alle posters',
  boardPrints: 'De gespreksleider kan ze opnieuw printen.',
  drafts: 'Er staat ook een mail klaar die nog niet is verstuurd. Kijk of daarin het oude moment staat.',
  toMailings: 'Naar de mails',
  toScan: 'Terug naar de scan',
  /** On the page with all mails. */
  untold: (closing: string) =>
    `De scan sluit nu op ${closing}. Wie nog niet antwoordde, kreeg daar nog geen mail over.`,
  flashes: {
    sent: 'De mails gaan nu op weg.',
    'no-mail': 'Deze installatie verstuurt zelf geen mail.',
    'already-told': 'De mail met dit moment was al verstuurd.',
    nobody: 'Er is nu niemand om deze mail aan te sturen.',
  },
}
