// The tables of `DurationReaderTests`.

enum DurationTables {
  /// With the question open.
  static let answers = """
    14        | two weeks
    18-21     | for about 3 weeks
    2         | a couple of days
    2-5       | a few days
    1         | since yesterday
    182-183   | half a year
    10-11     | a week and a half
    10        | 10 days
    31-62     | over a month
    180-186   | six months
    8         | since last Tuesday
    14        | a fortnight
    21        | 3wks
    17-18     | two and a half weeks
    0-1       | overnight
    60-730    | years
    # bare answers
    60-62     | 2 months
    3-21      | 3
    2-21      | 2 or 3
    1         | yesterday
    3-10      | last week
    3         | three nights
    0         | today
    0         | this morning
    0         | just now
    0         | today is the first day
    2-5       | the other day
    4         | Saturday
    4         | on Saturday
    3-4       | at the weekend
    3-4       | the weekend
    30-31     | a month
    30-31     | one month
    7         | a week
    7         | 1 week
    7         | 1wk
    365-366   | a year
    365-366   | 1yr
    1095-1098 | 3 years
    8-9       | 8-9 days
    14-21     | 2 to 3 weeks
    14-21     | 2-3 weeks
    14-21     | two or three weeks
    14-21     | 2, maybe 3 weeks
    7-14      | a week or two
    7-14      | a week, maybe two
    12-14     | a couple of weeks
    12-14     | couple weeks
    52-62     | a couple of months
    15-28     | a few weeks
    15-28     | few weeks
    60-150    | a few months
    14-56     | weeks
    60-300    | months
    60-300    | months and months
    60-730    | ages
    14-60     | a while
    60-730    | forever
    14-60     | quite a while
    30-365    | a long time
    69        | since christmas
    69        | Christmas
    124-154   | October
    60-92     | all summer
    60-180    | all season
    5-7       | all week
    0-1       | an hour
    0-1       | a few hours
    0         | 20 minutes
    12-14     | about 2 weeks ago i think
    14        | 2 weeks ago
    13        | it will be a fortnight tomorrow
    21        | exactly 3 weeks
    15-28     | more than two weeks
    15-28     | longer than 2 weeks
    1-6       | less than a week
    18-21     | nearly three weeks
    12-14     | almost 2 weeks
    7-10      | ten days tops
    7-10      | ten days max
    18-21     | 3 weeks or so
    18-21     | 3 weeks ish
    14-21     | 2+ weeks
    17        | two weeks and three days
    9-10      | day 10 now
    -         | about a 6
    -         | 6/10
    -         | 7 out of 10
    -         | not sure, a bit
    -         | 5k
    2         | started monday got worse wednesday
    45-47     | ok so about a month, month and a half
    154-186   | it's been coming and going for the best part of 6 months
    31-62     | more than a month less than two
    15-28     | >2 weeks
    6         | a week tomorrow
    6-7       | week or so
    30-62     | month or two
    78-124    | 3-4 months give or take
    30-365    | long time
    1         | since last night
    42        | since my last marathon, so 6 weeks
    10-11     | 1.5 weeks
    0         | 10 mins ago
    64-74     | hmm since around christmas i think
    """

