export const federationNl = {
  signInWith: (name: string) => `Inloggen met ${name}`,
  joinWith: (name: string) => `Meedoen met ${name}`,
  leave: {
    title: 'Inloggen bij je instelling',
    lead: 'Wat je invulde blijft bewaard. Na het inloggen kun je het alsnog versturen.',
  },
  /** Why nobody came in. */
  refused: {
    down: {
      title: 'Inloggen lukt nu niet',
      text: (name: string) =>
        `${name} is niet te bereiken. Probeer het over een paar minuten nog eens, of log in met je wachtwoord.`,
    },
    failed: {
      title: 'Het inloggen is niet gelukt',
      text: (name: string) =>
        `Wat we van ${name} terugkregen klopt niet, is te oud of is al gebruikt. Begin opnieuw bij het inloggen.`,
    },
    stranger: {
      title: 'We kennen je nog niet',
      text: (name: string) =>
        `Je bent ingelogd bij ${name}, maar hoort nog niet bij een account. Vraag een bestuurslid van je instelling om je uit te nodigen. Kreeg je al een uitnodiging? Open dan eerst de link in die mail.`,
    },
    'other-institution': {
      title: 'Deze instelling kennen we niet',
      text: (name: string) =>
        `De instelling waarmee je inlogde bij ${name}, hoort niet bij dit account of deze uitnodiging. Vraag een bestuurslid om bij ‘Gegevens van je instelling’ het domein na te kijken.`,
    },
    'other-account': {
      title: 'Je hebt al een ander account',
      text: (name: string) =>
        `Je naam bij ${name} hoort al bij een ander account. Log uit, log in met ${name} en open daarna de link in de mail opnieuw.`,
    },
    'has-account': {
      title: 'Log eerst in met je wachtwoord',
      text: (name: string) =>
        `Met het e-mailadres van deze uitnodiging is al een account gemaakt. Log daarmee in met je wachtwoord. Daarna kun je op de pagina van de uitnodiging kiezen voor ${name}.`,
    },
  },
  toSignIn: 'Naar het inloggen',
}
