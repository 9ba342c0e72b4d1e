# Elections, the organs of a congress, counting, minutes.

elections-title = Elections
elections-back = Back to elections
elections-order = The order of elections
elections-by-congress = The congress elects
elections-by-committee = The new committee elects
elections-by-commission = The new inspection commission elects
elections-seats = { $seats } to elect
elections-filled = { $elected } of { $seats } elected

next-title = Next
next-go = Do this
next-unopened = Say how many are elected
next-unopened-why = The congress votes on the number, or the unit above allocates it.
next-nominating = Make the list and close it
next-nominating-why = Enter those whom the committee puts forward, those nominated from the floor and those who stand themselves; let people withdraw; then vote to close the list.
next-listed = Print and issue ballots
next-listed-why = One ballot for each person present. Names stand on it by given name.
next-voting = Collect the ballots and open the box
next-voting-why = Ballots are counted before they are read. No more may come back than went out.
next-counting = Count at the desks, then announce
next-counting-why = At least two desks count without seeing each other. There is a result once they agree stack by stack and name by name.
next-undecided = The assembly decides whether to vote again
next-undecided-why = After a tie for the last seat the tied are voted on again; where seats are left, the assembly votes again or leaves them empty.
next-done = This election is done
next-done-why = Print the minutes for the head of the tellers and the presidium to sign.

organs-title = Organs of the congress
organ-elect = Elect by raised card
organ-members = Members
organ-nobody = Not elected yet.
organ-none = not elected
organ-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
organ-hint = One person a line, the head first. Only people on the roll of the congress.
organ-save = Record the election
field-people = Names
people-unknown = Not on the roll of the congress: { $names }
people-near = The roll has no name with these marks; type the name in full if one of these people is meant: { $names }
people-several = Several people have this name; write the unit after a dash, or the year or number in brackets, as listed: { $names }

vote-legend = Vote by raised card
vote-seats = Number of seats, { $office }
vote-list = Closing the list
vote-withdrawal = Letting { $name } withdraw
vote-round = Voting again
vote-end = Electing no more

election-about = This election
election-seats = Seats
election-electors = Voters
election-listed-names = Names on the list
election-issued = Ballots issued
election-returned = Ballots returned
election-open = Open the election
election-close-list = Close the list
election-issue = Record the ballots issued
election-open-box = Open the box
election-announce = Compare and announce the result
election-again-who = Who is voted on again
election-again = Vote again
election-end-title = Elect no more
election-end = Leave the seats empty
election-files = Ballots and minutes

names-title = Put names forward
names-hint = One person a line.
names-origin = Put forward by
election-unread = Rule text not verified (printed on the checking sheet behind the minutes, not in them):
names-others = People outside the roll whose name is that, or nearly that, of another person here are different people: checked
names-alike = People outside the roll have the name of somebody who stands already, or are listed twice: { $names }. If they are different people, tick the box below the list and send it again.
names-outsiders = Some are not called to the congress
names-save = Put forward
field-endorsed = How many endorse them (where the rules ask)
origin-committee = The committee
origin-floor = The floor
origin-oneself = Themselves
standing-title = Names that stand
withdraw-title = Withdraw
withdraw-save = Let withdraw

result-round = Result of round { $round }
result-base = Base of the majority
result-needed = Votes needed
result-valid = Valid ballots
result-invalid = Invalid ballots
result-elected = Elected
result-elected-list = Elected, most votes first
result-tied = Tied
result-tied-note = A tie for the last seat.
tie-title-lot = Drawn by lot
tie-title-older = The older
tie-title-longer-membership = The longer membership
tie-title-chair = Chosen by the chair
tie-hint-lot = Draw the lot in public, then record who was drawn.
tie-hint-older = Compare the dates of birth, then record the older.
tie-hint-longer-membership = Compare the lengths of membership, then record the longer.
tie-hint-chair = The chair decides and announces it to the assembly.
tie-save = Record the elected
election-no-round = The rules call no further round: leave the remaining seats empty.
result-left = { $count ->
    [one] { $count } seat is left.
   *[other] { $count } seats are left.
}

