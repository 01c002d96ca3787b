// Words around a pain score: what leads up to one, what may follow, and what it must not be.

extension WordTable {
  mutating func addScoreContext() {
    add(
      """
      pain pains ache hurt hurts hurting sore soreness score scores level levels severity intensity \
      discomfort painscore nrs nprs vas agony throb throbbing aching aches tenderness rating
      """,
      .plain,
      .scored
    )
    add(
      """
      sometime maybe perhaps probably prob probs prolly possibly like say approx about around roughly bout \
      easily good solid strong definite honest honestly guess guessing reckon think id ill i tbh \
      circa thereabouts just only even round hmm um erm uh er oh ok okay well yeah yes yep currently nearly almost \
      approximately usually normally generally average averaging overall mostly sometimes somewhere \
      anywhere total nice big hard low high weak steady constant proper bad full right personally
      """,
      .plain,
      [.hedge, .leads]
    )
    add(
      """
      is was were be are feels felt sits sitting stays hovers hovering hovered becomes gets got reaches \
      reached reach hits hit peaks peaked went goes rated rate call called give gave gives scored scores \
      level levels score at of up remains stayed sat spikes spiked jumps jumped rises rose climbs \
      climbed drops dropped equals being reads averages varies ranges swings fluctuates touches runs
      """,
      .plain,
      [.link, .leads]
    )
    add(
      """
      spikes spiked peaks peaked shoots flares jumps rises climbs hovers hovering hovered sits stays \
      averages averaging ranges fluctuates varies creeps nudges nudging touches reaches settles drops \
      tops maxes go goes gets builds rising climbing
      """,
      .plain,
      .peaks
    )
    add("builds creeps nudges nudging settles maxes", .plain, [.link, .leads])
    add("rate rated say call give scored score reckon put make guess id describe", .plain, .rates)
    add(
      """
      walking running downhill uphill downstairs upstairs rest resting sitting sat standing \
      night nights morning mornings evening evenings jogging climbing squatting pressing touching \
      stride striding sprint sprinting flat hills worst best first during when while whilst whenever \
      if once after before otherwise afterwards inactive moving movement still lying work most \
      least peak average landing hopping jumping pushing bending twisting kneeling usually normally \
      depending grass concrete road roads tarmac pavement treadmill sand gravel asphalt cobbles impact loading \
      daytime nighttime weightbearing barefoot later cycling
      """,
      .plain,
      [.condition, .follows, .leads]
    )
    add("stairs", .plain, [.condition, .follows, .leads, .plural])
    add(
      """
      now today tonight yesterday but and or though tho although by going out maybe probably i id ill \
      lol tbh atm then with from usually sometimes before since until this last some honestly \
      constantly constant throughout it currently because cos so yet pain level only which whereas \
      always at really mostly generally ish overall roughly im imo perhaps again \
      already even rn please thanks ta cheers mate doc haha xx x ouch no any anyway depending \
      initially actually over easily definitely defo deffo all than too there as my never not especially
      """,
      .plain,
      .follows
    )
    add(
      """
      is its was then but and so now today tonight currently yesterday or to from no sorry actually \
      than there with me wait rather make not isnt wasnt really more less over under exactly oh about \
      reaching thats im that this it ow ouch worst pain hurts up down
      """,
      .plain,
      .leads
    )
    add(
      """
      actually sorry scratch wait oops correction nope nah rather instead revise meant mean typo edit
      """,
      .plain,
      [.correction, .leads]
    )
    add(
      """
      was were wasnt had began started initially originally formerly yesterday last used previously happened \
      earlier monday tuesday wednesday thursday friday saturday sunday ago week before first
      """,
      .plain,
      .formerly
    )
    add(
      "now today tonight currently atm rn presently nowadays is its todays thats",
      .plain,
      .nowadays
    )
    add(
      "went gone jumped dropped shot risen rose fallen climbed moved up down came",
      .plain,
      .changes
    )
    add(
      """
      k km kms kilometre kilometres kilometer kilometers kay m metre metres meter meters mile miles \
      miler milers kg kgs kilo kilos lb lbs pound pounds stone g mg ml bpm am pm oclock x times time \
      reps rep sets set runs run laps lap loops people kids percent foot ft inch inches cm mm degrees \
      steps spm pairs pair pints beers gels marathons marathon races halves parkruns sessions days \
      workouts doctors physios runners friends mates rounds hundred thousand quid dollars bucks \
      euros th st nd rd mph kph kmh ths others injuries attempts goes nights mornings hill reps \
      squats lunges raises minute stars calories kcal watts shoes pills tablets ibuprofen points row
      """,
      .plain,
      .counted
    )
    add(
      """
      size week wk w day mile km age aged zone number num grade class chapter phase stage step set \
      lap room vo2 version v pegasus ghost clifton kayano novablast vaporfly speed bondi nimbus turned \
      top next another these those per every year hour minute page part question q bib wave mach ride \
      cumulus adrenaline triumph guide brooks hoka asics saucony nike plus pro type bin chip
      """,
      .plain,
      .label
    )
    add(
      """
      worry anxiety panic stress effort rpe exertion fitness energy sleep mood motivation confidence stress difficulty recovered \
      recommend recommended happiness enjoyment fun shoes shoe rating service review marks sure \
      certain tired tiredness fatigue likelihood chance chances convinced confident
      """,
      .plain,
      .ratesOther
    )
  }
}
