"""The words of English that tell who takes no part: things, and who is only spoken of."""

from __future__ import annotations

BYSTANDERS = {
    "weapon": (
        "missile missiles rocket rockets drone drones launcher launchers shell shells torpedo torpedoes howitzers "
        "mortars rifle rifles pistol bomb bombs system systems cannon cannons gun guns tank tanks"
    ),
    "craft": (
        "flight flights plane planes aircraft airliner airliners jet jets helicopter helicopters ferry ship vessel bus "
        "rocket spacecraft capsule freighter"
    ),
    "reporter": (
        "correspondent correspondents reporter reporters journalist journalists photographer photographers cameraman "
        "camerawoman cameramen tally count team stringer"
    ),
    "called_so": "known called nicknamed dubbed referred termed styled posing disguised masquerading",
    "stronghold": "stronghold strongholds bastion bastions heartland heartlands fiefdom",
    "reason": "over because_of",
    "everybody": (
        "survivors refugees looters searchers voters victims migrants mourners "
        "pilgrims hikers tenants pensioners spectators shoppers commuters passengers patients tourists onlookers "
        "bystanders counterparts colleagues"
    ),
    "storm": "storm hurricane typhoon super-typhoon cyclone tornado",
    "private": (
        "journalist journalists reporter reporters photographer photographers activist activists campaigner "
        "campaigners player players footballer footballers fan fans supporter supporters athlete athletes runner "
        "runners swimmer coach coaches voter voters tourist tourists worker workers employee employees student "
        "students teacher teachers doctor doctors nurse nurses farmer farmers fisherman fishermen sailor sailors "
        "climber climbers pilgrim pilgrims migrant migrants refugee refugees settler settlers villager villagers "
        "resident residents nationals citizens citizen national passenger passengers hostages hostage detainees "
        "prisoners scientists scientist researchers researcher artists artist actor actress singer writer author "
        "novelist director filmmaker businessman businessmen businesswoman investor investors lawyer lawyers driver "
        "drivers miners pilots journalists' academics academic engineer engineers technicians aid_workers "
        "volunteers volunteer priest priests monk monks nun nuns expatriates expats exiles dissidents dissident "
        "families children women men teenagers pensioners couple consumers shoppers viewers readers listeners "
        "taxpayers owners shareholders traders exporters importers"
    ),
    "ethnic": (
        "muslim muslims christian christians catholic catholics jewish jews hindu hindus sikh sikhs buddhist "
        "buddhists protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite shi'ites alawite "
        "alawites druze yazidi yazidis hutu hutus tutsi tutsis tamil tamils sinhalese kurdish kurd kurds rohingya "
        "uighur uighurs uyghur uyghurs roma pashtun pashtuns hazara hazaras tuareg tuaregs kikuyu luo igbo hausa "
        "fulani zulu berber berbers arab arabs timorese croat croats serb serbs bosniak bosniaks cypriot cypriots "
        "amhara oromo tigrayan tigrayans karen rakhine islamist islamists maronite maya mapuche inuit maori "
        "aboriginal basque basques catalan catalans tatar tatars ingush bedouin"
    ),
}
