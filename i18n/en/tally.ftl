# Counting and apportioning on the command line.

tally-rules = Rules: { $value }
tally-seats = Seats: { $value }
tally-base = Number the majority is counted from: { $value }
tally-needed = Votes needed: { $value }
tally-issued = Ballots issued: { $value }
tally-returned = Ballots returned: { $value }
tally-valid = Valid ballots: { $value }
tally-invalid = Invalid ballots: { $value }
tally-percent-of = Percentages are counted from: { $value }
tally-uncounted = { $value ->
    [one] { $value } ballot
   *[other] { $value } ballots
  } not counted in this row
tally-elected-mark = elected
tally-elected = Elected, most votes first: { $value }
tally-tie = Tie at seat { $seat }: { $between }
tally-shortfall = Seats left empty: { $value }
tally-difference = The counts differ in batch { $batch }, { $what }: { $counts }
tally-next = Next: { $value }
tally-round = Round { $round }: { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
  }, among { $entrants }
tally-flag = Note: { $value }
tally-citations = Rules applied:
tally-by-rule = By { $rule }.
tally-read-part = source text checked in part
tally-read-no = source text not checked
tally-extends = Other rules come from { $pack }.
tally-seats-tied = { $seats ->
    [one] { $seats } seat is
   *[other] { $seats } seats are
  } undecided: tie between { $between }.
tally-seats-total = Total: { $total }
tally-divisor = Divisor or quota: { $divisor }

tally-next-announce = announce the result
tally-next-re-vote = a new vote on the tied candidates
tally-next-compare-ages = compare the ages of the tied candidates
tally-next-compare-membership = compare the lengths of membership of the tied candidates
tally-next-draw-lot = draw lots in public
tally-next-chair-decides = the chair decides
tally-next-assembly-decides = the assembly decides
tally-next-assembly-decides-further-round = the assembly decides whether to vote again
tally-next-further-round = a further round
tally-next-start-again = start again at the first round
tally-next-report-shortfall = report the empty seats
tally-next-ask-acceptance = ask the elected candidates whether they accept
tally-next-settle-counts = resolve the differences between the counts, ballots in hand
tally-next-third-count = a full third count
tally-next-assembly-decides-re-vote = the assembly decides whether to vote again on the tied candidates
tally-next-check-body = enter which body is elected: the rules on a further round differ
tally-next-national-election-council-decides-further-round = report to the National Election Council, which decides on a further round
tally-next-check-turnout = check the turnout before the result is announced
tally-next-repeat-poll = repeat the poll because of low turnout
tally-next-vote-by-voice = a vote by voice

tally-reason-too-many = more names left than seats
tally-reason-nobody-chosen = no name chosen
tally-reason-one-name-unclear = one name: both boxes marked, or none
tally-reason-unclear-row = a row with both boxes marked, or none
