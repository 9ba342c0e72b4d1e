# Elections, the organs of a congress, counting, minutes.

elections-title = Elections
elections-back = Back to elections
elections-order = Order of elections
elections-by-congress = Elected by the { $meeting }
elections-by-committee = Elected by the new committee
elections-by-commission = Elected by the new { $commission }
elections-seats = { $seats } to elect
elections-filled = { $elected } of { $seats } elected

next-title = Next
next-go = Continue
next-unopened = Set the number of seats
next-unopened-why = The { $meeting } votes on the number, or the unit above allocates it.
next-unopened-one = Open the election
next-unopened-one-why = One person is elected to this office.
next-nominating = Make and close the list
next-nominating-why = Enter the candidates nominated by the committee, from the floor and by themselves. Record withdrawals. Then vote to close the list.
next-listed = Print and issue ballots
next-listed-why = One ballot for each person present.
next-voting = Collect the ballots and open the box
next-voting-why = Count the ballots before reading them. The number returned must not exceed the number issued.
next-handover-compare = Compare the counts
next-handover-compare-why = Every desk has counted the whole box. The comparison shows the result to the people who keep the election, and to no screen of the hall.
next-handover-sign = Print the tellers’ minutes and have them signed
next-handover-sign-why = The desks agree. The tellers check and sign their minutes before the result is announced.
next-handover-receive = Hand the minutes to the presidium
next-handover-receive-why = The minutes are signed. The tellers report to the presidium, or to the chair of the meeting.
next-handover-announce = Announce the result
next-handover-announce-why = The presidium has the signed minutes. The announcement shows the result on every screen of the hall.
handover-compared = { $on }: the counts were compared, and the desks agree.
handover-signed = Signed in person: { $people }.
handover-signed-on-paper = Signed on paper, as recorded by the person who keeps the election: { $people }.
handover-received = Received by { $person }.
handover-received-on-paper = Received on paper by { $person }.
handover-own-sign = The tellers sign
handover-own-sign-hint = Each teller signs at this screen with their own account, or with their badge number and the personal code on the badge.
handover-own-receive = The presidium receives the minutes
handover-own-receive-hint = The member who receives the minutes confirms it at this screen with their own account, or with their badge number and the personal code on the badge.
handover-own-login = Login or badge number
handover-own-code = Password or personal code
handover-own-sign-button = Sign the minutes
handover-own-receive-button = Receive the minutes
handover-on-paper = Record signatures on paper
handover-on-paper-hint = Only for people without an account and without a badge. The record says that they signed on paper and that the person who keeps the election recorded it.
handover-own-nobody = This login or badge number belongs to no person on the list.
handover-own-must-change = Another person set this password: sign in and change it first, then sign.
handover-own-has-account = This person has an account: sign with login and password, not with the badge.
handover-own-namesakes = Several people on the list have this name: sign with the badge number and the personal code.
handover-head = head of the tellers
handover-signers = Who signed on paper?
handover-receiver = Who received the minutes?
handover-compare = Compare the counts
handover-sign = Record the signatures
handover-receive = Record the handover
handover-announce = Announce the result
handover-at-once = Announce at once
handover-at-once-hint = In a small { $meeting } the tellers may report to the meeting without handing over signed minutes first. They sign the minutes afterwards.
handover-again = If a number is wrong, correct it or count the stack again: the counts are then compared and signed again.
result-not-announced = The desks agree on this result. It has not been announced.
next-counting = Count at the desks, then announce
next-counting-why = At least two desks count independently. The result is ready when they agree on each batch and each candidate.
next-counting-one-why = One desk counts the whole box. If more desks count, they count independently, and the result is ready when they agree on each batch and each candidate.
next-undecided = The assembly decides whether to vote again
next-undecided-why = If candidates tie for the last seat, the assembly votes again on them. If seats are left, it votes again or leaves them empty.
next-done = This election is complete
next-done-signed-why = The tellers’ minutes are signed and handed over. Seal the ballots and hand them over with the minutes.
next-done-why = Print the minutes for the head of the tellers and the presidium to sign.

organs-title = Organs of the { $meeting }
organ-elect = Elect by raised card
organ-members = Members
organ-nobody = Not elected yet.
organ-none = not elected
organ-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
organ-hint = One person a line, the head first. Enter only people on the roll of the { $meeting }.
organ-save = Record the election
field-people = Names
people-unknown = Not on the roll of the { $meeting }: { $names }
people-near = The roll has no name with these marks. If one of these people is meant, type the name in full: { $names }
people-several = Several people have this name. Add the unit after a dash, or the year or number in brackets, as listed: { $names }