desks-title = Desks
desks-hint = Nobody sees anybody's votes before the result is announced.
desks-none = No desk has handed anything in.
desk-stacks = { $count ->
    [one] { $count } stack
   *[other] { $count } stacks
}
desk-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}
differences-title = Where the desks differ
differences-hint = Count the ballots of that stack again; the desk that was wrong hands the stack in again and says why.
differences-what = What
differences-counts = Each desk has
difference-valid = Valid ballots
difference-invalid = Invalid ballots
difference-batch = The whole stack
difference-abstain = abstained, or row not counted
difference-uncounted = row not counted
difference-abstentions = Blank ballots
difference-ballots = Valid ballot papers
difference-unmarked = Ballots without a mark
difference-absent = not recorded

desk-title = Counting desk
desk-of = Counting: { $office }
desk-name = Desk { $number }
desk-box = Ballots returned:
desk-counted = counted here:
desk-field-name = Name of the desk
desk-stack = Stack
desk-sheets = Sheets in the stack, counted by hand
desk-sheets-differ = { $count } ballots were keyed in, the stack has { $sheets } sheets.
desk-hint-strike = Type the numbers of the names struck out.
desk-hint-rows = Every row counts as agreed; type the numbers of those not agreed with. Once more for a row left open or marked twice.
desk-hint-keys = Enter after each number; Enter alone ends the ballot. − takes the last ballot back. * and then the number of the reason is an invalid ballot.
desk-key = Number
desk-next = Next ballot
desk-undo = Take back
desk-invalid = Invalid
desk-so-far = # of % ballots keyed in
desk-unknown = The list has no number #.
desk-log = Entry log
desk-log-hint = One ballot a line: the numbers struck out or not agreed with; 0 where nobody is struck; x and the number of the reason for an invalid ballot.
desk-reason = Why, if a stack handed in before is counted again
desk-hand-in = Hand this stack in
desk-done = Stack { $stack } is handed in.
desk-own = Stacks handed in here
desk-file-title = From the scanner
desk-file-hint = The answer of “daihoi ballot count”.

file-ballot = Ballot (PDF)
file-test-ballots = Test deck (PDF)
file-tally-sheet = Sheet for counting by hand (PDF)
file-ballot-json = Data for reading the ballots
file-minutes-pdf = Tellers' minutes (PDF)
file-minutes-docx = Tellers' minutes (DOCX)
file-minutes-txt = Tellers' minutes (plain text)

count-scanned = scanner, with rulings by people on unclear marks
count-keyed = keyed ballot by ballot
count-hand = counted by hand, sums entered
count-way-of-stacks = stack { $stacks } { $way }

roll-elected-title = Delegates elected below
roll-elected-hint = Straight from the announced results of the congresses below; nothing is typed again.
roll-elected-save = { $count ->
    [one] Take { $count } delegate in
   *[other] Take { $count } delegates in
}

election-first-session = The first session of the new committee is convened and opened by the outgoing secretary or a deputy if re-elected, else by whom the committee above delegates, until it has elected its chair ({ $rule }).

## The order of elections, the base of the majority, counting, comparing

next-fallback = Hand it to the committee
next-fallback-why = The congress voted, nobody had enough votes, and it decided to elect no more. By the rules the new committee elects instead; the base is then the members of the committee.
step-fallback = Hand it to the committee
step-fallback-why = The congress elected nobody and voted to elect no more; by the rules the new committee elects instead.
election-fall-back = Hand it to the committee
election-fell-back = Since { $on } the new committee elects, for the congress elected nobody.
election-fell-back-unread = This rule was read in part only.

tellers-stand-title = Tellers who stand on the list
tellers-stand-hint = Whoever stands does not count ({ $rule }). The others go on; if they are too few, more are elected by an open vote.
tellers-stand-head = The head of the tellers stands: after stepping down, the assembly votes a new head.
tellers-release = Let them step down
tellers-elect = Elect the tellers anew

base-title = Base of the majority
base-hint = More than half of this elects; invalid ballots and ballots that did not come back make it no smaller. Whoever appears is back at once.
base-convened-members = Full members convened
base-convened-delegates = Delegates convened
base-convened-committee = Members of the committee
base-proof = proof: { $proof }
base-back = back because they appeared: { $names }
base-is = Base
base-needed = Votes needed
base-rule = Rule: { $rule }

