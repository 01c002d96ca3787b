// The tables of `SideReaderTests`.

enum SideTables {
  /// One side, plainly.
  static let sides = """
    left  | left knee
    right | right knee
    left  | my left knee hurts
    right | pain in my right knee
    right | my right
    left  | my left
    left  | the left
    right | the right
    right | the right one
    left  | the left one
    left  | left
    right | right
    left  | Left.
    left  | left one
    right | right one
    right | right side
    left  | left leg
    left  | L knee sore
    right | sore R knee
    left  | knee (L) aches
    right | knee (R)
    left  | shin (left)
    right | shin (right)
    left  | shin, left
    right | shin, right
    left  | lefty is worse
    right | righty
    left  | it hurts on the left
    right | it hurts on the right
    right | hip, on the right
    left  | hurts on my left side
    left  | only on the left
    right | hurts on right side only
    right | just the right
    left  | mostly left
    right | mainly the right
    left  | its the left
    right | it's my right
    left  | definitely left
    left  | left outer knee
    left  | my left outer knee
    right | outer right thigh
    left  | left lower leg
    right | right big toe
    right | right little toe is black
    left  | left second toe
    left  | outside of my left knee
    left  | inside of the left ankle
    right | pain in the right buttock
    right | right glute tight
    left  | left side of my lower back
    right | lower back, right side
    right | My RIGHT foot
    right | RIGHT HEEL KILLING ME
    left  | left heel first thing in the morning
    right | rolled my right ankle
    left  | went over on my left ankle
    right | right calf cramped
    left  | left hammy is tight
    right | right achilles stiff
    left  | left lower back pain
    right | pain under the right kneecap
    left  | my left's worse
    right | my right's the bad one
    left  | it's the left knee
    left  | i'm right footed and my left heel hurts
    left  | lhs knee
    left  | knee left is sore
    left  | left is worse
    right | right is worse
    left  | left hurts more
    left  | hurts more on the left
    right | worse on the right
    right | worse on my right
    left  | the bad knee is the left
    both  | both sides
    both  | both
    both  | both of them
    both  | both knees
    both  | both my shins hurt
    both  | both of my heels
    both  | both the achilles
    both  | both ankles ache
    both  | shins hurt, both of them
    both  | knees both
    both  | my heels both hurt
    both  | it's in both
    both  | both sore
    both  | bilateral shin pain
    both  | each foot burns
    both  | each leg
    both  | either leg
    both  | on both sides
    both  | left and right
    both  | left and right knee
    both  | left & right shins
    both  | left/right heel
    both  | L/R achilles
    both  | left knee and right knee
    both  | left foot then right foot
    both  | my shins hurt
    both  | my feet are killing me
    both  | my calves are tight
    both  | my shoulders creep up
    left  | left-sided low back pain
    right | right-hand side of my back
    left  | my back, left of the spine
    right | only right
    right | right only
    left  | lt knee
    right | rt ankle
    right | my right shoe is too tight, toes numb
    left  | right below my left kneecap
    left  | right in the middle of my left arch
    right | it's right at the back of my right heel
    right | left the gym, right calf cramping
    left  | hurts right where the left laces are
    both  | in both of my shins
    both  | both the left and the right
    left  | pain in l heel
    left  | my left!
    """

  /// Several sides, or one that is denied.
  static let weighed = """
    right | left was bad all winter, sorted, this is the right
    left  | right leg is totally fine, left knee hurts
    right | it's my right knee, never the left
    right | right knee, not left
    left  | not the right, the left
    left  | it isn't my right, it's my left
    left  | left hip hurts, not the right
    left  | no, the left one
    left  | it's the right, no wait, left
    left  | right knee. sorry, left knee
    right | left, I mean right
    right | actually the right one
    right | right ankle swollen compared to the left
    left  | left calf is bigger than the right
    right | right worse than left
    left  | left calf is tight unlike the right
    right | pain under the right kneecap, left is ok
    right | right foot, left is good
    left  | left foot sore, no pain in the right
    right | right shin aches, left one healed
    right | last year it was the left achilles, now it's the right
    right | left shin was injured last year but its the right one now
    right | right knee hurts. left used to hurt
    left  | left knee hurts and the left ankle, right hip a bit
    both  | both knees but mostly left
    both  | both shins, worse on the right
    left  | left knee and right hip
    right | right shin, and my left shoulder when I swim
    left  | my shins hurt, mostly left
    left  | my feet hurt, left one worst
    right | the right hurts, the left doesn't hurt
    right | right heel, nothing in the left
    left  | had it on the right before, now left heel
    right | left knee replaced ten years back, right knee now sore
    right | used to be my left, this time its my right
    right | my left knee never hurts, it's the right
    left  | outside of my left knee, right knee is perfect
    both  | started in my left foot and now the right foot too
    right | surgery on my left knee 5 years ago but this is the right hip
    left  | left foot numb but right foot is ok
    """

  /// No side at all.
  static let noSides = """
    - | left the house at 6 and my knee hurts
    - | I left work early because of my knee
    - | i left it too late
    - | I've left it a week, knee still sore
    - | left it for a week, still sore
    - | she left me
    - | it left me limping
    - | left me limping
    - | has left a bruise on my shin
    - | whats left of my toenail is black
    - | what's left of it
    - | 2 weeks left until the race and my knee hurts
    - | only 3 miles left when it went
    - | nothing left in the tank, calf sore
    - | days left to race day
    - | just left the gym with a sore back
    - | we left early because my knee hurt
    - | my physio left
    - | it hurts right now
    - | right now my knee hurts
    - | hurts right after the run
    - | right away
    - | I stopped right away
    - | right at the front of my shin
    - | right in the kneecap
    - | right on the bone
    - | right on top of my foot
    - | pain goes right up my leg
    - | pain right down my leg
    - | right behind my knee
    - | the pain is right behind my knee
    - | right below the kneecap
    - | right under my heel
    - | right through the ball of the foot
    - | right where the laces go
    - | right next to the shin
    - | my knee hurts, right?
    - | it's the itb right?
    - | all right, my knee hurts
    - | alright so its my knee
    - | right, so my knee hurts
    - | right so my knee hurts
    - | right. my knee hurts
    - | right then, my shin
    - | knee doesn't feel right
    - | my ankle isn't right
    - | not quite right, my hip
    - | the right shoes for flat feet? my arch hurts
    - | is this the right stretch for my hip
    - | what's the right way to run, knee hurts
    - | turned right and my ankle went
    - | am i right that it's my shin
    - | you're right, it's the shin
    - | l5 s1 disc, sore back
    - | both running and walking hurt my heel
    - | both sides of my knee
    - | both sides of the ankle
    - | pain on either side of my ankle
    - | each run hurts
    - | each time I land my knee hurts
    - | I tried both shoes, heel sore
    - | both times my knee hurt
    - | knee
    - | my knee hurts
    - | one of my shins
    """
}
