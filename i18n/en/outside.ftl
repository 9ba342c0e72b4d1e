# Decisions of a superior outside the installation, entered from their paper.

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

refusal-progress-has-superior = The superior of { $unit } is { $above }, which decides here itself.
refusal-progress-has-superior-next = Ask { $above } to approve or ratify on the page of the unit; nothing is entered in its place.
refusal-progress-no-decision = The number of the paper or the deciding body is missing.
refusal-progress-no-decision-next = Enter them as they stand on the paper.
refusal-progress-decision-ahead = The paper bears the day { $dated }, later than today, { $today }.
refusal-progress-decision-ahead-next = Check the day on the paper.

history-outside-decision-recorded = On { $on } paper no. { $number } of { $dated }, { $body }, was entered: { $about }
fact-outside = Decision from above
room-outside-decision = Papers by which a superior outside the installation approves and ratifies.
