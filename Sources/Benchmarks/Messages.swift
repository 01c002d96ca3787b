// The messages that benchmarks send: about 120 characters each, plain ones and odd ones.

/// Messages to measure with.
enum Messages {
  /// What a conversation opens with before a second turn is measured.
  static let opening = "my left knee has been sore on the outside when i run downhill"

  static let all = [
    "my left heel is really sore with the first steps out of bed, then it eases off, been going on for about three weeks now",
    "pain on the outer side of my right knee, it starts around 5k in and gets sharp going downhill, maybe a 5 out of 10",
    "both shins ache along the inside edge since i doubled my mileage last month, worse at the start of a run, no swelling",
    "rolled my ankle on a trail on sunday, it swelled up on the outside and has a bruise, i can walk but it is tender",
    "the toenail on my big toe has gone black after the long downhill race, it throbs a bit but there is no redness at all",
    "hi there, i have a deep ache in my bum that shoots down the back of my leg whenever i sit for long, any ideas please?",
    "my achilles is stiff and thick in the morning, warms up after ten minutes, hurts when i do hill sprints, 4/10 i'd say",
    "got a blister on the ball of my foot from new shoes, it is full of clear fluid, can i still run my half on saturday",
    "my lower back siezes up after long runs, no numbness or tingling, it's been on and off for two months, mostly stiff",
    "sharp pain at the back of my thigh when i sprinted for the bus, felt a pop, now it hurts to bend my knee, no bruise yet",
    "top of my foot hurts under the laces, worse when i flex my toes up, started after i tied my shoes really tight last week",
    "the outside of my hip burns when i lie on it at night and going up stairs, my wife had bursitis and says it's the same",
    "dull ache around my kneecap when i squat or sit in the cinema, clicks a bit, not swollen, doesnt stop me from running",
    "there's one spot on my shin that hurts to press and aches at night, i'm limping after every run and resting doesn't help",
    "my neck and shoulders get tight on long runs, i think i hunch up when i'm tired, it goes away with a hot shower after",
    "not the knee this time, it's my calf, it cramped on thursday and since then it feels tight, about a 3, going downstairs",
    "no i have not fallen or twisted anything, it just came on bit by bit over the last ten days and i've kept on running",
    "what else could it be, i read online that it might be a stress fracture and now i'm quite worried about it honestly",
    "it's the right one, seven out of ten when i push off, i can't walk without a limp and i had to skip work yesterday",
    "planter fashitis?? my physio friend reckons so, arch is killing me every mornign, tried rolling a bottle, no better",
  ]
}
