# Tellers' minutes, minutes and resolution of the congress, slides, the label of the seal.

minutes-kind = MINUTES
minutes-title = of counting the votes, { $office }
minutes-behalf = FOR THE TELLERS
minutes-head = HEAD
minutes-head-of-tellers = HEAD OF THE TELLERS
minutes-presidium = FOR THE PRESIDIUM
minutes-presidium-sign = MEMBER OF THE PRESIDIUM
minutes-opening = The election of the { $office } was held on { $day } by the { $title }. Seats: { $seats }. Rules: { $rules }.
minutes-tellers = Tellers, { $count } in number: { $names }. Head: { $head }.
minutes-round = Round { $round }, seats: { $seats }
minutes-list = The list has { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
  }: { $names }.
minutes-ballots = The vote:
minutes-members = members with the right to vote
minutes-members-party = full members
minutes-delegates = official delegates
minutes-committee = members of the committee
minutes-convened = – Convened, { $electorate }: { $count }
minutes-present = – Present at the vote: { $count }
minutes-absent = – Absent at the vote: { $count }
minutes-issued = – Ballots issued: { $count }
minutes-returned = – Ballots returned: { $count }
minutes-valid = – Valid ballots: { $count }
minutes-invalid = – Invalid ballots: { $count }
minutes-invalid-reason = of these, { $reason }: { $count }
minutes-base = The majority is counted from: { $convened } convened, less { $out } by the rules, leaves { $base }. Votes needed: { $needed }.
minutes-taken-out = – { $case }: { $count }; proof: { $proof } ({ $rule })
minutes-back = of these, { $count } arrived and are counted again
minutes-votes = Votes for each candidate, in the order of the ballot
minutes-elected = { $count ->
    [1] Elected: 1
   *[other] Elected: { $count }, most votes first
  }
minutes-nobody = No candidate is elected.
minutes-tied = Tie for the last seat: { $names }.
minutes-tie-broken = By the rules, { $how }. Elected: { $names }.
minutes-short = Seats left empty: { $left }.
minutes-left-empty-cooperative = The meeting decided to end the election.
minutes-left-empty = The { $meeting } decided to end the election.
minutes-desks = Independent counts: { $count }, agreeing on each batch and each candidate: { $desks }.
minutes-corrected = – { $desk } counted batch { $stack } again: { $reason }
minutes-grounds = Rules: { $rules }.
minutes-readings = { $desk }, batch { $stack }: readings sealed under the root { $root }.
minutes-thresholds = Limits of the ballot reader: { $limits }.
# Not part of the paper that is signed: the code at the foot and the checking sheet printed with it.
paper-code = Verification code: { $acts } · { $code }
checking-title = Checking sheet
checking-hint = Printed with the document for checking before signature; not part of it, not signed, not issued.
checking-unread = Source text not checked; compare with the document before signing: { $rules }.
checking-record = The record had { $acts ->
    [one] { $acts } act
   *[other] { $acts } acts
  } when this was printed; root: { $root }
minutes-column-number = No.
minutes-column-votes = Votes
minutes-column-percent = Share (%)

assembly-delegates = { $Meeting } of delegates
assembly-delegates-cooperative = Delegate meeting
assembly-delegates-society = Convention
assembly-members = { $Meeting } of members
assembly-members-cooperative = General meeting of members
assembly-members-society = General meeting of members
assembly-committee = Executive committee
assembly-committee-cooperative = Board of directors
assembly-commission = Inspection commission
assembly-commission-association = Inspection board

file-slides = Slides of the result (PDF)
file-slides-pptx = Slides of the result (PPTX)
file-label = Seal label (PDF)
slides-title = Result: { $office }
slides-ballots = The vote
slides-present = Present at the vote
slides-base = The majority is counted from { $base } ({ $convened } convened).
slides-elected = Elected { $count } of { $seats }

label-title = SEALED BALLOTS
label-office = Ballots, { $office }
label-sealed = Sealed on { $day }; kept at: { $place }.
label-keep = Keep until the end of { $day } ({ $rule }).
label-warning = DO NOT OPEN WITHOUT A DECISION OF THE COMPETENT LEVEL

paper-of-congress-minutes = minutes of the { $meeting }
paper-of-congress-resolution = resolution of the { $meeting }
paper-of-congress-rerun = minutes of the repeated election
paper-stage-empty = not written
paper-stage-draft = draft
paper-stage-adopted = to be signed
paper-stage-signed = signed
election-annulled = annulled

act-keep-minutes = keep minutes, resolution and ballots