  /// With no question open.
  static let unasked = """
    21        | knee pain for 3 weeks
    21        | knee pain for three weeks now
    21        | shin sore 3wks
    21        | 3 weeks of shin pain
    21        | sore knee, 3 weeks
    21        | sore knee (3 weeks)
    21        | Three weeks now my hip has been sore.
    21        | for three weeks my hip has been sore
    21        | it's been 3 weeks and my hip is still sore
    21        | my hip has been bothering me 3 weeks
    21        | i've had this heel thing for 3 weeks
    21        | had it 3 weeks, the achilles
    21        | struggling with my achilles for 3 weeks
    21        | 3-week-old calf niggle
    21        | a 3 week old calf niggle
    60-62     | shin pain 2 months
    17-18     | my heel has hurt for two and a half weeks
    39-47     | about a month and a half of this hip pain
    455-459   | 1 year 3 months of hip pain
    182-183   | half a year of heel pain
    180-186   | outside of my knee, sore for 6 months
    90-93     | dull for three months, sharp since Friday
    14        | knee hurting when I run for two weeks
    14        | my knee has hurt on every run for two weeks
    14        | it hurts after running for the past two weeks
    15-28     | I have had this pain in my left knee for the last few weeks
    12-14     | over the past couple of weeks my shin has got sore
    52-62     | past couple months my hip hurts
    7         | for the past week my shin has been sore
    60-300    | foot pain on and off for months
    60-730    | knees have hurt for years
    14-56     | my calf has been tight for weeks
    60-180    | knee has been bad all season
    5-7       | back sore all week
    0-1       | my foot has been throbbing all day
    60-730    | hip sore for ages
    14-60     | my foot has been sore a while
    14-60     | had a sore arch for a while now
    7         | it's been exactly a week, ankle still swollen
    9-10      | day 10 of this heel pain
    14-21     | third week of this shin pain
    14-21     | week 3 of this blasted heel pain
    18-21     | going on 3 weeks now with this hip
    18-21     | coming up to 3 weeks of shin pain
    18-21     | getting on for 3 weeks of shin pain
    313-366   | nearly a year with sore heels
    8-10      | just over a week of knee pain
    15-28     | my heel has hurt more than two weeks
    31-62     | heel has been sore for over a month
    21-32     | at least three weeks of heel pain
    1-6       | less than a week, toe sore
    12-14     | just under 2 weeks of calf pain
    7-8       | sore for bout 8 days
    26-31     | my knee's been playing up for a month or so
    7-14      | a week or two of shin pain
    14        | 2 weeks later it's still sore
    14        | two weeks on and it's no better, ankle
    3         | three nights of hip pain
    3-5       | calf has cramped the last 3 to 5 nights
    0-1       | my ankle has been throbbing for the last few hours
    13        | calf sore, a fortnight tomorrow
    13        | it'll be a fortnight tomorrow since my calf went
    19        | it's 3 weeks on friday since I hurt it
    14        | two weeks today since my ankle rolled
    8         | started a week last tuesday, hip
    56        | 8 weeks into this heel pain
    42        | knee sore 6 weeks now, I run 4 days a week
    21        | been running for 10 years but my knee has hurt for 3 weeks
    21        | i'm 52 and my knee has hurt for 3 weeks
    21        | marathon in 5 weeks, knee sore for 3 weeks
    21        | 3 weeks of pain, rested 1 week
    4         | foot sore 4 days, run 3 times a week
    7         | actually it's been a week
    10        | two months out from my first marathon and my achilles is stiff, has been for 10 days
    30-31     | no pain for the first 3 miles then it builds, been like this for a good month
    30-31     | I can't run for more than 10 minutes, been like it a month, the shin
    30-31     | every morning for the last month my heel kills
    21-32     | shin pain for the past 3wks+
    730-732   | knee pain on and off 2 years
    2         | two days running my knee has given way
    5-7       | calf sore for most of the week
    15-28     | a good few weeks of hip pain
    14-60     | knee's been dodgy for a wee while
    3         | three days after the marathon and my knee is still swollen
    21-28     | 45M, running 20 years, 40mpw. Over the past 3-4 weeks I've got an ache at my heel.
    """

