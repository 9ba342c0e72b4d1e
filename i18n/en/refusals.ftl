# When the rules say no: what is not allowed, and the way on.

refusal-rows =
    { $count ->
        [one] 1 row cannot be taken, so nothing of the table was recorded.
       *[other] { $count } rows cannot be taken, so nothing of the table was recorded.
    }
refusal-rows-next = Mend the rows named below and send the whole table again.

## Units

refusal-units-unknown-unit = No unit has the code { $code } on { $on }.
refusal-units-unknown-unit-next = Check the code and the effective day; if the unit is missing, found it first.
refusal-units-unknown-parent = No unit above has the code { $code } on { $on }.
refusal-units-unknown-parent-next = Check the code of the unit above; if it is missing, found it first or put it into the same table.
refusal-units-duplicate-code = The code { $code } belongs to { $unit }.
refusal-units-duplicate-code-next = Take another code, or an effective day after the end of { $unit }.
refusal-units-repeated-code = The code { $code } stands more than once in one table.
refusal-units-repeated-code-next = Leave one row for each code and send it again.
refusal-units-circular-tree = The unit of code { $code } cannot be above itself.
refusal-units-circular-tree-next = Check the parent codes of the rows concerned.
refusal-units-outside-parent-life = On { $on } the unit above, { $parent }, is not founded yet or has ended.
refusal-units-outside-parent-life-next = Choose a day on which the unit above lives, or another unit above.
refusal-units-not-living = On { $on } { $unit } is not founded yet or has ended.
refusal-units-not-living-next = Check the effective day, or choose the unit that took over { $unit }.
refusal-units-has-children =
    { $children ->
        [one] 1 living unit stands below { $unit }.
       *[other] { $children } living units stand below { $unit }.
    }
refusal-units-has-children-next = Move or dissolve the units below first, or merge { $unit } into another unit.
refusal-units-before-last-change = { $unit } has a change in force from { $last }, later than the day chosen.
refusal-units-before-last-change-next = Choose an effective day from { $last } on.
refusal-units-missing = Missing: { $what }.
refusal-units-missing-next = Fill it in and send it again.
refusal-units-several-days = The code { $code } has several effective days in one table.
refusal-units-several-days-next = One reorganisation has one effective day; put other days into a table of their own.
refusal-units-nothing = The table has nothing to record.
refusal-units-nothing-next = Check the file: at least one row must change the organisation.

## Cycles

refusal-cycle-unknown-cycle = No congress cycle { $cycle } was opened.
refusal-cycle-unknown-cycle-next = Choose an open cycle.
refusal-cycle-duplicate-cycle = The congress cycle { $cycle } is already open.
refusal-cycle-duplicate-cycle-next = Use the open cycle, or take another name.
refusal-cycle-bad-levels = A cycle needs at least one level, each only once.
refusal-cycle-bad-levels-next = Check the list of levels.
refusal-cycle-backward-window = { $level }: the last day { $finish_by } comes before the first day { $start }.
refusal-cycle-backward-window-next = Check both days in the directive.
refusal-cycle-unknown-level = This cycle has no level “{ $level }”.
refusal-cycle-unknown-level-next = Choose a level of the cycle.
refusal-cycle-unknown-unit = There is no unit { $unit }.
refusal-cycle-unknown-unit-next = Check the code of the unit; if it is missing, found it first.
refusal-cycle-missing = Missing: { $what }.
refusal-cycle-missing-next = Fill it in and send it again.

## Progress of the congresses

