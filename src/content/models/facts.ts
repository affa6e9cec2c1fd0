import { MONTHS_OF_AUDIT_LOG } from '../../domain/operations/retention.ts'
import { FEWEST_REMARKS, FEWEST_RESPONSES } from '../../domain/report/remark.ts'
import { DAYS_TO_TAKE_BACK } from '../../domain/scan/discarded-draft.ts'
import { MONTHS_OF_REMARKS, YEARS_OF_RESULTS } from '../../domain/scan/privacy-terms.ts'
import { defaultVisibility, sheetsNeeded } from '../../domain/scan/stakeholder-group.ts'

/** What more than one model text says, in the numbers that the app keeps to. */
export const RETENTION: readonly string[] = [
  'Adressen, persoonlijke links, codes en half ingevulde antwoorden: tot iemand antwoordt, en uiterlijk tot de scan sluit.',
  'Aantallen van een groep die te klein is om te tonen: gewist bij het sluiten.',
  `Toelichtingen: ${MONTHS_OF_REMARKS} maanden na het sluiten.`,
  `Aantallen, rapport en afspraken: ${YEARS_OF_RESULTS} jaar na het sluiten, of korter als het bestuur de scan eerder verwijdert.`,
  `Weggegooide concepten: ${DAYS_TO_TAKE_BACK} dagen.`,
  `Logboek van beslissingen van medewerkers met een account: ${MONTHS_OF_AUDIT_LOG} maanden.`,
  'Accounts: tot de rol wordt ingetrokken. Back-ups: [aantal] dagen.',
]

const needed = (key: string): number => sheetsNeeded(defaultVisibility(key))

export const PROTECTION: readonly string[] = [
  'Antwoorden worden geteld en niet bewaard. Er is geen tabel met antwoorden per persoon. Bij het versturen verdwijnt het recht om te antwoorden, met het adres dat erbij hoorde.',
  `Een beschermde groep is pas te zien vanaf een vast aantal antwoorden. Zonder andere keuze is dat ${needed('coaches')} voor i-coaches en ${needed('teachers')} voor docenten en andere groepen. Het bestuur is zo klein dat het herkenbaar is; dat leest een bestuurder vooraf en die moet dat aanvinken.`,
  'Raadt een groep ook wat een andere groep kiest? Dat wordt apart geteld, los van de eigen antwoorden. Is een van beide groepen niet te zien, dan wordt het bij het sluiten gewist.',
  `Toelichtingen staan los van groep en moment. Ze blijven alleen bewaard als de getoonde groepen samen ${FEWEST_RESPONSES} antwoorden hebben en er bij die vraag ${FEWEST_REMARKS} toelichtingen zijn. De gespreksleider leest ze en kiest wat anderen zien.`,
  'Vóór het sluiten is alleen te zien hoeveel mensen per groep antwoordden, ook van een groep die straks te klein is om te tonen. Bij het sluiten gaat dat aantal weg. Wie te zien krijgt wat, ligt vanaf de start vast.',
  'Instellingen zijn van elkaar gescheiden, ook in de database. Wie een account heeft, logt in met een wachtwoord; verkeer gaat versleuteld.',
  'Belangrijke beslissingen, zoals starten, sluiten, exporteren en verwijderen, staan in een logboek dat het bestuur kan lezen.',
]

export const LEFTOVER: readonly string[] = [
  'Wie beheerder is van de server en kwaad wil, kan meekijken terwijl antwoorden binnenkomen. Dat kan geen programma voorkomen.',
  'Een back-up die is gemaakt terwijl een scan open was, laat zien wie nog niet had geantwoord.',
  'Een toelichting kan de schrijver verraden door wat erin staat. Deelnemers worden daarop gewezen.',
  'In een herkenbare groep kan een lezer zien wie wat koos.',
]
