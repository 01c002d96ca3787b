// The tables of `StoryReaderTests`: time, side and score as told in stories, shorthand and asides.
//
// The day is Wednesday, 4 March 2026.

enum StoryTables {
  /// How long.
  static let durations = """
    4 | hip bursa sore, 4/7
    21 | sore shin 3/52. Nil swelling
    120-124 | 4/12 of heel pain
    - | my heel hurts, managed 5/7 runs
    2-3 | ankle puffy, 3rd day
    21-28 | arch sore, fourth week, still limping
    5-6 | day 6 since the fell race and my shin is tender
    - | fourth week of the plan, shin is tender after it
    14-21 | three weekends now the knee has gone stiff
    14-21 | shin ache, last three parkruns
    30-31 | sore heel. left. month
    15 | sore arch since pancake day
    97 | nail went black at the turkey trot
    63 | achilles sore since new years eve
    68 | hip sore since stephens day
    8 | knee pain, came on Tuesday last week
    7 | me duele el pie desde hace una semana
    4 | seit vier Tagen Knie
    3 | depuis 3 jours le genou
    30-31 | since last one month pain in my heel
    7-8 | my neck is stiff from past 7-8 days
    60-62 | tore my calf playing squash 2 months ago, scan next week
    0-1 | that was 3 hours ago and my wrist is swollen
    0-1 | raced 5 hrs ago, my head is throbbing
    4 | it popped off on saturday and my toe is raw
    6-7 | rotten ankle healed. this time the hip, sore in bed, 4/10 for about a week
    5 | my physio called it a strain, been 5 days, knee hurts on stairs
    1 | coach says leave it ten days, my thigh grabbed last night
    - | calf tight, if i leave it three weeks can i race
    2 | happy 5k on sunday, then on monday I bent over and my back seized
    21-31 | shin stress reaction confirmed on mri 3 weeks ago
    7-13 | changed shoes a week ago and my arch still hurts
    3 | friday my neck locked. still locked 3 days on
    2-3 | rolled it at club and my ankle hurt, next day the same, day after worse, now it's fat
    0 | hes sat at the aid station and his ankle is huge
    - | knee hurts on descents, ran on the trail
    2 | blister hurt all this morning (tues), from sundays run
    - | both shins so sore this morning
    - | not right since the relay, today it is sore
    313-366 | felt my bum go in the gym. nearly a year on the squats still hurt
    2 | bit sore mon. today it came back on the bike, shin
    129 | shin sore since the clocks went back and there's a half in may
    134-164 | heel sore, been there from before diwali
    730-732 | cant trust my bladder, its two years now
    """

  /// Which side.
  static let sides = """
    right | groin crease, under the strap. Right. since may
    left | sore hip, left, catches on the stairs
    - | right, so my knee hurts
    - | Bad knee. It was raining, right, so I stopped
    left | cant lie on the L, hip is sore
    right | R anterior shin pain
    both | sore knees R>L
    both | low back tight, both sides of the spine
    - | sore on both sides of my knee
    right | stiff low down, right of the spine
    left | ankle swollen. Outer left.
    both | the front of it, both, on the stairs, my knee
    right | outside of right ankle sore, ok once i stop
    right | dug the blood out from under the nail, sore now. tomorrow the left one
    left | not quite a pain in my left groin
    both | both big ones are purple, toes hurt
    right | the top of the right foot's sore
    """

  /// Which score.
  static let scores = """
    3 | puffy ankle, gone down a lot. 3 maybe. walking fine
    6 | sore arch. 6 ish. came on with hills
    4 | front of the knee, I'd give it a 4
    2 | swollen ankle, pain 2 from 10
    3-7 | achilles: a dull 3, spikes to 7 on hills
    2 | behind the kneecap. a dull 2.
    0 | toenail is black but 0 pain
    5 | nrs 5, sore heel
    5-6 | tendon on the outside, a 5 or 6 by the end
    - | my shoes are a 9 wide, marathon in 5 weeks
    - | did 5 from 10 planned runs
    """
}
