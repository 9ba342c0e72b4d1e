# Mistakes put right in an election and in the hall.

mistake-title = Corrections
mistake-hint = The old number stays in the record, with the reason.
mistake-reason = Reason for the correction
mistake-save = Correct
mistake-done-title = Corrected so far
mistake-told = { $what }, on { $on }: { $reason }
mistake-told-numbers = { $what }, on { $on }: { $before } → { $after } ({ $reason })
mistake-seats = Wrong number of seats
mistake-seats-hint = Enter the number that was voted, and its cards.
mistake-opening = Election opened by mistake
mistake-opening-hint = The election is cancelled as if it had not been opened, and can be opened again. Only while no ballot is out.
mistake-names = Names put in by mistake
mistake-names-hint = This is no withdrawal: that is voted on. Take the wrong names out, then put the right ones in.
mistake-withdrawal = Names withdrawn by mistake
mistake-withdrawal-hint = The people chosen are on the list again.
mistake-poll-asked = Opinion poll begun by mistake
mistake-poll-asked-hint = The papers are taken back; the list is open as before.
mistake-poll-count = Wrong count of the opinion poll
mistake-poll-count-hint = Enter it again from the minutes of the poll.
mistake-list = List closed by mistake
mistake-list-hint = The list is opened again while no ballot is out; ballots already printed are taken back.
mistake-issued = Wrong number of ballots issued
mistake-issued-hint = As the minutes of issuing have it.
mistake-box-opening = Box opened by mistake
mistake-box-opening-hint = While no desk has counted; the election goes back to voting.
mistake-box = Wrong number of ballots in the box
mistake-box-hint = Count the ballots again, then enter the number. Stacks already counted stay.
mistake-stack = Stack handed in by mistake
mistake-stack-hint = A stack that does not exist, or was handed in twice or at the wrong desk. A stack counted wrongly is counted again at its desk.
mistake-stack-desk = Desk
mistake-stack-name = Stack
mistake-result = Wrong result announced: recount
mistake-result-hint = The assembly votes on it. The old result stays to be seen; the desks begin again without seeing each other, and a new result replaces it.
mistake-empty-seats = Seats left empty by mistake
mistake-empty-seats-hint = The election waits for the decision of the assembly again.
mistake-tie-break = The wrong candidate recorded for a tie
mistake-tie-break-hint = The tie waits for its decision again.
vote-recount = Recount of the ballots
issue-more-title = Issue ballots to people who came later
issue-more-hint = A person who comes after the ballots were issued and before the box is opened gets a ballot; voters and ballots issued grow alike.
issue-more-count = More ballots
issue-more-save = Issue
issue-more-due = { $count ->
    [one] { $count } person came after the ballots were issued and has none.
    *[other] { $count } people came after the ballots were issued and have none.
}
result-replaced = Announced result, replaced since { $on }: { $reason }

# In the hall.

hall-mistake-check-in = Checked in by mistake, has not come
hall-mistake-clearing = Everyone checked out by mistake
hall-mistake-vote = Correct the cards
hall-mistake-organ = Correct the members
hall-mistake-session-opening = Opened by mistake
hall-mistake-session-closing = Closed by mistake
hall-mistake-item-start = This item was begun by mistake
hall-mistake-item-end = This item was ended by mistake
hall-mistake-turn = Called by mistake, back to the list
hall-mistake-check-in-hint = This is no check-out: the person no longer counts as having come to the congress.
hall-mistake-clearing-hint = Everyone is present again as before. Only on the same day.
hall-mistake-organ-hint = If other people were entered than the congress elected. To elect others, vote again.
hall-mistake-session-opening-hint = Only while nothing was elected in the session.
hall-mistake-session-closing-hint = The session is open again as before. The closing of the congress can be cancelled until the report.
hall-mistake-vote-was = Before the correction: { $cards } ({ $reason })

take-back-title = Given by mistake
take-back-approval = Take back the approval
take-back-ratification = Take back the ratification
take-back-choice = Take back the choice: { $choice }
take-back-save = Take back
strike-title = Called by mistake
strike-hint = Take the person off the roll while they have not come. Refused credentials are another act.
strike-save = Take off the roll
undo-replacement-title = Replaced by mistake
undo-replacement-hint = The absent delegate is on the roll again, and this person is an alternate again.
undo-replacement-save = Undo the replacement
seal-correct = Correct the seal
complaint-take-back = Entered wrongly: one step back
outside-correct = Correct or withdraw this paper
outside-withdraw = Entered by mistake: withdraw the paper, and what follows from it
outside-withdrawn = withdrawn on { $on }: { $reason }
outside-was = entered before as no. { $number } of { $dated }, { $body } ({ $reason })
