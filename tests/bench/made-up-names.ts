// Made up: put together for the bench, of the alphabets and marks that a door sees.

/** The commonest first. */
export const firstNames: readonly string[] = `
  Amara Oduya Maria Mohammed Anna Łucja Siân Søren José Zoë Ioana Andrei Priya Harpreet Fatima Yusuf Nia Rhys
  Gwen Tomasz Katarzyna Agnieszka Piotr Małgorzata Elena Mihai Ștefan Ana João Inês Beatriz Tiago Lucía Carlos
  Sofía Pablo Giulia Marco Chiara Luca Oksana Taras Iryna Bohdan Anh Minh Linh Chinedu Adaeze Ngozi Kwame Abena
  Kofi Aisha Bilal Zainab Omar Layla Hamza Simran Gurpreet Jaspreet Ravi Meera Arjun Ananya Rahim Nusrat Tanvir
  Shirin Kiran Dev Isla Rowan Imogen Oliver Harriet Jasper Florence Edith Alfie Poppy George Freya Arthur Ivy
  Theo Willow Jacob Ottilie Ezra Maeve Callum Eilidh Fergus Morag Bronwen Owain Cerys Dylan Angharad Björn Åsa
  Jürgen Käthe Günther Renée Chloé François Élodie Björk Þóra
`
  .trim()
  .split(/\s+/);

/** The commonest first. */
export const lastNames: readonly string[] = `
  Smith Jones Nowak Kowalski Wiśniewska Zielińska Wójcik Popescu Ionescu Dumitru Singh Kaur Khan Ahmed Hussain
  Begum Patel Shah Desai Silva Santos Ferreira Gonçalves García Muñoz Ibáñez Núñez Rossi Bianchi Ferrari Nguyễn
  Trần Phạm Đỗ Okafor Adeyemi Mensah Boateng Lindqvist Østergaard Sørensen Achterberg Müller Straßer Schröder
  Weiß Fairweather Brightwell Ashby Penhaligon Trevithick Pritchard Llewellyn Bevan Cadwallader MacAllister
  Drummond Kinnaird Ó-Briain NíDhomhnaill Shevchenko Kovalenko Melnyk Bondarenko Chowdhury Rahman Islam Akhtar
  Mistry Joshi Iyer Menon Abubakar Diallo Traoré Kebede Tesfaye Haddad Mansour Farouk Özdemir Yılmaz Çelik Demir
  Novák Dvořák Horváth Kovács Szabó Nagy Petrov Ivanov Hristova Papadopoulos Georgiou Lefèvre Moreau Dubois
  Lambert Janssen Visser Bakker Þórðardóttir Ægisson Larkin Thistlewood Marchbanks Quillfeather Bramblecote
  Hollingberry Winterbourne Underhay Fothergill Greatorex Hathersage Oxenholme Ravensdale Skelmersdale Thackwray
  Yarborough Zouche
`
  .trim()
  .split(/\s+/);

const trades = [
  'Heating',
  'Electrical',
  'Catering',
  'Deliveries',
  'Plumbing',
  'Cleaning',
  'Roofing',
  'Books',
  'Music Service',
  'Speech Therapy',
  'Nursing Team',
  'Fire Safety',
  'Photography',
  'Gardens',
  'Training',
  'Supply Teachers',
];
const houses = [
  'Penrose',
  'Larkfield',
  'Oakhurst',
  'Brightside',
  'Marlowe',
  'Winterton',
  'Silverdale',
  'Kestrel',
  'Copperfield',
  'Ashdown',
  'Stonebridge',
  'Harrowgate',
  'Beacon',
  'Northmoor',
  'Willowbrook',
  'Greenacre',
  'Fernhill',
  'Redcliffe',
  'Amberley',
  'Thornbury',
];
export const organisations: readonly string[] = trades.flatMap((trade) =>
  houses.map((house) => `${house} ${trade}`),
);
