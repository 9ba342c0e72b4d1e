# Mistakes put right in an election and in the hall.

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

history-hall-mistake-check-in = On { $on } a check-in by mistake was struck out, the person had not come; reason: { $reason }
history-hall-mistake-clearing = On { $on } the check-out of everyone was cancelled; reason: { $reason }
history-hall-mistake-vote = On { $on } the vote “{ $matter }” was corrected: { $for_it } for, { $against } against, { $not_voting } not voting; reason: { $reason }
history-hall-mistake-organ = On { $on } the members of the { $organ } were corrected: { $count } people; reason: { $reason }
history-hall-mistake-session-opening = On { $on } the opening of the { $session } was cancelled; reason: { $reason }
history-hall-mistake-session-closing = On { $on } the closing of the { $session } was cancelled; reason: { $reason }
history-hall-mistake-item-start = On { $on } the beginning of an item was cancelled; reason: { $reason }
history-hall-mistake-item-end = On { $on } the end of an item was cancelled; reason: { $reason }
history-hall-mistake-turn = On { $on } a person was put back on the list of speakers; reason: { $reason }

refusal-hall-mistakes-no-reason = A correction has a reason.
refusal-hall-mistakes-no-reason-next = Say what was wrong, and what the correction rests on.
refusal-hall-mistakes-never-in = This person was never checked in.
refusal-hall-mistakes-never-in-next = Check the name.
refusal-hall-mistakes-nobody-out = No check-out of everyone today can be cancelled.
refusal-hall-mistakes-nobody-out-next = Check people in one by one.
refusal-hall-mistakes-no-such-vote = There is no vote number { $number }.
refusal-hall-mistakes-no-such-vote-next = Load the page again and choose the vote to correct.
refusal-hall-mistakes-other-cards = The correction has { $cards } cards, the vote counted { $counted }.
refusal-hall-mistakes-other-cards-next = Correct how the cards divide; their sum stays. If the cards were counted wrongly, vote again.
refusal-hall-mistakes-nothing-wrong = Nothing differs from what is on record.
refusal-hall-mistakes-nothing-wrong-next = Enter something else, or leave it.
refusal-hall-mistakes-would-be-lost = By this correction only { $for_it } of { $of } are for it: what was carried would be lost.
refusal-hall-mistakes-would-be-lost-next = Report to the congress and vote again.
refusal-hall-mistakes-no-organ = This organ was not elected yet.
refusal-hall-mistakes-no-organ-next = Elect it by a vote first.
refusal-hall-mistakes-session-used = Something rests on the { $session }, so it cannot be cancelled.
refusal-hall-mistakes-session-used-next = Cancel that first; if that cannot be done, write it into the minutes.
refusal-hall-mistakes-not-closed = The { $session } is not closed, or another session was opened.
refusal-hall-mistakes-not-closed-next = See on the console which session is open.
refusal-hall-mistakes-other-item = This item did not begin last, or goes on.
refusal-hall-mistakes-other-item-next = Correct from the last item backwards.
refusal-hall-mistakes-other-turn = This person waits, or others have spoken since.
refusal-hall-mistakes-other-turn-next = Register the person again at the end of the list.

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