minutes-secretariat = FOR THE SECRETARIAT
minutes-archive-cooperative = Archive of the meeting
minutes-archive = Archive of the { $meeting }
minutes-one-day-cooperative = The meeting was held on { $first }.
minutes-one-day = The { $meeting } met on { $first }.
minutes-days-cooperative = The meeting was held from { $first } to { $last }.
minutes-days = The { $meeting } met from { $first } to { $last }.
minutes-attended = Convened with the right to vote: { $convened }; attended: { $attended }, { $share }.
minutes-units = Units below represented: { $represented } of { $units }.
minutes-organ = { $organ }, { $count ->
    [one] { $count } member
   *[other] { $count } members
  }: { $names }.
minutes-part-attendance = TIME AND ATTENDANCE
minutes-part-organs-cooperative = OFFICERS OF THE MEETING
minutes-part-organs = ORGANS OF THE CONGRESS
minutes-part-programme = PROGRAMME AS HELD
minutes-part-proceedings = PROCEEDINGS
minutes-part-votes = VOTES BY RAISED CARD
minutes-part-elections = RESULTS OF THE ELECTIONS
minutes-column-hours = Time
minutes-column-item = Item
minutes-column-day = Day
minutes-column-matter = Matter
minutes-election = { $office }: seats { $seats }, candidates { $listed }; ballots issued { $issued }, returned { $returned }, valid { $valid }, invalid { $invalid }; majority counted from { $base }.
minutes-adopted-line-cooperative = The meeting adopted these minutes on { $day }: { $for_it } of { $of } present voted for.
minutes-adopted-line = The { $meeting } adopted these minutes on { $day }: { $for_it } of { $of } present voted for.
resolution-kind = RESOLUTION
resolution-number = No. …
resolution-above = The body above (to report)
resolution-above-party = The committee above (to report)
resolution-below = The organisations below
resolution-adopted-line-cooperative = The meeting adopted this resolution on { $day }: { $for_it } of { $of } present voted for.
resolution-adopted-line = The { $meeting } adopted this resolution on { $day }: { $for_it } of { $of } present voted for.

papers-title = Minutes and resolution
papers-lead = Days, attendance, votes and results are filled in from the record. The secretariat writes the rest.
papers-of-tellers = Tellers' minutes
papers-none = No election has a result yet.
papers-back = Back to minutes and resolution
paper-hint-minutes = Proceedings: speakers, main points, conclusions. Do not repeat figures of the other parts.
paper-hint-resolution = The full text of the resolution.
paper-hint-rerun = Proceedings of the meeting that repeated the election: the decision of the unit above, speeches, conclusions. Results are filled in.
rerun-title = meeting to repeat the election, { $assembly }
paper-proposed = Speakers and times are filled in from the list of speakers. Add the main points, remove what is not needed, and save.
minutes-comrade = { $name }
minutes-comrade-comrades = Comrade { $name }
minutes-spoke = { $hours }: { $name } spoke.
paper-hint-headings = Each line is a paragraph. A short line that begins with “I. ”, “II. ” or “1. ”, “2. ” becomes a heading.
paper-text = Text
paper-save = Save this version
paper-vote = Put it to the vote
paper-adopt = Record the vote
paper-sign = Sign
paper-sign-hint = Print the document and have it signed. The record keeps exactly this version, with the hash of its file.
paper-sign-save = Record as signed
paper-signer = Signs for { $organ }
paper-correct = Correct
paper-correct-hint = The signed version is kept. A correction needs a reason and a new signature.
paper-correct-save = Save the correction
paper-versions = Versions
paper-version = { $on }, hash { $hash }
paper-version-corrects = correction: { $reason }
paper-version-adopted = adopted
paper-signed-on = Signed on { $on }, hash of the file { $hash }
paper-signed-file = As signed (PDF)
paper-now = Current version
paper-next-empty = Write the text
paper-next-draft = Put it to the vote
paper-next-adopted = Print, sign and record
paper-next-signed = Complete
form-signer-missing = Choose who signs for { $organ }.

file-txt = Download plain text (TXT)

ratification-title = Review and ratify the result
ratification-save = Ratify the result
ratification-lead = The unit above ratifies the result, or annuls an election that broke a principle or a procedure, or does not recognise a person who does not meet the standards. An annulled election is repeated.
ratification-done = Ratified on { $on }.
ratification-declined = On { $on } { $name } was not recognised, by { $decision }: { $reason }
ratification-annulled = On { $on } the result was annulled, by { $decision }: { $reason }
ratification-decline = Refuse recognition of a person
ratification-decline-save = Refuse recognition
ratification-standard = Standard not met
ratification-annul = Annul the election
ratification-annul-save = Annul
ratification-breach = Principle or procedure broken
next-annulled = Open the election again
next-annulled-why = The unit above annulled the result and ordered a new election. Earlier rounds stay in the record.

