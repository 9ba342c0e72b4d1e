# Congresses: plans, approval, reports, ratification.

## Decisions of a superior outside the installation, entered from their paper

act-record-outside-decision = record a decision of a superior outside the installation
act-set-clock = confirm the clock of the record

outside-title = Record a decision of the unit above
outside-lead = The superior of this unit has no account here and decides on paper. Enter the number, day, deciding body and signer of the document. This entry does not replace the decision; the person who enters it vouches that the document exists.
outside-nothing = No decision of the unit above is due.
outside-paper = Document
outside-number = Number
outside-dated = Date of the document
outside-body = Deciding body
outside-signer = Signed by
outside-save = Record the decision
outside-recorded = Recorded decisions
outside-none = No decision is recorded.
outside-told = No. { $number } of { $dated }, { $body }, signed by { $signer }; recorded on { $on }
outside-cited = On the basis of No. { $number } of { $dated }, { $body }: { $about }.
outside-choice-which = Choice or permission

outside-approval = approval of the plan
outside-choice = choice or permission
outside-guidance = guidance on the number
outside-ratification = ratification of the result
outside-non-recognition = person elected not recognised
outside-annulment = election annulled
outside-complaint = complaint handled

outside-act-approval = Approve the plan of the { $meeting }
outside-hint-approval = Enter the document that approves the days, the documents and the candidates.
outside-act-ratification = Ratify the result of the { $meeting }
outside-hint-ratification = Enter the decision that ratifies the elections.
outside-act-choice = Choose a pilot, a direct election, a form or a number of delegates
outside-hint-choice = Enter it if the superior chose the unit, or granted it a permission.
outside-act-guidance = Give guidance on the number to elect
outside-hint-guidance = The { $meeting } votes on a number between these two.
outside-act-non-recognition = Refuse recognition of a person elected
outside-hint-non-recognition = A person who does not meet the standards is not recognised; the results of the others stay.
outside-act-annulment = Annul an election
outside-hint-annulment = For a breach of principle or procedure. The election is repeated.
outside-act-complaint = Register a complaint
outside-hint-complaint = The superior notifies a complaint about an election. The ballots are kept until it is decided.
outside-act-verification = Result of verifying a complaint
outside-hint-verification = The document is the verification report.
outside-act-outcome = Decision on a complaint
outside-hint-outcome = The document is the decision on the complaint.

step-outside-approval = Waiting for approval by the unit above: enter its number, day and signer
step-outside-approval-why = The superior of this unit is outside this installation. An administrator or the organisation commission records the document when it arrives; then the { $meeting } can open.
step-outside-ratification = Waiting for ratification by the unit above: enter its number, day and signer
step-outside-ratification-why = The result is reported. An administrator or the organisation commission records the decision when it arrives.

fact-outside = Decision of the unit above
room-outside-decision = Documents of a higher body that does not use this record: approval and ratification

## Refusals

