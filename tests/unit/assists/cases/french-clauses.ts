/** A Saturday. */
export const CLAUSES_PUBLISHED = "2024-07-27";

/** Made-up sentences whose clause, or the days named before, decide which day is meant; null: the text leaves it open. */
export const FRENCH_CLAUSES: readonly [text: string, ...days: [from: string | null, to: string | null][]][] = [
  // The verb nearest to a weekday tells of it.
  ["Le sommet se tiendra mardi à Doha, a indiqué la présidence lundi.", ["2024-07-30", "2024-07-30"], ["2024-07-22", "2024-07-22"]],
  ["Lundi, le ministre a de nouveau déclaré que le pont rouvrira en mai.", ["2024-07-22", "2024-07-22"], ["2025-05-01", "2025-05-31"]],
  ["Lundi, les syndicats qui ont signé se réuniront à Dakar.", ["2024-07-29", "2024-07-29"]],
  ["Le président est arrivé lundi à Gao, où il restera deux nuits.", ["2024-07-22", "2024-07-22"]],
  ["Il se rendra à Gao lundi.", ["2024-07-29", "2024-07-29"]],
  ["Le parti a appelé ses membres à marcher mercredi.", ["2024-07-31", "2024-07-31"]],
  ["Les troubles notés dans la soirée de mardi devraient cesser.", ["2024-07-23", "2024-07-23"]],
  ["La trêve tiendra, selon un message lu lundi.", ["2024-07-22", "2024-07-22"]],
  // What was set for a day: the nearer of two.
  ["Un couvre-feu a été décrété à partir de lundi.", ["2024-07-29", "2024-07-29"]],
  ["Un couvre-feu a été décrété à compter de jeudi.", ["2024-07-25", "2024-07-25"]],
  ["La loi entre en vigueur dès lundi.", ["2024-07-29", "2024-07-29"]],
  ["Les pluies ont repris à partir de lundi.", ["2024-07-22", "2024-07-22"]],
  ["Ce dimanche, le tribunal examine la plainte.", ["2024-07-28", "2024-07-28"]],
  ["Ce dimanche, les rebelles ont brûlé le marché.", ["2024-07-21", "2024-07-21"]],
  // « dernier » the day after that weekday: either of two.
  ["Vendredi dernier, un marché a brûlé.", ["2024-07-19", "2024-07-26"]],
  ["Jeudi dernier, un marché a brûlé.", ["2024-07-25", "2024-07-25"]],
  ["Mardi et mercredi derniers, des tirs ont retenti.", ["2024-07-23", "2024-07-23"], ["2024-07-24", "2024-07-24"]],
  ["Samedi et dimanche prochains, le pont fermera.", ["2024-08-03", "2024-08-03"], ["2024-08-04", "2024-08-04"]],
  // A programme goes on from day to day.
  ["Demain, débrayage ; mercredi, grève totale ; le jeudi, elle va reprendre.", ["2024-07-28", "2024-07-28"], ["2024-07-31", "2024-07-31"], ["2024-08-01", "2024-08-01"]],
  ["Le mardi, les chefs vont se retrouver.", ["2024-07-30", "2024-07-30"]],
  ["Le camp est tombé lundi 22 juillet. Le mardi, l’armée a riposté.", ["2024-07-22", "2024-07-22"], ["2024-07-23", "2024-07-23"]],
  ["Le dimanche, les échoppes sont fermées."],
  ["Le vote aura lieu le 6 août. Les bureaux seront fermés ce jour.", ["2024-08-06", "2024-08-06"], ["2024-08-06", "2024-08-06"]],
  ["Jeudi 22, dernier essai.", ["2024-08-22", "2024-08-22"]],
  ["Ce lundi, trois soldats sont morts.", ["2024-07-22", "2024-07-22"]],
  ["Mardi 15 civils sont morts.", ["2024-07-23", "2024-07-23"]],
  ["Le poste a été pris jeudi (25.07) puis repris.", ["2024-07-25", "2024-07-25"]],
  ["De lundi à mercredi, la route a été coupée.", ["2024-07-22", "2024-07-24"]],
  ["Une bombe a explosé dans la nuit de jeudi à ce vendredi.", ["2024-07-25", "2024-07-26"]],
  // Counted from what the text has named, or from nothing.
  ["En 2019, le nord est tombé. L’année suivante, il a été repris.", ["2019-01-01", "2019-12-31"], ["2020-01-01", "2020-12-31"]],
  ["En mars 2021, la ville est tombée. Le mois suivant, elle brûlait.", ["2021-03-01", "2021-03-31"], ["2021-04-01", "2021-04-30"]],
  ["La semaine précédente, il avait plu.", [null, null]],
  ["Il y a un peu plus de deux ans, tout allait bien.", ["2022-07-27", "2023-07-26"]],
  ["Il y a une dizaine de jours, un pont a sauté.", ["2024-07-15", "2024-07-19"]],
  ["Il y a un an jour pour jour, la ville tombait.", ["2023-07-27", "2023-07-27"]],
  ["L’électricité manque depuis 48 heures.", ["2024-07-25", "2024-07-27"]],
  ["La milice est née à la fin des années 1990.", ["1997-01-01", "1999-12-31"]],
  ["Le week-end du 14 juillet, trois voitures ont brûlé.", ["2024-07-13", "2024-07-14"]],
  ["Depuis le 11-Septembre, la loi a changé.", ["2001-09-11", "2001-09-11"]],
  ["Une marche a eu lieu le 11 septembre.", ["2023-09-11", "2023-09-11"]],
  ["Le séisme a eu lieu dans la nuit de dimanche à lundi 22 juillet.", ["2024-07-21", "2024-07-22"]],
  ["Ils devront attendre en début de semaine.", ["2024-07-29", "2024-07-30"]],
  ["Les deux camps avaient prévu de se voir jeudi.", ["2024-07-25", "2024-07-25"]],
  ["Le 6 novembre, c’est le procès de l’ancien préfet et de son chauffeur qui est fixé.", ["2024-11-06", "2024-11-06"]],
  ["Six bergers ont péri au cours de la seule semaine écoulée.", ["2024-07-15", "2024-07-21"]],
  ["En janvier et février 2008, le fleuve a débordé.", ["2008-01-01", "2008-02-29"]],
  ["La crise dure depuis la fin l’an dernier de la guerre.", ["2023-01-01", "2023-12-31"]],
];
