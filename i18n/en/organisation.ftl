# The organisation: its kind and its levels.

organisation-kind-party = Communist Party of Vietnam
organisation-kind-youth-union = Ho Chi Minh Communist Youth Union
organisation-kind-trade-union = Trade union (Vietnam)
organisation-kind-cooperative = Cooperative (elects by plurality)
organisation-kind-society = Society or association (Robert's Rules)
organisation-kind-local-party = Local branch of a German party

history-organisation-described = The organisation was described: { $kind }, { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
  }

refusal-organisation-unknown-unit = { $unit } does not exist today.
refusal-organisation-unknown-unit-next = Choose a unit that exists.
refusal-organisation-not-top = { $unit } is under { $above }, so it does not describe the organisation.
refusal-organisation-not-top-next = Describe the organisation at its top unit.
refusal-organisation-no-levels = An organisation has at least one level, one on each line.
refusal-organisation-no-levels-next = Enter the levels, from the top down.
refusal-organisation-too-many-levels = An organisation has at most { $most } levels.
refusal-organisation-too-many-levels-next = Merge levels that are alike.
refusal-organisation-long-level = The name of the level “{ $level }” has more than { $most } letters.
refusal-organisation-long-level-next = Choose a shorter name.
refusal-organisation-same-level = Two levels have the name “{ $level }”.
refusal-organisation-same-level-next = Give each level its own name.
refusal-organisation-level-in-use = The list leaves out the level “{ $level }”, which { $count ->
    [one] { $count } unit has
   *[other] { $count } units have
  }.
refusal-organisation-level-in-use-next = Keep the level in the list, or move the units to another level first.