told-by-roll = From the roll: { $value }
told-by-hall = From check-in: { $value }
told-by-result = From the result: { $value }
told-secretary = From the result: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
  } of { $base } for the { $leader }, elected by the committee. Choose re-elected or new.
told-secretary-direct = From the result: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
  } of { $base } for the { $leader }, elected by the { $meeting } itself. Choose re-elected or new.

role-inspection-commission = { $Commission }
act-file-complaint = register a complaint about an election
act-verify-complaint = verify a complaint about an election

room-minutes = Write, vote, print, sign; tellers' minutes; slides
room-custody = Seals, labels, opening and destruction by decision

# The limits of the ballot reader, in words.
threshold-in-mm2 = { $value } mm²
threshold-in-mm = { $value } mm
threshold-in-share = { $value } times
threshold-in-of-255 = { $value } of 255
threshold-in-em = { $value } of the letter size
threshold-name-marked = a name counts as struck out from { $value } of ink through its letters
threshold-name-seen = if a line crosses every word, at least { $value } crosses the letters
threshold-name-blank = a name counts as not struck out below { $value } of ink through its letters
threshold-name-low = the middle of a strike is at least { $value } above the foot of the letters
threshold-name-high = the middle of a strike is at most { $value } above the foot of the letters
threshold-name-bent = on a bent page the middle of a strike is at least { $value } inside these limits
threshold-word-struck = a strike crosses the first and the last word of a name, each for at least { $value } its length
threshold-word-touched = a strike crosses each word between them for at least { $value } its length
threshold-name-steep = a steep stroke is narrower than { $value } the width of the name
threshold-name-upright = an upright stroke, which a stem may hide, is narrower than { $value } the width of the name
threshold-name-joined = a broader steep stroke has at least { $value } its outside ink through the letters
threshold-name-piece = a steep stroke leaves a piece of ink of at least { $value } both above and below the letters
threshold-name-beside = ink under, over or beside a name is shown for review from { $value }
threshold-name-through = of all ink at a struck name, at least { $value } is through the letters
threshold-box-marked = a box counts as marked from { $value } of ink inside it
threshold-box-blank = a box counts as empty below { $value } of ink inside it
threshold-box-filled = a box counts as blacked out if at least { $value } of its area is dark
threshold-box-beside = ink around an empty box is shown for review from { $value }
threshold-bilevel-blank = in a black-and-white scan an empty place has less than { $value } of ink
threshold-bled = the print counts as bled if the cleaner half of the places has more than { $value } of ink around it
threshold-depth = pen ink is at least { $value } dark
threshold-deep = ink counts without sharp edges from { $value } dark
threshold-edge = the edge of a pen line is at least { $value } darker than the paper beside it
threshold-print = the print must be visible from { $value }
threshold-outline = the outline of a box must be visible from { $value }
threshold-found = the print of each word, and each side of a box, is found at least { $value } dark
threshold-found-share = the print is at least { $value } as dark as in most places of the page
threshold-stray = a stain elsewhere on the page is shown for review from { $value }
threshold-writing = a stain counts as writing from { $value } of length
threshold-bars = at least { $value } the bars beside the rows must be found

## Papers finished after the closing
fact-ratification-lapsed = Ratification lapsed
ratification-lapsed = ratified on { $ratified }, lapsed on { $on } because of a correction: { $reason }
paper-after-closing = The { $meeting } is closed, so no further vote is needed. Finish the text before you print it.
paper-after-closing-resolution = The { $meeting } is closed. A resolution is valid only by a vote of the { $meeting }: record that vote, then sign.
paper-signed-day = Day of signature
paper-sign-after-save = Record the signatures
paper-taken-on = Day of the vote
paper-record-vote = Record the vote taken by the { $meeting }
paper-record-vote-save = Record the vote
paper-correct-vote = Correct the cards of the vote
paper-correct-vote-hint = For cards typed wrongly. The old numbers stay in the record; a signed document is signed again.
paper-correct-vote-save = Correct
paper-vote-told = { $for_it } for, { $against } against, { $not_voting } not voting
minutes-vote-was = The cards on “{ $matter }” were corrected on { $on }. Before: for { $for_it }, against { $against }, not voting { $not_voting }. Reason: { $reason }
paper-vote-was = Before the correction of { $on }: { $cards } ({ $reason })
paper-next-draft-closed = Enter who signed, and when
paper-next-adopted-closed = Enter who signed, and when
paper-next-resolution-closed = Record the vote, then enter who signed