  /// Beginnings.
  static let anchored = """
    14        | it started 2 weeks ago, the knee
    14        | my knee started to hurt 2 weeks ago
    12-14     | came on about two weeks ago, the knee
    3         | I rolled my ankle three days ago
    3         | three days ago I rolled my ankle
    21        | 3 weeks ago I felt a pop in my calf
    0-1       | hurt my ankle an hour ago
    0-1       | felt my calf go a few hours ago
    2-5       | twisted my knee a few days ago
    90-93     | my knee started to hurt 3 months ago
    14        | ran a marathon 2 weeks ago and now my knee is sore
    14        | ran a marathon 2 weeks ago, my knee has hurt ever since
    14        | since my half two weeks ago the outside of my knee hurts
    14        | new shoes 2 weeks ago, blisters now
    5         | my shin has hurt since Friday
    12        | my hip has ached since Friday week
    8         | my hip has ached since tuesday week
    8         | sore since last Tuesday
    3         | sore since last Sunday
    7         | sore since Wednesday
    2         | sore since Monday
    1         | sore since Tuesday
    4         | sore since sat
    3         | sore since I ran on sunday
    3         | hurts since Sunday's 20
    3         | ever since the half on Sunday my toe has been black
    4         | started saturday, calf
    4         | calf pain began on Saturday
    4         | calf pain since parkrun
    4         | did parkrun on saturday and my calf has hurt since
    3-4       | came on last weekend, outer knee
    3-4       | since the weekend my toe hurts
    3-4       | knee has been sore since last weekend
    10-11     | calf sore since the weekend before last
    1         | calf tight after yesterday's long run
    1         | my back went yesterday
    1         | calf hurts since yesterday
    2         | calf hurts since the day before yesterday
    6         | ankle sore after thursdays run
    0         | woke up with it this morning, neck stiff
    0         | rolled my ankle this morning
    0         | rolled my ankle just now
    1         | my calf cramped last night and it's sore
    0-1       | toe swelled up overnight
    1         | on tuesday my knee started hurting
    5         | Friday my back gave out
    3         | ran 10 miles on Sunday, knee sore today
    2-5       | noticed it the other day, knee twinge
    3-10      | it came on last week sometime, shin
    3-10      | shin sore since last week
    1-7       | shin started hurting this week
    10        | pain began two sundays ago
    129       | achilles stiff since the clocks went back
    339       | achilles stiff since the clocks went forward
    124-154   | hip pain since october
    144-154   | hip pain since early october
    124-134   | hip pain since late october
    32-62     | knee pain since january
    185-276   | knee pain since last summer
    4-93      | knee pain since winter
    69        | heel pain since xmas
    69-99     | achilles pain since before christmas
    62        | since new year my foot's hurt
    62        | foot sore since new years day
    68        | foot sore since boxing day
    119       | foot sore since bonfire night
    124       | foot sore since halloween
    97        | foot sore since thanksgiving
    18        | foot sore since valentines
    318       | heel pain since easter
    243       | heel pain since the 4th of july
    20        | pain since 12th feb
    20        | pain since feb 12
    20        | pain since february 12th
    27        | heel pain since the 5th
    143       | heel pain since 12/10
    11        | heel pain since 2/21
    2255-2619 | since 2019 my back has hurt
    4-31      | knee sore since last month
    63-427    | knee sore since last year
    21        | started c25k in january and by week 4 my shins hurt. That was 3 weeks ago.
    21        | knee sore, been going on since I upped my mileage three weeks ago
    2         | had a stress fracture 2 years ago, this shin feels different, started on Monday
    2         | hurt for 3 weeks then went away then the pain came back on Monday
    1         | took last week off and ran 3 miles yesterday, calf tightened up again
    3-4       | was gardening at the weekend and now my back has gone
    5         | toenail black since the marathon 5 days ago
    17-18     | my toe has been numb since a trail race 3 weekends ago
    18        | sprained my ankle on 14th February, still swollen
    62        | my foot has hurt since the start of the year
    1         | after last night's run my foot hurts
    4         | did my knee in last saturday
    32-42     | my hip flared up at the end of january
    1         | been running eight years, on week 4 for a month, sore since yesterday
    """

