# Apportioning delegates and convening a congress.

act-apportion-delegates = fix and apportion the number of delegates

choice-members-congress = Members' congress granted
choice-delegates-congress = Delegates' congress granted
choice-other-size = Size of its own granted
act-choose-members-congress = Allow a members' congress
act-choose-delegates-congress = Allow a delegates' congress
act-choose-other-size = Allow a number of delegates beyond the common limits

apportionment-title = Apportionment of delegates
apportionment-size-title = Size of the congress
apportionment-size-hint = Members come from the tree and may be changed to those of the day of the count. A bonus is for units of importance.
apportionment-cap = At most { $part } of all may be appointed ({ $rule }).
apportionment-sizes = Delegates in all: { $least ->
    [0] at most { $most }
   *[other] from { $least } to { $most }
  } ({ $rule }).
apportionment-method = What is left after the fixed numbers and bonuses is given by members: { $method }.
apportionment-method-unread = No document says how it is divided and rounded: the convening committee decides.
field-ex-officio = Ex officio
field-elected = Elected
field-appointed = Appointed
field-fixed = Fixed for each unit
field-members = Members
field-bonus = Bonus
apportionment-propose = Work out
apportionment-propose-again = Work out again
apportionment-members-missing = { $unit }: members not known
apportionment-table-title = Proposed and adopted
apportionment-total = Total
column-ideal = Ideal share
column-remainder = Remainder
column-proposed = Proposed
column-before = In force
column-difference = Difference
column-adopted = Adopt
apportionment-tie = { $left ->
    [one] { $left } seat is
   *[other] { $left } seats are
} left to which these units have equal claims, and the arithmetic does not decide: { $between }. The committee decides, enters it under “Adopt” and gives the reason.
apportionment-reason-hint = Needed when the numbers are other than proposed, or than those in force.
apportionment-adopt = Adopt the apportionment
apportionment-adopted-on = Adopted on { $day }: { $total } delegates ({ $ex_officio } ex officio, { $elected } elected, { $appointed } appointed).
apportionment-nothing = Nothing is worked out yet.
apportionment-none-below = The unit has none below it, so there are no delegates to apportion.
apportionment-announce-title = Announcement
apportionment-announce = Announce the opening, the size and the allocation
apportionment-opening = Opens on { $day }.
apportionment-no-opening = The congress has no first day yet.
apportionment-notice = To be announced { $needed } working days before: by { $day } ({ $rule }).
apportionment-notice-unknown = To be announced { $needed } working days before ({ $rule }); the opening lies outside the calendar of working days, so this cannot be checked.
apportionment-unsettled = The holidays decided for that year (Tết, National Day, exchanged working days) are not in the calendar; the limit may move.
apportionment-left = { $left ->
    [one] { $left } working day left.
   *[other] { $left } working days left.
}
apportionment-announced = Announced on { $day }: opens on { $opening }.
apportionment-announced-other = The day or the numbers changed after this announcement: announce it again.
apportionment-late = The time limit has passed: put the opening off, or ask the committee above.
apportionment-done-proposed = Worked out. Look at the table, then adopt it.
apportionment-done-adopted = The apportionment is adopted.
apportionment-done-announced = Announced.
apportionment-sheet = Apportionment
apportionment-given = { $above } gave this unit { $seats ->
    [one] { $seats } delegate.
   *[other] { $seats } delegates.
}
fact-form = Form of the congress
form-granted-members = Members' congress, allowed from above on { $day }
form-granted-delegates = Delegates' congress, allowed from above on { $day }
form-by-members-members = Members' congress: { $members } members, fewer than { $limit }
form-by-members-delegates = Delegates' congress: { $members } members, { $limit } or more
form-unknown = Members not known, so unchecked (with fewer than { $limit } a members' congress)
fact-allotted = Delegates to the congress above
fact-allotted-seats = { $seats } (given by { $above })

## Refusals

refusal-apportionment-other-units = The list has { $listed } units, while { $unit } has { $below } right below it; they do not match.
refusal-apportionment-other-units-next = Work the apportionment out again for the units there are now, then adopt it.
refusal-apportionment-no-units-below = { $unit } has no units below it, so nobody elects delegates.
refusal-apportionment-no-units-below-next = Its congress is one of members: call the members on the roll.
refusal-apportionment-too-large = The congress of { $unit } would have { $total } delegates; at most { $most } are allowed.
refusal-apportionment-too-large-next = Lower the number; if more are needed, have the unit above agree first.
refusal-apportionment-too-small = The congress of { $unit } would have { $total } delegates; there must be at least { $least }.
refusal-apportionment-too-small-next = Raise the number; if fewer are needed, have the unit above agree first.
refusal-apportionment-too-many-appointed = { $appointed } appointed delegates are too many: of { $total } in all at most { $most } may be appointed.
refusal-apportionment-too-many-appointed-next = Appoint fewer and have the others elected.
refusal-apportionment-not-apportionable = This cannot be apportioned: { $why }
refusal-apportionment-not-apportionable-next = Look again at the number of the elected, the fixed number of each unit, the bonuses and the members.
refusal-apportionment-not-proposed = { $unit } has no apportionment worked out yet.
refusal-apportionment-not-proposed-next = Enter the size of the congress and have a proposal worked out first.
refusal-apportionment-other-sum = The numbers add up to { $sum }, while { $elected } are to be elected.
refusal-apportionment-other-sum-next = Make them add up to { $elected }, or fix the size anew.
refusal-apportionment-no-reason = There is no reason why the numbers are other than proposed, or than adopted before.
refusal-apportionment-no-reason-next = Give the reason: it is kept with the numbers.
refusal-apportionment-already-adopted = Exactly these numbers were adopted on { $since }.
refusal-apportionment-already-adopted-next = They need not be adopted again; the next step is to announce them.
refusal-apportionment-quota-in-use = { $below } is electing, or has sent, { $taken } by the number adopted before; it cannot become { $seats }.
refusal-apportionment-quota-in-use-next = Keep the number of this unit and change those that have not elected yet.
refusal-apportionment-not-adopted = { $unit } has not adopted the size and the allocation of its congress.
refusal-apportionment-not-adopted-next = Adopt them first: the opening is announced together with them.
refusal-apportionment-no-opening = The congress of { $unit } has no first day.
refusal-apportionment-no-opening-next = Plan the congress first, then announce it.
refusal-apportionment-already-announced = It was announced on { $since }, with the same day and the same numbers.
refusal-apportionment-already-announced-next = Announce it again only when the day or the numbers change.
refusal-apportionment-too-late = { $left ->
    [one] Only { $left } working day is
   *[other] Only { $left } working days are
} left before the opening on { $opening }, while it is to be announced { $needed } working days before: by { $last_day }.
refusal-apportionment-too-late-next = Put the opening off: announced today, it is on { $earliest } at the earliest.
refusal-apportionment-quota-full = { $below } was given { $seats }, and so many are on the roll.
refusal-apportionment-quota-full-next = Leave the line out; if the number changes, the convening committee adopts it first.
refusal-apportionment-no-quota = The numbers that { $unit } adopted do not name { $below }.
refusal-apportionment-no-quota-next = If the unit is new, { $unit } works the apportionment out again for the units there are now and adopts it.
refusal-apportionment-size-full = The size adopted has { $seats } called as “{ $kind }”, and so many are on the roll.
refusal-apportionment-size-full-next = Look again at what each is called as; to change the size, adopt it first.
refusal-apportionment-other-number = { $seats } delegates are to be elected, but { $above } gave { $given }. The number is allocated from above and is not voted.
refusal-apportionment-other-number-next = Enter { $given }. Whoever thinks it wrong asks { $above } to look again.
refusal-apportionment-too-many-members = { $unit } has { $members } members; from { $limit } members on a congress of delegates is held.
refusal-apportionment-too-many-members-next = Call delegates; for a congress of members ask the committee above to allow it first.
refusal-apportionment-too-few-members = { $unit } has { $members } members; with fewer than { $limit } a congress of members is held.
refusal-apportionment-too-few-members-next = Call all members; where that is hard, ask the committee above to allow a congress of delegates first.

## A unit's history

history-apportionment-proposed = On { $on } a congress of { $total } was worked out: { $ex_officio } ex officio, { $elected } elected by { $count } units, { $appointed } appointed{ $left ->
    [0] {""}
    [one] ; { $left } seat is tied and left to people
   *[other] ; { $left } seats are tied and left to people
}
history-apportionment-adopted = On { $on } the size of { $total } was adopted and { $elected } elected delegates were given to units ({ $ex_officio } ex officio, { $appointed } appointed)
history-apportionment-changed = On { $on } the size of { $total } was adopted and { $elected } elected delegates were given to units ({ $ex_officio } ex officio, { $appointed } appointed), with changes: { $reason }
history-quota-received = On { $on } given { $seats ->
    [one] { $seats } delegate
   *[other] { $seats } delegates
} by { $above }
history-congress-announced = On { $on } announced that the congress opens on { $opening } with { $total } delegates ({ $ex_officio } ex officio, { $elected } elected, { $appointed } appointed), { $left ->
    [-1] the time limit unchecked, outside the calendar of working days
    [one] { $left } working day before
   *[other] { $left } working days before
}
