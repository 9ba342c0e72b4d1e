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

refusal-elections-one-seat = There is one { $office }.
refusal-elections-one-seat-next = Write 1.
refusal-elections-nominator-bound = A member of the convening committee may name nobody outside its list.
refusal-elections-nominator-bound-next = Whoever names somebody is a delegate outside the convening committee; if another delegate names them too, write that delegate.
refusal-elections-no-nominator = Nobody is told who names these people.
refusal-elections-no-nominator-next = Write down who names them: a delegate (member) at the congress, or a member at the committee's conference.
refusal-elections-nominator-unknown = Whoever names them does not vote here, or has not come to the congress.
refusal-elections-nominator-unknown-next = At the congress only delegates (members) who vote and attend may name somebody; at the committee's conference only the members just elected. Check the name.
refusal-elections-ratified = The result of the congress was ratified on { $on }, so the election passes to the committee no longer.
refusal-elections-ratified-next = Report what is empty to the unit above, and fill it by an election at a conference of the committee.
refusal-elections-no-dossier = Somebody who was not called to the congress needs a dossier to stand.
refusal-elections-no-dossier-next = Write the day on which the dossier came in, or the delegate who named them and handed it to the presidium.
refusal-elections-dossier-late = The dossier came in on { $on }; the last day was { $last }.
refusal-elections-dossier-late-next = Somebody who was not called and stands by themselves hands it in 15 working days before the opening at the latest; after that only a delegate can name them.
refusal-elections-more-than-box = This desk would have counted { $counted } ballots, while the box held { $returned }.
refusal-elections-more-than-box-next = Count the sheets of the stack again, and see whether a stack was handed in twice under two names.
refusal-elections-box-not-covered = { $desk } has counted { $counted } of the { $returned } ballots that came back.
refusal-elections-box-not-covered-next = It hands in the stacks that are left; the result is announced when the whole box was counted.
refusal-elections-no-fallback = The rules name nobody who would elect the { $office } instead, or it is not yet time, or it has passed already.
refusal-elections-no-fallback-next = It passes only where the rules say so and the congress has voted to elect no more.
refusal-elections-tellers-missing = { $have } of { $needed } tellers have signed in at this desk.
refusal-elections-tellers-missing-next = The missing teller signs in at this desk with their own password; then hand the stack in again.
refusal-elections-one-machine = This machine is the machine of { $desk }, and in a box of this size each desk has a machine of its own.
refusal-elections-one-machine-next = Count this desk on another machine. Only a small congress may count two desks on one machine.
refusal-elections-small-stack = The stack has { $ballots } ballots and needs at least { $least }: the sums of a small stack tell its ballots.
refusal-elections-small-stack-next = Put these ballots with another stack and count that stack again, with the reason. If the other stack was handed in wrongly, the chair takes it out first.
refusal-elections-small-rest = After this stack { $left } ballots are left, fewer than a stack needs ({ $least }).
refusal-elections-small-rest-next = Count the ballots that are left into this stack, then hand it in.
refusal-elections-sums-missing = The sums of stack { $stack } at { $desk } are not in the server's ballot box, or were changed there.
refusal-elections-sums-missing-next = That desk counts the stack again with the ballots in hand and gives the reason; if the file was changed, put it on paper and run “daihoi verify”.
refusal-elections-number-not-voted = The number of { $office } is not voted by the assembly, so no guidance is given for it.
refusal-elections-number-not-voted-next = The number of delegates to the congress above is given by their apportionment; where there is one seat nothing need be given.
refusal-elections-backward-guidance = Guidance from { $least } to { $most } cannot be.
refusal-elections-backward-guidance-next = The smaller number is at least one and no larger than the other.
refusal-elections-number-voted = The number of { $office } was voted, and the election is open.
refusal-elections-number-voted-next = Guidance comes before the vote; if the number that was voted goes against it, review the result on the ratification page.
refusal-elections-outside-guidance = The number { $seats } is outside the guidance from above: from { $least } to { $most }.
refusal-elections-outside-guidance-next = Discuss and vote on a number within it; for another, ask the unit above for new guidance first.
refusal-elections-no-grounds = The number of the decision or the reason is missing.
refusal-elections-no-grounds-next = Give number and day of the decision of the committee above, and the reason: which principle or procedure was broken, or which standard is lacking.
refusal-elections-not-elected = This person was not elected there, or was not recognised before.
refusal-elections-not-elected-next = Choose one of those elected.
refusal-elections-rests-on = The { $office } was elected by those elected here, or from among them, and that result stands.
refusal-elections-rests-on-next = Deal with the election of the { $office } first, then with this one.
refusal-elections-no-reason = A correction has a reason.
refusal-elections-no-reason-next = Say what was wrong, and what the correction rests on.
refusal-elections-nothing-wrong = The number on record is { $number } already.
refusal-elections-nothing-wrong-next = Enter another number, or leave it.
refusal-elections-not-withdrawn = One of these people was not withdrawn.
refusal-elections-not-withdrawn-next = Choose people who were withdrawn or cut off the list.
refusal-elections-count-begun = The desks have begun to count.
refusal-elections-count-begun-next = Correct the number of ballots in the box, or take out the stacks first.
refusal-elections-no-stack = { $desk } has no stack { $stack }.
refusal-elections-no-stack-next = Check the names of the desk and of the stack.
refusal-elections-sealed = The ballots have been under seal since { $on }.
refusal-elections-sealed-next = Open the seal by a decision first, then recount.
refusal-elections-poll-open = The assembly's opinion of the names from the floor is being asked.
refusal-elections-poll-open-next = Count the opinion poll and enter what it came to; names come, go or are closed after that.
refusal-elections-no-poll = No opinion poll was taken, or it has been counted.
refusal-elections-no-poll-next = The page of the opinion poll of this election shows where it stands.
refusal-elections-nobody-to-ask = Nobody stands from the floor or by themselves whom the assembly could be asked about.
refusal-elections-nobody-to-ask-next = The convening committee's list is the official nomination and is not polled; if it is too long, let people withdraw.
refusal-elections-no-counters = Those who count an opinion poll include people of the secretariat.
refusal-elections-no-counters-next = Elect a secretariat if there is none, then name the counting team: members of the secretariat, with delegates to help if needed.
refusal-elections-counter-stands = Somebody who counts the opinion poll stands on the list.
refusal-elections-counter-stands-next = Choose people who do not stand.
refusal-elections-cut-out-of-order = Somebody with { $cut } votes would be cut while somebody with { $kept } stays.
refusal-elections-cut-out-of-order-next = Cut from the fewest votes up, until the list is within the largest surplus.
refusal-elections-not-polled = Somebody was not among those of whom the opinion was asked.
refusal-elections-not-polled-next = An opinion poll shortens the list among the names from the floor only; others leave by withdrawing.
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

