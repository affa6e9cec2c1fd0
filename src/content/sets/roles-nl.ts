import { presenceNl } from './presence-nl.ts'
import type { SetTexts } from './set-edition.ts'

export const rolesNl: SetTexts = {
  ...presenceNl,
  title: 'Rollen',
  lead: 'Een rol is een manier van werken die iemand aanneemt als de situatie erom vraagt. Het is geen functie. Niemand is in elke rol even sterk, en samen hoef je ze niet allemaal te hebben.',
  items: [
    {
      key: 'R1',
      title: 'Veranderaar',
      about:
        'Zet een verandering in gang en begeleidt haar met resultaat. Ziet scherp wat verschillende groepen nodig hebben. Gebruikt wat uit onderzoek en ervaring bekend is en levert goede projecten op.',
    },
    {
      key: 'R2',
      title: 'Coach',
      about:
        'Maakt docenten enthousiast, staat hen bij en leert hen ict didactisch te gebruiken. Denkt mee als docenten of teams hun onderwijs vernieuwen. Zoekt bij de les van alledag een passende toepassing, vanuit wat systemen kunnen.',
    },
    {
      key: 'R3',
      title: 'Adviseur',
      about:
        'Geeft leiding en organisatie advies dat past en dat aankomt. Weet welke vragen er zijn en speelt daarop in. Verbindt visie en beleid met vernieuwing door ict, vanuit de didactiek en met oog voor de praktijk. Helpt docenten als tussenpersoon of klankbord hun lessen te veranderen op een manier die klopt met het beleid.',
    },
    {
      key: 'R4',
      title: 'Netwerker',
      about:
        'Brengt mensen, ideeën en voorbeelden zonder drempel bij elkaar en zorgt dat er iets van komt. Maakt zo ruimte waarin vernieuwing kan beginnen, en bewaart het overzicht.',
    },
    {
      key: 'R5',
      title: 'Inspirator',
      about:
        'Volgt wat didactisch en technisch nieuw is. Vertelt aanstekelijk wat het onderwijs eraan kan hebben, en krijgt zo collega’s in beweging.',
    },
  ],
  source:
    'De rollen komen uit ‘Focus op de onderwijskundig ICT-professional’ van het Versnellingsplan, gemaakt voor hbo en wo. De bewerking voor het mbo is van ons. Ze zijn geen norm.',
}