refusal-progress-passed-on = The election of the { $office } of { $unit } has passed to the committee and is not complete, so the result cannot be ratified.
refusal-progress-passed-on-next = Wait for the committee's result, or its vote to leave the office empty, then ratify.
refusal-progress-to-be-held-again = { $unit } must repeat the election of its { $office }, so its result cannot be ratified yet.
refusal-progress-to-be-held-again-next = Wait for the new result, then ratify.
# Grants taken back; rolls, seals and complaints entered wrongly.
refusal-progress-not-ratified = The result of { $unit } is not ratified.
refusal-progress-not-ratified-next = There is nothing to withdraw.
refusal-progress-has-begun = The { $meeting } of { $unit } has opened under the approved plan.
refusal-progress-has-begun-next = The approval and the choice can no longer change. Review the result after the { $meeting }.
refusal-progress-no-such-decision = There is no document number { $number }, or it was withdrawn.
refusal-progress-no-such-decision-next = Reload the page and choose the document to correct.
refusal-progress-decision-stands = Withdrawing this document would not undo its consequences.
refusal-progress-decision-stands-next = Correct a wrong number or day. If the superior decides otherwise, record the new document.
refusal-progress-not-given = { $unit } does not have: { $choice }.
refusal-progress-not-given-next = There is nothing to withdraw.
refusal-progress-has-superior = The superior of { $unit } is { $above }, which decides in this system.
refusal-progress-has-superior-next = Ask { $above } to approve or ratify on the page of the unit.
refusal-progress-no-decision = The number of the document or the deciding body is missing.
refusal-progress-no-decision-next = Enter them as they appear on the document.
refusal-progress-decision-ahead = The document is dated { $dated }, later than today, { $today }.
refusal-progress-decision-ahead-next = Check the date on the document.
refusal-progress-unknown-cycle = No { $meeting } cycle { $cycle } was opened.
refusal-progress-unknown-cycle-next = Choose an open cycle.
refusal-progress-unknown-unit = There is no unit { $unit }.
refusal-progress-unknown-unit-next = Check the code of the unit. If it is missing, found it first.
refusal-progress-not-living = On { $on } { $unit } does not exist yet or has ended.
refusal-progress-not-living-next = Check the day. If { $unit } was merged, choose the new unit.
refusal-progress-outside-cycle = { $unit } has no { $meeting } in the cycle { $cycle }.
refusal-progress-outside-cycle-next = Choose a unit of the cycle's levels, or another cycle.
refusal-progress-backward-days = The last day { $last } is before the first day { $first }.
refusal-progress-backward-days-next = Check both days.
refusal-progress-too-long = The { $meeting } lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
  }; at most { $max } are allowed.
refusal-progress-too-long-next = Shorten the programme, or check the first and the last day.
refusal-progress-already-held = The { $meeting } of { $unit } ended on { $last }.
refusal-progress-already-held-next = If the reported day is wrong, correct the report and give the reason.
refusal-progress-other-contents = The agenda items in this report differ from those recorded for the { $meeting } of { $unit }.
refusal-progress-other-contents-next = Report the items as recorded. If those are wrong, correct the report afterwards and give the reason.
refusal-progress-in-session = The { $meeting } of { $unit } has been in session since { $began }, so it cannot be moved or postponed.
refusal-progress-in-session-next = Only its last day can change. If a session was opened by mistake, correct the opening on the Hall page, then change the days.
refusal-progress-not-planned = The { $meeting } of { $unit } has no planned day.
refusal-progress-not-planned-next = Plan the { $meeting } of { $unit } first.
refusal-progress-not-approved = The committee above has not approved the { $meeting } of { $unit }.
refusal-progress-not-approved-next = Ask the committee above to approve the { $meeting } of { $unit }, then report again.
refusal-progress-already-approved = The { $meeting } of { $unit } is already approved.
refusal-progress-already-approved-next = There is nothing more to do. If its day changes, postpone it.
refusal-progress-not-held = { $unit } has not held its { $meeting }.
refusal-progress-not-held-next = Report after the { $meeting } is over.
refusal-progress-in-the-future = Today is { $today }; the { $meeting } ends on { $last }.
refusal-progress-in-the-future-next = Report after the { $meeting } is over. If the day is wrong, correct it.
refusal-progress-already-reported = { $unit } has already reported its { $meeting }.
refusal-progress-already-reported-next = To change the figures, correct the report and give the reason.
refusal-progress-not-reported = { $unit } has not reported its { $meeting }.
refusal-progress-not-reported-next = Report the { $meeting } of { $unit } first.
refusal-progress-already-ratified = The result of { $unit } is already ratified.
refusal-progress-already-ratified-next = There is nothing more to do.
refusal-progress-ratified-too-early = The { $meeting } of { $unit } ended on { $last }; it cannot be ratified before that day.
refusal-progress-ratified-too-early-next = Choose a day of ratification on or after { $last }.
refusal-progress-no-reason = The reason is missing.
refusal-progress-no-reason-next = Enter the reason. It is kept with the decision.
refusal-progress-contradiction = Two figures contradict each other: “{ $figure }” is { $value }, but “{ $bound }” is { $limit }.
refusal-progress-contradiction-next = Compare both figures with the minutes.
refusal-progress-no-election = The report has { $value } for “{ $figure }”, but “{ $content }” is not an agenda item of the { $meeting }.
refusal-progress-no-election-next = Add the agenda item if the { $meeting } had it, or leave the figure blank.
refusal-progress-no-review = The review of the term is missing from the agenda items of the { $meeting }.
refusal-progress-no-review-next = Add it. Each { $meeting } of four, three or two agenda items includes it.
refusal-progress-not-chosen = { $unit } is not chosen for direct election of the { $leader } at the { $meeting }.
refusal-progress-not-chosen-next = The committee above must choose { $unit } before the { $meeting }. If the new committee elected the { $leader }, clear the box.
refusal-progress-already-chosen = { $unit } already has this choice or permission.
refusal-progress-already-chosen-next = There is nothing more to do.
refusal-progress-repeated-unit = { $unit } appears more than once in the table.
refusal-progress-repeated-unit-next = Keep one row for each unit and send the table again.
refusal-progress-nothing = The table has no rows.
refusal-progress-nothing-next = Check the file, or choose at least one unit.