waits-title = Waiting for this unit
waits-approval = Plan to approve
waits-ratification = Result to ratify
waits-ratification-again = Result to ratify again after a correction
waits-until = by { $by }
waits-late-since = (overdue since { $by })
ratification-report-by = The new committee reports its result by { $by }.
ratification-report-late = The report of the result is overdue: it was due by { $by }.
ratification-approve-by = The unit above approves the result by { $by }, unless there is a complaint or denunciation.
ratification-approve-late = The approval is overdue: it was due by { $by }.
ratification-waits-for-complaint = A complaint is open: the time limit for approval ({ $by }) does not apply until the complaint is decided.

unfinished-title = Not complete. After the closing, minutes can still be finished and signed, and ballots sealed. A resolution must be voted on before the closing.
unfinished-paper = { $paper }: { $stage }
unfinished-election = The election of the { $office } is not complete
unfinished-ballots =
    { $count ->
        [one] { $count } ballot for the { $office } is not sealed
       *[other] { $count } ballots for the { $office } are not sealed
    }
unfinished-item = The item “{ $title }” is still open
unfinished-speaker = A person has the floor
unfinished-credentials = The credentials committee has not reported
unfinished-present = { $count ->
    [one] { $count } person is
   *[other] { $count } people are
  } still checked in

## Refusals

refusal-minutes-still-sitting = The { $meeting } is not closed.
refusal-minutes-still-sitting-next = Put the document to the vote of the { $meeting } and record the vote.
refusal-minutes-other-day = The day must be between { $first } and { $last }.
refusal-minutes-other-day-next = Check the day of the vote or of the signatures on the document.
refusal-minutes-too-many-cards = { $cards ->
    [one] { $cards } card was
   *[other] { $cards } cards were
  } counted, but only { $came ->
    [one] { $came } voter
   *[other] { $came } voters
  } attended the { $meeting }.
refusal-minutes-too-many-cards-next = Compare with the notes of the secretariat.
refusal-minutes-other-cards = The correction has { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
  } and the vote had { $counted }, or the numbers are unchanged.
refusal-minutes-other-cards-next = Keep the total and correct its parts.
refusal-minutes-no-vote = The document has no vote, so there are no cards to correct.
refusal-minutes-no-vote-next = Record the vote first.
refusal-minutes-no-text = The document has no text, so it cannot be voted on or signed.
refusal-minutes-no-text-next = The secretariat writes and saves the text first.
refusal-minutes-same-text = The text is unchanged.
refusal-minutes-same-text-next = Change the text and save, or continue with the next step.
refusal-minutes-signed = The document was signed on { $on }; its text is final.
refusal-minutes-signed-next = Use a correction with a reason. The signed version is kept.
refusal-minutes-not-signed = The document is not signed, so there is nothing to correct.
refusal-minutes-not-signed-next = Change the draft itself.
refusal-minutes-not-adopted = The { $meeting } did not vote on the current text.
refusal-minutes-not-adopted-next = Vote on it by raised card, then sign. A text changed after the vote needs a new vote.
refusal-minutes-already-adopted = The current text is already adopted.
refusal-minutes-already-adopted-next = Print and sign it. To change it, save a new version and vote again.
refusal-minutes-not-carried = Not adopted: { $for_it } of { $of } voted for; { $needed } needed.
refusal-minutes-not-carried-next = The secretariat amends the draft and puts it to the vote again.
refusal-minutes-other-signers = A signature for { $organ } is missing, entered twice or not used on this document.
refusal-minutes-other-signers-next = One person each signs the minutes for the secretariat and the presidium, and a resolution for the presidium.
refusal-minutes-not-of-organ = The signer is not a member of { $organ }.
refusal-minutes-not-of-organ-next = Choose a member elected by the { $meeting }.
refusal-minutes-no-rerun = The { $meeting } has not met again for an annulled election, or that election is not complete.
refusal-minutes-no-rerun-next = Write these minutes after the new result is announced. The minutes of the { $meeting } itself are a separate document.
refusal-minutes-no-reason = The reason for the correction is missing.
refusal-minutes-no-reason-next = Enter what was wrong and the basis of the correction.

## A unit's history

