// Words of time: units, named days, months, seasons, feasts and the stretches without a number.

extension WordTable {
  mutating func addTime() {
    addUnits()
    addSeries(
      """
      monday/mondays tuesday/tuesdays/tues/tue wednesday/wednesdays/weds/wednes \
      thursday/thursdays/thurs/thur/thu friday/fridays/fri saturday/saturdays sunday/sundays
      """,
      .weekday,
      from: 0
    )
    add("mondays tuesdays wednesdays thursdays fridays saturdays sundays", .plain, .plural)
    // "sat" and "sun" are other words too: they count only after "since", "on", "last" and such.
    addSeries("mon - wed - - sat/sats sun", .shortWeekday, from: 0)
    addSeries(
      """
      january/jan february/feb - april/apr - june/jun july/jul august/aug september/sept/sep \
      october/oct november/nov december/dec
      """,
      .month,
      from: 1
    )
    addSeries("- - march/mar - may", .shortMonth, from: 1)
    addSeries("spring/springtime summer/summertime autumn/fall winter/wintertime", .season, from: 0)
    addFeasts()
    add("clocks clock daylight dst", .clocks)
    add("lockdown covid pandemic", .lockdown)
    add("today tday 2day todays", .today)
    add("yesterday yday yest yesterdays", .yesterday)
    add("tomorrow tomoz tmrw tmw 2moro tomorrows", .tomorrow, .future)
    add("tonight tonite tonights", .tonight)
    add("overnight", .overnight)
    add(
      """
      morning mornings morn mornin evening evenings eve afternoon afternoons arvo arvos aft lunchtime \
      am pm
      """,
      .dayPart
    )
    add("weekend weekends wkend wkd wknd wkends wknds", .weekend)
    add("weekends wkends wknds parkruns", .plain, .plural)
    add(
      """
      kid child childhood teenager teen teens youngster toddler school schooldays uni university \
      college highschool student twenties thirties forties army
      """,
      .youth
    )
    add("parkrun parkruns", .parkrun, .event)
    add("now nowadays currently atm presently", .now)
    add("ago", .ago)
    add("whole", .whole, .filler)
    add(
      "calendar full solid entire straight long extra good bad rough hard flipping bloody",
      .plain,
      .filler
    )
    add("ages yonks donkeys aeons eons", .ages)
    add("forever eternity", .forever)
    add("later", .later)
    add("yo y/o yrold", .daysOld)
    add("season", .tenure, .takesTime)
    add("while", .whileWord)
    add("gone", .gone, .resolved)
  }

  private mutating func addUnits() {
    func unit(_ singular: String, _ plural: String, _ unit: TimeUnit, _ traits: WordTraits = []) {
      add(singular, .unit, value: Int(unit.rawValue), traits)
      add(plural, .unit, value: Int(unit.rawValue), traits.union(.plural))
    }
    unit("sec", "seconds secs", .second, .brief)
    unit("minute min", "minutes mins minuites minuets", .minute, .brief)
    unit("hour hr", "hours hrs", .hour, .brief)
    unit("day", "days", .day)
    unit("night nite", "nights nites sleeps", .day)
    unit("week wk", "weeks wks weeek weeeks", .week)
    unit("fortnight", "fortnights", .fortnight)
    unit("month mth mnth", "months mths mnths mos", .month)
    unit("year yr", "years yrs", .year)
    unit("decade", "decades", .decade)
    add("mo", .unit, value: Int(TimeUnit.month.rawValue))
    // Letters glued to a number: "3d", "2w", "8y", "2h". An "m" could be anything.
    add("d", .shortUnit, value: Int(TimeUnit.day.rawValue))
    add("w", .shortUnit, value: Int(TimeUnit.week.rawValue))
    add("y", .shortUnit, value: Int(TimeUnit.year.rawValue))
    add("h", .shortUnit, value: Int(TimeUnit.hour.rawValue), .brief)
    add("s", .shortUnit, value: Int(TimeUnit.second.rawValue), .brief)
  }

  private mutating func addFeasts() {
    func feast(_ words: String, _ feast: Feast) { add(words, .feast, value: feast.rawValue) }
    feast("halfterm midterm", .halfTerm)
    feast("ramadan ramzan ramadhan", .ramadan)
    feast("eid", .eid)
    feast("pongal sankranti lohri", .harvest)
    feast("holi", .holi)
    feast("holidays", .holidays)
    feast("mlk", .mlkDay)
    feast("superbowl", .superBowl)
    feast("christmas xmas chrimbo crimbo crimbles", .christmas)
    feast("easter", .easter)
    feast("halloween haloween", .halloween)
    feast("thanksgiving", .thanksgiving)
    feast("nye hogmanay", .newYearsEve)
    feast("valentines valentine", .valentines)
    feast("fawkes", .bonfireNight)
    feast("diwali deepavali", .diwali)
    // These need "day", "night" or "year" after them.
    func opening(_ words: String, _ feast: Feast) {
      add(words, .feastOpening, value: feast.rawValue)
    }
    opening("new", .newYear)
    opening("boxing", .boxingDay)
    opening("bonfire", .bonfireNight)
    opening("labor labour", .laborDay)
    opening("memorial", .memorialDay)
    opening("australia", .australiaDay)
    opening("anzac", .anzacDay)
    opening("patricks paddys", .stPatricks)
    opening("independence", .independenceDay)
    opening("pancake", .pancakeDay)
    opening("burns", .burnsNight)
    opening("stephens", .boxingDay)
    opening("turkey", .thanksgiving)  // with its "trot"
    opening("republic", .australiaDay)
    opening("presidents president", .presidentsDay)
    opening("veterans armistice remembrance", .armistice)
    opening("canada", .canadaDay)
    opening("fathers", .fathersDay)
    opening("super", .superBowl)  // with its "bowl"
    opening("ash", .ashWednesday)  // with their weekdays
    opening("shrove", .pancakeDay)
    opening("black cyber", .blackFriday)
    add("trot bowl", .plain, .event)
    add("term terms", .term)
  }
}
