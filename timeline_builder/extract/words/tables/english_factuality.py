"""The words of English for what is planned, denied, supposed or called off."""

from __future__ import annotations

from timeline_builder.extract.words.tables.combining import phrases

_SPANS = "seconds minutes hours days"
_REJECTS = (
    "reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing "
    "contest contests contested contesting contradict contradicts contradicted contradicting discounted discounting "
    "scotched quashed brushed_aside brushing_aside brushed_off shrugged_off shrugging_off laughed_off laughing_off "
    "laughed_at waved_away waved_aside waved_off batted_away swatted_away knocked_down shot_down threw_out "
    "poured_cold_water_on pours_cold_water_on threw_cold_water_on poured_scorn_on heaped_scorn_on scoffed_at "
    "scoffs_at scoffing_at sneered_at mocked ridiculed rubbished derided pooh-poohed scorned rebuffed disowned "
    "disavowed repudiated disclaimed disproved played_down downplayed made_light_of pushed_back_against "
    "pushed_back_on put_paid_to put_to_rest laid_to_rest bristled_at"
)
_TOLD = (
    "believed thought said alleged reported presumed assumed understood feared suspected supposed reckoned rumoured "
    "rumored"
)  # "is … to have fled"
_HEARD = (
    "claims reports report media_reports press_reports newspaper_reports news_reports local_reports online_reports "
    "the_rumours the_rumors a_story stories the_notion the_idea any_suggestion any_claim allegations accusations "
    "suggestions rumours rumors gossip speculation assertions accounts insinuations chatter talk an_account a_report "
    "a_claim a_suggestion a_rumour a_rumor an_allegation the_account"
)
_LIES = (
    "slander lies a_lie false fake untrue nonsense fiction propaganda baseless disinformation misinformation fantasy "
    "fabrication fabrications invention unfounded absurd"
)
_NOT_COME = (
    "materialise materialize happen appear take_place take_off begin open arrive come occur take_effect come_off"
)
_CANNOT = "not never cannot can't can’t couldn't couldn’t didn't didn’t doesn't doesn’t don't don’t wouldn't wouldn’t"
_VOUCH = "confirm verify corroborate substantiate"
_NOBODYS = (  # whoever says it, nobody vouches for it
    "tabloid tabloids gossip gossips blog blogs blogger bloggers post posts tweet tweets users netizens columnist "
    "columnists "
)

