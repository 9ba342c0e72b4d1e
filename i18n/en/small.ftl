# A small congress: the whole congress on one page.

small-title = Small congress
room-small = The whole congress on one page, for a small congress of members
small-link = Hold the whole congress on one page
small-console = Full console
small-over = The congress is over. Use the console for what remains.
small-present = Check in
small-opening = Elect the chair, secretary and tellers, and open
small-list = Close the list of candidates
small-ballots = Hand out and collect ballots
small-count = Count and announce
small-closing = Adopt the minutes and close
small-signature = Sign the minutes
small-report = Report the result

small-opening-hint = The congress elects all three by one vote. The first person ticked in a column is its head.
small-opening-save = Record the vote and open
small-nobody-ticked = { $field }: tick at least one person.
small-left-the-roll = { $field }: a person you ticked is no longer on the roll. Check the list and send it again.
small-office = Election
small-candidates = Who is on the list?
small-list-votes = Result of the vote on the number and on the list:
small-list-vote = Result of the vote on the list:
small-list-save = Close the list
small-list-more = To add candidates from outside or from the floor, or to record withdrawals, use the election page
small-ballots-hint = Print the ballots and give one to each person present. After the vote, enter how many were handed out and how many came back.
small-print = Print ballots
small-count-hint = Two tellers count at this machine, one after the other, each with their own account. A teller who has finished signs out so that the next teller, or the chair, can sign in.
small-no-accounts = This congress has too few teller accounts.
small-open-accounts = Open accounts
small-hand-over = Sign out and hand over to a teller
small-elect-more = Elect another office
small-closing-hint = The minutes already include results, votes and attendance. Describe only the proceedings here.
small-text = The congress discussed and elected according to its programme.
small-closing-save = Adopt the minutes and close
small-signature-hint = Print the minutes. Once the chair and the secretary have signed the print, record it here.
small-report-hint = Check the figures already filled in, then report to the unit above.