  /// Something else's.
  static let otherTimes = """
    - | been running eight years, knees creak
    - | I have been running for eight years
    - | I ran for 20 minutes and my knee hurt
    - | I rested it for 2 weeks
    - | iced it for 10 minutes, knee sore
    - | hurts 15 minutes in
    - | hurts 15 minutes into every run
    - | knee hurts for the first 10 minutes
    - | ITB hurts after 4 hours of driving
    - | aches for 20 minutes into each run
    - | a year ago I ran a marathon, now my hip hurts
    - | holds of 30 seconds don't help my calf
    - | I'm 52 years old and my knee hurts
    - | 52yo male with sore achilles
    - | I am 52 yrs old, achilles
    - | on a 12 week plan, shins sore
    - | week 6 of c25k, shins sore
    - | on week 4, shins sore
    - | w5d2 shin sore
    - | day 3 of my training plan, shins sore
    - | knee hurts, half marathon in 5 weeks
    - | race on sunday, my knee is sore
    - | half marathon this saturday and my shin hurts
    - | shin hurts, can I race on Sunday?
    - | shin sore, I'm hoping to run tomorrow
    - | signed up for a race in three weeks and my foot hurts
    - | my foot hurts and I have a marathon in april
    - | 3 weeks until london and my achilles is sore
    - | 3 weeks to go, achilles sore
    - | achilles sore, marathon is 3 weeks away
    - | calf sore and my wedding is in 2 weeks
    - | next week I have a race, calf sore
    - | I run 3 times a week, 20 miles a week, my shin hurts
    - | I do 30 miles a week and my hip is sore
    - | 40k a week, sore hip
    - | I run twice a week, knee sore
    - | every 2 weeks my knee goes
    - | my knee hurts every other long run
    - | not run since Tuesday because of my knee
    - | haven't run since January, knee
    - | I've been off running since January with my knee
    - | I started running 3 months ago and now my shins hurt
    - | I've been running since 2015, knee sore
    - | bought these shoes 2 months ago, toe sore
    - | physio said 6 weeks rest, knee sore
    - | had surgery 2 years ago on this knee
    - | broke this ankle 10 years ago
    - | had PF for 6 months last year, now my calf hurts
    - | in 2021 I had shin splints for 3 months
    - | it hurts for a day or two after each run
    - | sore for two days after a long run
    - | stood for 8 hours, feet ache
    - | sat at a desk for 9 hours, back sore
    - | 8 weeks postpartum and my hip hurts
    - | I ran 3 days in a row, shin sore
    - | the pain lasts for an hour
    - | held a plank for 2 minutes, shoulder sore
    - | ran 5k in 25 minutes, calf sore
    - | a 2 hour run and my foot hurts
    - | knee's been sore recently
    - | knee hurts lately
    - | my hip hurts, I run tuesdays and thursdays
    - | knee hurts on sundays
    - | it hurts at night, 3am wakes me
    - | hurts one day and not the next
    - | some days my knee is fine
    - | two rest days, knee sore
    - | I sat down and my back hurt
    - | may be my hip
    - | fall on my knee, sore
    - | new shoes, second toe sore
    - | it should take 3 weeks to heal?
    - | how long till it's better, 2 weeks?
    - | once in a while my knee hurts
    - | sunny spring run, calf sore
    - | 8 minute miles, calf sore
    - | what shoes should I buy for a half marathon in October?
    - | easy 30 minutes on Tuesday, long run on Sunday, rest Friday
    - | been running for 3 years and want to break 20 minutes for 5k by Christmas
    - | been building for 12 weeks, last long run was 18 miles on Saturday, all good
    - | did the Great North Run last year in 1:45
    - | shin splints for the 3rd time this year
    - | doctor told me to rest my knee for 2 weeks, that was last Thursday
    - | been a week since my last run, hip aches
    - | since my 20s my knees have hurt
    - | I'm 3 weeks into marathon training and my shins hurt
    - | knee
    """
}
