# When the rules say no: what is not allowed, and the way on.

# A rule whose words were not read says so wherever it is named.
rule-unread = { $rule } [its words were not read]

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
refusal-units-too-long = The cell “{ $what }” holds more than { $limit } characters.
refusal-units-too-long-next = Shorten it to { $limit } characters and send it again.
refusal-units-several-days = The code { $code } has several effective days in one table.
refusal-units-several-days-next = One reorganisation has one effective day; put other days into a table of their own.
refusal-units-repeated-line = The line { $old } → { $new } appears more than once in one table.
refusal-units-repeated-line-next = Leave one line for each pair of old and new code and send the table again.
refusal-units-several-values = The new code { $code } has two different values in one table: “{ $first }” and “{ $second }”.
refusal-units-several-values-next = Check the decree and give every line of { $code } the same value.
refusal-units-several-default-heirs = The units below { $code } cannot go to two units at once.
refusal-units-several-default-heirs-next = Mark one line only; give a unit that goes elsewhere a line of its own.
refusal-units-heir-ends = The unit of code { $code } ends by this same table, so no other unit can join it.
refusal-units-heir-ends-next = Give the code of the unit that takes over in the end; if { $code } is given to a new unit, give the new unit’s name.
refusal-units-parent-ends = { $parent } ends on { $on } by this same table, so it cannot be the unit above.
refusal-units-parent-ends-next = Give the code of the unit that takes over { $parent }, or leave the parent code empty.
refusal-units-goes-on-elsewhere = The table says that the unit of code { $code } goes on, but no line leads from { $code } to the same code.
refusal-units-goes-on-elsewhere-next = Add the line { $code } → { $code }, or remove the mark.
refusal-units-held-later = { $unit } held its congress until { $last }, so it cannot have ended on { $on }.
refusal-units-held-later-next = Check both days: choose an effective day after { $last }, or correct the days of the congress first.
refusal-units-in-session = The congress of { $unit } sat until { $day }, so the unit cannot have ended before.
refusal-units-in-session-next = Report the congress first, then choose an effective day after { $day }.
refusal-units-root-of-cycle = The congress of { $unit } closes the cycle “{ $cycle }”; without the unit the cycle has no root.
refusal-units-root-of-cycle-next = Record a reorganisation that names the unit that takes over: the cycle passes to it.
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
refusal-cycle-unknown-rules = There is no rule pack “{ $rules }”.
refusal-cycle-unknown-rules-next = Choose a rule pack from the list.
refusal-cycle-rules-day = New rules begin to hold from { $first } to { $last }: once the cycle is open, after the last day on which an election was opened, and within five years.
refusal-cycle-rules-day-next = Choose a day in this span; an election that is open keeps the rules of its first day.
refusal-cycle-same-rules = Cycle “{ $cycle }” already follows “{ $rules }” on that day.
refusal-cycle-same-rules-next = Choose another rule pack, or leave it as it is.
refusal-cycle-unknown-unit = There is no unit { $unit }.
refusal-cycle-unknown-unit-next = Check the code of the unit; if it is missing, found it first.
refusal-cycle-root-lives = { $unit } has not ended, so the cycle “{ $cycle }” cannot be handed over.
refusal-cycle-root-lives-next = Record the reorganisation first; the cycle passes to the unit that takes over.
refusal-cycle-not-heir = { $unit } did not take over { $root }.
refusal-cycle-not-heir-next = Hand the cycle over to a unit that { $root } merged into or was split into.
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
refusal-progress-in-session = The congress of { $unit } has been in session since { $began }, so it cannot be moved or postponed.
refusal-progress-in-session-next = Its last day may still move. If a session was opened by mistake, correct the opening on the Hall page, then change the days.
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
refusal-progress-no-election = The report says { $value } for “{ $figure }”, but the congress did not have “{ $content }” among its contents.
refusal-progress-no-election-next = Add that content if the congress had it, or leave the figure empty.
refusal-progress-no-review = The review of the term is missing from the contents of the congress.
refusal-progress-no-review-next = Add it: a congress of four, three or two contents always has it.
refusal-progress-not-chosen = { $unit } was not chosen for direct election of the secretary at the congress.
refusal-progress-not-chosen-next = The committee above must choose { $unit } before the congress; if the new committee elected the secretary, clear the mark.
refusal-progress-already-chosen = { $unit } was chosen, or allowed, so before.
refusal-progress-already-chosen-next = Nothing is to be recorded again.
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
refusal-delegates-no-reason = No reason was given.
refusal-delegates-no-reason-next = Give the reason: it is kept with the act.
refusal-delegates-unknown-case = The rules have no case “{ $case }”, or not for somebody called in this way.
refusal-delegates-unknown-case-next = Choose one of: { $cases }.
refusal-delegates-not-excepted = This person counts among those convened already.
refusal-delegates-not-excepted-next = Nothing is to be taken back.
refusal-delegates-ballots-out = The congress of { $unit } votes on the { $office }, or its ballots are being counted: those convened are the base of the result, so nothing of them changes now.
refusal-delegates-ballots-out-next = Announce the result of this round, then try again.

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
refusal-floor-excepted = This member does not take part in the congress: { $case }.
refusal-floor-excepted-next = Show them to the secretaries; if the case was entered by mistake, count them again on their page, with the reason.
refusal-floor-already-in = This person is checked in already.
refusal-floor-already-in-next = There is no need to do it again; if two people use one badge, show them to the credentials desk.
refusal-floor-not-in = This person is not checked in.
refusal-floor-not-in-next = Check them in first.
refusal-floor-nobody-in = Nobody is in the hall.
refusal-floor-nobody-in-next = Nothing is to be noted; check people in as they come.
refusal-floor-no-quorum = { $have } of { $of } called are present, { $needed } are needed: the congress cannot go on.
refusal-floor-no-quorum-next = Wait until enough are present, then try again.
refusal-floor-units-missing = { $have } of { $of } units below are represented, { $needed } are needed: the congress cannot go on.
refusal-floor-units-missing-next = Wait until enough units are represented, then try again.
refusal-floor-cards-differ = { $cards } were counted while { $present } with a vote are present.
refusal-floor-cards-differ-next = Count again: for, against and not voting add up to those present.
refusal-floor-no-matter = What was voted on was not said.
refusal-floor-no-matter-next = Say what it was, for example “Presidium of 11”.
refusal-floor-no-members = Nobody was named, or somebody twice.
refusal-floor-no-members-next = Name each person once, the head first.
refusal-floor-not-carried = Only { $for_it } of { $of } were for it: { $needed } are needed, so it was not carried.
refusal-floor-not-carried-next = Propose others and vote again.
refusal-floor-teller-stands = Somebody stands for election.
refusal-floor-teller-stands-next = Choose people who are on no list.

