# Complaints about elections.

complaint-filed = to be verified
complaint-verified = verified, to be decided
complaint-rejected = Rejected
complaint-upheld = Upheld
complaints-title = Complaints about elections
complaints-lead = The inspection commission of the committee directly above verifies and reports; that committee decides.
complaints-window = Time limit
complaints-closed = Closed on
complaints-not-closed = not closed yet
complaints-last = Received until the end of
complaints-unsettled = The days of rest decided for this year are not all in the program; compare before turning a complaint away.
complaints-file = Take one in
complaints-identity = Only the number is written here. Name, address and handwriting of whoever complains stay where the paper is kept.
complaints-number = Number in the register of incoming papers
complaints-number-short = Complaint
complaints-received = Received on
complaints-about = About the election of
complaints-all = the whole congress
complaints-file-save = Take in
complaints-none = None was received.
complaints-report = Report of the verification (number, day)
complaints-verify = Record the verification
complaints-verified = Verified
complaints-outcome = Outcome
complaints-decide = Record the decision
complaints-decided = Decided

## Refusals

refusal-complaints-not-closed = The congress is not over, so complaints are not taken in here yet.
refusal-complaints-not-closed-next = What is complained of at the congress the tellers conclude on; report the congress as held, then take the complaint in.
refusal-complaints-not-directly-above = This complaint is for { $unit }, directly above the unit that held the congress.
refusal-complaints-not-directly-above-next = Pass it on to the inspection commission there.
refusal-complaints-no-number = The number is missing.
refusal-complaints-no-number-next = Enter it in the register of incoming papers and give the number here; never the name of whoever complains.
refusal-complaints-already-filed = Complaint { $number } was taken in already.
refusal-complaints-already-filed-next = Look the number up in the register.
refusal-complaints-other-day = The day of receipt lies between the closing, { $closed }, and today, { $today }.
refusal-complaints-other-day-next = Give the day of the stamp of receipt.
refusal-complaints-too-late = Received on { $received }, too late: the last day was { $last }.
refusal-complaints-too-late-next = Answer that the time for complaints about the election is over; a denunciation goes its own way.
refusal-complaints-unknown = There is no complaint { $number }.
refusal-complaints-unknown-next = Choose one of the list.
refusal-complaints-already-verified = It was verified on { $on }.
refusal-complaints-already-verified-next = Wait for the committee to decide.
refusal-complaints-not-verified = The inspection commission has not reported yet, so the committee does not decide.
refusal-complaints-not-verified-next = Record the report of the verification first.
refusal-complaints-already-decided = It was decided on { $on }.
refusal-complaints-already-decided-next = The decision is final at this level; what follows for the result is done where it is ratified.
refusal-complaints-no-document = The number of the paper is missing.
refusal-complaints-no-document-next = Give number and day of the report or decision.
refusal-complaints-no-reason = A step is taken back for a reason.
refusal-complaints-no-reason-next = Say what was wrong, and what the correction rests on.

## A unit's history

history-complaint-filed = On { $on } the unit above took in complaint { $number } about an election, received on { $received }
history-complaint-verified = On { $on } the inspection commission above reported on complaint { $number }: { $report }
history-complaint-rejected = On { $on } the unit above rejected complaint { $number }, by { $decision }
history-complaint-upheld = On { $on } the unit above upheld complaint { $number }, by { $decision }
history-complaint-step-taken-back = On { $on } a step of complaint no. { $number } was taken back; reason: { $reason }