vote-legend = Vote by raised card
vote-seats = Number of seats, { $office }
vote-list = Close the list
vote-withdrawal = Withdrawal of { $name }
vote-round = Vote again
vote-end = End the election

election-about = This election
election-seats = Seats
election-electors = Voters
election-listed-names = Candidates
election-issued = Ballots issued
election-returned = Ballots returned
election-open = Open the election
election-close-list = Vote to close the list
election-issue = Record the ballots issued
election-open-box = Open the box
election-announce = Compare and announce the result
election-again-who = Candidates in the next vote
election-again = Vote again
election-end-title = End the election
election-end = Leave the seats empty
election-files = Ballots and minutes

names-title = Nominate
names-hint = One person a line.
names-origin = Nominated by
election-unread = Source text not checked (printed on the checking sheet behind the minutes, not in them):
names-others = People outside the roll with the same or nearly the same name as another person here are different people: checked
names-alike = People outside the roll have the name of a candidate, or are listed twice: { $names }. If they are different people, tick the box below the list and send it again.
names-outsiders = Some of them are not delegates
names-save = Nominate
field-endorsed = Number of endorsements (if the rules require it)
origin-committee = The committee
origin-floor = The floor
origin-oneself = Themselves
standing-title = Candidates
withdraw-title = Withdrawal
withdraw-save = Record withdrawal

result-round = Result of round { $round }
result-base = Number the majority is counted from
result-needed = Votes needed
result-valid = Valid ballots
result-invalid = Invalid ballots
result-elected = Elected
result-elected-list = Elected, most votes first
result-tied = Tied
result-tied-note = Tie for the last seat.
tie-title-lot = Drawn by lot
tie-title-older = Elected by age
tie-title-longer-membership = Elected by length of membership
tie-title-chair = Chosen by the chair
tie-hint-lot = Draw lots in public, then record the candidate drawn.
tie-hint-older = Compare the dates of birth, then record the older candidate.
tie-hint-longer-membership = Compare the lengths of membership, then record the candidate with the longer one.
tie-hint-chair = The chair decides and announces the decision to the assembly.
tie-save = Record the elected
election-no-round = The rules provide no further round. Leave the remaining seats empty.
result-left = { $count ->
    [one] { $count } seat is left.
   *[other] { $count } seats are left.
}

desks-title = Desks
desks-hint = No desk sees another desk's votes before the result is announced.
desks-none = No desk has submitted a batch.
desk-stacks = { $count ->
    [one] { $count } batch
   *[other] { $count } batches
}
desk-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}
differences-title = Where the desks differ
differences-hint = Count the ballots of that batch again. The desk with the error submits the batch again and gives the reason.
differences-what = Item
differences-counts = Count of each desk
difference-valid = Valid ballots
difference-invalid = Invalid ballots
difference-batch = The whole batch
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
desk-stack = Batch
desk-sheets = Sheets in the batch, counted by hand
desk-sheets-differ = { $count ->
    [one] { $count } ballot was
   *[other] { $count } ballots were
  } entered; the batch has { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
  }.
desk-hint-strike = Type the numbers of the names struck out.
desk-hint-rows = Each row counts as “Agree”. Type the numbers of the rows marked “Disagree”. Type a number once more for a row left open or marked twice.
desk-hint-keys = Press Enter after each number; Enter alone completes the ballot. − reopens the last ballot. * and the number of a reason enters an invalid ballot.
desk-key = Number
desk-next = Complete ballot
desk-undo = Re-enter last ballot
desk-invalid = Invalid
desk-so-far = # of % ballots entered
desk-unknown = Number # is not on the list.
desk-log = Entry log
desk-log-hint = One ballot a line: the numbers struck out or not agreed with; 0 if none; x and the number of the reason for an invalid ballot.
desk-reason = Reason, if a submitted batch is counted again
desk-hand-in = Submit batch
desk-finished = This desk has finished
desk-finished-hint = Every ballot in the box is submitted. Put the ballots back into batches, then hand over the machine or wait for the comparison. If a batch must be counted again, this page names it.
desk-hand-machine-on = Sign out and hand over
hand-invalid = Invalid ballots, by reason
desk-done = Batch { $stack } is submitted.
desk-own = Batches submitted here
desk-file-title = From the scanner
desk-file-hint = The output of “daihoi ballot count”.

file-ballot = Ballot, A4 (PDF)
file-ballot-a5 = Ballot, A5 (PDF)
file-test-ballots = Test deck, A4 (PDF)
file-test-ballots-a5 = Test deck, A5 (PDF)
print-count = Print { $all ->
    [one] { $all } ballot
   *[other] { $all } ballots
  }: { $voters } for the voters and { $reserve } in reserve.
