# Apportioning delegates and convening a congress.

act-apportion-delegates = set and apportion the number of delegates

choice-members-congress = Members' { $meeting } granted
choice-delegates-congress = Delegates' { $meeting } granted
choice-other-size = Different size granted
act-choose-members-congress = Allow a members' { $meeting }
act-choose-delegates-congress = Allow a delegates' { $meeting }
act-choose-other-size = Allow a number of delegates outside the common limits

apportionment-title = Apportionment of delegates
apportionment-size-title = Size of the { $meeting }
apportionment-size-hint = Member numbers come from the list of units; change them to those of the day of the count if needed. A bonus is for important units.
apportionment-cap = At most { $part } of all may be appointed ({ $rule }).
apportionment-sizes = Delegates in all: { $least ->
    [0] at most { $most }
   *[other] from { $least } to { $most }
  } ({ $rule }).
apportionment-method = Seats left after the fixed numbers and bonuses are divided by members: { $method }.
apportionment-method-unread = No document states how seats are divided and rounded. The convening committee decides.
field-ex-officio = Ex officio
field-elected = Elected
field-appointed = Appointed
field-fixed = Fixed for each unit
field-members = Members
field-bonus = Bonus
apportionment-propose = Calculate
apportionment-propose-again = Calculate again
apportionment-members-missing = { $unit }: members not known
apportionment-table-title = Proposed and adopted
apportionment-total = Total
column-ideal = Proportional share
column-remainder = Remainder
column-proposed = Proposed
column-before = In force
column-difference = Difference
column-adopted = Adopt
apportionment-tie = { $left ->
    [one] { $left } seat is
   *[other] { $left } seats are
} tied between these units: { $between }. The committee decides, enters the numbers under “Adopt” and gives the reason.
apportionment-reason-hint = Needed if the numbers differ from the proposal or from those in force.
apportionment-adopt = Adopt the apportionment
apportionment-adopted-on = Adopted on { $day }: { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  } ({ $ex_officio } ex officio, { $elected } elected, { $appointed } appointed).
apportionment-nothing = Nothing is calculated yet.
apportionment-none-below = The unit has no units below it, so there are no delegates to apportion.
apportionment-announce-title = Announcement
apportionment-announce = Announce the opening, the size and the allocation
apportionment-opening = Opens on { $day }.
apportionment-no-opening = The { $meeting } has no first day yet.
apportionment-notice = Announce at least { $needed ->
    [one] { $needed } working day
   *[other] { $needed } working days
  } before: by { $day } ({ $rule }).
apportionment-notice-unknown = Announce at least { $needed ->
    [one] { $needed } working day
   *[other] { $needed } working days
  } before ({ $rule }). The opening is outside the calendar of working days, so this cannot be checked.
apportionment-unsettled = The holidays of that year (Tết, National Day, exchanged working days) are not in the calendar yet; the limit may change.
apportionment-left = { $left ->
    [one] { $left } working day left.
   *[other] { $left } working days left.
}
apportionment-announced = Announced on { $day }: opens on { $opening }.
apportionment-announced-other = The day or the numbers changed after this announcement. Announce again.
apportionment-late = The time limit has passed. Postpone the opening, or ask the committee above.
apportionment-done-proposed = Calculated. Check the table, then adopt it.
apportionment-done-adopted = The apportionment is adopted.
apportionment-done-announced = Announced.
apportionment-sheet = Apportionment
apportionment-given = { $above } allocated this unit { $seats ->
    [one] { $seats } delegate.
   *[other] { $seats } delegates.
}
fact-form = Form of the { $meeting }
form-granted-members = Members' { $meeting }, allowed by the unit above on { $day }
form-granted-delegates = Delegates' { $meeting }, allowed by the unit above on { $day }
form-by-members-members = Members' { $meeting }: { $members ->
    [one] { $members } member
   *[other] { $members } members
  }, fewer than { $limit }
form-by-members-delegates = Delegates' { $meeting }: { $members ->
    [one] { $members } member
   *[other] { $members } members
  }, { $limit } or more