## A unit's history

history-election-fell-back = On { $on } the election of the { $office } passed to the committee, for the congress had elected nobody
history-seats-guided = On { $on } the unit above gave guidance on the number of { $office }: from { $least } to { $most }
history-election-opened = On { $on } opened the election of the { $office }, seats: { $seats }
history-names-put-forward = On { $on } put { $count } forward for the { $office }
history-name-withdrawn = On { $on } somebody withdrew from the election of the { $office }
history-list-closed = On { $on } closed the list for the { $office }: { $count } names
history-ballots-issued = On { $on } issued { $ballots } ballots for the { $office }
history-box-opened = On { $on } opened the box for the { $office }: { $ballots } ballots returned
history-stack-corrected = On { $on } counted stack { $stack } anew for the { $office }
history-result-announced = On { $on } announced the result for the { $office }: { $elected } elected, { $needed } votes of { $base } needed, { $left } seats left
history-voted-again = On { $on } voted again for the { $office }: { $count } names, { $seats } seats
history-tie-broken = On { $on } { $office }: { $how }, { $count } elected
history-seats-left-empty = On { $on } the congress decided to elect no more to the { $office }
history-election-annulled = On { $on } the unit above annulled the election of the { $office }, to be held again, by { $decision }: { $reason }
history-person-not-recognised = On { $on } the unit above did not recognise one person elected to the { $office }, by { $decision }: { $reason }
history-more-ballots-issued = On { $on } { $count } more ballots for the { $office } were issued to voters who came later, { $ballots } in all
history-election-mistake-seats = On { $on } the number of seats of the { $office } was corrected to { $seats }; reason: { $reason }
history-election-mistake-opening = On { $on } the opening of the election of the { $office } was cancelled; reason: { $reason }
history-election-mistake-names = On { $on } { $count } names put in by mistake were taken off the list of the { $office }; reason: { $reason }
history-election-mistake-withdrawal = On { $on } { $count } names were put back on the list of the { $office }; reason: { $reason }
history-election-mistake-poll-asked = On { $on } the opinion poll on the list of the { $office } was cancelled; reason: { $reason }
history-election-mistake-poll-count = On { $on } the count of the opinion poll on the list of the { $office } was corrected; reason: { $reason }
history-election-mistake-list = On { $on } the list of the { $office } was reopened; reason: { $reason }
history-election-mistake-issued = On { $on } the number of ballots issued for the { $office } was corrected to { $ballots }; reason: { $reason }
history-election-mistake-box-opening = On { $on } the opening of the box of the { $office } was cancelled; reason: { $reason }
history-election-mistake-box = On { $on } the number of ballots in the box of the { $office } was corrected to { $ballots }; reason: { $reason }
history-election-mistake-stack = On { $on } stack { $stack } of { $desk } was taken out of the election of the { $office }; reason: { $reason }
history-election-mistake-result = On { $on } a recount of the { $office } was decided, and the announced result holds no longer; reason: { $reason }
history-election-mistake-empty-seats = On { $on } leaving the seats of the { $office } empty was cancelled; reason: { $reason }
history-election-mistake-tie-break = On { $on } the choice between the tied for the { $office } was cancelled; reason: { $reason }
history-opinion-asked = On { $on } asked the assembly's opinion of { $count } names from the floor for the { $office }
history-opinion-counted = On { $on } counted the opinion poll for the list of the { $office }: { $returned } papers came back
history-list-cut = On { $on } the congress voted { $count } names off the list of the { $office } after the opinion poll