print-how = The file has one ballot: print or copy as many as needed. Print at 100 % size, not “fit to page”. If the ballot has two pages, print both sides of one sheet. Record only the ballots issued, without the reserve.
print-size = Use one paper size for the whole election. A5 suits a short list.
file-tally-sheet = Tally sheet (PDF)
file-ballot-json = Data for reading the ballots
file-minutes-pdf = Tellers' minutes (PDF)
file-minutes-docx = Tellers' minutes (DOCX)
file-minutes-txt = Tellers' minutes (plain text, TXT)

count-scanned = by scanner, unclear marks decided by people
count-keyed = entered ballot by ballot
count-hand = counted by hand, totals entered
count-way-of-stacks = batch { $stacks } { $way }

roll-elected-title = Delegates elected below
roll-elected-hint = Taken from the announced results of the { $meetings } below; no names are typed again.
roll-elected-save = { $count ->
    [one] Add { $count } delegate
   *[other] Add { $count } delegates
}

election-first-session = The outgoing { $leader }, or a re-elected deputy, or otherwise the person delegated by the unit above, convenes the first session of the new committee and presides until it has elected its chair ({ $rule }).
election-first-session-party = The outgoing secretary, or a re-elected deputy, or otherwise the person delegated by the committee above, convenes the first session of the new committee and presides until it has elected its chair ({ $rule }).

## The order of elections, the base of the majority, counting, comparing

next-fallback = Pass the election to the committee
next-fallback-why = No candidate had enough votes, and the { $meeting } voted to end the election. By the rules the new committee elects instead. The majority is then counted from the members of the committee.
step-fallback = Pass the election to the committee
step-fallback-why = The { $meeting } elected no one and voted to end the election. By the rules the new committee elects instead.
election-fall-back = Pass the election to the committee
election-fell-back = Since { $on } the new committee elects this office, because the { $meeting } elected no one.
election-fell-back-unread = The source text of this rule is checked only in part.

tellers-stand-title = Tellers who are candidates
tellers-stand-hint = Candidates do not count ballots ({ $rule }). The other tellers continue; if they are too few, more are elected by an open vote.
tellers-stand-head = The head of the tellers is a candidate. After the head steps down, the assembly elects a new head.
tellers-release = Record that they step down
tellers-elect = Elect the tellers again

base-title = Number the majority is counted from
base-hint = A candidate needs more than half of this number. Invalid ballots and ballots not returned do not reduce it. Anyone who arrives is counted again.
base-convened-members = Full members convened
base-convened-delegates = Delegates convened
base-convened-committee = Members of the committee
base-proof = proof: { $proof }
base-back = counted again after arrival: { $names }
base-is = Counted from
base-needed = Votes needed
base-rule = Rule: { $rule }

names-by = Nominated from the floor by
names-by-hint = The full name of the delegate. Members of the convening committee do not nominate outside the committee's list.
names-dossier-on = Application received on (non-delegates)
names-by-unknown = “{ $name }” is not clear: enter the full name as on the roll, with the unit if several people have it.
withdraw-many = Record withdrawals
withdraw-who = Candidates withdrawing
vote-withdrawals = Withdrawal of { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  }