history-minutes-adoption-recorded = On { $on } the vote of { $taken_on } that adopted the { $paper } was recorded: { $for_it } for, { $against } against, { $not_voting } not voting
history-minutes-signed-after-closing = On { $on } the signing of the { $paper } on { $signed_on } was recorded (hash { $file })
history-minutes-vote-corrected = On { $on } the cards that adopted the { $paper } were corrected: { $for_it } for, { $against } against, { $not_voting } not voting; reason: { $reason }
history-minutes-drafted = On { $on } a draft of the { $paper } was saved
history-minutes-adopted = On { $on } the vote adopted the { $paper }: { $for_it } for, { $against } against, { $not_voting } not voting
history-minutes-signed = On { $on } the signing of the { $paper } was recorded, hash of the file { $file }
history-minutes-corrected = On { $on } a correction of the { $paper } was recorded: { $reason }

waiting-minutes-to-sign = { $Meeting } minutes to sign
waiting-resolution-to-sign = { $Meeting } resolutions to sign
waiting-rerun-to-sign = Minutes of a repeated election to sign
assembly-term-years = term { $first }–{ $last }
assembly-term-year = { $year }

## Place, hours, guests, votes on elections, the meeting of the committee
minutes-venue = Place: { $venue }.
minutes-session = { $session }: opened { $opened }, closed { $closed }.
minutes-session-open = { $session }: opened { $opened }.
minutes-chair = Chair: { $name }.
minutes-guests = Guests: { $count }.
minutes-vote-number = Number of seats, { $office }: { $count }
minutes-vote-withdrawal = Withdrawal of { $name } from the list, { $office }
minutes-vote-cut = Removal of { $count } from the list after the opinion poll, { $office }
minutes-vote-list = { $count ->
    [one] List of { $count } candidate, { $office }
   *[other] List of { $count } candidates, { $office }
  }
minutes-vote-round = A further round, { $office }
minutes-vote-leave = No further election, { $office }
minutes-vote-count-again = Counting the ballots again, { $office }
minutes-vote-resolution = Adoption of the resolution
committee-minutes-title = of the first meeting
committee-minutes-opening = The first meeting, to elect officers, was held on { $day } by the { $title }. Members: { $count }.
committee-minutes-chair = CHAIR
committee-minutes-secretary = MINUTES TAKEN BY
papers-of-committee = Minutes of the committee's first meeting
papers-of-committee-hint = Elections by the new committee are not part of the minutes of the { $meeting }.
paper-particulars = Place and guests
paper-venue = Place
paper-guests = Number of guests
paper-particulars-save = Save
refusal-minutes-long-venue = The place has more than { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }.
refusal-minutes-long-venue-next = Shorten the name or the address.
history-minutes-particulars-noted = On { $on } the place of the meeting was noted for the { $paper }: { $venue }, { $guests ->
    [one] { $guests } guest
   *[other] { $guests } guests
  }

## Attachments
attachments-title = Attachments
attachments-hint = The signed scan, a DOCX or another file, at most { $most } MB each. The file is encrypted and the record keeps only its digest. It can be erased, because it holds names.
attachments-file = Choose a file
attachments-save = Attach
attachments-none = There are no files.
attachment-line = { $name }, { $size } KB, attached on { $on }
attachment-download = Download
attachment-erase = Erase this file
attachment-erase-hint = An erased file cannot be restored. The record keeps its digest, the day and the reason.
attachment-erase-save = Erase
attachment-erased = Erased on { $on }: { $reason }
attachment-large = The file is larger than { $most } MB.
refusal-minutes-no-attachment = The document has no such file, or it was erased.
refusal-minutes-no-attachment-next = Reload the page.
refusal-minutes-same-attachment = The file is already attached.
refusal-minutes-same-attachment-next = Reload the page.
refusal-minutes-too-many-attachments = The document already has { $most ->
    [one] { $most } attachment
   *[other] { $most } attachments
  }.
refusal-minutes-too-many-attachments-next = Erase a file that is not needed, or combine files.
history-paper-attached = On { $on } a file was attached to the { $paper }, digest { $attachment }
history-attachment-erased = On { $on } a file attached to the { $paper } was erased, digest { $attachment }: { $reason }

# Names of saved files: spaces become hyphens.
saved-ballot = ballot
saved-test-ballots = test deck
saved-tally-sheet = tally sheet
saved-ballot-data = ballot data
saved-tellers-minutes = minutes of tellers
saved-slides = result slides
saved-entry-log = entry log
saved-label = seal label
saved-poll-paper = opinion poll
saved-poll-minutes = minutes of opinion poll
saved-minutes = minutes
saved-resolution = resolution
saved-rerun = minutes of repeated election
saved-committee = minutes of first meeting
saved-badges = badges
saved-credentials = credentials
saved-template = template
saved-template-sample = document template sample
saved-template-example = template example
saved-progress = progress
saved-apportionment = apportionment
