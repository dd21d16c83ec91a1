// Spellings made alike, as `fold` of site/search.py does it: no accents, no case, plain letters.
const LETTERS = /* LETTERS */ {};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

export function fold(text) {
  const bare = text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "");
  return bare.replace(SPECIAL, (letter) => LETTERS[letter]);
}
