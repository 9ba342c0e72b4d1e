# Complaints about elections.

complaint-filed = to be verified
complaint-verified = verified, to be decided
complaint-rejected = Rejected
complaint-upheld = Upheld
complaints-title = Complaints about elections
complaints-lead = The { $commission } of the committee directly above verifies the complaint and reports; that committee decides.
complaints-window = Time limit
complaints-closed = Closed on
complaints-not-closed = not closed yet
complaints-last = Accepted until the end of
complaints-unsettled = The rest days of this year are not all in the program. Check them before rejecting a complaint as late.
complaints-file = Register a complaint
complaints-identity = Enter only the number here. The complainant's name, address and handwriting stay with the paper.
complaints-number = Number in the register of incoming papers
complaints-number-short = Complaint
complaints-received = Received on
complaints-about = About the election of
complaints-all = the whole { $meeting }
complaints-file-save = Register
complaints-none = No complaint was received.
complaints-report = Verification report (number, day)
complaints-verify = Record the verification
complaints-verified = Verified
complaints-outcome = Outcome
complaints-decide = Record the decision
complaints-decided = Decided

## Refusals

refusal-complaints-not-closed = The { $meeting } is not over, so complaints cannot be registered here yet.
refusal-complaints-not-closed-next = During the { $meeting } the tellers decide on complaints. Report the { $meeting } as held, then register the complaint.
refusal-complaints-not-directly-above = { $unit }, directly above the unit that held the { $meeting }, handles this complaint.
refusal-complaints-not-directly-above-next = Send the complaint to the { $commission } there.
refusal-complaints-no-number = The number is missing.
refusal-complaints-no-number-next = Enter the complaint in the register of incoming papers and give its number here. Do not give the complainant's name.
refusal-complaints-already-filed = Complaint { $number } is already registered.
refusal-complaints-already-filed-next = Check the number in the register.
refusal-complaints-other-day = The day of receipt must be between the closing, { $closed }, and today, { $today }.
refusal-complaints-other-day-next = Enter the day of the receipt stamp.
refusal-complaints-too-late = Received on { $received }, too late: the last day was { $last }.
refusal-complaints-too-late-next = Reply that the time limit for complaints about the election has passed. A denunciation follows its own procedure.
refusal-complaints-unknown = There is no complaint { $number }.
refusal-complaints-unknown-next = Choose a complaint from the list.
refusal-complaints-already-verified = The complaint was verified on { $on }.
refusal-complaints-already-verified-next = Wait for the committee's decision.
refusal-complaints-not-verified = The { $commission } has not reported yet, so the committee cannot decide.
refusal-complaints-not-verified-next = Record the verification report first.
refusal-complaints-already-decided = The complaint was decided on { $on }.
refusal-complaints-already-decided-next = The decision is final at this level. Change the result on the ratification page if needed.
refusal-complaints-no-document = The number of the document is missing.
refusal-complaints-no-document-next = Enter number and day of the report or decision.
refusal-complaints-no-reason = The reason for the correction is missing.
refusal-complaints-no-reason-next = Enter what was wrong and the basis of the correction.

## A unit's history

history-complaint-filed = On { $on } the unit above registered complaint { $number } about an election, received on { $received }
history-complaint-verified = On { $on } the { $commission } above reported on complaint { $number }: { $report }
history-complaint-rejected = On { $on } the unit above rejected complaint { $number }, by { $decision }
history-complaint-upheld = On { $on } the unit above upheld complaint { $number }, by { $decision }
history-complaint-step-taken-back = On { $on } a step of complaint { $number } was undone; reason: { $reason }

waiting-complaint-to-verify = Complaints to verify
waiting-complaint-to-decide = Complaints to decide
