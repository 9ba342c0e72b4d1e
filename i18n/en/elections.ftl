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