names-by = Named by (if from the floor)
names-by-hint = The full name of the delegate. Members of the convening committee name nobody outside its list.
names-dossier-on = Dossier came in on (somebody not called to the congress)
names-by-unknown = It is not clear who “{ $name }” is: write the full name as on the roll, with the unit if several have it.
withdraw-many = Let people withdraw
withdraw-who = Who withdraws
vote-withdrawals = Let { $count } people withdraw

differences-of = Comparing the desks, { $office }
differences-back = Back to this election
differences-not-yet = Nothing is compared yet: every desk counts the whole box first. Until then nobody sees any desk's numbers.
differences-none = The desks agree stack by stack and name by name. Announce the result on the election's page.
differences-no-desk = Every desk has counted the whole box. This account sees the desks' numbers and so opens no further desk: that count would not be independent.
differences-you-count = This account counts at a desk and so does not see another's numbers. Somebody who runs the election and does not count compares them.
differences-way = Take the ballots of this stack and count them again. The desk that was wrong (or both) opens its page, presses the stack, enters all of it anew and says why. The old numbers are kept.
differences-stacks = { $count ->
    [one] { $count } stack differs
   *[other] { $count } stacks differ
}
corrections-title = Stacks counted anew
corrections-hint = The numbers before and after are in the log of entries, which prints once the result is announced.
corrections-stack = stack
poll-open = Open the page of the opinion poll
file-entry-log = Log of entries (PDF)
entry-log-kind = LOG OF ENTRIES
entry-log-title = election of the { $office }
entry-log-opening = { $body }, { $cycle }: the stacks of ballots for the { $office } in the order in which each desk handed them in; the result was announced on { $day }. Times are the record's. No ballot's content is in this log.
entry-log-round = Round { $round }
entry-log-desk = { $desk } ({ $kind }), counted by { $by }. Stacks: { $stacks }, ballots: { $ballots } of the { $returned } that came back.
entry-log-at = Handed in
entry-log-ballots = Ballots
entry-log-valid = Valid
entry-log-invalid = Invalid
entry-log-note = Counted anew
entry-log-corrected = { $reason } ({ $changes })
entry-log-sealed = { $reason } (the record holds neither count)
entry-log-same = { $reason } (the numbers are the same)
desk-is-the-station-s = This machine is the station “{ $own }” and counts at that desk alone, not at “{ $typed }”. To count at another desk, ask whoever runs the congress to open its station.
desk-is-another-s = A station or somebody else counts at the desk “{ $typed }”. Choose another name, so that two counts are not taken for one.
desk-ways = Ways to count
desk-way-keyed = Key ballot by ballot
desk-way-hand = Count by hand, enter sums
desk-contested = The desks differ on these stacks. Take the ballots and enter the whole stack again; do not ask for another desk's numbers.
desk-again = count anew
desk-again-hint = Count it anew with the ballots in hand, enter the whole stack and say why. The old numbers are kept.
desk-reason-again = Why it is counted anew
desk-quick = Take a number as soon as it is complete, without Enter
desk-keys-title = The keys
desk-hint-letters = Or one key a name: the letter beside it (⇧ means with Shift). Arrow up and down open a ballot to mend it; Esc drops what is half keyed. A number and then * is an invalid ballot for that reason.
desk-paper = The ballot just keyed
desk-done-list = Ballots keyed
desk-done-hint = Press a ballot to mend it. This list is on this machine alone; once the stack is handed in only its sums are left.
desk-ballot = Ballot #
desk-editing = (mending)
desk-edit = Mend this ballot
desk-empty = No ballot yet.
desk-none = nobody struck
desk-struck = struck #
desk-against = against #
desk-over = Leaves # names for # seats: this ballot is invalid.
desk-nobody = Strikes every name: this ballot is invalid.
desk-press-again = If it is so, press Enter once more.
desk-left = leaves # names for # seats
desk-agree = Agree
desk-disagree = Disagree
desk-open = left open
desk-by-lot = The ballots keyed before are back, in an order drawn by lot. Find the last one by its marks, not by its number.
desk-was-invalid = Ballot # is entered as invalid.
desk-which = Why is it invalid? Press the number of the reason, Esc to leave it.
desk-unfinished = A ballot is half keyed: press Enter to end it or Esc to drop it, then hand in.
hand-of = Counting by hand, { $office }
hand-hint = The sums of the sheet for counting by hand: one reads, one writes, one checks. Sort ballots by how many they choose and count class by class. The other desk counts on its own and does not look here.
hand-ballots = Ballots of the stack
hand-classes = Ballots by how many they choose (to check)
hand-classes-hint = Ballots that choose 1 name, 2 names… They add up to the valid ballots, and to all votes together.
hand-votes = Votes of each name
hand-sheets-differ = Valid and invalid make { $found } ballots, while the stack has { $told } sheets.
hand-classes-ballots-differ = The classes make { $told } ballots, while { $found } are valid.
hand-classes-votes-differ = By the classes there are { $told } votes, while those of all names make { $found }.
invalid-too-many = more names left than seats
invalid-nobody-chosen = every name struck
invalid-one-name-unclear = both boxes marked, or none

