# Mistakes put right in an election and in the hall.

mistake-title = Corrections
mistake-hint = The old number stays in the record, with the reason.
mistake-reason = Reason for the correction
mistake-save = Correct
mistake-done-title = Corrections so far
mistake-told = { $what }, on { $on }: { $reason }
mistake-told-numbers = { $what }, on { $on }: { $before } → { $after } ({ $reason })
mistake-seats = Wrong number of seats
mistake-seats-hint = Enter the number voted, and the cards of the vote.
mistake-opening = Election opened by mistake
mistake-opening-hint = The election is cancelled and can be opened again. Only before ballots are issued.
mistake-names = Names entered by mistake
mistake-names-hint = This is not a withdrawal, which needs a vote. Remove the wrong names, then enter the correct ones.
mistake-withdrawal = Withdrawals recorded by mistake
mistake-withdrawal-hint = The people selected return to the list.
mistake-poll-asked = Opinion poll opened by mistake
mistake-poll-asked-hint = Collect the papers again. The list is open as before.
mistake-poll-count = Wrong count of the opinion poll
mistake-poll-count-hint = Enter the count again from the minutes of the poll.
mistake-list = List closed by mistake
mistake-list-hint = The list is reopened. Only before ballots are issued; collect any printed ballots.
mistake-issued = Wrong number of ballots issued
mistake-issued-hint = Enter the number in the minutes of issue.
mistake-box-opening = Box opened by mistake
mistake-box-opening-hint = Only before a desk has counted. The election returns to voting.
mistake-box = Wrong number of ballots in the box
mistake-box-hint = Count the ballots again, then enter the number. Batches already counted are kept.
mistake-stack = Batch submitted by mistake
mistake-stack-hint = For a batch that does not exist, or was submitted twice or at the wrong desk. A batch counted wrongly is counted again at its desk.
mistake-stack-desk = Desk
mistake-stack-name = Batch
mistake-result = Wrong result announced: recount
mistake-result-hint = The assembly votes on the recount. The old result stays visible; the desks count again independently, and a new result replaces it.
mistake-empty-seats = Seats left empty by mistake
mistake-empty-seats-hint = The election waits for a new decision of the assembly.
mistake-tie-break = Wrong candidate recorded for a tie
mistake-tie-break-hint = The tie waits for a new decision.
vote-recount = Recount of the ballots
issue-more-title = Issue ballots to late arrivals
issue-more-hint = A person who arrives after ballots are issued and before the box is opened receives a ballot. Voters and ballots issued increase by the same number.
issue-more-count = Additional ballots
issue-more-save = Issue
issue-more-due = { $count ->
    [one] { $count } person arrived after the ballots were issued and has no ballot.
    *[other] { $count } people arrived after the ballots were issued and have no ballot.
}
result-replaced = Announced result, replaced since { $on }: { $reason }

# In the hall.

hall-mistake-check-in = Checked in by mistake
hall-mistake-clearing = Everyone checked out by mistake
hall-mistake-vote = Correct the cards
hall-mistake-organ = Correct the members
hall-mistake-session-opening = Opened by mistake
hall-mistake-session-closing = Closed by mistake
hall-mistake-item-start = Item started by mistake
hall-mistake-item-end = Item ended by mistake
hall-mistake-turn = Called by mistake, return to the list
hall-mistake-check-in-hint = This is not a check-out: the person no longer counts as having attended.
hall-mistake-clearing-hint = Everyone counts as present again. Only on the same day.
hall-mistake-organ-hint = If the people entered differ from those elected. To elect other people, vote again.
hall-mistake-session-opening-hint = Only before an election in the session.
hall-mistake-session-closing-hint = The session is open again. The closing of the { $meeting } can be cancelled until the report.
hall-mistake-vote-was = Before the correction: { $cards } ({ $reason })

take-back-title = Recorded by mistake
take-back-approval = Withdraw the approval
take-back-ratification = Withdraw the ratification
take-back-choice = Withdraw the choice: { $choice }
take-back-save = Withdraw
strike-title = Invited by mistake
strike-hint = Removes the person from the roll. Only before the person is checked in. To refuse credentials, use the credentials page.
strike-save = Remove from the roll
undo-replacement-title = Replaced by mistake
undo-replacement-hint = The absent delegate returns to the roll, and this person is an alternate again.
undo-replacement-save = Undo the replacement
seal-correct = Correct the seal
complaint-take-back = Entered wrongly: undo the last step
outside-correct = Correct or withdraw this document
outside-withdraw = Entered by mistake: withdraw the document and its consequences
outside-withdrawn = withdrawn on { $on }: { $reason }
outside-was = previously no. { $number } of { $dated }, { $body } ({ $reason })
