// The tables of `TellingReaderTests`: times told by occasions, counts and other people, and the
// numbers beside them that tell of something else.
//
// The day is Wednesday, 4 March 2026.

enum TellingTables {
  /// How long.
  static let durations = """
    # occasions and stages of life
    10-18     | the arch has been sore since half term
    69-99     | hip sore since before the holidays
    37        | knee sore since republic day
    24        | calf tight since the superbowl
    14        | heel sore since ash wednesday
    96        | ankle sore since black friday
    730-7300  | bad ankle since uni
    2         | shin sore since monday on the way to school
    247-276   | hip sore since june of last year
    18        | 14 february, that's when the knee started
    4         | slipped before work on saturday and my hip hurts
    4         | toe black. no run. sat
    3-10      | ankle puffy from last week's roll
    4-31      | sometime last month. sore heel
    3         | felt a thump in my calf pushing off at the gate on sunday
    # counts
    10        | sore heel, 10/7
    7         | 7/7 hx sore heel
    14-21     | my knee went on the last three long runs
    14-21     | third week on the trot my knee has gone
    21-28     | it's the 4th week I can't bend the knee
    2-3       | shin sore, third morning
    9-10      | day number ten with the sore calf
    35-42     | week 6 of living with this heel
    28-35     | week 5 in the boot, shin better
    28-42     | my toe has been numb four and a bit weeks
    42        | it's six weeks to the day since my knee began to hurt
    49-56     | outside of the knee, for eight weeks give or take
    365-366   | my heel and I have our one year anniversary
    14-60     | both heels sore this past while
    14        | fortnight of pain in the arch
    7         | metatarsal, week of it
    7         | on the shin. week and it wakes me
    60-62     | two months left heel pain
    90-93     | three months of what feels like a stone under my heel
    3         | Foot is puffy. 3 days after a 20 miler
    0-1       | Been about 3 hours. My wrist is swollen
    12        | still sore from the ultra 12 days ago
    9         | nine days ago a goat ran at me. ankle's still fat
    0-2       | 36 hours of stiff neck
    25-31     | my neck has been stiff all of february
    49        | I'm seven weeks at this, sore heel
    730-732   | it's two years this month since my hip first hurt
    # somebody else's
    -         | my girlfriend's shin went 3 weeks ago and now mine is sore too
    -         | my dad had a bad back for 30 years. mine's a stiff knee
    -         | my brother tore his calf, 9 months and counting, and my calf feels tight
    -         | she's had sore shins for 6 weeks. I've got just a blister
    21        | my son has had a sore heel for 3 weeks
    21        | my wife says it's been 3 weeks, sore heel
    # how long such things take
    -         | how long does a sore heel take, 6 to 8 weeks?
    -         | I read 6 to 18 months for a sore heel
    -         | it takes about 2 weeks for my shins to calm down
    -         | sore shin. consultant says six weeks
    -         | is 12 weeks to heal usual? sore shin
    21        | how long have I had it? 3 weeks, sore heel
    -         | how long does a black nail take to grow? a year? mine is sore
    -         | how soon can I run on it? 4 weeks? sore shin
    -         | physio wants me to do squats for 6 weeks, sore knee
    # something else's
    -         | did 38 miles last week. sore hip
    -         | ran long the last three sundays. tight hip
    -         | no doctor for 5 weeks here, sore heel
    -         | on a bad day my knee hurts
    -         | these days my calves are tight
    -         | sore shin, I'd upped it to six days a week
    -         | sore knee. the marathon is 8 weeks off
    -         | last time I was hurt I was off 8 weeks. sore calf
    -         | heel worst when I've sat a while
    -         | in bed with flu ten days, calves ache
    -         | crutches for two more weeks, sore shin
    -         | my pb is 19:32 from 2017, calves are tight
    -         | it warms up, then bites my heel that evening
    -         | type 1 diabetic, 31 years. blister on my toe
    -         | foot sore, gone by tuesday
    """

  /// Which side.
  static let sides = """
    left  | leftie knee is sore
    right | favouring the left leg, the right achilles is stiff
    left  | I don't trust my left ankle
    right | odd shoes because the right won't go on, sore foot
    right | the right's knotted, shoulder sore
    left  | a dark line in my left great toenail
    right | Right IT band sore
    right | stretch 30 seconds each side. Right calf is tight
    -     | on my feet all day and my heel is sore
    """

  /// Which score.
  static let scores = """
    3-4 | sore heel. Hovers at 3-4 most days
    7   | sore knee. 7 when running 0 when walking
    4   | ankle: nil at rest and 4 running
    4-7 | Varies: 4 on grass, 7 on concrete. Both shins
    5-8 | morning 5, evening 8. sole
    8   | left heel 8 first thing
    6   | left calf still 6 on stairs
    5   | ten days. five. hip
    5   | ten weeks, 5 ish, knee
    3-7 | 3 at the start 7 at the end. knee
    6-8 | was a 4 last week, it's 6 to 8 now. outer hip
    -   | sore knee, six weeks ago, maybe seven, I fell
    2-3 | Since January. 2.5 I'd say. Back of heel
    6   | goes up to about 6 after 3 km. outer knee
    5-6 | sore hamstring, I'd put it between five and six
    3   | sore neck, three out of a possible ten
    2-3 | 2 days, 2-3 pain. Shoulder
    1   | sore heel, pain score: 1. worry score: 10
    6-7 | knee sore, 6.5ish coming down the hill
    -   | how many weeks should I stop, 2? 3? sore knee
    """
}
