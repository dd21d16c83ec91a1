"""The words of English for what is planned, denied, supposed or called off."""

from __future__ import annotations

_REJECTS = (
    "reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing "
    "scotched quashed brushed_aside shrugged_off laughed_off waved_away shot_down poured_cold_water_on scoffed_at "
    "scoffs_at poured_scorn_on ridiculed rubbished derided"
)
_TOLD = "believed thought said alleged reported presumed assumed understood"  # "is … to have fled"
_HEARD = (
    "claims reports media_reports allegations accusations suggestions rumours rumors speculation assertions accounts "
    "talk an_account a_report a_claim a_suggestion a_rumour a_rumor an_allegation the_account"
)

FACTUALITY = {
    "instead": "instead_of rather_than",
    "fiction": (
        "scenario storyline in_a_world in_the_novel in_the_film in_the_movie in_the_drill in_an_alternate "
        "fictional_world the_script of_the_novel imaginary"
    ),
    "footage": (
        "image images photo photos photograph photographs picture pictures video videos footage clip clips post posts "
        "tweet tweets message messages recording recordings audio screenshot letter document documents email emails"
    ),
    "sets": (
        "set sets setting called calls announced announces scheduled fixed booked arranged convened convenes moved "
        "moves postponed postpones delayed delays rescheduled adjourned adjourns deferred put_off put_back "
        "pushed_back brought_forward extended extends threatened pencilled penciled earmarked"
    ),
    "moved_to": "to from until",
    "dated_for": "for",
    "called_off": (
        "called_off cancelled canceled postponed scrapped shelved delayed rescheduled put_off pushed_back dropped "
        "missed averted thwarted foiled rained_off snowed_off washed_out"
    ),
    "deny": (
        "denied denies deny denying dismissed_as disputed_the_account ruled_out rules_out refuted refutes refuting "
        + " ".join(f"{verb}_{heard}" for verb in _REJECTS.split() for heard in _HEARD.split())
        + " "
        + " ".join(f"{verb}_{its}_report" for verb in ("retracted", "withdrew") for its in ("a", "its", "the"))
    ),
    "untrue": (
        "false untrue untruthful baseless unfounded groundless incorrect inaccurate fabricated fake bogus "
        "fictitious not_true not_so not_correct not_accurate no_truth no_evidence no_proof no_indication no_sign "
        "not_a_word_of_truth not_a_grain_of_truth not_a_shred_of_truth not_a_shred_of_evidence pure_invention "
        "sheer_invention an_invention no_basis nonsense "
        "falsely wrongly_reported wrongly_claimed wrongly_said erroneously mistakenly_reported "
        "hoax fabrication fabrications a_lie lies disinformation misinformation cast_doubt casts_doubt a_myth "
        "greatly_exaggerated wide_of_the_mark premature was_wrong were_wrong is_wrong are_wrong "
        "fiction"
    ),
    "hearsay": (
        "report reports claim claims allegation allegations accusation accusations suggestion suggestions rumour "
        "rumours rumor rumors assertion assertions information news story stories charge charges speculation "
        "insinuations"
    ),
    "purported": (
        "appeared_to_show appears_to_show purported_to claimed_to_show claims_to_show claiming_to_show seemed_to_show "
        "said_to_show rumoured rumored purportedly reputedly rumour_has_it rumor_has_it it_seemed it_seems it_appeared "
        "it_appears purporting purports supposedly allegedly feared_to "
        + " ".join(f"{told}_to_have" for told in _TOLD.split())
    ),
    "unconfirmed": (
        "not_be_verified not_be_confirmed not_be_independently not_be_immediately not_immediately_be "
        "not_independently_be not_been_verified not_been_confirmed not_been_independently not_independently_verified "
        "not_independently_confirmed not_confirmed not_verified unconfirmed unverified unsubstantiated unproven "
        "is_disputed are_disputed was_disputed were_disputed not_be_substantiated not_be_corroborated not_been_proven "
        "not_be_proven never_confirmed never_verified "
        "never_proven never_proved"
    ),
    "whether": "whether",
    "fears": (
        "fear fears feared awaited suspect suspects suspected doubt doubts doubted wonder wonders wondered imagine "
        "imagines "
        "imagined assume assumes assumed speculate speculates speculated"
    ),
    "rumour": (
        "rumour rumours rumor rumors speculation claim claims allegation allegations accusation accusations suggestion "
        "suggestions fear fears hope hopes suspicion suspicions theory theories possibility prospect likelihood risk "
        "doubt doubts talk"
    ),
    "plot": "plot plots plan plans conspiracy scheme",
    "deadline": "by until till",
    "binds": "agreed promised vowed pledged threatened undertook resolved swore wants wanted told given called_on",
    "judged": (
        "in_accordance in_line properly fairly freely correctly legally lawfully transparently democratically "
        "recognised recognized accepted endorsed certified free_and_fair"
    ),
    "no_denial": "not_guilty not_only not_just not_merely not_least not_later_than not_earlier_than",
    "such": "no_such nothing_of_the_kind nothing_of_the_sort",
    "existed": "was were is are happened occurred place exists existed",
    "spread": "posted shared circulated circulating published broadcast aired leaked",
    "nearly": "nearly almost",
    "grows": "doubled trebled tripled quadrupled halved",
    "deny_weak": (
        "dismissed dismisses rejected rejects disputed disputes not_find not_prove not_establish "
        "not_accept not_believe not_confirm failed_to_prove failed_to_show failed_to_establish"
    ),
    "future": (
        "will shall won't won’t is_to are_to is_due are_due was_due were_due due_to_be due_to_meet "
        "due_to_hold due_to_take due_to_begin due_to_start due_to_visit due_to_arrive due_to_open going_to set_to "
        "about_to be_held be_signed to_be"
    ),
    "plan": (
        "expect expects predict predicts foresee foresees anticipate anticipates "
        "scheduled planned plans planning plan slated expected intends intended intend hopes hoped aims aimed "
        "agreed_to_meet agreed_to_hold agreed_to_resume agreed_to_begin proposed tentatively upcoming forthcoming "
        "due set_for arranged_for pencilled_in plotted_to plotting_to conspired_to "
        "originally_meant meant_to_be was_meant were_meant been_meant intended_to supposed_to forecast_to projected_to "
        "predicted_to likely_to unlikely_to bound_to ready_to on_track_to on_course_to up_for_re-election "
        "up_for_reelection up_for_election pencil_in pencils_in pencilled_in forecast_growth forecasts_growth "
        "forecast_inflation chance_of chances_of odds_of likelihood_of probability_of "
        "prospect_of tipped_to prepared_to prepares_to preparing_to poised_to vowed_to vows_to "
        "vowing_to pledged_to pledges_to pledging_to promised_to promises_to promising_to threatened_to "
        "threatens_to threatening_to offered_to_hold offers_to_hold offering_to_hold wants_to want_to wanted_to "
        "committed_to"
    ),
    "supposed": "supposed_to should_have was_meant were_meant been_meant",
    "meant": "for",
    "modal": ("could might may should would_have could_have might_have should_have hypothetically ought conceivable"),
    "conditional": "would wouldn't wouldn’t was_to were_to",
    "fate": (
        "later eventually subsequently die become lose fall win survive suffer fail sink collapse crash drown "
        "perish rise prove regret"
    ),
    "wish": (
        "demanding demand demands calling_for call_for calls_for urging urge to_end ending to_stop seeking seek "
        "to_fight fighting_against against over aimed_at aiming_at to_mark commemorating commemorate"
    ),
    "summons": "called_for calls_for calling_for call_for urged demanded",
    "rally": (
        "march marches rally rallies strike strikes protest protests demonstration demonstrations walkout walkouts "
        "boycott shutdown stoppage sit-in vigil"
    ),
}