differences-of = Comparison of the desks, { $office }
differences-back = Back to this election
differences-not-yet = Not compared yet: each desk first counts the whole box. Until then the numbers of the desks are hidden.
differences-none = The desks agree on each batch and each candidate. Announce the result on the election's page.
differences-no-desk = All desks have counted the whole box. This account sees their numbers, so it cannot open another desk: that count would not be independent.
differences-you-count = This account counts at a desk, so it cannot see the numbers of another. A person who runs the election and does not count compares them.
differences-way = Take the ballots of this batch and count them again. The desk with the error (or both) opens its page, selects the batch, enters it again in full and gives the reason. The old numbers are kept.
differences-stacks = { $count ->
    [one] { $count } batch differs
   *[other] { $count } batches differ
}
corrections-title = Batches counted again
corrections-hint = The entry log has the numbers before and after. It can be printed once the result is announced.
corrections-stack = batch
poll-open = Open the page of the opinion poll
file-entry-log = Entry log (PDF)
entry-log-kind = ENTRY LOG
entry-log-title = election of the { $office }
entry-log-opening = { $body }, { $cycle }: the batches of ballots for the { $office } in the order in which each desk submitted them. The result was announced on { $day }. Times are those of the record. This log does not show the content of any ballot.
entry-log-round = Round { $round }
entry-log-desk = { $desk } ({ $kind }), counted by { $by }. Batches: { $stacks }, ballots: { $ballots } of { $returned } returned.
entry-log-password = { $by } set the password of { $teller }, most recently on { $day }.
entry-log-at = Submitted
entry-log-ballots = Ballots
entry-log-valid = Valid
entry-log-invalid = Invalid
entry-log-note = Counted again
entry-log-corrected = { $reason } ({ $changes })
entry-log-sealed = { $reason } (neither count is in the record)
entry-log-same = { $reason } (the numbers are the same)
desk-is-the-station-s = This machine is the station “{ $own }” and counts only at that desk, not at “{ $typed }”. To count at another desk, ask the person who runs the { $meeting } to open its station.
desk-is-another-s = A station or another person counts at the desk “{ $typed }”. Choose another name to keep the two counts apart.
desk-ways = Ways to count
desk-way-keyed = Enter ballot by ballot
desk-way-hand = Count by hand, enter totals
desk-contested = The desks differ on these batches. Take the ballots and enter the whole batch again. Do not ask for another desk's numbers.
desk-again = count again
desk-again-hint = Count the ballots again, enter the whole batch and give the reason. The old numbers are kept.
desk-again-differs = The desks differ on this batch.
desk-reason-again = Reason for counting again
desk-quick = Accept a number once it is complete, without Enter
desk-keys-title = Keys
desk-hint-letters = Or press one key for each name: the letter beside it (⇧ means with Shift). Arrow up and down open a ballot to edit it; Esc discards the ballot being entered. A number and then * enters an invalid ballot for that reason.
desk-paper = Last ballot entered
desk-done-list = Ballots entered
desk-done-hint = Select a ballot to edit it. The server keeps the ballots encrypted until the batch is submitted; after that it keeps only the totals.
desk-ballot = Ballot #
desk-editing = (editing)
desk-edit = Edit this ballot
desk-empty = No ballot yet.
desk-none = none struck out
desk-struck = struck out #
desk-against = disagree #
desk-over = Leaves # names for # seats: this ballot is invalid.
desk-nobody = Strikes out every name: this ballot is invalid.
desk-press-again = To confirm, press Enter once more.
desk-left = leaves # names for # seats
desk-agree = Agree
desk-disagree = Disagree
desk-open = left open
desk-by-lot = The ballots entered before are restored in random order. Find the last one by its marks, not by its number.
desk-was-invalid = Ballot # is entered as invalid.
desk-which = Reason why it is invalid: press its number, or Esc to go back.
desk-unfinished = A ballot is incomplete: press Enter to complete it or Esc to discard it, then submit.
hand-of = Counting by hand, { $office }
hand-hint = Enter the totals of the tally sheet: one person reads, one writes, one checks. Sort the ballots by the number of names chosen and count each class. Another desk counts independently.
hand-classes = Ballots by number of names chosen (check)
hand-classes-hint = Ballots that choose 1 name, 2 names… Together they must match the valid ballots and the total of votes.
hand-votes = Votes for each candidate
hand-sheets-differ = Valid and invalid ballots add up to { $found }; the batch has { $told ->
    [one] { $told } sheet
   *[other] { $told } sheets
  }.
hand-classes-ballots-differ = The classes add up to { $told ->
    [one] { $told } ballot
   *[other] { $told } ballots
  }; { $found ->
    [one] { $found } ballot is
   *[other] { $found } ballots are
  } valid.
hand-classes-votes-differ = The classes give { $told ->
    [one] { $told } vote
   *[other] { $told } votes
  }; the candidates have { $found ->
    [one] { $found } vote
   *[other] { $found } votes
  }.
invalid-too-many = more names left than seats
invalid-nobody-chosen = every name struck out
invalid-one-name-unclear = both boxes marked, or none

desk-unsaved = Not saved on the server yet. The ballots are only on this page: keep it open. Saving is retried.

## The number that the unit above gives before a congress, or a conference, votes on its own

guidance-title = Guidance on numbers
guidance-lead = A { $meeting } (conference) votes on the number to elect within the guidance from the unit above. Once guidance is entered here, a number outside it is refused.
guidance-office = Office
guidance-least = At least
guidance-most = At most
guidance-given = Guidance
guidance-from-to = from { $least } to { $most } (on { $on })
guidance-none = none yet
guidance-save = Save guidance
guidance-of-election = Guidance from the unit above: from { $least } to { $most } ({ $rule }).

## The opinion poll on names from the floor

