# Congresses: plans, approval, reports, ratification.

## Decisions of a superior outside the installation, entered from their paper

act-record-outside-decision = enter a decision of a superior outside the installation
act-set-clock = confirm the clock of the record

outside-title = Enter a decision from above
outside-lead = The superior of this unit has no account here and decides on paper. Enter the paper: its number, day, deciding body and signer. Entering it does not replace the decision; the person who enters it vouches that the paper exists.
outside-nothing = Nothing needs a decision from above now.
outside-paper = Paper
outside-number = Number
outside-dated = Day of the paper
outside-body = Deciding body
outside-signer = Signed by
outside-save = Enter the decision
outside-recorded = Entered so far
outside-none = No decision has been entered.
outside-told = No. { $number } of { $dated }, { $body }, signed by { $signer }; entered on { $on }
outside-cited = On the basis of No. { $number } of { $dated }, { $body }: { $about }.
outside-choice-which = What was chosen or allowed

outside-approval = approval of the plan
outside-choice = choice or permission
outside-guidance = guidance on the number
outside-ratification = ratification of the result
outside-non-recognition = person elected not recognised
outside-annulment = election annulled
outside-complaint = complaint handled

outside-act-approval = Approve the plan of the congress
outside-hint-approval = Enter it once the paper that approves the days, the documents and the candidates has come.
outside-act-ratification = Ratify the result of the congress
outside-hint-ratification = Enter it once the decision that ratifies the elections has come.
outside-act-choice = Choose a pilot, a direct election, a form or a number of delegates
outside-hint-choice = Enter it if the superior chose the unit, or allowed it something of its own.
outside-act-guidance = Guide the number to be elected
outside-hint-guidance = The congress votes a number between these two.
outside-act-non-recognition = Not recognise a person elected
outside-hint-non-recognition = A person who lacks the standards is not recognised; the result of the others stays.
outside-act-annulment = Annul an election, to be held again
outside-hint-annulment = For a breach of principle or procedure.
outside-act-complaint = Take in a complaint
outside-hint-complaint = The superior reports a complaint about an election; the ballots are kept until it is decided.
outside-act-verification = Result of verifying a complaint
outside-hint-verification = The paper is the report on the verification.
outside-act-outcome = Decision on a complaint
outside-hint-outcome = The paper is the decision on the complaint.

step-outside-approval = Wait for the approval from above: enter its number, day and signer
step-outside-approval-why = The superior of this unit is outside this installation. Once the paper comes, an administrator or the organisation commission enters it; then the congress can open.
step-outside-ratification = Wait for the ratification from above: enter its number, day and signer
step-outside-ratification-why = The report is in. Once the decision comes, an administrator or the organisation commission enters it.

fact-outside = Decision from above
room-outside-decision = Papers by which a superior outside the installation approves and ratifies.

## Refusals

refusal-progress-passed-on = The election of the { $office } of { $unit } has passed to the committee and is not over, so the result cannot be ratified.
refusal-progress-passed-on-next = Wait until the committee has elected and the result was announced, or has voted to leave the office empty; then ratify.
refusal-progress-to-be-held-again = { $unit } has to elect its { $office } again, so its result cannot be ratified yet.
refusal-progress-to-be-held-again-next = Wait for the new result, then ratify.
# Grants taken back; rolls, seals and complaints entered wrongly.
refusal-progress-not-ratified = The result of { $unit } was not ratified.
refusal-progress-not-ratified-next = There is nothing to take back.
refusal-progress-has-begun = The congress of { $unit } has opened on the approved plan.
refusal-progress-has-begun-next = Once it sits, the approval and the choice stay; review the result afterwards.
refusal-progress-no-such-decision = No paper has the place { $number }, or it was withdrawn.
refusal-progress-no-such-decision-next = Load the page again and choose the paper to correct.
refusal-progress-decision-stands = What follows from this paper is not undone by withdrawing it.
refusal-progress-decision-stands-next = Correct a wrong number or day; if the superior decides otherwise, enter the new paper.
refusal-progress-not-given = { $unit } does not have: { $choice }.
refusal-progress-not-given-next = There is nothing to take back.
refusal-progress-has-superior = The superior of { $unit } is { $above }, which decides here itself.
refusal-progress-has-superior-next = Ask { $above } to approve or ratify on the page of the unit; nothing is entered in its place.
refusal-progress-no-decision = The number of the paper or the deciding body is missing.
refusal-progress-no-decision-next = Enter them as they stand on the paper.
refusal-progress-decision-ahead = The paper bears the day { $dated }, later than today, { $today }.
refusal-progress-decision-ahead-next = Check the day on the paper.
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

## A unit's history

history-ratification-lapsed = On { $on } the ratification lapsed because the report was corrected; it is asked for again; reason: { $reason }
history-congress-chosen-members-congress = On { $on } allowed from above to hold a congress of members
history-congress-chosen-delegates-congress = On { $on } allowed from above to hold a congress of delegates
history-congress-chosen-other-size = On { $on } allowed from above a number of delegates beyond the common limits
history-congress-planned = On { $on } the congress was planned: opens { $first }, closes { $last }
history-congress-approved = On { $on } the planned congress was approved
history-congress-postponed = On { $on } the congress was postponed; reason: { $reason }
history-congress-postponed-until =
    On { $on } the congress was postponed to { $first } – { $last }; reason: { $reason }
history-congress-chosen-pilot = On { $on } chosen as a pilot congress
history-congress-chosen-direct-election = On { $on } chosen for direct election of the secretary at the congress
history-congress-held = Held its congress of { $contents } contents: opened { $first }, closed { $last }
history-congress-reported =
    { $seats ->
        [0] On { $on } reported: { $present } present of { $convened } convened, no election of the committee
       *[other] On { $on } reported: { $present } present of { $convened } convened, { $elected } elected to { $seats } seats
    }
history-report-corrected =
    { $seats ->
        [0] On { $on } corrected the report: { $present } present of { $convened } convened, no election of the committee; reason: { $reason }
       *[other] On { $on } corrected the report: { $present } present of { $convened } convened, { $elected } elected to { $seats } seats; reason: { $reason }
    }
history-congress-ratified = On { $on } the result was ratified
history-approval-taken-back = On { $on } the unit above took the approval back; it is asked for again; reason: { $reason }
history-choice-taken-back = On { $on } the unit above took a choice back ({ $choice }); reason: { $reason }
history-ratification-taken-back = On { $on } the unit above took the ratification back; it is asked for again; reason: { $reason }
history-outside-decision-corrected = On { $on } a paper was corrected to no. { $number } of { $dated }, { $body }; reason: { $reason }
history-outside-decision-withdrawn = On { $on } a paper entered by mistake was withdrawn; reason: { $reason }
history-outside-decision-recorded = On { $on } paper no. { $number } of { $dated }, { $body }, was entered: { $about }
