// Words that tell whose duration it is: the complaint's, a run's, a rest's or a race's.

extension WordTable {
  mutating func addContext() {
    addComplaints()
    addBody()
    addDoings()
    addTenses()
  }

  private mutating func addComplaints() {
    add(
      """
      pain pains painful painfull pained ache aches ached aching achy achey hurt hurts hurting sore \
      sores soreness tender tenderness stiff stiffness tight tightness niggle niggles niggling \
      niggly twinge twinges twingeing twinging throb throbs throbbing throbby burn burns burning \
      burny sting stings stinging stab stabbing stabby sharp dull numb numbness tingling tingle \
      tingly tingles swollen swelling swell swelled swole bruise bruised bruising limp limping \
      limped hobble hobbling hobbled injured injury injuries problem problems issue issues trouble \
      troubles bother bothering bothers bothered bugging grumbling grumble grumbly grumbles agony \
      killing killed gammy dodgy knackered buggered playing acting flare flares cramp cramps \
      cramping crampy spasm spasms symptom symptoms blister blisters suffering suffer suffered \
      struggling struggled dealing dealt battling nursing carrying unwell discomfort irritated \
      irritation inflamed inflammation ongoing hurty ouch murder excruciating unbearable mild \
      moderate severe bad worse worsening nagging hindering wobbly clicking locking giving \
      shooting radiating itch itchy itching sensitive weak weakness complaint ailment crippling \
      crippled plagued annoying annoyed messed jacked wrecked shot goosed banjaxed fubar cooked \
      buzzing pulsing pinching pinch catching grinding crunching creaking raw weeping oozing sciatica \
      tendonitis tendinitis tendinopathy fasciitis bursitis splints itbs pf mtss strain sprain \
      pulls pulling hamstrung aware
      """,
      .plain,
      .complaint
    )
    add(
      """
      grumbled moaned moaning whinging complained clunky clunks clicky clicks crunchy crunches puffy \
      purple limpy nags nagged nips nipped tugging tugs tugged zaps zapping stabs prickly prickles \
      tweaky twingy dead heavy locks jabs jabbing shooting bruises lump pangs pang seizes
      """,
      .plain,
      .complaint
    )
    add("splints", .plain, .plural)
    add("going goin", .going, .complaint)
    add(
      "still persists persisting persisted lingering lingers nagging",
      .plain,
      [.complaint, .still]
    )
  }

  /// Parts of the body, one and many; the value tells which, so that "left knee and right knee" is
  /// seen to be of one part.
  private mutating func addBody() {
    let parts = """
      knee/knees shin/shins/shinbone/shinbones ankle/ankles/anklebone heel/heels hip/hips \
      calf/calves/calfs achilles/achilleses hamstring/hamstrings/hammy/hammies/hammie/ham/hams \
      quad/quads groin/groins foot/feet toe/toes toenail/toenails nail/nails arch/arches \
      glute/glutes buttock/buttocks/bum/butt/arse/ass/backside/cheek leg/legs thigh/thighs itb/itbs \
      shoulder/shoulders neck arm/arms elbow/elbows wrist/wrists hand/hands sole/soles piriformis \
      tendon/tendons kneecap/kneecaps patella tibia fibula cap midfoot forefoot/forefeet instep ball \
      metatarsal sitbone flexor/hipflexor trap/traps band plantar fascia rib finger/fingers thumb/thumbs meniscus \
      lumbar sacrum spine crease
      """
    addSeries(parts, .plain, from: 1, .body)
    add("outsides insides", .plain, [.body, .plural])
    add(
      """
      knees shins ankles heels hips calves calfs achilleses hamstrings hammies hams quads groins feet \
      toes toenails nails arches glutes buttocks legs thighs itbs shoulders arms elbows wrists hands \
      soles tendons fingers thumbs kneecaps shinbones forefeet traps
      """,
      .plain,
      .plural
    )
  }

  private mutating func addDoings() {
    add(
      """
      running run runs runner ran jog jogs jogging jogged train training trained cycle cycling cycled \
      biking swim swimming swam racing lifting gym playing drive driving drove driven sitting sat \
      standing stood working worked commuting walked hiking hiked hike football rugby yoga pilates \
      parkrunning couch c25k marathoning desk flying flew travelling married living lived coaching \
      wearing wore using c doing did done workouts sessions intervals sport sports mileage \
      miles
      """,
      .plain,
      .activity
    )
    add("playing standing sitting sat", .plain, .condition)
    add(
      """
      rest rested resting break iced icing ice stretch stretched stretching hold holds held holding \
      plank waited waiting wait foam rolling physio antibiotics ibuprofen nsaids crutches boot cast \
      splint recover recovery recovering layoff sidelined took taken taking take gave benched healed \
      heal heals healing rehab rehabbing exercises strengthening laid skipped missed stopped stop \
      quit sick ill flu bed holiday vacation holidays
      """,
      .plain,
      .rest
    )
    add("rest resting", .plain, .condition)
    add(
      """
      race races raced marathon marathons ultra ultras tri triathlon ironman wedding appointment \
      appt comp competition event xc league relay pb pbs tenk 10ks taper tapering goa plan plans programme \
      program block scan mri xray x-ray results operation birthday trip flight
      """,
      .plain,
      .event
    )
    add("raced", .plain, [.past, .activity])
    add("bought switched changed swapped joined upgraded", .plain, [.past, .event])
    add(
      """
      plan programme program course block training streak break rest layoff holiday gap taper build \
      postpartum pregnant pp pace run runs race holds hold sessions session session reps trip drive \
      walk jog hike recovery rehab cycle program cutback window wait waiting boot challenge project \
      warmup cooldown warm cool stretch plank commute flight shift
      """,
      .plain,
      .takesTime
    )
    add("times twice once thrice x daily", .plain, .frequency)
  }