poll-title = Opinion poll
poll-of = Opinion poll, { $office }
poll-what = The poll asks the assembly about candidates from the floor when the list is longer than the rules allow. It is not an election, and no majority is needed.
poll-unread = The source text on shortening the list was not checked in full, so the assembly votes on it.
poll-rule = Rule: { $rule }.
poll-names = Candidates in the poll
poll-none = There are no candidates from the floor, so there is nothing to ask.
poll-list = The list has { $names ->
    [one] { $names } candidate
   *[other] { $names } candidates
  } for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
  }; at most { $most } are allowed.
poll-list-open = The list has { $names ->
    [one] { $names } candidate
   *[other] { $names } candidates
  } for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
  }.
poll-counters = Counting team
poll-counters-hint = One person a line, the head first. The team includes members of the secretariat and no candidates.
poll-ask = Issue opinion papers
poll-issued = Papers issued
poll-returned = Papers returned
poll-invalid = Invalid papers
poll-in-favour = For the list
poll-count = Enter the result
poll-result = Result of the poll
poll-present = Present
poll-percent = Share of those present
poll-cut-title = Shorten the list
poll-cut-who = Remove from the list
poll-cut-hint = The candidates with the fewest votes are selected, so that { $most } are left. The assembly votes.
poll-cut = Remove from the list
poll-was-cut = removed from the list
poll-again = Take another opinion poll
vote-cut = Shorten the list after the opinion poll

poll-paper-office = Opinion on the list for the { $office }
poll-minutes-title = of the opinion poll
poll-minutes-behalf = FOR THE COUNTING TEAM
poll-minutes-head = HEAD
poll-minutes-opening = On { $day } { $body }, { $cycle }, asked the opinion of the assembly on { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  } from the floor for the list of the { $office }.
poll-minutes-counters = Counting team appointed by the presidium: { $names }. Head: { $head }.
poll-minutes-papers = Present: { $present }. Papers issued: { $issued }; returned: { $returned }; valid: { $valid }; invalid: { $invalid }.
poll-minutes-table = Opinion on each candidate, in the order of the paper
poll-minutes-cut = After the poll the assembly voted to remove from the list: { $names }.
poll-minutes-nobody-cut = No candidate was removed from the list.
poll-minutes-grounds = Rules: { $rules }. An opinion paper is not a ballot.

file-poll-paper = Opinion paper (PDF)
file-poll-minutes-pdf = Minutes of the opinion poll (PDF)
file-poll-minutes-docx = Minutes of the opinion poll (DOCX)

tie-lot = lots were drawn among the tied candidates
tie-older = the older of the tied candidates is elected
tie-longer-membership = the tied candidate with the longer membership is elected
tie-chair = the chair decided between the tied candidates

## Refusals

refusal-elections-one-seat = The number of seats for the { $office } is 1.
refusal-elections-one-seat-next = Enter 1.
refusal-elections-nominator-bound = A member of the convening committee cannot nominate a person outside the committee's list.
refusal-elections-nominator-bound-next = The nominator must be a delegate outside the convening committee. If another delegate also nominates the person, enter that delegate.
refusal-elections-no-nominator = The nominator of these people is missing.
refusal-elections-no-nominator-next = Enter the nominator: a delegate (member) at the { $meeting }, or a member at the committee's conference.
refusal-elections-nominator-unknown = The nominator has no vote here, or is not at the { $meeting }.
refusal-elections-nominator-unknown-next = At the { $meeting } only delegates (members) who have a vote and attend can nominate; at the committee's conference only the members just elected. Check the name.
refusal-elections-ratified = The result of the { $meeting } was ratified on { $on }, so the election can no longer pass to the committee.
refusal-elections-ratified-next = Report the vacancy to the unit above, and fill it by an election at a conference of the committee.
refusal-elections-no-dossier = A candidate who is not a delegate needs an application.
refusal-elections-no-dossier-next = Enter the day the application was received, or the delegate who nominated the candidate and handed the application to the presidium.
refusal-elections-dossier-late = The application was received on { $on }; the last day was { $last }.
refusal-elections-dossier-late-next = A non-delegate who self-nominates must apply at least 15 working days before the opening. After that, only a delegate can nominate them.
refusal-elections-more-than-box = This desk would have { $counted ->
    [one] { $counted } ballot
   *[other] { $counted } ballots
  }; the box held { $returned }.
refusal-elections-more-than-box-next = Count the sheets of the batch again, and check whether a batch was submitted twice under two names.
refusal-elections-box-not-covered = { $desk } has counted { $counted } of { $returned ->
    [one] { $returned } ballot
   *[other] { $returned } ballots
  } returned.