refusal-progress-unknown-cycle = No congress cycle { $cycle } was opened.
refusal-progress-unknown-cycle-next = Choose an open cycle.
refusal-progress-unknown-unit = There is no unit { $unit }.
refusal-progress-unknown-unit-next = Check the code of the unit; if it is missing, found it first.
refusal-progress-not-living = On { $on } { $unit } is not founded yet or has ended.
refusal-progress-not-living-next = Check the day; if { $unit } was merged, choose the new unit.
refusal-progress-outside-cycle = { $unit } has no congress in the cycle { $cycle }.
refusal-progress-outside-cycle-next = Choose a unit of the cycle's levels, or another cycle.
refusal-progress-backward-days = The last day { $last } comes before the first day { $first }.
refusal-progress-backward-days-next = Check both days.
refusal-progress-too-long = The congress takes { $days } days; { $max } are allowed.
refusal-progress-too-long-next = Shorten the programme, or check the first and the last day.
refusal-progress-already-held = The congress of { $unit } was over on { $last }.
refusal-progress-already-held-next = If its result was reported with a wrong day, correct the report and say why.
refusal-progress-other-contents = The congress of { $unit } was recorded with other contents than this report says.
refusal-progress-other-contents-next = Report the contents as recorded; if those are wrong, correct the report afterwards and say why.
refusal-progress-not-planned = The congress of { $unit } has no planned day.
refusal-progress-not-planned-next = Plan the congress of { $unit } first.
refusal-progress-not-approved = The congress of { $unit } was not approved by the committee above.
refusal-progress-not-approved-next = Ask the committee above to approve the congress of { $unit }, then report again.
refusal-progress-already-approved = The congress of { $unit } is already approved.
refusal-progress-already-approved-next = It need not be approved again; if its day changes, postpone it.
refusal-progress-not-held = { $unit } has not held its congress.
refusal-progress-not-held-next = Report once the congress is over.
refusal-progress-in-the-future = Today is { $today }; the congress is not over before { $last }.
refusal-progress-in-the-future-next = Report once the congress is over; if the day is wrong, mend it.
refusal-progress-already-reported = { $unit } has already reported its congress.
refusal-progress-already-reported-next = To change the figures, correct the report and say why.
refusal-progress-not-reported = { $unit } has not reported its congress.
refusal-progress-not-reported-next = Report the congress of { $unit } first.
refusal-progress-already-ratified = The result of { $unit } is already ratified.
refusal-progress-already-ratified-next = It need not be ratified again.
refusal-progress-ratified-too-early = The congress of { $unit } was not over before { $last }; it cannot be ratified earlier.
refusal-progress-ratified-too-early-next = Choose a day of ratification from { $last } on.
refusal-progress-no-reason = No reason is given.
refusal-progress-no-reason-next = Give the reason: it is kept with the decision, so that whoever reads it later understands.
refusal-progress-contradiction = Figures contradict each other: “{ $figure }” is { $value }, while “{ $bound }” is { $limit }.
refusal-progress-contradiction-next = Compare both figures with the minutes.
refusal-progress-no-election = The report says { $elected } elected, but the congress had no election of the committee.
refusal-progress-no-election-next = Add the election of the committee to the contents, or leave the elected empty.
refusal-progress-no-review = The review of the term is missing from the contents of the congress.
refusal-progress-no-review-next = Add it: a congress of four, three or two contents always has it.
refusal-progress-not-chosen = { $unit } was not chosen for direct election of the secretary at the congress.
refusal-progress-not-chosen-next = The committee above must choose { $unit } before the congress; if the new committee elected the secretary, clear the mark.
refusal-progress-already-chosen = { $unit } is already chosen.
refusal-progress-already-chosen-next = It need not be chosen again.
refusal-progress-repeated-unit = { $unit } stands more than once in one table.
refusal-progress-repeated-unit-next = Leave one row for each unit and send it again.
refusal-progress-nothing = The table has no rows.
refusal-progress-nothing-next = Check the file, or choose at least one unit.

## The roll and the hall