desk-unsaved = Not saved on the server yet. The ballots are on this page alone: keep it open; saving is tried again.

## The number that the unit above gives before a congress, or a conference, votes on its own

guidance-title = Guidance on numbers
guidance-lead = A congress (conference) votes how many it elects within the guidance from above. Once it is given here, a number outside it is not taken.
guidance-office = Office
guidance-least = At least
guidance-most = At most
guidance-given = Guidance
guidance-from-to = from { $least } to { $most } (on { $on })
guidance-none = none yet
guidance-save = Give guidance
guidance-of-election = Guidance from above: from { $least } to { $most } ({ $rule }).

## The opinion poll on names from the floor

poll-title = Opinion poll
poll-of = Opinion poll, { $office }
poll-what = Asks the assembly about names from the floor where the list is longer than the surplus allows. It is no election: nobody is elected and no majority is needed.
poll-unread = How the list is cut by it was not read to the end of the article, so the assembly votes on the cut.
poll-rule = Rule: { $rule }.
poll-names = The opinion is asked of
poll-none = Nobody stands from the floor, so there is nothing to ask.
poll-list = The list has { $names } names for { $seats } seats; at most { $most } may stand.
poll-list-open = The list has { $names } names for { $seats } seats.
poll-counters = Counting team
poll-counters-hint = One person a line, the head first. It includes people of the secretariat; nobody who stands counts.
poll-ask = Hand out opinion papers
poll-issued = Papers handed out
poll-returned = Papers that came back
poll-invalid = Invalid papers
poll-in-favour = For the list
poll-count = Enter the result
poll-result = What the poll came to
poll-present = Present
poll-percent = Share of those present
poll-cut-title = Shorten the list
poll-cut-who = Off the list
poll-cut-hint = Those with the fewest are chosen, so that { $most } names are left. The assembly votes.
poll-cut = Take off the list
poll-was-cut = off the list
poll-again = Take another opinion poll
vote-cut = Shorten the list after the opinion poll

poll-paper-office = Opinion on the list for the { $office }
poll-minutes-title = of the opinion poll
poll-minutes-behalf = FOR THE COUNTING TEAM
poll-minutes-head = HEAD
poll-minutes-opening = { $body }, { $cycle }, asked on { $day } the assembly's opinion of { $count } names from the floor for the list of the { $office }.
poll-minutes-counters = Counting team formed by the presidium: { $names }. Head: { $head }.
poll-minutes-papers = Present: { $present }. Papers handed out: { $issued }; returned: { $returned }; valid: { $valid }; invalid: { $invalid }.
poll-minutes-table = Opinion of each name, in the order of the paper
poll-minutes-cut = After the poll the assembly voted off the list: { $names }.
poll-minutes-nobody-cut = Nobody has been taken off the list.
poll-minutes-grounds = Rules: { $rules }. An opinion paper is no ballot.

file-poll-paper = Opinion paper (PDF)
file-poll-minutes-pdf = Minutes of the opinion poll (PDF)
file-poll-minutes-docx = Minutes of the opinion poll (DOCX)

