"""Participants: who acts in an event or is acted on, where it happened, and whom a pronoun stands for.

First each name of a sentence gets its role, once (`roles`: acts, says where, or neither, by `beside`, `where`,
`bystanders`, `peoples`). Sentence by sentence `context` keeps what pronouns and "the group" may stand for: persons
(`pronouns`, `patients`, `antecedents`), things (`things`), organisations and groups (`collective`, `definite`). For a
clause `involved` then puts together actors, with those that have no name (`unnamed`, `plain_subjects`), and places
(`setting`); last, `weighing` keeps or adds actors by fitted points.
"""
