// The tables of `PainScoreReaderTests`.

enum PainScoreTables {
  /// With the question open.
  static let answers = """
    6    | 6
    6    | about a 6
    6    | six
    6    | 6/10
    6    | 6 out of 10
    7    | seven out of ten
    7-8  | 7 or 8
    4-5  | between 4 and 5
    4-5  | 4-5
    8    | I'd say a solid eight
    6    | it was a 3 but now it's a 6
    4    | not 7, more like 4
    6-7  | 6.5
    0    | zero
    10   | ten!
    10   | 11
    # shapes
    6-7  | six and a half
    6-7  | 6 and a half
    6-7  | 6½
    6-7  | six point five
    5    | 5ish
    5    | five ish
    6-7  | 6-7
    6-7  | 6 - 7
    6-7  | 6–7
    6-7  | 6 to 7
    6-7  | 6/7
    4-5  | 4 5
    4-5  | four five
    6-7  | six or seven
    6-7  | six, maybe seven
    6-7  | a 6 or a 7
    6-8  | somewhere between a 6 and an 8
    3    | 3.
    3    | 3!!
    3    | (3)
    2    | ~2
    6-7  | 6+
    7    | like a 7
    7    | maybe 7
    7    | probably a 7
    7    | i think 7
    7    | id guess seven
    7    | ummm 7?
    7    | roughly 7
    7    | around 7 i reckon
    7    | just a 7
    7    | a seven tbh
    7    | 7 lol
    7    | oh a 7 easily
    7    | easily a 7
    5    | a strong 5
    5    | a hard five
    5    | five, max
    5    | 5 tops
    5    | 5 at most
    5    | 5 at worst
    5    | worst is a 5
    5    | no more than 5
    5-6  | at least 5
    7-8  | more than 7
    1-3  | under 3
    6    | 60%
    6-7  | 65 percent
    6    | its a 6
    6    | It is a six.
    6    | level 6
    6    | pain level 6
    6    | pain is 6
    0    | none
    0    | nothing
    0    | 0
    0    | 0/10
    0    | nil
    10   | 10/10
    10   | 10 out of 10
    10   | a 12 honestly
    10   | 11/10
    10   | 100
    4    | scale of 1-10, 4
    4    | 4 on a scale of 1 to 10
    6    | 1 being nothing 10 being agony, I'm a 6
    6    | out of ten I would call it a six
    # swings
    3-6  | 6 first thing, 3 after
    2-5  | five when I stride, two sat still
    1-7  | 1 walking, 7 downhill
    2-6  | usually 2, up to 6 on hills
    5    | 0 most of the time, 5 after a long run
    3-8  | 3 at rest, 8 running
    3-8  | 3/10 at rest and 8/10 running
    2-7  | resting 2, running 7
    2-7  | at rest 2 and on stairs 7
    2-5  | 2 in the day, 5/10 at night
    1-4  | 1 sitting, 4 once I stand up
    2-4  | varies from 2 to 4
    2-6  | goes from 2 to 6
    3-5  | 3 on good days and 5 on bad days
    2-6  | 2 to 6 depending on the day
    # changes and corrections
    6    | went from nothing to a six
    5    | five. no, four. five
    4    | 7, no 4
    4    | 7. sorry, 4
    4    | 7 wait no 4
    5    | 4 actually 5
    5    | scratch that, make it 5
    4    | 7 yesterday, 4 today
    4    | was 7, now 4
    4    | it was an 8 last week but it's a 4 now
    2    | used to be a 6, now a 2
    2    | started as a 5, it's 2 now
    4    | not a 7, a 4
    3    | isn't even a 3
    6    | jumped from a 2 to a 6
    3    | dropped from 7 to 3
    # longer answers
    4    | hard to say, perhaps a 4
    4    | depends but on average 4
    6    | when I run it's a 6
    6    | 6 when I run
    6    | it can reach a 6
    7    | hits 7 on the stairs
    4    | a 4 but it nags
    5    | it sits at a 5
    8    | 8, hurts like hell
    8    | hurts like hell, 8
    3    | honestly only a 3, I can still run 10k
    5    | about 5 after 3 miles
    4    | 4 i suppose, been 3 weeks
    6    | knee 6
    7    | it started at mile 4 and by 8 it was a 7
    5    | my knee is at a 5 right now
    5    | it's gone from a 2 to a 5 over the week
    2    | rolled it, 6/10 when it happened, 2/10 now
    0-4  | about a 4 running, 2 walking and 0 in bed
    2-6  | 2 when I walk and 6 when I run
    3    | yesterday 5, today 3
    3    | 3 today, 5 yesterday
    7-8  | 7. Sometimes 8.
    4    | hovering around 4 or so
    3-4  | id give it a solid 3.5
    6    | "6"
    6    | 6 :(
    6    | not great, 6
    2-5  | a 5 in the morning and a 2 at night
    7    | i can do 5k no bother but at 6k it is a 7
    """

