# Delegates elected by the congresses below, when their election is annulled or one of them is not recognised.

standing-lapsed = No longer a delegate

refusal-delegates-lapsed = This person is a delegate no longer: their election was annulled or not recognised ({ $reason }).
refusal-delegates-lapsed-next = Wait until the unit has elected again, and call delegates from that result.
refusal-delegates-not-elected = By the record, the congress of { $from } did not elect this person, has no result yet, or its result was annulled.
refusal-delegates-not-elected-next = Call delegates from the result of { $from } instead of writing them down; if it elects again, wait for the result.
refusal-floor-lapsed = This person is a delegate no longer: their election was annulled or not recognised ({ $reason }).
refusal-floor-lapsed-next = Send them to the credentials desk; if their unit elects them again, call them anew before they come in.

history-mandates-lapsed = On { $on } { $count ->
    [one] one delegate elected by { $from } ceased
   *[other] { $count } delegates elected by { $from } ceased
  } to be delegates, by { $decision }: { $reason }