## A unit's history

history-ratification-lapsed = On { $on } the ratification lapsed because the report was corrected; the result must be ratified again; reason: { $reason }
history-congress-chosen-members-congress = On { $on } the unit above allowed a members' { $meeting }
history-congress-chosen-delegates-congress = On { $on } the unit above allowed a delegates' { $meeting }
history-congress-chosen-other-size = On { $on } the unit above allowed a number of delegates outside the common limits
history-congress-planned = On { $on } the { $meeting } was planned: opens { $first }, closes { $last }
history-congress-approved = On { $on } the plan of the { $meeting } was approved
history-congress-postponed = On { $on } the { $meeting } was postponed; reason: { $reason }
history-congress-postponed-until =
    On { $on } the { $meeting } was postponed to { $first } – { $last }; reason: { $reason }
history-congress-chosen-pilot = On { $on } the unit was chosen for a pilot { $meeting }
history-congress-chosen-direct-election = On { $on } the unit was chosen for direct election of the { $leader } at the { $meeting }
history-congress-held = { $Meeting } held ({ $contents } agenda items): opened { $first }, closed { $last }
history-congress-reported =
    { $seats ->
        [0] On { $on } the { $meeting } was reported: { $present } present of { $convened } convened, no election of the committee
       *[other] On { $on } the { $meeting } was reported: { $present } present of { $convened } convened, { $elected } elected to { $seats } seats
    }
history-report-corrected =
    { $seats ->
        [0] On { $on } the report was corrected: { $present } present of { $convened } convened, no election of the committee; reason: { $reason }
       *[other] On { $on } the report was corrected: { $present } present of { $convened } convened, { $elected } elected to { $seats } seats; reason: { $reason }
    }
history-congress-ratified = On { $on } the result was ratified
history-approval-taken-back = On { $on } the unit above withdrew the approval; the plan must be approved again; reason: { $reason }
history-choice-taken-back = On { $on } the unit above withdrew a choice ({ $choice }); reason: { $reason }
history-ratification-taken-back = On { $on } the unit above withdrew the ratification; the result must be ratified again; reason: { $reason }
history-outside-decision-corrected = On { $on } a document was corrected to no. { $number } of { $dated }, { $body }; reason: { $reason }
history-outside-decision-withdrawn = On { $on } a document entered by mistake was withdrawn; reason: { $reason }
history-outside-decision-recorded = On { $on } document no. { $number } of { $dated }, { $body }, was recorded: { $about }

waiting-approval = { $Meeting } plans to approve
waiting-outside-approval = Approval by the superior body to record
waiting-ratification = Results to ratify
waiting-ratification-again = Corrected results to ratify again
waiting-outside-ratification = Ratification by the superior body to record
waiting-congress-today = { $Meetings } in session
waiting-report = { $Meetings } to report
waiting-congress-overdue = { $Meetings } past their day without a report
waiting-plan-overdue = Overdue { $meetings } without a date

plan-too-early = The planned days are before { $day }, the first day set by the { $directive }.
plan-too-late = The planned days are after { $day }, the last day set by the { $directive }.