form-unknown = Number of members not known, so not checked (below { $limit }: a members' { $meeting })
fact-allotted = Delegates to the { $meeting } above
fact-allotted-seats = { $seats } (allocated by { $above })

## Refusals

refusal-apportionment-other-units = The list has { $listed ->
    [one] { $listed } unit
   *[other] { $listed } units
  }, but { $unit } has { $below ->
    [one] { $below } unit
   *[other] { $below } units
  } directly below it.
refusal-apportionment-other-units-next = Calculate the apportionment again for the present units, then adopt it.
refusal-apportionment-no-units-below = { $unit } has no units below it, so no delegates are elected.
refusal-apportionment-no-units-below-next = Its { $meeting } is a members' { $meeting }: invite the members on the roll.
refusal-apportionment-too-large = The { $meeting } of { $unit } would have { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  }; at most { $most } are allowed.
refusal-apportionment-too-large-next = Lower the number, or get the agreement of the unit above first.
refusal-apportionment-too-small = The { $meeting } of { $unit } would have { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  }; at least { $least } are required.
refusal-apportionment-too-small-next = Raise the number, or get the agreement of the unit above first.
refusal-apportionment-too-many-appointed = There are { $appointed ->
    [one] { $appointed } appointed delegate
   *[other] { $appointed } appointed delegates
  }; of { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  }, at most { $most } may be appointed.
refusal-apportionment-too-many-appointed-next = Appoint fewer delegates and have the others elected.
refusal-apportionment-not-apportionable = This cannot be apportioned: { $why }
refusal-apportionment-not-apportionable-next = Check the number of elected delegates, the fixed number of each unit, the bonuses and the members.
refusal-apportionment-not-proposed = { $unit } has no calculated apportionment yet.
refusal-apportionment-not-proposed-next = Enter the size of the { $meeting } and calculate a proposal first.
refusal-apportionment-other-sum = The numbers add up to { $sum }, but { $elected ->
    [one] { $elected } delegate is
   *[other] { $elected } delegates are
  } to be elected.
refusal-apportionment-other-sum-next = Change the numbers so that they add up to { $elected }, or change the size.
refusal-apportionment-no-reason = The numbers differ from the proposal, or from those adopted before, and the reason is missing.
refusal-apportionment-no-reason-next = Enter the reason. It is kept with the numbers.
refusal-apportionment-already-adopted = The same numbers were adopted on { $since }.
refusal-apportionment-already-adopted-next = Continue with the announcement.
refusal-apportionment-quota-in-use = { $below } is electing, or has already sent, { $taken ->
    [one] { $taken } delegate
   *[other] { $taken } delegates
  } under the number adopted before; the number cannot become { $seats }.
refusal-apportionment-quota-in-use-next = Keep the number of this unit and change units that have not elected yet.
refusal-apportionment-not-adopted = { $unit } has not adopted the size and the allocation of its { $meeting }.
refusal-apportionment-not-adopted-next = Adopt them first. They are announced together with the opening.
refusal-apportionment-no-opening = The { $meeting } of { $unit } has no first day.
refusal-apportionment-no-opening-next = Plan the { $meeting } first, then announce it.
refusal-apportionment-already-announced = The { $meeting } was announced on { $since } with the same day and the same numbers.
refusal-apportionment-already-announced-next = Announce again only if the day or the numbers change.
refusal-apportionment-too-late = { $left ->
    [one] Only { $left } working day is
   *[other] Only { $left } working days are
} left before the opening on { $opening }; the announcement is due { $needed } working days before, by { $last_day }.
refusal-apportionment-too-late-next = Postpone the opening. If announced today, the { $meeting } can open on { $earliest } at the earliest.
refusal-apportionment-quota-full =
    { $seats ->
        [one] { $below } has { $seats } allocated delegate, who is on the roll.
       *[other] { $below } has { $seats } allocated delegates, and all of them are on the roll.
    }
refusal-apportionment-quota-full-next = Remove the line. If the number changes, the convening committee adopts it first.
refusal-apportionment-no-quota = The numbers adopted by { $unit } do not include { $below }.
refusal-apportionment-no-quota-next = If the unit is new, { $unit } calculates the apportionment again for the present units and adopts it.
refusal-apportionment-size-full =
    { $seats ->
        [one] The adopted size has { $seats } delegate of the type “{ $kind }”, who is on the roll.
       *[other] The adopted size has { $seats } delegates of the type “{ $kind }”, and all of them are on the roll.
    }
refusal-apportionment-size-full-next = Check the type of each delegate. To change the size, adopt it first.
refusal-apportionment-other-number = The number entered is { $seats ->
    [one] { $seats } delegate
   *[other] { $seats } delegates
  }; { $above } allocated { $given }. The unit above allocates this number, and the { $meeting } does not vote on it.
refusal-apportionment-other-number-next = Enter { $given }. If it is wrong, ask { $above } to review it.
refusal-apportionment-too-many-members = { $unit } has { $members ->
    [one] { $members } member
   *[other] { $members } members
  }. A unit with { $limit ->
    [one] { $limit } member
   *[other] { $limit } members
  } or more holds a delegates' { $meeting }.
refusal-apportionment-too-many-members-next = Invite delegates. For a members' { $meeting }, ask the committee above for permission first.
refusal-apportionment-too-few-members = { $unit } has { $members ->
    [one] { $members } member
   *[other] { $members } members
  }. A unit with fewer than { $limit ->
    [one] { $limit } member
   *[other] { $limit } members
  } holds a members' { $meeting }.
refusal-apportionment-too-few-members-next = Invite all members. If that is not possible, ask the committee above to allow a delegates' { $meeting } first.

## A unit's history

history-apportionment-proposed = On { $on } a { $meeting } of { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  } was calculated: { $ex_officio } ex officio, { $elected } elected by { $count ->
    [one] { $count } unit
   *[other] { $count } units
  }, { $appointed } appointed{ $left ->
    [0] {""}
    [one] ; { $left } seat is tied, for the committee to decide
   *[other] ; { $left } seats are tied, for the committee to decide
}
history-apportionment-adopted = On { $on } the size of { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  } was adopted and { $elected ->
    [one] { $elected } elected delegate was
   *[other] { $elected } elected delegates were
  } allocated to units ({ $ex_officio } ex officio, { $appointed } appointed)
history-apportionment-changed = On { $on } the size of { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  } was adopted and { $elected ->
    [one] { $elected } elected delegate was
   *[other] { $elected } elected delegates were
  } allocated to units ({ $ex_officio } ex officio, { $appointed } appointed), with changes: { $reason }
history-quota-received = On { $on } { $above } allocated { $seats ->
    [one] { $seats } delegate
   *[other] { $seats } delegates
} to this unit
history-congress-announced = On { $on } the { $meeting } was announced: it opens on { $opening } with { $total ->
    [one] { $total } delegate
   *[other] { $total } delegates
  } ({ $ex_officio } ex officio, { $elected } elected, { $appointed } appointed), { $left ->
    [-1] time limit not checked, outside the calendar of working days
    [one] { $left } working day before
   *[other] { $left } working days before
}