refusal-elections-box-not-covered-next = The desk must submit its remaining batches. The result can be announced once the whole box is counted.
refusal-elections-no-fallback = The election of the { $office } cannot pass to another body: the rules do not provide for it, the time has not come, or it has already passed.
refusal-elections-no-fallback-next = The election passes on only if the rules provide for it and the { $meeting } has voted to end the election.
refusal-elections-tellers-missing = { $have } of { $needed ->
    [one] { $needed } teller has
   *[other] { $needed } tellers have
  } signed in at this desk.
refusal-elections-tellers-missing-next = The missing teller signs in at this desk with their own password. Then submit the batch again.
refusal-elections-one-machine = This machine belongs to { $desk }. For a box of this size each desk needs its own machine.
refusal-elections-one-machine-next = Count this desk on another machine. Only a small { $meeting } can count two desks on one machine.
refusal-elections-small-stack = The batch has { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
  } and needs at least { $least }: the totals of a small batch reveal its ballots.
refusal-elections-small-stack-next = Add these ballots to another batch and count that batch again, with the reason. If the other batch was submitted wrongly, the chair removes it first.
refusal-elections-small-rest = After this batch { $left ->
    [one] { $left } ballot is
   *[other] { $left } ballots are
  } left, fewer than a batch needs ({ $least }).
refusal-elections-small-rest-next = Count the remaining ballots into this batch, then submit it.
refusal-elections-sums-missing = The totals of batch { $stack } at { $desk } are missing from the server's ballot box, or were changed there.
refusal-elections-sums-missing-next = The desk counts the batch again from the ballots and gives the reason. If the file was changed, note it in writing and run “daihoi verify”.
refusal-elections-number-not-voted = The assembly does not vote on the number of { $office }, so guidance cannot be given for it.
refusal-elections-number-not-voted-next = For delegates to the { $meeting } above, use the apportionment. An office with one seat needs no number.
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
refusal-elections-cut-out-of-order = A candidate with { $cut ->
    [one] { $cut } vote
   *[other] { $cut } votes
  } would be removed while a candidate with { $kept } stays.
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
refusal-elections-too-many-cards = { $cards ->
    [one] { $cards } card was
   *[other] { $cards } cards were
  } counted; there are only { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
  }.
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
refusal-elections-not-endorsed = { $have ->
    [one] { $have } person
   *[other] { $have } people
  } endorse the nomination; at least { $needed } are needed.
refusal-elections-not-endorsed-next = Vote by raised card on the nomination. With enough votes the name goes on the list.
refusal-elections-not-standing = This person is not a candidate.
refusal-elections-not-standing-next = Choose a candidate.
refusal-elections-other-names = The list has { $listed ->
    [one] { $listed } name
   *[other] { $listed } names
  }, but there are { $standing ->
    [one] { $standing } candidate
   *[other] { $standing } candidates
  }.
refusal-elections-other-names-next = List exactly the present candidates.
refusal-elections-too-few-names = The list has { $names ->
    [one] { $names } candidate
   *[other] { $names } candidates
  }; at least { $needed } are needed: there must be more candidates than seats.
refusal-elections-too-few-names-next = Nominate more candidates, or vote on the number of seats again.
refusal-elections-too-many-names = The list has { $names ->
    [one] { $names } candidate
   *[other] { $names } candidates
  }; at most { $most } are allowed.
