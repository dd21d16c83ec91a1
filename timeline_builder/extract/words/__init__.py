"""Words: sentences, tokens and the word tables of each language.

`sentences` cuts a text, `tokens` a sentence; `language` gives each token its classes, from the tables of a language
(`tables/`: words; `languages/`: endings and word order). `word_classes` says what each class is for: no rule of this
package asks for a word itself where a class can say it.
"""
