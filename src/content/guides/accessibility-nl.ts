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
        'Bij elke wijziging loopt een programma in een echte browser langs elke soort pagina: leeg, ingevuld, met een fout en met heel lange teksten. Het doet dat in het Nederlands en in het Engels.',
        'Het kijkt met axe naar de regels van WCAG 2.2 A en AA: op een scherm van 320 pixels zonder JavaScript, en op 200 % met eigen kleuren van de lezer. Ook meet het of alles in beeld past, ook met meer ruimte tussen letters, woorden en regels. En of knoppen en losse links minstens 44 bij 44 pixels zijn.',
        'Het vult de scan in en maakt een concept met alleen een toetsenbord. Het vergelijkt wat een schermlezer krijgt met wat we bedoelen. Elke soort rapport gaat langs een controle op PDF/UA-1.',
        'Een schermlezer zelf, spraakbediening en een brailleregel zijn nog niet geprobeerd. Een onafhankelijk bureau heeft nog niets onderzocht. Mensen met een beperking ook nog niet.',
        'Dit onderzochten we voor het laatst op 24 november 2026, in Chromium. Safari en Firefox zijn nog niet onderzocht.',
      ],
      steps: [],
    },
    {
      heading: 'Wat nog niet kan',
      lines: [
        'Bestanden voor een spreadsheet en figuren voor dia’s zijn gegevens om zelf mee te werken. Ze hebben namen en beschrijvingen, maar zijn niet op toegankelijkheid onderzocht. Het rapport zegt hetzelfde.',
        'De panelen in het rapport zijn breed. Op een telefoon schuif je ze opzij, ook met het toetsenbord.',
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