refusal-elections-too-many-names-next = Hold an opinion poll on the candidates from the floor (on this election's page) and shorten the list, or record withdrawals.
refusal-elections-no-tellers = The tellers are not elected yet.
refusal-elections-no-tellers-next = Elect the tellers by raised card before ballots are issued.
refusal-elections-candidate-is-teller = A candidate on the list is a teller.
refusal-elections-candidate-is-teller-next = On the election's page press “Record that they step down”. The other tellers continue; elect tellers again if they are too few.
refusal-elections-too-many-issued = { $ballots ->
    [one] { $ballots } ballot was
   *[other] { $ballots } ballots were
  } issued for { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
  }.
refusal-elections-too-many-issued-next = Each voter present receives one ballot: count ballots and voters again.
refusal-elections-more-returned = The box holds { $returned ->
    [one] { $returned } ballot
   *[other] { $returned } ballots
  }; { $issued } were issued.
refusal-elections-more-returned-next = Count again. If there are still too many, the vote is void: seal the box, record it in the minutes and vote again.
refusal-elections-no-desk = The name of the desk or the batch is missing.
refusal-elections-no-desk-next = Name the desk, for example “Desk 1”, and number the batch.
refusal-elections-one-hand = A teller at this desk has counted at { $desk }.
refusal-elections-one-hand-next = Independent counts need different people. That teller leaves the desk and another signs in.
refusal-elections-needs-reason = Batch { $stack } was already counted at this desk.
refusal-elections-needs-reason-next = If you count this batch again from the ballots, give the reason; the old totals are kept. A new batch needs another number.
refusal-elections-read-twice = These readings were already submitted, as batch { $stack }.
refusal-elections-read-twice-next = A batch is submitted once. Scan and read each batch separately. To read a batch again, scan the ballots again and give the reason.
refusal-elections-impossible = { $why }
refusal-elections-impossible-next = Compare with the ballots and enter it again.
refusal-elections-too-few-counts = There are { $have } independent counts; { $needed } are needed.
refusal-elections-too-few-counts-next = Enter the other counts at other desks, then compare.
refusal-elections-no-count = No desk has counted this ballot box.
refusal-elections-no-count-next = A teller signs in, counts every ballot at the counting desk and submits the batches. Then announce the result.
refusal-elections-third-count = The result is so close that the rules require a third independent count.
refusal-elections-third-count-next = Count all ballots at a third desk, then announce.
refusal-elections-counts-differ = The counts differ in { $places ->
    [one] { $places } place
   *[other] { $places } places
  }, first in batch { $stack }.
refusal-elections-counts-differ-next = Count the ballots of that batch again, correct the desk with the error and give the reason.
refusal-elections-not-compared = The counts of the desks have not been compared.
refusal-elections-not-compared-next = Compare the counts on the page of the election. A stack that was counted again after a comparison needs another one.
refusal-elections-signer-not-teller = Only the tellers sign the tellers’ minutes, each of them once.
refusal-elections-signer-not-teller-next = Select the tellers who signed. If the tellers changed, correct the list of tellers first.
refusal-elections-signs-oneself = A person with an account signs in person; their signature cannot be recorded for them.
refusal-elections-signs-oneself-next = Ask them to sign on this page with their account. Record signatures on paper only for people without an account.
refusal-elections-not-oneself = Only the person themselves can give this signature.
refusal-elections-not-oneself-next = Ask them to sign with their own account, or with the personal code on their badge.
refusal-elections-signer-keeps-election = The person who keeps the election does not sign for the tellers.
refusal-elections-signer-keeps-election-next = Ask the teller to sign with another account, or with the personal code on their badge.
refusal-elections-head-not-signed = The head of the tellers has not signed the minutes.
refusal-elections-head-not-signed-next = Ask the head of the tellers to sign, or select them too if they signed on paper. If another person heads the tellers now, correct the list of tellers first.
refusal-elections-not-signed = The tellers have not signed their minutes.
refusal-elections-not-signed-next = Print the tellers’ minutes, have them signed, then record who signed.
refusal-elections-receiver-elsewhere = The person who receives the minutes is not a member of the presidium, or of the body that elects.
refusal-elections-receiver-elsewhere-next = Select a member from the list.
refusal-elections-not-received = The presidium has not received the tellers’ minutes.
refusal-elections-not-received-next = Record who received the signed minutes, then announce the result.
refusal-elections-nothing-to-decide = The list for the next vote is empty, names a person twice, or includes a person already elected.
refusal-elections-nothing-to-decide-next = Choose candidates who are not elected yet.
refusal-elections-tied-only = A new vote after a tie is limited to the tied candidates.
refusal-elections-tied-only-next = Choose exactly the candidates with the same number of votes.
refusal-elections-no-further-round = The rules provide no further round.
refusal-elections-no-further-round-next = Leave the seats empty. They are filled later as the rules of the body provide.
refusal-elections-not-admitted =
    { $admitted ->
        [one] Only { $admitted } candidate of the last round is admitted to the next one.
       *[other] Only { $admitted } candidates of the last round are admitted to the next one.
    }
refusal-elections-not-admitted-next = Remove the candidates who are not admitted.
refusal-elections-tie-by-vote = Under the rules a vote breaks this tie, not lot, age or the chair.
refusal-elections-tie-by-vote-next = Vote again on the tied candidates, or leave the seat empty.
refusal-elections-tie-by-no-vote = Under the rules lot, age, length of membership or the chair breaks this tie, not a vote.
refusal-elections-tie-by-no-vote-next = Record the elected candidate on the page of the election.
refusal-elections-other-than-tied = Choose exactly { $seats } of the { $tied } tied candidates.
refusal-elections-other-than-tied-next = Choose only tied candidates.

## A unit's history

history-election-fell-back = On { $on } the election of the { $office } passed to the committee, because the { $meeting } elected no one
history-seats-guided = On { $on } the unit above gave guidance on the number of { $office }: from { $least } to { $most }
history-election-opened = On { $on } the election of the { $office } was opened, seats: { $seats }
history-names-put-forward = On { $on } { $count ->
    [one] { $count } candidate was
   *[other] { $count } candidates were
  } nominated for the { $office }
history-name-withdrawn = On { $on } a candidate withdrew from the election of the { $office }
history-list-closed = On { $on } the list for the { $office } was closed: { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  }
history-ballots-issued = On { $on } { $ballots ->
    [one] { $ballots } ballot was
   *[other] { $ballots } ballots were
  } issued for the { $office }
history-box-opened = On { $on } the box for the { $office } was opened: { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
  } returned
history-stack-corrected = On { $on } batch { $stack } for the { $office } was counted again
history-counts-compared = On { $on } the counts for the { $office } were compared: the desks agree
history-tellers-minutes-signed = On { $on } the tellers’ minutes for the { $office } were signed by { $count ->
    [one] one teller
   *[other] { $count } tellers
}
history-tellers-minutes-signed-on-paper = On { $on } the tellers’ minutes for the { $office } were signed on paper by { $count ->
    [one] one teller
   *[other] { $count } tellers
}
history-tellers-minutes-received = On { $on } the tellers’ minutes for the { $office } were handed over
history-tellers-minutes-received-on-paper = On { $on } the tellers’ minutes for the { $office } were handed over and received on paper
history-result-announced = On { $on } the result for the { $office } was announced: { $elected } elected, { $needed ->
    [one] { $needed } vote
   *[other] { $needed } votes
  } of { $base } needed, { $left ->
    [one] { $left } seat
   *[other] { $left } seats
  } left
history-voted-again = On { $on } a further vote for the { $office } was opened: { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  }, { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
  }
history-tie-broken = On { $on } { $office }: { $how }, { $count } elected
history-seats-left-empty = On { $on } the { $meeting } decided to end the election of the { $office }
history-election-annulled = On { $on } the unit above annulled the election of the { $office }, to be repeated, by { $decision }: { $reason }
history-person-not-recognised = On { $on } the unit above did not recognise one person elected to the { $office }, by { $decision }: { $reason }
history-more-ballots-issued =
    { $count ->
        [one] On { $on } { $count } more ballot for the { $office } was issued to a late arrival, { $ballots } in all
       *[other] On { $on } { $count } more ballots for the { $office } were issued to late arrivals, { $ballots } in all
    }
history-election-mistake-seats = On { $on } the number of seats of the { $office } was corrected to { $seats }; reason: { $reason }
history-election-mistake-opening = On { $on } the opening of the election of the { $office } was cancelled; reason: { $reason }
history-election-mistake-names =
    { $count ->
        [one] On { $on } { $count } name entered by mistake was removed from the list of the { $office }; reason: { $reason }
       *[other] On { $on } { $count } names entered by mistake were removed from the list of the { $office }; reason: { $reason }
    }
history-election-mistake-withdrawal = On { $on } { $count ->
    [one] { $count } name was
   *[other] { $count } names were
  } restored to the list of the { $office }; reason: { $reason }
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
history-opinion-asked = On { $on } an opinion poll was opened on { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  } from the floor for the { $office }
history-opinion-counted = On { $on } the opinion poll on the list of the { $office } was counted: { $returned } papers returned
history-list-cut = On { $on } the { $meeting } voted to remove { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  } from the list of the { $office } after the opinion poll

waiting-count = Ballots to count
waiting-handover = Counts to sign, hand over or announce
waiting-election-again = Annulled elections to hold again

refusal-elections-not-optional = The rules do not allow the { $meeting } to leave out the election of the { $office }.
refusal-elections-not-optional-next = Hold this election in its turn. If no one has enough votes, the { $meeting } votes on whether to go on.
refusal-elections-left-out = The { $meeting } does not elect the { $office }. This was recorded earlier.
refusal-elections-left-out-next = If the { $meeting } elects them after all, select “Elect this office after all”, give the reason, then open the election.
refusal-elections-not-left-out = The election of the { $office } was not left out.
refusal-elections-not-left-out-next = Open the election as usual.
history-office-left-out = On { $on } the election of the { $office } was left out; reason: { $reason }
history-office-put-back = On { $on } the election of the { $office } was put back; reason: { $reason }
leave-out = Not elected at this { $meeting }
leave-out-hint = The next step then skips this office. You can undo this.
leave-out-save = Leave it out
left-out-title = Offices left out
put-back = Elect this office after all
put-back-save = Put it back
left-out-told = Left out on { $on }. Reason: { $reason }
left-out-stage = Left out
next-then = Next: { $step }