FACTUALITY = {
    "instead": "instead_of rather_than in_lieu_of as_opposed_to",
    "fiction": (
        "scenario storyline in_a_world in_the_novel in_the_film in_the_movie in_the_drill in_an_alternate "
        "in_the_simulation in_the_thriller in_the_sketch in_a_parallel_universe in_a_parallel_world in_a_dream "
        "in_his_dream in_her_dream in_fiction alternate_history alternative_history thought_experiment "
        "fictional_state fictional_country fictional_republic fictional_island fictitious_state fictitious_country "
        "alternative_reality alternate_reality in_the_series in_the_new_series in_the_game in_the_video_game "
        "in_the_play in_the_thriller in_his_thriller in_her_thriller in_his_latest_thriller in_his_novel in_her_novel "
        "training_scenario exercise_scenario in_the_exercise_scenario mock_scenario in_the_war_game in_the_comedy "
        "in_the_radio_play film_tells film_depicts film_imagines novel_tells novel_imagines book_imagines "
        "series_imagines drill_imagined exercise_imagined drill_assumed exercise_assumed exercise_envisaged "
        + phrases(
            "drill's drill’s exercise's exercise’s game's game’s film's film’s novel's novel’s series' play's play’s",
            "script plot storyline premise",
        )
        + "drama_in_which series_in_which book_in_which play_in_which novel_in_which "
        "film_in_which movie_in_which thriller_in_which counterfactual make-believe fictional_world "
        "the_script of_the_novel imaginary"
    ),
    "footage": (
        "image images photo photos photograph photographs picture pictures video videos footage clip clips post "
        "posts tweet tweets message messages recording recordings audio screenshot letter document documents email "
        "emails screenshots screengrab meme memes memo memos leaflet leaflets flyer flyers fax telegram certificate "
        "decree voicemail reel reels press_release webpage website"
    ),
    "sets": (
        "set sets setting called calls announced announces scheduled fixed booked arranged convened convenes moved "
        "moves postponed postpones delayed delays rescheduled adjourned adjourns deferred put_off put_back "
        "pushed_back brought_forward extended extends threatened pencilled penciled earmarked postponing delaying "
        "rescheduling re-scheduled rearranged re-arranged timetabled slated listed advertised billed bumped shifted "
        "held_over carried_over rolled_over summoned targeted targets slipped slid pushed "
        " settled_on designated chose chosen picked named"
    ),
    "moved_to": "to from until",
    "dated_for": "for",
    "called_off": (
        "cancel call_off postpone was_banned were_banned been_banned was_forbidden were_forbidden was_prohibited "
        "were_prohibited was_outlawed "
        "scrubs called_off cancelled canceled postponed scrapped shelved delayed rescheduled put_off pushed_back "
        "dropped was_missed were_missed missed_a missed_the missed_its missed_their averted thwarted foiled "
        "rained_off snowed_off washed_out "
        # abandoned before it began
        "scrubbed aborted axed nixed ditched binned canned junked scratched jettisoned cancels cancelling canceling "
        "calls_off calling_off was_grounded were_grounded been_grounded overtaken_by_events struck_from_the_agenda "
        "struck_off_the_agenda taken_off_the_agenda removed_from_the_agenda dropped_from_the_agenda "
        "pulled_from_the_agenda pulled_from_the_schedule wiped_from_the_calendar struck_from_the_calendar "
        # put off
        "put_on_hold put_on_ice put_on_the_back_burner put_back deferred stayed held_over held_back mothballed "
        "re-scheduled "
        "rearranged re-arranged brought_forward moved_forward moved_up postpones postponing delays delaying "
        "reschedules "
        # weather
        "rained_out snowed_out washed_off frozen_off fogged_off blown_off_course lost_to_rain lost_to_bad_weather "
        "wiped_out_by_rain "
        # prevented
        "prevented forestalled pre-empted preempted headed_off staved_off warded_off avoided nipped_in_the_bud "
        "stopped_in_its_tracks stopped_before_it abandoned_without vacated pulled_at_the_last pulled_at_short"
    ),
    "falls_through": (
        phrases("failed_to fails_to", _NOT_COME)
        + phrases(
            "is are was were remains remained proved proves seemed seems seem looked looks look appeared appears "
            "appear",
            "in_doubt out_of_reach off_the_table off_the_agenda out_of_the_question up_in_the_air impossible elusive "
            "in_jeopardy unlikely",
        )
        + "came_to_grief came_unstuck came_undone that_never_was that_never_were hung_in_the_balance "
        "hangs_in_the_balance hung_by_a_thread hangs_by_a_thread "
        + "foundered fell_victim_to fell_apart_before went_unplayed went_unheld never_happened never_came "
        "fell_through falls_through fizzled fizzled_out fizzles_out failed_to_go_ahead "
        "came_to_naught came_to_nought went_nowhere went_by_the_board came_a_cropper bit_the_dust went_up_in_smoke "
        "existed_only existed_on_paper fell_victim_to_rain fell_victim_to_the_rain fell_victim_to_the_weather"
    ),
    "deny": (
        "misreported denied denies deny denying dismissed_as dismisses_as laughed_off_as ruled_out "
        "rules_out refuted refutes refuting rebutted rebuts rebutting debunked debunks debunking gave_the_lie_to "
        "gives_the_lie_to issued_a_denial issued_denials "
        + phrases("dismissed discounted excluded rejected", "the", "possibility likelihood")
        + phrases(
            "branded labelled labeled described denounced decried derided dismissed rejected condemned", "as", _LIES
        )
        + phrases("apologised_for apologized_for", "an_article a_report a_story a_headline a_post a_tweet")
        + phrases(_REJECTS, _HEARD)
        + phrases("cleared acquitted exonerated", "him her them", "of_having")
        + phrases("retracted withdrew pulled deleted took_down", "a its the", "report story article claim")
        + phrases("was were been", "invented made_up concocted faked", "by")
    ),
    "untrue": (
        "false untrue untruthful baseless unfounded groundless incorrect inaccurate fabricated fake bogus fictitious "
        "not_true not_so not_correct not_accurate no_truth no_evidence no_proof no_indication no_sign "
        "not_a_word_of_truth not_a_grain_of_truth not_a_shred_of_truth not_a_shred_of_evidence pure_invention "
        "sheer_invention an_invention no_basis nonsense falsely "
        "erroneous erroneously mistaken_report mistaken_reports mistaken_claim mistaken_tweet "
        "hoax fabrication fabrications a_lie lies disinformation misinformation "
        "cast_doubt casts_doubt a_myth greatly_exaggerated wide_of_the_mark premature was_wrong were_wrong is_wrong "
        "are_wrong fiction "
        # without ground
        "no_foundation no_substance no_grain_of_truth no_shred_of_truth no_element_of_truth not_an_ounce_of_truth "
        "not_an_iota_of_truth not_a_scrap_of_evidence not_one_word_of_truth without_foundation without_basis "
        "without_any_foundation without_any_basis without_substance devoid_of_truth far_from_the_truth far_from_true "
        "nothing_to_it not_the_case not_factual not_based_on_fact scant_evidence little_evidence no_record "
        "nothing_to_suggest nothing_to_indicate nothing_to_show no_grounds_to_believe no_reason_to_believe "
        "no_reason_to_think no_suggestion little_to_suggest far_from_clear far_from_certain far_from_proven "
        "at_odds_with_the_facts "
        # invented
        "cock-and-bull cock_and_bull fairy_tale fairy_tales fairytale fairytales tall_tale tall_tales a_fairy_tale "
        "a_fairytale a_tall_tale a_fabrication a_fake a_hoax a_forgery a_canard a_figment old_wives made-up "
        "concocted cooked_up out_of_thin_air out_of_whole_cloth was_made_up were_made_up been_made_up "
        "made_up_a_story made_up_the_story invented_a_story invented_the_story was_invented were_invented "
        "been_invented satirical_report satirical_article satirical_post prank_call prank_calls figment figments "
        "canard urban_myth urban_legend spurious phoney phony forgery forgeries faked doctored photoshopped deepfake "
        "deepfakes digitally_altered april_fool april_fools april_fool's april_fool’s "
        # talk
        "hot_air wishful_thinking empty_boast empty_boasting empty_boasts bluster russian_propaganda "
        "western_propaganda hogwash bunkum balderdash poppycock codswallop claptrap piffle baloney hokum malarkey "
        "hooey twaddle drivel "
        "preposterous laughable ludicrous far-fetched outlandish fanciful scaremongering scare-mongering "
        "fearmongering fear-mongering rumour-mongering pure_fantasy sheer_fantasy pure_speculation mere_speculation "
        "sheer_speculation idle_speculation idle_gossip idle_talk idle_chatter just_rumours just_rumors only_rumours "
        "only_rumors mere_rumours mere_rumors just_talk just_gossip fake_news enemy_propaganda sheer_propaganda "
        "a_montage a_composite a_prank a_spoof a_parody a_publicity_stunt a_provocation a_smear a_slander a_calumny "
        + phrases("is are was were as utter utterly complete completely total", "rubbish bunk absurd ridiculous tosh")
        # wrong
        + phrases(
            "wrongly falsely mistakenly incorrectly inaccurately prematurely",
            "reported claimed said stated announced declared suggested asserted told informed",
        )
        + phrases("is are was were been be", "mistaken propaganda untrue garbled overblown")
        + "wildly_exaggerated vastly_exaggerated grossly_exaggerated much_exaggerated highly_exaggerated "
        "was_off_the_mark were_off_the_mark is_off_the_mark are_off_the_mark wide_of_the_truth proved_wrong "
        "proven_wrong be_wrong been_wrong plain_wrong misreported discredited debunked disproved disproven "
        "since-deleted since-retracted "
        + phrases("was were been since later swiftly quickly", "deleted retracted")
        + phrases("apologised apologized", "for", "reporting saying claiming announcing stating publishing suggesting")
    ),
    "hearsay": (
        "report reports claim claims allegation allegations accusation accusations suggestion suggestions rumour "
        "rumours rumor rumors assertion assertions information news story stories charge charges speculation "
        "insinuations gossip theory theories insinuation narrative notion idea talk chatter whispers headline "
        "headlines"
    ),
    "purported": (
        "appeared_to_show appears_to_show purported_to claimed_to_show claims_to_show claiming_to_show "
        "seemed_to_show said_to_show rumoured rumored purportedly reputedly rumour_has_it rumor_has_it it_seemed "
        "it_seems it_appeared it_appears purporting purports supposedly allegedly feared_to rumour_had_it "
        "rumor_had_it gossip_has_it gossip_had_it legend_has_it legend_had_it story_goes tradition_holds "
        "tradition_has_it some_say some_claim whispered have_us_believe "
        "into_believing into_thinking satirical_site satirical_website satirical_paper satirical_magazine "
        "satirical_outlet satirical_account "
        + phrases("initial first early preliminary", "reports", "said spoke suggested had indicated")
        + phrases("was were been", "initially originally first", "reported said announced")
        + phrases("initially originally first", "it_was", "reported said announced")
        + "unsourced according_to_rumours according_to_rumors according_to_gossip according_to_legend presumably "
        + phrases("according", "to", "a one some", "rumour rumours rumor rumors theory theories legend")
        + "according_to_unconfirmed according_to_unverified according_to_an_unconfirmed according_to_an_unverified "
        "according_to_an_anonymous according_to_anonymous according_to_tabloids according_to_the_tabloids "
        "according_to_gossip_columnists "
        + phrases(_NOBODYS, "claimed claims alleged alleges speculated")
        + phrases("anonymous viral", "post posts tweet tweets blog message", "said says claimed claims alleged")
        + phrases(_TOLD, "to_have")
    ),
    "unconfirmed": (
        "not_be_verified not_be_confirmed not_be_independently not_be_immediately not_immediately_be "
        "not_independently_be not_been_verified not_been_confirmed not_been_independently not_independently_verified "
        "not_independently_confirmed not_confirmed not_verified unconfirmed unverified unsubstantiated unproven "
        "is_disputed are_disputed was_disputed were_disputed not_be_substantiated not_be_corroborated "
        "not_been_proven not_be_proven never_confirmed never_verified never_proven never_proved uncorroborated "
        "not_been_corroborated not_been_substantiated never_corroborated never_substantiated yet_to_be_confirmed "
        "yet_to_be_verified yet_to_be_corroborated yet_to_be_proven remains_to_be_confirmed remain_to_be_confirmed "
        "remains_to_be_seen no_confirmation no_official_confirmation no_independent_confirmation "
        "no_immediate_confirmation not_possible_to_verify not_possible_to_confirm impossible_to_verify "
        "impossible_to_confirm hard_to_verify difficult_to_verify neither_confirmed neither_confirm "
        "cannot_be_verified cannot_be_confirmed cannot_be_independently is_contested are_contested was_contested "
        "were_contested open_to_doubt open_to_question in_doubt into_question "
        + phrases("not cannot couldn't couldn’t can't can’t unable_to", _VOUCH)
        + phrases("not cannot", "independently immediately", _VOUCH)
    ),
    "whether": "whether",
    "fears": (
        "fear fears feared awaited suspect suspects suspected doubt doubts doubted wonder wonders wondered imagine "
        "imagines imagined assume assumes assumed speculate speculates speculated fearing suspecting doubting "
        "wondering imagining assuming speculating dread dreads dreaded dreading surmise surmises surmised conjecture "
        "conjectured theorise theorised theorize theorized hypothesise hypothesised hypothesize hypothesized "
        "fantasise fantasised fantasized pretend pretends pretended pretending joked joking quipped mused dreamt "
        "dreamed supposed_that supposes suppose envisions envisioned "
        + phrases(
            "initially first at_first originally wrongly mistakenly had long", "thought believed assumed presumed"
        )
        + phrases("thought believed assumed", "for", "years decades months weeks days hours")
    ),
    "rumour": (
        "rumour rumours rumor rumors speculation claim claims allegation allegations accusation accusations "
        "suggestion suggestions fear fears hope hopes suspicion suspicions theory theories possibility prospect "
        "likelihood risk doubt doubts talk gossip hearsay whisper whispers chatter conjecture supposition assumption "
        "assumptions notion idea myth legend superstition worry worries concern concerns expectation expectations "
        "prediction predictions forecast forecasts premonition dream dreams illusion fantasy pretence pretense "
        "word_spread word_had_spread word_got_round word_got_around word_went_round word_went_around "
        "insinuation insinuations assertion assertions contention tale tales misconception chance chances odds "
        "danger threat threats warning warnings"
    ),
    "plot": (
        "plot plots plan plans conspiracy conspiracies scheme schemes intention intentions proposal proposals threat "
        "threats vow vows pledge pledges promise promises offer offers demand demands request requests invitation "
        "ultimatum hope hopes agreement motion decree permission permit permits licence application "
        "preparations invitations agreements undertaking commitment arrangements clearance"
    ),
    "deadline": "by until till",
    "binds": (
        "agreed promised vowed pledged threatened undertook resolved swore wants wanted told given gave gives "
        "called_on undertaken committed guaranteed contracted sworn promises vows pledges threatens "
        "undertakes agrees offered asked ordered instructed directed obliged required invited advised authorised "
        "authorized"
    ),
    "vouches": "confirmed confirms corroborated corroborates verified bore_out bears_out",
    "alive": "alive survived unhurt unharmed unscathed safe",
    "long_before": "had",
    "guilt": (
        "role link links involvement connection connections responsibility wrongdoing complicity blame liability ties "
        "guilt part collusion"
    ),
    "judged": (
        "in_accordance in_line properly fairly freely correctly legally lawfully transparently democratically "
        "recognised recognized accepted endorsed certified free_and_fair "
        # what a happening is not, though it was
        "in_keeping in_compliance in_conformity by_the_book smoothly peacefully claimed related connected aimed "
        "an_accident accidental terrorism terror-related politically_motivated isolated surprising unexpected "
        "unusual unprecedented valid explained the_first the_last linked the_work_of unnoticed binding the_only "
        "its_first his_first her_first their_first "
        # what it did not bring about
        "hit damage target affect involve violate breach yield produce resolve settle achieve deter"
    ),
    "no_denial": (
        "not_guilty not_only not_just not_merely not_least not_later_than not_earlier_than not_alone "
        "not_surprisingly not_unexpectedly not_far_from not_long_after not_long_before not_long_ago "
        "not_for_the_first not_unlike not_without not_content not_to_be_outdone no_doubt no_sooner no_later_than "
        "no_earlier_than no_coincidence no_stranger nothing_less_than nothing_short_of none_other_than "
        "no_longer_than"
    ),
    "stops": (
        "vetoed blocked halted barred refused stopped ruled_out broke_down fell_apart collapsed stalled slipped "
        "turned_down voted_down forbidden prohibited banned derailed sabotaged opposed spurned snubbed declined "
        "withdrawn withheld frozen abandoned disallowed"
    ),
    "takes_back": (
        phrases("this that it none_of_it", "did_not didn't didn’t never", "happen happened occur occurred take_place")
        + phrases("nothing_of", "the_kind the_sort", "happened occurred")
        + phrases("this that", "is was", "not_so not_true not_the_case untrue a_lie a_hoax a_fabrication")
        + phrases("was were had_been", "lying")
        + phrases("show shows showed say says suggest suggests suggested", "otherwise the_opposite the_contrary")
        + phrases("later then subsequently", "apologised apologized retracted withdrew")
        + phrases("made", "it the_story", "up")
        + "made_it_all_up made_up_the_story invented_the_story had_lied "
        + phrases("retracted withdrew deleted corrected", "its their the", "statement announcement tweet account")
        + phrases("corrected", "itself themselves himself herself")
        + phrases("was is turned_out_to_be proved proved_to_be", "a_false_alarm")
        + phrases("took pulled", "the", "story report post article", "down")
        + phrases("took_down pulled removed", "the its their", "story report post article")
        + phrases("no_truth", "in to", "it this that the_claim the_report the_story")
        + phrases("no_evidence", "of for", "this that it")
        + phrases("apologised_for apologized_for", "the_report the_story the_error the_mistake")
        + phrases("retracted withdrew deleted corrected", "the_report the_story the_post the_claim the_article")
        + phrases(
            "report claim story article post message statement",
            "was was_later was_since was_quickly was_soon has_been has_since_been had_been",
            "withdrawn retracted deleted corrected taken_down disowned",
        )
    ),
    "such": (
        "no_such nothing_of_the_kind nothing_of_the_sort never_any_such not_any_such nothing_like_that "
        + phrases("none_of_this none_of_it none_of_that neither it_never", "took_place")
        + phrases("none_of_this none_of_it none_of_that", "happened occurred")
        + phrases("this that", "was is", "not", "true the_case")
    ),
    "existed": (
        "was were is are happened occurred place exists existed happen occur off materialised materialized materialise"
    ),
    "spread": (
        "posted shared circulated circulating published broadcast aired leaked retweeted uploaded disseminated "
        "went_viral"
    ),
    "proves": (
        "found proved proven proves turned_out turns_out appeared appears seemed seems claimed claiming claims "
        "pretending pretended believed thought known said reported alleged deemed considered shown confirmed "
        "declared ruled judged suspected understood purporting purported ceased"
    ),
    "obliges": "had",
    "nearly": (
        "nearly almost all_but as_good_as on_the_point_of came_within_a_whisker on_the_verge_of on_the_brink_of "
        + phrases("came_within", "a an", "whisker inch second minute hour day week metre meter mile point vote", "of")
        + phrases("came_within", _SPANS + " inches metres meters", "of")
        + phrases("was were been", _SPANS + " an_hour a_day a_minute moments inches a_step one_step", "from away_from")
        + phrases(
            "came_close_to came_perilously_close_to came_dangerously_close_to came_near_to",
            "colliding crashing collapsing falling losing winning hitting sinking bursting exploding dying killing "
            "being declaring resigning signing reaching toppling breaking",
        )
    ),
    "grows": "doubled trebled tripled quadrupled halved",
    "deny_weak": (
        "was_corrected was_retracted was_withdrawn dismissed dismisses rejected rejects disputed disputes contested "
        "contests discounted discounts rebuffed "
        "retracted recanted failed_to_prove failed_to_show failed_to_establish failed_to_confirm "
        + phrases(
            "withdrew disowned withdraw retract disown", "a its their his her the", "report statement story claim"
        )
        + phrases("few nobody none", "believe believes believed think thinks thought")
        + phrases(_CANNOT, "find prove establish accept believe confirm verify think concede")
    ),
    "future": (
        "will shall won't won’t is_to are_to is_due are_due was_due were_due due_to_be due_to_meet due_to_hold "
        "due_to_take due_to_begin due_to_start due_to_visit due_to_arrive due_to_open going_to set_to about_to "
        "be_held be_signed to_be"
    ),
    "plan": (
        "expect expects predict predicts foresee foresees anticipate anticipates scheduled planned plans planning "
        "plan slated expected intends intended intend hopes hoped aims aimed agreed_to_meet agreed_to_hold "
        "agreed_to_resume agreed_to_begin proposed tentatively upcoming forthcoming due set_for arranged_for "
        "pencilled_in plotted_to plotting_to conspired_to originally_meant meant_to_be was_meant were_meant "
        "been_meant intended_to supposed_to forecast_to projected_to predicted_to likely_to unlikely_to bound_to "
        "ready_to on_track_to on_course_to up_for_re-election up_for_reelection up_for_election pencil_in pencils_in "
        "forecast_growth forecasts_growth forecast_inflation chance_of chances_of odds_of likelihood_of "
        "probability_of prospect_of tipped_to prepared_to prepares_to preparing_to poised_to vowed_to vows_to "
        "vowing_to pledged_to pledges_to pledging_to promised_to promises_to promising_to threatened_to threatens_to "
        "threatening_to offered_to_hold offers_to_hold offering_to_hold wants_to want_to wanted_to committed_to "
        "penciled_in timetabled earmarked_for timed_for booked_for fixed_for listed_for envisaged_for envisages "
        "envisioned_for foreseen_for foreseen_on foresaw mooted mulled mulling contemplated contemplating "
        "destined_to scheduled_to slated_to keen_to eager_to willing_to hopeful_of hoping_for hoping_to "
        "provisionally_set provisionally_arranged intending aiming_to looking_to gearing_up_for gearing_up_to "
        "braced_for bracing_for braces_for in_the_offing on_the_cards in_the_pipeline on_the_horizon imminent "
        + phrases(
            "plan deal agreement accord treaty law constitution timetable roadmap schedule calendar programme contract",
            "called_for calls_for provided_for provides_for foresaw foresees envisaged requires required obliges "
            "obliged "
            "commits bound",
        )
        + phrases(
            "reneged_on went_back_on broke abandoned dropped backed_away_from",
            "a its his her their the",
            "promise pledge vow threat offer plan commitment",
            "to",
        )
        + phrases("set", "his her its their", "sights_on")
        + "counted_on counting_on sure_of_a confident_of_a cleared_to go-ahead_for up_for_a up_for_debate down_for_a "
        "down_for_debate loomed bet_on_a betting_on_a "
        "awaited_on awaited_in been_floated been_mooted had_wanted "
        "had_hoped_for had_pushed_for had_orders_to "
        "has_orders_to have_orders_to under_orders_to "
        "received_orders_to served_notice_of down_for_its down_for_his down_for_her readying_for readying_to "
        "looking_forward_to looked_forward_to "
        "calculated_to envisaged had_forecast has_forecast have_forecast "
        "impending a_matter_of_time meant_to_have undertaken_to guaranteed_to toyed_with toying_with priced_in "
        "booked_to meaning_to timed_to in_principle_to prepared_an_attack prepared_attacks plotting_an_attack "
        "plotting_an_assault plotted_an_attack "
        "pricing_in banked_on banking_on pinned_hopes_on"
    ),
    "supposed": "supposed_to should_have was_meant were_meant been_meant",
    "meant": "for",
    "modal": (
        "could might may should would_have could_have might_have should_have hypothetically ought conceivable "
        "conceivably could've could’ve might've might’ve should've should’ve would've would’ve"
    ),
    "conditional": (
        "would wouldn't wouldn’t was_to were_to would've would’ve "
        + phrases("was were", "originally_to initially_to at_first_to first_to also_to previously_to still_to")
    ),
    "fate": (
        "later eventually subsequently die become lose fall win survive suffer fail sink collapse crash drown perish "
        "rise prove regret"
    ),
    "wish": (
        "demanding demand demands calling_for call_for calls_for urging urge to_end ending to_stop seeking seek "
        "to_fight fighting_against against over aimed_at aiming_at to_mark commemorating commemorate"
    ),
    "summons": (
        "called_for calls_for calling_for call_for urged demanded summoned summons appealed_for appeals_for "
        "appealing_for urges urging invited"
    ),
    "rally": (
        "march marches rally rallies strike strikes protest protests demonstration demonstrations walkout walkouts "
        "boycott shutdown stoppage sit-in vigil vigils sit-ins sit-down stoppages boycotts shutdowns blockade picket "
        "pickets stayaway stay-away demo demos procession"
    ),
}