refusal-delegates-nobody = The list has nobody on it.
refusal-delegates-nobody-next = Enter at least one person, or look at the file again.
refusal-delegates-twice = This person is on the roll already.
refusal-delegates-twice-next = Enter each person once.
refusal-delegates-from-elsewhere = { $from } is not under { $unit }.
refusal-delegates-from-elsewhere-next = Check the delegate's unit: it is the one that convenes, or one below it.
refusal-delegates-members-and-delegates = The congress of { $unit } is one of members or one of delegates.
refusal-delegates-members-and-delegates-next = Enter everybody as a member, or everybody as a delegate.
refusal-delegates-not-on-roll = This person is not on the roll of the congress of { $unit }.
refusal-delegates-not-on-roll-next = Search the roll again; whoever is called in addition is entered first.
refusal-delegates-already-refused = This person's credentials were refused already.
refusal-delegates-already-refused-next = There is no need to refuse them again.
refusal-delegates-not-replaceable = This person is an alternate, was replaced, or was refused.
refusal-delegates-not-replaceable-next = Only an absent delegate is replaced.
refusal-delegates-no-free-alternate = Whoever is to take the place is no alternate, or replaces somebody already.
refusal-delegates-no-free-alternate-next = Choose an alternate who replaces nobody yet.
refusal-delegates-has-attended = This person has been at the congress and is not absent throughout.
refusal-delegates-has-attended-next = Replace only those absent; whoever came and left still counts among those called.
refusal-delegates-no-reason = No reason for refusing the credentials was given.
refusal-delegates-no-reason-next = Give the reason: it is kept with the finding of the credentials committee.

refusal-floor-not-planned = The congress of { $unit } has no date yet.
refusal-floor-not-planned-next = Plan the congress and have it approved from above first.
refusal-floor-not-approved = The congress of { $unit } was not approved from above.
refusal-floor-not-approved-next = Have the plan of the congress approved before checking people in.
refusal-floor-too-early = Today is { $today }; the congress begins on { $first }.
refusal-floor-too-early-next = Check people in from { $first } on; if the congress moved, plan it anew.
refusal-floor-not-on-roll = This badge is not one of the congress of { $unit }.
refusal-floor-not-on-roll-next = Show the delegate to the credentials desk; whoever is called in addition is entered on the roll first.
refusal-floor-not-accredited = The credentials of this delegate were refused: { $reason }.
refusal-floor-not-accredited-next = Show the delegate to the credentials desk.
refusal-floor-replaced = An alternate has taken this delegate's place.
refusal-floor-replaced-next = Show the delegate to the credentials desk.
refusal-floor-already-in = This person is checked in already.
refusal-floor-already-in-next = There is no need to do it again; if two people use one badge, show them to the credentials desk.
refusal-floor-not-in = This person is not checked in.
refusal-floor-not-in-next = Check them in first.
refusal-floor-no-quorum = { $have } of { $of } called are present, { $needed } are needed: no vote can be taken.
refusal-floor-no-quorum-next = Wait until enough are present, then vote.
refusal-floor-units-missing = { $have } of { $of } units below are represented, { $needed } are needed: no vote can be taken.
refusal-floor-units-missing-next = Wait until enough units are represented, then vote.
refusal-floor-cards-differ = { $cards } were counted while { $present } with a vote are present.
refusal-floor-cards-differ-next = Count again: for, against and not voting add up to those present.
refusal-floor-no-matter = What was voted on was not said.
refusal-floor-no-matter-next = Say what it was, for example “Presidium of 11”.

## Permits

refusal-permits-not-permitted = This account has no role to { $act } for { $unit }.
refusal-permits-not-permitted-next = This is for the committee or organisation commission in charge of { $unit }; ask an administrator to check the roles if needed.
refusal-permits-not-everywhere = Only a role over the whole installation may { $act } at the top.
refusal-permits-not-everywhere-next = Ask the administrator of the highest unit to do it.
refusal-permits-unknown-unit = There is no unit { $unit }.
refusal-permits-unknown-unit-next = Check the code of the unit.
refusal-permits-unknown-person = This person is not enrolled.
refusal-permits-unknown-person-next = Enrol the person first, then give the role.
refusal-permits-already-enrolled = This person is already enrolled.
refusal-permits-already-enrolled-next = Give the account that exists another role.
refusal-permits-already-granted = This person already has that role at { $unit }.
refusal-permits-already-granted-next = It need not be given again.
refusal-permits-not-granted = This person does not have that role at { $unit }.
refusal-permits-not-granted-next = Check the role and the unit.
refusal-permits-own-administration = You cannot take away your own role of administrator at { $unit }.
refusal-permits-own-administration-next = Make somebody else administrator, and ask them to take yours away.
