// Words around "left", "right" and "both".

extension WordTable {
  mutating func addSides() {
    add("left leftmost lhs lft", .left)
    add("lefts", .left, value: 1)
    add("rights", .right, value: 1)
    add("right rightmost rhs rite rght", .right)
    add("lefty leftie lefties", .lefty)
    add("righty rightie righties", .righty)
    add("l lt", .leftLetter)
    add("r rt", .rightLetter)
    add("both bilateral bilaterally", .both)
    add("either", .either)
    add("side sides sided", .side)

    add(
      """
      great low outer inner lower upper front big little bad good sore dodgy gammy outside inside middle \
      medial lateral anterior posterior proximal distal dorsal mid whole entire top bottom under rear hind small second third lil
      """,
      .plain,
      .placing
    )
    add("ones", .plain, .plural)
    add("spine neck lumbar sacrum back pelvis chest belly tummy waist", .plain, .midline)
    add("foots", .plain, .body)  // "the right foot's sore"
    add(
      """
      behind beside below beneath underneath near next through across along down up under where \
      there here away now after before at in on over above when while as from by to into around \
      round about between off out then because cos so until til till through thru since during \
      if once outside inside
      """,
      .plain,
      .preposition
    )
    add(
      """
      i ive id im he she they we you hes shes theyve weve youve has have had having just never \
      already who physio doctor coach boss bus train wife husband mum dad mate everyone finally \
      recently
      """,
      .plain,
      .subject
    )
    add(
      """
      me him her them us you it early late work home school uni college town hospital a&e behind \
      alone untreated unchecked with to until till over for my the a an some nothing without \
      today yesterday hanging standing feeling wondering unable wanting thinking
      """,
      .plain,
      .object
    )
    add(
      """
      is was has hurts hurt aches ached feels felt seems seemed isnt wasnt being been mostly mainly \
      only worse worst more too as and or but now again still also definitely always sometimes \
      usually mostly bad sore started starts went came then has had got gets just though tho \
      primarily especially chiefly never are were goes keeps killing
      """,
      .plain,
      .predicate
    )
    add(
      """
      my your his her their the mostly mainly only more worse just especially primarily usually \
      sometimes definitely always its is was say think id be not isnt wasnt never than just this \
      that one other on in to and or unlike no chiefly again both even also now
      """,
      .plain,
      .beforeSide
    )
    add("favouring favoring favour favor favours favors", .plain, .compares)
    add("unlike than compared comparison versus vs opposed", .plain, .compares)
  }
}