  /// With no question open.
  static let unasked = """
    6    | no, it's the left knee and its more like 6 coming down the hill
    7    | it is 7 today
    6    | the heel again, it's about 6 now
    -    | it is 6 am and the knee hurts
    -    | sore shin, its 9 stairs to my flat
    7    | my heel kills me first thing, 7/10
    7    | heel pain 7/10 for three weeks
    7    | 7/10 pain in my left shin
    7    | hip is sore, seven out of ten
    7    | hip is sore, seven outta ten
    7    | 7 /10 ankle pain
    7-8  | calf hurts 7-8/10
    7-8  | calf hurts 7 or 8 out of 10
    7-8  | it's a 7/8 out of 10
    6-7  | 6.5/10 under my arch
    7    | a good 7/10 on the stairs
    7    | 7ish/10 when I land
    6    | my pain is 6
    6    | pain level 6, outer knee
    6    | pain: 6
    6    | Pain score 6
    6    | pain = 6/10
    6    | the pain is about a 6
    6    | pain in my knee is a 6
    6    | the pain in my left heel is around six
    6    | pain gets up to a 6 on hills
    6    | pain when I run is 6
    6    | on stairs the pain hits 6
    7    | hurts like a 7 when I land
    6    | my shin is sore, I'd call it a 6
    6    | sore knee. id rate it 6
    5    | heel aches, i'd give it a five
    4    | niggle in my calf, say a 4
    3    | its a dull ache maybe a 3
    3    | aches, maybe a three at most
    8    | my back is agony, a solid eight
    5    | my heel hurts, 5 ish.
    5    | my heel hurts, 5 ish, for 3 weeks
    5    | my heel hurts. 5ish
    2-3  | sore knee, 2-3.
    4-5  | calf pain 4 5
    6    | calf sore, 6.
    6    | calf sore, about 6, two weeks
    4    | shin hurts (4)
    1-7  | knee hurts 1 walking, 7 downhill
    1-7  | my knee hurts, 1 walking, 7 downhill
    2-5  | my shin aches, 2 in the day, 5/10 at night
    3-8  | hip pain 3/10 at rest, 8/10 running
    2-5  | 5 out of ten at worst, usually 2, my arch aches
    2-6  | knee aches: 2/10 sitting but 6/10 on stairs
    4    | on a scale of 1 to 10 my heel pain is a 4
    4    | heel pain, 4 on the 1-10 scale
    4    | my heel, id say 4 on a scale of one to ten
    4    | out of ten id say a four, the shin aches
    10   | 10/10 pain, can't stand
    10   | pain is 11/10
    10   | it is 12 out of 10 pain
    0    | pain 0/10 walking
    6    | 60% pain on push off
    6    | pain went from 3/10 to 6/10
    6    | shin pain went from nothing to a six in a week
    6    | it was a 3 but now it's a 6
    4    | not 7, more like 4
    4    | actually it's a 4
    4    | no, 4
    4    | sorry, 4
    5    | scratch that, make it 5
    3    | more like a 3
    4    | pain was a 7 yesterday, 4 today
    4    | it was 8/10 on Sunday, it's 4/10 now
    2    | hip was 5/10 last week, now 2/10
    6    | 6/10 foot pain after 10 miles
    7    | my knee is 7/10 sore after 5k
    4    | ran 13.1 miles in 2:05, knee pain 4/10
    6    | week 6 of c25k, shin pain 6/10
    3    | 46 yo, 80kg, achilles 3/10
    5    | size 9 shoes, toe pain 5/10
    7    | the ache is a 7 at night
    7    | throbbing, a 7 at night
    5    | burning under my foot, about a 5 by mile 4
    3    | it's not even a 3, just a niggle
    5    | ankle pain is no more than 5
    8    | worst pain is 8
    8    | pain at its worst is an 8
    7    | pain spikes to 7
    2    | soreness is at a 2
    """