tie-lot = a lot was drawn among the tied
tie-older = the older of the tied is elected
tie-longer-membership = the tied candidate with the longer membership is elected
tie-chair = the chair decided between the tied

## Refusals

refusal-elections-one-seat = The number of seats for the { $office } is 1.
refusal-elections-one-seat-next = Enter 1.
refusal-elections-nominator-bound = A member of the convening committee cannot nominate a person outside the committee's list.
refusal-elections-nominator-bound-next = The nominator must be a delegate outside the convening committee. If another delegate also nominates the person, enter that delegate.
refusal-elections-no-nominator = The nominator of these people is missing.
refusal-elections-no-nominator-next = Enter the nominator: a delegate (member) at the congress, or a member at the committee's conference.
refusal-elections-nominator-unknown = The nominator has no vote here, or is not at the congress.
refusal-elections-nominator-unknown-next = At the congress only delegates (members) who have a vote and attend can nominate; at the committee's conference only the members just elected. Check the name.
refusal-elections-ratified = The result of the congress was ratified on { $on }, so the election can no longer pass to the committee.
refusal-elections-ratified-next = Report the vacancy to the unit above, and fill it by an election at a conference of the committee.
refusal-elections-no-dossier = A candidate who is not a delegate needs an application.
refusal-elections-no-dossier-next = Enter the day the application was received, or the delegate who nominated the candidate and handed the application to the presidium.
refusal-elections-dossier-late = The application was received on { $on }; the last day was { $last }.
refusal-elections-dossier-late-next = A non-delegate who self-nominates must apply at least 15 working days before the opening. After that, only a delegate can nominate them.
refusal-elections-more-than-box = This desk would have { $counted } ballots; the box held { $returned }.
refusal-elections-more-than-box-next = Count the sheets of the batch again, and check whether a batch was submitted twice under two names.
refusal-elections-box-not-covered = { $desk } has counted { $counted } of { $returned } ballots returned.
refusal-elections-box-not-covered-next = The desk must submit its remaining batches. The result can be announced once the whole box is counted.
refusal-elections-no-fallback = The election of the { $office } cannot pass to another body: the rules do not provide for it, the time has not come, or it has already passed.
refusal-elections-no-fallback-next = The election passes on only if the rules provide for it and the congress has voted to end the election.
refusal-elections-tellers-missing = { $have } of { $needed } tellers have signed in at this desk.
refusal-elections-tellers-missing-next = The missing teller signs in at this desk with their own password. Then submit the batch again.
refusal-elections-one-machine = This machine belongs to { $desk }. For a box of this size each desk needs its own machine.
refusal-elections-one-machine-next = Count this desk on another machine. Only a small congress can count two desks on one machine.
refusal-elections-small-stack = The batch has { $ballots } ballots and needs at least { $least }: the totals of a small batch reveal its ballots.
refusal-elections-small-stack-next = Add these ballots to another batch and count that batch again, with the reason. If the other batch was submitted wrongly, the chair removes it first.
refusal-elections-small-rest = After this batch { $left } ballots are left, fewer than a batch needs ({ $least }).
refusal-elections-small-rest-next = Count the remaining ballots into this batch, then submit it.
refusal-elections-sums-missing = The totals of batch { $stack } at { $desk } are missing from the server's ballot box, or were changed there.
refusal-elections-sums-missing-next = The desk counts the batch again from the ballots and gives the reason. If the file was changed, note it in writing and run “daihoi verify”.
refusal-elections-number-not-voted = The assembly does not vote on the number of { $office }, so guidance cannot be given for it.
refusal-elections-number-not-voted-next = For delegates to the congress above, use the apportionment. An office with one seat needs no number.
refusal-elections-backward-guidance = The guidance from { $least } to { $most } is not a valid range.
refusal-elections-backward-guidance-next = The smaller number must be at least one and not larger than the other.
refusal-elections-number-voted = The number of { $office } is already voted, and the election is open.
refusal-elections-number-voted-next = Give guidance before the vote. If the number voted contradicts it, review the result on the ratification page.
refusal-elections-outside-guidance = The number { $seats } is outside the guidance of the unit above: from { $least } to { $most }.
refusal-elections-outside-guidance-next = Vote on a number within the guidance, or ask the unit above for new guidance first.
refusal-elections-no-grounds = The number of the decision or the reason is missing.
refusal-elections-no-grounds-next = Enter number and day of the decision of the committee above, and the reason: the principle or procedure broken, or the standard not met.
refusal-elections-not-elected = This person was not elected there, or was already not recognised.
refusal-elections-not-elected-next = Choose one of the elected candidates.
refusal-elections-rests-on = The { $office } was elected by or from those elected here, and that result is valid.
refusal-elections-rests-on-next = Deal with the election of the { $office } first.
refusal-elections-no-reason = The reason for the correction is missing.
refusal-elections-no-reason-next = Enter what was wrong and the basis of the correction.
refusal-elections-nothing-wrong = The number in the record is already { $number }.
refusal-elections-nothing-wrong-next = Enter another number, or make no correction.
refusal-elections-not-withdrawn = One of these people has not withdrawn.
refusal-elections-not-withdrawn-next = Choose people who withdrew or were removed from the list.
refusal-elections-count-begun = The desks have begun to count.
refusal-elections-count-begun-next = Correct the number of ballots in the box, or remove the batches first.
refusal-elections-no-stack = { $desk } has no batch { $stack }.
refusal-elections-no-stack-next = Check the names of the desk and the batch.
refusal-elections-sealed = The ballots have been sealed since { $on }.
refusal-elections-sealed-next = Open the seal by a decision first, then recount.
refusal-elections-poll-open = An opinion poll on the candidates from the floor is open.
refusal-elections-poll-open-next = Count the opinion poll and enter its result, then change or close the list.
refusal-elections-no-poll = There is no opinion poll, or it is already counted.
refusal-elections-no-poll-next = Check the page of the opinion poll of this election.
refusal-elections-nobody-to-ask = There are no candidates from the floor and none self-nominated, so there is nothing to ask.
refusal-elections-nobody-to-ask-next = The convening committee's list is the official nomination and is not polled. If it is too long, record withdrawals.
refusal-elections-no-counters = The counting team of an opinion poll must include members of the secretariat.
refusal-elections-no-counters-next = Elect a secretariat if there is none, then name the counting team: members of the secretariat, and delegates to help if needed.
refusal-elections-counter-stands = A member of the counting team is a candidate.
refusal-elections-counter-stands-next = Choose people who are not candidates.
refusal-elections-cut-out-of-order = A candidate with { $cut } votes would be removed while a candidate with { $kept } stays.
refusal-elections-cut-out-of-order-next = Remove the candidates with the fewest votes first, until the list is within the limit.
refusal-elections-not-polled = One of these candidates was not in the opinion poll.
refusal-elections-not-polled-next = An opinion poll removes only candidates from the floor. Other candidates leave the list by withdrawal.
refusal-elections-not-its-turn = Elect the { $first } first.
refusal-elections-not-its-turn-next = Elections follow the order of the rules. The elections page shows the next step.
refusal-elections-already-open = This election is already open.
refusal-elections-already-open-next = Open its page and continue with the next step.
refusal-elections-not-open = This election is not open.
refusal-elections-not-open-next = Vote on the number of seats and open the election first.
refusal-elections-no-seats = The number of seats is missing.
refusal-elections-no-seats-next = Enter at least one.
refusal-elections-no-vote = The result of the vote is missing.
refusal-elections-no-vote-next = Vote by raised card and enter the cards for, against and not voting.
refusal-elections-not-carried = Not carried: { $for_it } of { $of } voted for; { $needed } needed.
refusal-elections-not-carried-next = Vote on another proposal.
refusal-elections-too-many-cards = { $cards } cards were counted; there are only { $voters } voters.
refusal-elections-too-many-cards-next = Count again.
refusal-elections-out-of-order = The election is at the step “{ $stage }”. This step is not due yet, or is complete.
refusal-elections-out-of-order-next = Reload the page and continue with the step at its top; another person may have completed this one.
refusal-elections-nobody = The list of names is empty.
refusal-elections-nobody-next = Enter at least one name.
refusal-elections-twice = A person is named twice.
refusal-elections-twice-next = Name each person once.
refusal-elections-not-in-pool = One of these people was not elected to the new { $pool }.
refusal-elections-not-in-pool-next = Nominate only people elected to the { $pool }.
refusal-elections-outside-committee-list = A member of the convening committee cannot nominate, be nominated or self-nominate outside the committee's list.
refusal-elections-outside-committee-list-next = Remove the name. If the person is on the committee's list, choose the committee as nominator.
refusal-elections-not-endorsed = { $have } people endorse the nomination; at least { $needed } are needed.
refusal-elections-not-endorsed-next = Vote by raised card on the nomination. With enough votes the name goes on the list.
refusal-elections-not-standing = This person is not a candidate.
refusal-elections-not-standing-next = Choose a candidate.
refusal-elections-other-names = The list has { $listed } names, but there are { $standing } candidates.
refusal-elections-other-names-next = List exactly the present candidates.
refusal-elections-too-few-names = The list has { $names } candidates; at least { $needed } are needed: there must be more candidates than seats.
refusal-elections-too-few-names-next = Nominate more candidates, or vote on the number of seats again.
refusal-elections-too-many-names = The list has { $names } candidates; at most { $most } are allowed.
refusal-elections-too-many-names-next = Hold an opinion poll on the candidates from the floor (on this election's page) and shorten the list, or record withdrawals.
refusal-elections-no-tellers = The tellers are not elected yet.
refusal-elections-no-tellers-next = Elect the tellers by raised card before ballots are issued.
refusal-elections-candidate-is-teller = A candidate on the list is a teller.
refusal-elections-candidate-is-teller-next = On the election's page press “Record that they step down”. The other tellers continue; elect tellers again if they are too few.
refusal-elections-too-many-issued = { $ballots } ballots were issued for { $voters } voters.
refusal-elections-too-many-issued-next = Each voter present receives one ballot: count ballots and voters again.
refusal-elections-more-returned = The box holds { $returned } ballots; { $issued } were issued.
refusal-elections-more-returned-next = Count again. If there are still too many, the vote is void: seal the box, record it in the minutes and vote again.
refusal-elections-no-desk = The name of the desk or the batch is missing.
refusal-elections-no-desk-next = Name the desk, for example “Desk 1”, and number the batch.
refusal-elections-one-hand = A teller at this desk has counted at { $desk }.
refusal-elections-one-hand-next = Independent counts need different people. That teller leaves the desk and another signs in.
refusal-elections-needs-reason = Batch { $stack } was already counted at this desk.
refusal-elections-needs-reason-next = If this desk belongs to another person, give yours another name, such as Desk 2. If the batch is counted again from the ballots, give the reason; the old totals are kept.
refusal-elections-read-twice = These readings were already submitted, as batch { $stack }.
refusal-elections-read-twice-next = A batch is submitted once. Scan and read each batch separately. To read a batch again, scan the ballots again and give the reason.
refusal-elections-impossible = { $why }
refusal-elections-impossible-next = Compare with the ballots and enter it again.
refusal-elections-too-few-counts = There are { $have } independent counts; { $needed } are needed.
refusal-elections-too-few-counts-next = Enter the other counts at other desks, then compare.
refusal-elections-third-count = The result is so close that the rules require a third independent count.
refusal-elections-third-count-next = Count all ballots at a third desk, then announce.
refusal-elections-counts-differ = The counts differ in { $places } places, first in batch { $stack }.
refusal-elections-counts-differ-next = Count the ballots of that batch again, correct the desk with the error and give the reason.
refusal-elections-nothing-to-decide = The list for the next vote is empty, names a person twice, or includes a person already elected.
refusal-elections-nothing-to-decide-next = Choose candidates who are not elected yet.
refusal-elections-tied-only = A new vote after a tie is limited to the tied candidates.
refusal-elections-tied-only-next = Choose exactly the candidates with the same number of votes.
refusal-elections-no-further-round = The rules provide no further round.
refusal-elections-no-further-round-next = Leave the seats empty. They are filled later as the rules of the body provide.
refusal-elections-not-admitted = Only { $admitted } candidates of the last round are admitted to the next one.
refusal-elections-not-admitted-next = Remove the candidates who are not admitted.
refusal-elections-tie-by-vote = Under the rules a vote breaks this tie, not lot, age or the chair.
refusal-elections-tie-by-vote-next = Vote again on the tied candidates, or leave the seat empty.
refusal-elections-tie-by-no-vote = Under the rules lot, age, length of membership or the chair breaks this tie, not a vote.
refusal-elections-tie-by-no-vote-next = Record the elected candidate on the page of the election.
refusal-elections-other-than-tied = Choose exactly { $seats } of the { $tied } tied candidates.
refusal-elections-other-than-tied-next = Choose only tied candidates.

## A unit's history

history-election-fell-back = On { $on } the election of the { $office } passed to the committee, because the congress elected no one
history-seats-guided = On { $on } the unit above gave guidance on the number of { $office }: from { $least } to { $most }
history-election-opened = On { $on } the election of the { $office } was opened, seats: { $seats }
history-names-put-forward = On { $on } { $count } candidates were nominated for the { $office }
history-name-withdrawn = On { $on } a candidate withdrew from the election of the { $office }
history-list-closed = On { $on } the list for the { $office } was closed: { $count } candidates
history-ballots-issued = On { $on } { $ballots } ballots were issued for the { $office }
history-box-opened = On { $on } the box for the { $office } was opened: { $ballots } ballots returned
history-stack-corrected = On { $on } batch { $stack } for the { $office } was counted again
history-result-announced = On { $on } the result for the { $office } was announced: { $elected } elected, { $needed } votes of { $base } needed, { $left } seats left
history-voted-again = On { $on } a further vote for the { $office } was opened: { $count } candidates, { $seats } seats
history-tie-broken = On { $on } { $office }: { $how }, { $count } elected
history-seats-left-empty = On { $on } the congress decided to end the election of the { $office }
history-election-annulled = On { $on } the unit above annulled the election of the { $office }, to be repeated, by { $decision }: { $reason }
history-person-not-recognised = On { $on } the unit above did not recognise one person elected to the { $office }, by { $decision }: { $reason }
history-more-ballots-issued = On { $on } { $count } more ballots for the { $office } were issued to late arrivals, { $ballots } in all
history-election-mistake-seats = On { $on } the number of seats of the { $office } was corrected to { $seats }; reason: { $reason }
history-election-mistake-opening = On { $on } the opening of the election of the { $office } was cancelled; reason: { $reason }
history-election-mistake-names = On { $on } { $count } names entered by mistake were removed from the list of the { $office }; reason: { $reason }
history-election-mistake-withdrawal = On { $on } { $count } names were restored to the list of the { $office }; reason: { $reason }
history-election-mistake-poll-asked = On { $on } the opinion poll on the list of the { $office } was cancelled; reason: { $reason }
history-election-mistake-poll-count = On { $on } the count of the opinion poll on the list of the { $office } was corrected; reason: { $reason }
history-election-mistake-list = On { $on } the list of the { $office } was reopened; reason: { $reason }
history-election-mistake-issued = On { $on } the number of ballots issued for the { $office } was corrected to { $ballots }; reason: { $reason }
history-election-mistake-box-opening = On { $on } the opening of the box of the { $office } was cancelled; reason: { $reason }
history-election-mistake-box = On { $on } the number of ballots in the box of the { $office } was corrected to { $ballots }; reason: { $reason }
history-election-mistake-stack = On { $on } batch { $stack } of { $desk } was removed from the election of the { $office }; reason: { $reason }
history-election-mistake-result = On { $on } a recount of the { $office } was decided, and the announced result is no longer valid; reason: { $reason }
history-election-mistake-empty-seats = On { $on } the decision to leave seats of the { $office } empty was cancelled; reason: { $reason }
history-election-mistake-tie-break = On { $on } the choice between the tied candidates for the { $office } was cancelled; reason: { $reason }
history-opinion-asked = On { $on } an opinion poll was opened on { $count } candidates from the floor for the { $office }
history-opinion-counted = On { $on } the opinion poll on the list of the { $office } was counted: { $returned } papers returned
history-list-cut = On { $on } the congress voted to remove { $count } candidates from the list of the { $office } after the opinion poll
