// The tables of `PostReaderTests`: durations, sides and scores as real posts say them.
//
// The day is Wednesday, 4 March 2026.

enum PostTables {
  /// How long, said in fragments, diaries and asides.
  static let durations = """
    21 | right elbow, 3 weeks, should I still race
    15-28 | tight calf, few weeks, marathon training going well otherwise
    70 | glute ache (10 wks), building for a half
    182-183 | half a year. achilles. still running on it
    15-28 | Few weeks of a mild twinge above the heel
    21 | knee. 3 weeks. the treadmill makes it angry
    5 | Sore instep, five days, race next month
    14 | running 40 miles a week, hip niggle, 2 weeks, no idea why
    4-5 | been about 5 days, ran on it twice
    70 | hip flexor tight, been most of this marathon block (10 wks)
    4 | rested and iced, still there after 4 days
    3 | ran sunday, swelling still there 3 days on
    30-31 | a month of it and no run without a limp
    60-730 | been happening forever, the left ankle
    60-730 | been doing this for years, the click in my knee
    730-7300 | ankle has rolled out since I broke it as a kid
    60-62 | 2 months ago I got pains in both ankles, I've run for three years
    42 | 6 weeks ago on a 14 miler my groin grabbed me
    1095-1098 | Three yrs ago I jarred my back moving a sofa and since then it goes every winter
    3-4 | injured my right calf 8 months ago and it healed, NOW the left one hurts since last weekend
    5 | all fine til last friday then the calf grabbed
    3-4 | came on last wknd, sole of foot
    0-1 | woke in the night with a dead leg
    0-1 | finished a 50k 4 hrs ago and my knee has seized
    0-1 | couple hours on from the race and my ankle is swelling
    2-4 | rolled it stepping off a kerb, two days later it's purple
    5 | Fri: 10k, shin grumbled. Sat: rest. Mon: shin sore again
    4 | lost a toenail saturday
    4 | heel blister from sat
    4 | ankle is puffy from saturdays long run
    3 | knee twinge since sundays 3 miler
    3 | felt my hip on the training walk on sunday
    6 | thurs my calf grabbed, weds was fine
    4 | calf pinged saturday, sunday at yoga it was stiff, tuesday no change
    3 | foot sore since sunday, x-ray friday
    60-62 | shin sore 2 months, physio's in march
    - | my knee is sore and it's the marathon sunday
    3 | twisted my knee friday, its monday and it still clicks
    3 | felt my calf on tuesday's track session. its friday and i still notice it
    4 | monday the arch hurt, thursday worse, now friday
    227-257 | achilles stiff since october, it's now june
    28-40 | rested it 4 weeks and it still aches
    4-9 | 4 days no running, nearly gone, then back worse than ever
    - | sore knee, thinking another 2 wks off
    - | calf sore, race in 5 wks
    - | running for six years, knee sore
    - | my shin hurts ten min into a run
    - | my shin hurts 20 min in
    28-40 | rested 4 weeks and it's still sore
    60-150 | had this for a few months off and on
    20 | I ran my first marathon on the 12th of feb and my foot has not been right since
    56-76 | I've been doing strength work for 8 weeks but the hamstring is no better
    3 | Sunday's long run finished it off, heel on fire
    3 | back in november i had shin pain for 2 weeks. this is new, 3 days
    21-31 | off running 3 weeks with my calf
    30-44 | stopped running for a month, foot still sore
    14-62 | struggling with hip pain for the best part of this year
    21 | ran through it for 3 weeks like an idiot, shin
    7 | not sure what I did but my hip is grumpy, a week maybe
    14 | two weeks post race and my quad is still gone
    4-5 | calf niggle, day 5
    8-14 | it started the week before last
    63-93 | knee started as a niggle in dec
    49-67 | i've been sidelined for 7 weeks with peroneal pain
    3 | did a 20 miler sun and my knee swelled up mon
    107-136 | its january and I've had this since september, ankle
    9 | physio appointment on friday, calf sore for 9 days
    - | knees have been fine for years
    - | my hip aches all day at work
    - | doc says 6 to 8 weeks in a boot, stress fracture
    - | will it take 6 weeks to heal, calf tear
    - | should be back in 3 weeks, ankle
    - | planning to take 10 days off for my heel
    4 | Sat: felt a pull. Sun: yoga, sore. Tues: couldnt walk
    4 | felt it saturday, sunday at yoga it was tight, tuesday hobbling
    107-137 | october: niggle. november: worse. its feb now and i cant run, achilles
    90-93 | pain in my foot for 3 months, now its worse since the weekend
    3 | my foot was fine til mile 9 on sunday
    0-3 | back trouble for yrs, then I leaned into the boot and PING, now I cannot straighten
    28-40 | rested it 4 weeks, came back, hurt again yesterday, calf
    730-7300 | on and off hip trouble since my teens
    """

  /// Which side, said in plurals and asides.
  static let sides = """
    right | knee, right only
    both | shin splints, both
    both | my toes go numb
    both | hamstrings tight
    both | ache on the insides of my lower legs
    both | feet go numb on the bike
    both | his knees ache
    both | shoulders tense up, they ache by the end
    left | RIGHT ankle was a tweak, no big deal. LEFT foot got worse
    both | started outside of left knee, now both outsides
    right | right sock off today, blister on right heel, tomorrow the left one
    left | lower left of my back
    both | the shins hurt
    both | pain in my calves
    left | glutes tight, left one especially
    right | left hip for weeks, now the right is worse
    left | three toes on my left foot
    - | ankle sore, legs tired
    - | knee hurts, calves are tight as well
    """

  /// Numbers that are scores, and numbers that are ages and weights.
  static let scores = """
    5 | knee ache, 5 ish, going downhill
    5 | Hip is grumbling. 5 ish. Worse in bed
    3 | shin is sore, maybe a 3, more after hills
    - | hurt my knee when I was 16
    - | I'm 21 stone and my knee hurts
    - | shoulder pain wakes me at 2am
    10 | 11/10 pain in my foot
    10 | 12 out of 10 when I stand
    10 | knee is agony, it's a 15 out of 10
    - | my knee hurts, I'm 16
    - | knee pain, 47
    """
}