## Elections

refusal-elections-not-its-turn = Elect the { $first } first.
refusal-elections-not-its-turn-next = Elections go in the order of the rules; the page of elections shows the next step.
refusal-elections-already-open = This election was opened already.
refusal-elections-already-open-next = Open its page and take the next step.
refusal-elections-not-open = This election was not opened.
refusal-elections-not-open-next = Vote on the number of seats and open it first.
refusal-elections-no-seats = How many are to be elected was not said.
refusal-elections-no-seats-next = Say at least one.
refusal-elections-no-vote = The result of the vote is missing.
refusal-elections-no-vote-next = Vote by raised card and say how many were for, against and not voting.
refusal-elections-not-carried = Only { $for_it } of { $of } were for it: { $needed } are needed, so it was not carried.
refusal-elections-not-carried-next = Discuss it again and vote on another proposal.
refusal-elections-too-many-cards = { $cards } were counted, while only { $voters } may vote.
refusal-elections-too-many-cards-next = Count again.
refusal-elections-out-of-order = The election is at the step “{ $stage }”: this step is not due yet, or is past.
refusal-elections-out-of-order-next = Load the page again and take the step named at its top; somebody else may just have taken this one.
refusal-elections-nobody = Nobody was named.
refusal-elections-nobody-next = Name at least one.
refusal-elections-twice = Somebody is named twice.
refusal-elections-twice-next = Name each person once.
refusal-elections-not-in-pool = Somebody was not elected to the new { $pool }.
refusal-elections-not-in-pool-next = Put forward only those elected to the { $pool }.
refusal-elections-outside-committee-list = A member of the convening committee may not nominate, be nominated or stand outside the list of the committee.
refusal-elections-outside-committee-list-next = Leave the name out, or say that the committee puts it forward if it is on that list.
refusal-elections-not-endorsed = { $have } endorse the name, at least { $needed } are needed.
refusal-elections-not-endorsed-next = Vote by raised card on who is put forward; with enough for it the name goes on the list.
refusal-elections-not-standing = This person does not stand.
refusal-elections-not-standing-next = Choose somebody who stands.
refusal-elections-other-names = The list has { $listed } names, while { $standing } stand and did not withdraw.
refusal-elections-other-names-next = The list has exactly those who stand.
refusal-elections-too-few-names = The list has { $names } names, at least { $needed } are needed: there must be more names than seats.
refusal-elections-too-few-names-next = Nominate more, or vote on the number again.
refusal-elections-too-many-names = The list has { $names } names, at most { $most } may stand.
refusal-elections-too-many-names-next = Take an opinion poll on the names from the floor (on this election's page) and shorten the list by it, or let people withdraw.
refusal-elections-no-tellers = No tellers were elected.
refusal-elections-no-tellers-next = Elect the tellers by raised card before ballots go out.
refusal-elections-candidate-is-teller = Somebody on the list is a teller.
refusal-elections-candidate-is-teller-next = On the election's page press “Let them step down”: whoever stands does not count, the others go on; elect the tellers anew if they are too few.
refusal-elections-too-many-issued = { $ballots } ballots for { $voters } voters.
refusal-elections-too-many-issued-next = One ballot for each voter present: count ballots and voters again.
refusal-elections-more-returned = The box holds { $returned } ballots, while { $issued } were issued.
refusal-elections-more-returned-next = Count again. If there are still too many, the vote is void: seal the box, write it down and vote again.
refusal-elections-no-desk = The desk or the stack has no name.
refusal-elections-no-desk-next = Name the desk, for example “Desk 1”, and number the stack.
refusal-elections-one-hand = A teller at this desk has counted at { $desk }.
refusal-elections-one-hand-next = Each count is made by different people who do not see each other: that teller leaves the desk and another signs in.
refusal-elections-needs-reason = Stack { $stack } was counted at this desk already.
refusal-elections-needs-reason-next = If the desk is somebody else’s, give yours another name, such as Desk 2. If this very stack is counted anew with the paper in hand, say why; the old sums are kept.
refusal-elections-read-twice = These readings were handed in already, as stack { $stack }.
refusal-elections-read-twice-next = A stack is handed in once. Another stack is scanned and read by itself; to read a stack anew, scan the paper again and give the reason.
refusal-elections-impossible = { $why }
refusal-elections-impossible-next = Compare with the paper in hand and enter it again.
refusal-elections-too-few-counts = There are { $have } independent counts, { $needed } are needed.
refusal-elections-too-few-counts-next = Enter the other counts at other desks, then compare.
refusal-elections-third-count = The result is so close that a third independent count is needed.
refusal-elections-third-count-next = Let a third desk count all ballots, then announce.
refusal-elections-counts-differ = The counts differ in { $places } places, first in stack { $stack }.
refusal-elections-counts-differ-next = Take the ballots of that stack, count them again, correct the desk that was wrong and say why.
refusal-elections-nothing-to-decide = The list of a further vote is empty, names somebody twice, or somebody elected already.
refusal-elections-nothing-to-decide-next = Choose among those not yet elected.
refusal-elections-tied-only = A new vote after a tie is among the tied alone.
refusal-elections-tied-only-next = Choose exactly those with the same number of votes.
refusal-elections-no-further-round = The rules call no further round.
refusal-elections-no-further-round-next = Leave the seats empty; they are filled later as the body’s rules say.
refusal-elections-not-admitted = Only { $admitted } candidates of the last round are admitted to the next one.
refusal-elections-not-admitted-next = Remove the candidates who are not admitted.
refusal-elections-tie-by-vote = The rules break this tie by a ballot or an open vote, and not by lot, age or the chair.
refusal-elections-tie-by-vote-next = Vote again among the tied, or leave the seat empty.
refusal-elections-tie-by-no-vote = The rules break this tie without a ballot: by lot, by age, by length of membership or by the chair.
refusal-elections-tie-by-no-vote-next = Record who was chosen that way on the page of the election.
refusal-elections-other-than-tied = Choose exactly { $seats } of the { $tied } tied candidates.
refusal-elections-other-than-tied-next = Choose again, only among the tied.

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

# The record itself
refusal-record-clock-jumped = The server's clock says { $now }, and the last act was at { $last }. One of the two is wrong, so no act is recorded.
refusal-record-clock-jumped-next = If the clock is wrong, set it right on the server; acts go on by themselves. If it is right, an administrator of the whole record says so on the page “Clock of the record”, or the operator with daihoi clock. Then send this form again.
refusal-record-clock-is-right = The clock did not jump, so there is nothing to confirm.
refusal-record-clock-is-right-next = Go on as usual.
