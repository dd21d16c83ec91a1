// Spellings made alike: no accents, no case, and letters that stand for others spelt out.
const LETTERS = { ə: "e", ı: "i", ø: "o", œ: "oe", æ: "ae", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ё: "е", "’": "'", ʼ: "'" };

export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[əıøœæßłđðþħё’ʼ]/g, (letter) => LETTERS[letter]);
}