  /// The runner, and those beside the runner.
  private mutating func addPeople() {
    add("i im ive id ill me my mine mines myself ime", .plain, .speaker)
    add(
      """
      mum mums mom moms mam dad dads father mother brother brothers sister sisters son sons daughter \
      daughters wife wifes husband husbands hubby partner partners girlfriend girlfriends boyfriend boyfriends gf bf mate \
      mates friend friends buddy pal colleague workmate neighbour neighbor cousin uncle aunt auntie \
      she shes shed he hes hed grandad gran nan boss flatmate roommate teammate clubmate bloke guy lad lass woman girl
      """,
      .plain,
      .person
    )
  }

  private mutating func addTenses() {
    add(
      """
      started starts starting began begun came appeared flared noticed rolled twisted tweaked pulled \
      strained sprained popped pinged snapped fell tripped slipped stumbled landed kicked jarred \
      bashed stubbed whacked knocked developed woke felt arrived struck seized turned gave overdid \
      overstretched triggered roll twist tumble tweak crept aggravated upset hurting ripped tore torn clattered clipped \
      ruptured happened emerged surfaced first occurred dates dating onset injured cropped stepped caught banged
      """,
      .plain,
      .onset
    )
    add("went", .plain, [.onset, .past])
    add(
      """
      was were ran did had raced felt got did made woke couldnt came walked wore finished completed \
      pushed managed used smashed played slept drove
      """,
      .plain,
      .past
    )
    add(
      """
      will ill gonna gunna planning hoping hope upcoming due booked entered signed registered should \
      shall wanna want aiming aim targeting target away looking supposed lined scheduled \
      theres
      """,
      .plain,
      .future
    )
    add(
      """
      surgery op operated operation broke broken fracture fractured acl replacement meniscectomy \
      previously previous before similar recurring earlier diagnosed diagnosis replaced reconstructed
      """,
      .plain,
      .history
    )
    add(
      """
      fine ok okay alright good great sorted healed cleared perfect normal healthy unaffected happy \
      grand painfree resolved recovered strong solid unharmed clear painless better mended fixed \
      settled uninjured spotless gone disappeared
      """,
      .plain,
      .resolved
    )
    add("cleared gone healed settled disappeared resolved vanished recovered", .plain, .ended)
    add("better improvement improving change improved easing shifting", .plain, .improves)
    add("can", .plain, .future)
    add(
      "landing trail track course station tent kerb curb roadside bench finish layby stile summit",
      .plain,
      .scene
    )
    add("im hes shes were theyre sat stuck stood lying waiting am", .plain, .presence)
    add(
      "scan mri xray x-ray xrays xrayed scanned diagnosed diagnosis confirmed ultrasound",
      .plain,
      .examines
    )
    add("do leave give try wait rest take avoid stop", .plain, .instructs)
    add("injured hurt", .plain, .onset)
    add(
      "wants prescribed another said says told advised advise recommended suggested thinking might need needs needed maybe",
      .plain,
      .proposes
    )
    add(
      """
      went twang twanged ping pinged pop popped snap snapped crack cracked seized locked \
      grabbed gave bang collapsed tore ripped suddenly
      """,
      .plain,
      .sudden
    )
    add("grabbed grabs pinged twanged seized locked twang", .plain, [.onset, .complaint])
    add("rested took iced laid missed skipped stopped waited gave quit", .plain, .past)
    add("xray xrays ray ortho gp", .plain, .event)
    add("during while whilst whenever mid upon every each", .plain, .subordinates)
    addPeople()
    add("how", .plain, .asks)
    add("ill sick flu covid cold virus bug holiday holidays vacation honeymoon", .plain, .illness)
    add("trust trusting rely", .plain, .trusts)
    add("takes lasts", .plain, .lasts)
    add("anniversary", .plain, .event)
    add("hx history ho duration anniversary", .plain, .chronicle)
    add(
      """
      heal heals healing healed recover recovers recovery recuperation timeline timescale prognosis \
      typically usually normally average grow mend clear resolve settle
      """,
      .plain,
      .healing
    )
    add(
      """
      read reads heard google googled googling internet online website websites article articles \
      apparently supposedly forum forums reddit chatgpt youtube saw
      """,
      .plain,
      .hearsay
    )
    add("the my a to these those last next", .plain, .subordinates)
  }
}
