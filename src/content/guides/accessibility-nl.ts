import type { Guide } from './guide.ts'

export const accessibilityNl: Guide = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet kunnen meedoen. Hier staat wat we daarvoor doen en wat nog niet kan.',
  sections: [
    {
      heading: 'Waar we ons aan houden',
      lines: [
        'Bruggenscan is gemaakt volgens WCAG 2.2, niveau A en AA. De printbare rapporten volgen PDF/UA-1, de norm voor toegankelijke pdf’s.',
      ],
      steps: [],
    },
    {
      heading: 'Dit werkt',
      lines: [
        'Alles werkt met alleen een toetsenbord en zonder JavaScript. Wie invult, heeft geen account nodig.',
        'Je kunt vergroten tot 400 %. Kleur is nergens de enige aanwijzing: een groep herken je ook aan naam, vorm en volgorde.',
        'Bij elke figuur staan dezelfde gegevens als tabel of tekst. Fouten staan bovenaan bij elkaar, met een link naar het veld.',
        'Invullen kan in het Nederlands en in het Engels. Tussentijds wisselen kost je geen antwoorden.',
      ],
      steps: [],
    },
    {
      heading: 'Hoe we het onderzoeken',
      lines: [
        'Bij elke wijziging controleert een programma (axe) de pagina’s op de regels van WCAG 2.2 A en AA, en lopen we in een echte browser de weg van het begin tot het rapport. Elke soort rapport gaat langs een controle op PDF/UA-1.',
        'Een onderzoek door een onafhankelijk bureau, en een onderzoek samen met mensen met een beperking, is nog niet gedaan.',
      ],
      steps: [],
    },
    {
      heading: 'Wat nog niet kan',
      lines: [
        'Bestanden voor een spreadsheet en figuren voor dia’s zijn gegevens om zelf mee te werken. Ze hebben namen en beschrijvingen, maar zijn niet op toegankelijkheid onderzocht. Het rapport zegt hetzelfde.',
        'De vragen zijn geschreven in gewone taal. Een versie in gebarentaal of een voorleesversie met geluid is er niet.',
      ],
      steps: [],
    },
    {
      heading: 'Lukt iets niet?',
      lines: [
        'Zeg het tegen degene die je uitnodigde, of tegen de gespreksleider van je instelling. Dan zoekt die met je naar een manier die wel werkt.',
      ],
      steps: [],
    },
  ],
}