  /// Never a score.
  static let otherNumbers = """
    - | 5k in 31, week 6, size 9, age 52, 10 out of 12 runs done
    - | my knee hurts after 5k
    - | my knee hurts after 10 miles
    - | knee pain after 13.1 miles in 1:58:12
    - | ran 8 km and my shin ached
    - | 5 k
    - | 10km
    - | my knee hurts w5d2 c25k
    - | on week 6 of my plan
    - | w6r2 and my shins hurt
    - | I take a size 9 and my toe hurts
    - | size 10.5 shoes
    - | I'm 52
    - | I am 46 years old with a sore hip
    - | age 35, sore calf
    - | 3 weeks
    - | 3wks
    - | for 2 days my foot has hurt
    - | two and a half weeks
    - | 25 min
    - | after 20 minutes it hurts
    - | pace 5:30 per km
    - | 58:12 today
    - | 8 minute miles
    - | I weigh 80 kg
    - | 12 stone
    - | 180 lbs and sore knees
    - | HR of 150, sore knee
    - | heart rate 165 bpm
    - | cadence 170 spm
    - | shoes were £60
    - | $120 shoes
    - | ran 3 times a week
    - | 3x a week
    - | 3 runs this week, sore calf
    - | 2 toes hurt
    - | my 2 little toes are sore
    - | both of my 2 big toes
    - | 9 out of 10 runs hurt
    - | 9 out of 10 times it hurts
    - | 10 out of 12 runs done
    - | 8/10 effort, knee sore
    - | 8/10 for effort
    - | effort was 8/10 and my calf is tight
    - | it's 9/10 better now
    - | 90% better
    - | back to 80%
    - | 100% sure it's my shin
    - | 50% of the time my knee hurts
    - | 10% rule broken, shins sore
    - | sleep 7/10, knee sore
    - | since 5/10 my knee hurts
    - | since 2019 my back hurts
    - | in 2021 I had shin splints
    - | on 12/10/25 I rolled my ankle
    - | at 6am my heel hurts
    - | woke at 5 in the morning with calf pain
    - | mile 6 and my knee went
    - | hurts from mile 3
    - | by km 8 my knee hurts
    - | zone 2 runs, hip sore
    - | 5'10, 80kg, knee pain
    - | 6 foot 4 bloke with sore back
    - | ran 10 x 400 and my hamstring is sore
    - | 3 sets of 12 calf raises
    - | l5 s1 disc, sore back
    - | novablast 4 and pegasus 40, sore arch
    - | ran a 10 on Sunday, knee hurts
    - | ran 3 and my knee hurts
    - | I did 12 on Sunday
    - | half marathon in 5 weeks, shin sore
    - | sub 4 marathon, sore hip
    - | one side of my knee
    - | the left one
    - | this one hurts
    - | one of my shins is sore
    - | my knee hurts one day then not the next
    - | 2 physios said ITB
    - | 20 weeks pregnant, hip sore
    - | 3 in a row
    - | the first 2 miles are fine
    - | 10 times worse
    - | 4 hours of driving, sore buttock
    - | 2nd toe is black
    - | 5th metatarsal sore
    - | pain free
    - | 6 weeks till Manchester, ran 12 on Sunday and 5 on Tuesday, hurts after 4
    - | ran 5, 6 and 8 this week, shin sore
    - | 3 easy miles then it starts to ache, by 5 I'm limping
    - | felt good for 2 then the calf tightened
    - | my 5k pb is 19:30, my 10k is 41, sore calf
    - | took 2 ibuprofen and my knee is fine
    - | had 2 physio sessions, knee still sore
    - | toe 3 is black
    - | foot went numb at 7 on the treadmill
    - | I got a 6 month old and a sore back
    - | hurts 4 out of 5 runs
    - | did 3x8 squats yesterday and my quads ache
    """
}
