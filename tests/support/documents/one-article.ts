/** One article in its parts, to be written in every format. Its spaces are plain ones: a PDF does not tell them apart. */
export const ARTICLE = {
  title: "Le bac de Diré reprend la traversée après onze jours d’arrêt",
  paragraphs: [
    "Le bac de Diré a repris jeudi ses rotations, onze jours après l’avarie qui avait coupé la ville de la rive gauche. Les premiers véhicules ont embarqué à sept heures, sous la surveillance de deux agents de la direction régionale.",
    "Selon la société qui l’exploite, une pièce du moteur a cédé « sans signe avant-coureur ». Un mécanicien, qui ne veut pas être nommé, assure au contraire avoir demandé son remplacement en juillet, puis en septembre.",
    "Combien de camions sont restés à quai ?",
    "La société parle d’une vingtaine. Les transporteurs, eux, en ont compté au moins 64 au plus fort de l’attente, et publient la liste de leurs plaques.",
    "Le prix du sac de mil a augmenté d’un quart au marché de la rive gauche. Il devrait redescendre dans les prochains jours, espère le maire, qui réclame un second bac depuis 2019.",
  ],
} as const;

const { title, paragraphs } = ARTICLE;

/** The article as a page with the usual surroundings. */
export const ARTICLE_PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title} - Le Fleuve</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Le Fleuve"></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/a">Région</a></li></ul></nav>
<main><article><h1>${title}</h1><div class="share">Partager sur Facebook</div>${paragraphs.map((text, i) => `<p>${i === 1 ? text.replace("une pièce du moteur", "<b>une pièce</b> du <a href='/m'>moteur</a>") : text}</p>`).join("\n")}</article>
<aside><h3><a href="/x">Le port de Mopti ensablé</a></h3></aside></main><footer>Tous droits réservés.</footer></body></html>`;

/** The article as Markdown. */
export const ARTICLE_MARKDOWN = `# ${title}\n\n${paragraphs.map((text) => text.replace("une pièce du moteur", "**une pièce** du [moteur](/m)")).join("\n\n")}\n`;
