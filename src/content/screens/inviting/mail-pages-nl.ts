/** Pages that a mail leads to, and where mail is kept that is not sent. */
export const mailPagesNl = {
  optOut: {
    title: 'Geen mail meer over deze scan?',
    lead: (scan: string) =>
      `Je krijgt dan geen herinnering meer aan ‘${scan}’. Meedoen kan nog steeds, met de link die je al hebt.`,
    submit: 'Stuur mij geen mail meer',
    doneTitle: 'Je krijgt geen mail meer',
    done: 'Over deze scan sturen we je geen mail meer. Meedoen kan nog steeds, met de link die je al hebt.',
    closedTitle: 'Deze scan is gesloten',
    closed: 'Je krijgt er geen mail meer over. Je adres is gewist.',
    unknownTitle: 'Open de link uit je mail nog eens',
    unknown: 'Deze pagina weet niet om welke uitnodiging het gaat. Open de link onder aan de mail opnieuw.',
  },
  example: {
    title: 'Dit is een voorbeeld van een link',
    lead: 'Deze link staat in een voorbeeld of een proefmail. In de echte mail heeft iedereen hier een eigen link.',
    text: 'Wil je de vragen zien? Kies in een concept ‘Uitproberen’, of open de link van een groep.',
  },
  box: {
    title: 'Postbak van deze proefinstallatie',
    lead: 'Hier wordt geen mail verstuurd. Wat anders de deur uit ging, ligt in deze postbak. Zo kun je alles uitproberen.',
    never: 'Op een installatie die echt in gebruik is, bestaat deze pagina niet.',
    empty: 'De postbak is leeg. Verstuur een mail of een proefmail; die verschijnt hier na een paar tellen.',
    refresh: 'Kijk of er nieuwe post is',
    to: 'Aan',
    at: 'Tijd',
    older: (count: number) => `Er liggen nog ${count} oudere mails in de map.`,
    toBox: 'Naar de postbak van deze proefinstallatie',
  },
}
