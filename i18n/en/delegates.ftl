# Rolls and credentials of delegates.

## Credentials: accepted, refused, restored, the composition reported; personal details; alternates

room-credentials = Accept and refuse credentials; report the composition
credentials-title = Credentials of delegates
credentials-committee = Credentials committee
credentials-no-committee = The credentials committee has not been elected yet.
credentials-members-congress = A members' { $meeting } elects no credentials committee.
credentials-more = The list continues; accept these first.
credentials-elect-committee = Elect the committee
credentials-waiting = Waiting for review
credentials-waiting-none = No delegates are waiting for review.
credentials-accept-hint = Tick the people to accept. To refuse credentials, follow the name and enter the reason.
credentials-accept = Accept selected
credentials-accept-all = { $count ->
    [one] Accept this person
   *[other] Accept all { $count } people
}
credentials-accepted-now = { $count ->
    [one] The credentials of 1 person were accepted.
   *[other] The credentials of { $count } people were accepted.
}
credentials-refused-title = Refused
credentials-report-title = Report of the credentials committee
credentials-report-hint = Figures are calculated from the roll and the personal details, as totals of the whole { $meeting }. Reload the page when the roll changes.
credentials-report-waiting = { $count ->
    [one] 1 person is waiting for review. Report after the review.
   *[other] { $count } people are waiting for review. Report after the review.
}
credentials-report-save = Record the report to the { $meeting }
credentials-reported-on = Reported on { $day }
credentials-reported-now = The report of the credentials committee is recorded.
credentials-report-stale = The roll or the details have changed since this report. The current figures are below; report again if needed.
credentials-none = No credentials are accepted yet.
field-ages-on = Ages on
form-nobody-chosen = Select at least one person.

composition-called = Invited
composition-accepted = Accepted
composition-refused = Refused
composition-replaced = Absent, replaced by an alternate
composition-in-reserve = Alternates in reserve
composition-absent = Accepted, not yet present
composition-kinds = Type of delegate
composition-members = Members
composition-ex-officio = Ex officio
composition-elected = Elected
composition-appointed = Appointed
composition-alternates = Alternates replacing delegates
composition-sex = Sex
composition-women = Women
composition-men = Men
composition-sex-unknown = Sex not known
composition-age = Age
composition-under-40 = Under 40
composition-from-40-to-50 = From 40 to 50
composition-over-50 = Over 50
composition-age-unknown = Date of birth not known
composition-age-sum = Sum of ages
composition-age-count = Number of people in the sum
composition-ethnicity = Ethnicity
composition-minorities = Ethnic minorities
composition-kinh = Kinh
composition-ethnicity-unknown = Ethnicity not known
composition-education = Education
composition-doctor = Doctorate
composition-master = Master's
composition-university = University
composition-college = College
composition-vocational = Vocational school
composition-school = Secondary
composition-education-unknown = Education not known

credentials-paper-kind = REPORT
credentials-paper-title = on the credentials of delegates
credentials-paper-opening-cooperative = The credentials committee has reviewed { $called ->
    [one] { $called } person
   *[other] { $called } people
  } invited to the meeting of { $congress }. Accepted: { $accepted }; refused: { $refused }; absent and replaced by an alternate: { $replaced }; alternates in reserve: { $reserve }.
credentials-paper-opening = The credentials committee has reviewed { $called ->
    [one] { $called } person
   *[other] { $called } people
  } invited to the { $meeting } of { $congress }. Accepted: { $accepted }; refused: { $refused }; absent and replaced by an alternate: { $replaced }; alternates in reserve: { $reserve }.
credentials-paper-members-cooperative = The credentials of { $called ->
    [one] { $called } member
   *[other] { $called } members
  } invited to the meeting of { $congress } were reviewed. Accepted: { $accepted }; refused: { $refused }.
credentials-paper-members = The credentials of { $called ->
    [one] { $called } member
   *[other] { $called } members
  } invited to the { $meeting } of { $congress } were reviewed. Accepted: { $accepted }; refused: { $refused }.
credentials-paper-absent = At the time of the report { $present } of the accepted delegates were present and { $absent } were absent.
credentials-paper-table = Composition of the { $count ->
    [one] { $count } person
   *[other] { $count } people
  } accepted, ages on { $day }
credentials-paper-group = Group
credentials-paper-sheet = Composition
credentials-paper-figure = Figure
credentials-paper-count = People
credentials-paper-percent = Share (%)
credentials-paper-ages = Mean age { $mean } (sum of ages { $sum }, { $count ->
    [one] { $count } person
   *[other] { $count } people
  } whose date of birth is known).
credentials-paper-unknown = An unknown day or month of birth counts as the first. Missing details are counted in the lines “not known”; nothing is estimated.
credentials-paper-signer = FOR THE CREDENTIALS COMMITTEE
credentials-paper-head = HEAD OF THE COMMITTEE
credentials-paper-draft = Draft, not recorded yet.

details-title = Personal details
details-hint = Only for the composition reported by the credentials committee. Kept apart from the record, and erased with the person.
details-save = Save details
details-saved = The personal details are saved.
details-unknown = Not known
field-sex = Sex
field-born = Date of birth
field-born-hint = Day/month/year, or the year alone. An unknown day or month counts as the first.
field-minority = Ethnicity
field-education = Education
form-born-unreadable = The date of birth cannot be read. Write 15/06/1970 or 1970.
sex-female = Female
sex-male = Male
minority-no = Kinh
minority-yes = Ethnic minority

fact-credentials = Credentials
credentials-are-accepted = Accepted
credentials-are-waiting = Waiting for review
accept-save = Accept the credentials
readmit-title = Count as convened again
readmit-hint = Only if the person or the case was entered by mistake. The earlier entry stays in the record.
readmit-save = Count as convened
restore-title = Restore the credentials
restore-hint = Only if the refusal was wrong. The refusal stays in the record; the credentials wait for review again.
restore-save = Restore
replaced-came-title = The absent delegate arrives after all
replaced-came = No verified rule says whether the alternate steps back. Ask the delegate to see the credentials committee, which reports to the { $meeting }.
replace-order = Order of replacement: alternates of the same unit first; within a unit by votes received, otherwise as listed. No verified rule sets this order; another choice needs a reason.
replace-by-vote = The { $meeting } has begun: the credentials committee reviews the case and reports, and the { $meeting } votes by raised card ({ $rule }). Enter the cards.
replace-matter = An alternate becomes an official delegate
replace-suggested = next
field-order-reason = Reason for another order (if any)

intake-not-a-sex = neither male nor female; write male or female.
intake-not-a-birth = not a date of birth; write 15/06/1970, 06/1970 or 1970.
intake-not-a-people = not a known ethnicity; write the name of the ethnic group, or yes/no for a minority.
intake-not-an-education = not a known level of education; write school, vocational, college, university, master or doctor.
file-column-sex = sex
file-column-born = date of birth
file-column-minority = ethnicity
file-column-education = education

roll-search = Find by name or unit
roll-found = { $count ->
    [one] 1 person found
   *[other] { $count } people found
}
roll-before = Previous page

## Delegates elected by the congresses below, when their election is annulled or one of them is not recognised

standing-lapsed = No longer a delegate

## Refusals

refusal-delegates-out-of-order = Another alternate of the same unit is before the one chosen.
refusal-delegates-out-of-order-next = Choose the next alternate in order, or enter the reason for another order.
refusal-delegates-congress-decides = The { $meeting } has begun. It decides whether an alternate becomes an official delegate.
refusal-delegates-congress-decides-next = The credentials committee reviews the case and reports; the { $meeting } votes by raised card. Enter the cards for, against and not voting.
refusal-delegates-not-carried = Not carried: { $for_it } of { $of } voted for; { $needed } needed.
refusal-delegates-not-carried-next = The place stays empty. The credentials committee can report on another alternate, and the { $meeting } votes again.
refusal-delegates-no-committee = The { $meeting } has not elected its credentials committee.
refusal-delegates-no-committee-next = Elect the committee by raised card first. Then accept credentials, report, and replace absent delegates.
refusal-delegates-already-accepted = This person's credentials are already accepted.
refusal-delegates-already-accepted-next = Continue with the next person.
refusal-delegates-was-refused = This person's credentials were refused: { $reason }.
refusal-delegates-was-refused-next = If the refusal was wrong, restore the credentials with a reason, then accept them.
refusal-delegates-was-replaced = This person is absent and was replaced by an alternate.
refusal-delegates-was-replaced-next = Review the credentials of the alternate.
refusal-delegates-not-refused = This person's credentials are not refused.
refusal-delegates-not-refused-next = There is nothing to restore.
refusal-delegates-alternate-in-place = No verified rule says whether the alternate steps back when the absent delegate arrives.
refusal-delegates-alternate-in-place-next = Ask the delegate to see the credentials committee, which reports to the { $meeting }.
refusal-delegates-not-ruled-on = { $count ->
    [one] The credentials of 1 person are not reviewed yet.
   *[other] The credentials of { $count } people are not reviewed yet.
}
refusal-delegates-not-ruled-on-next = Accept or refuse all credentials, then report.
refusal-delegates-roll-differs = “{ $figure }” is reported as { $told }; the roll and the check-in show { $found }.
refusal-delegates-roll-differs-next = The roll or the check-in has just changed. Reload the credentials page and record the report again.
refusal-delegates-sums-differ = “{ $group }” adds up to { $sum }; { $accepted ->
    [one] { $accepted } person is
   *[other] { $accepted } people are
  } accepted.
refusal-delegates-sums-differ-next = Correct the figures of the group so that they add up. Count missing details under “not known”.
refusal-delegates-ages-differ = The sum of ages { $ages } for { $count ->
    [one] { $count } person
   *[other] { $count } people
  } does not match their age bands.
refusal-delegates-ages-differ-next = Calculate it again from the dates of birth.
refusal-delegates-lapsed = This person is no longer a delegate: their election was annulled or not recognised ({ $reason }).
refusal-delegates-lapsed-next = Wait until the unit has elected again, then add delegates from that result.
refusal-delegates-not-elected = The record shows no valid election of this person by the { $meeting } of { $from }: the { $meeting } did not elect them, has no result yet, or its result was annulled.
refusal-delegates-not-elected-next = Add delegates from the result of { $from }. If it elects again, wait for the new result.
refusal-delegates-serves = This person is a member of an organ of the { $meeting } or a candidate.
refusal-delegates-serves-next = Correct the organ or the list of candidates first.
refusal-delegates-not-in-place = This person replaces no delegate.
refusal-delegates-not-in-place-next = Open the page of the alternate who replaced the delegate.
refusal-delegates-has-come = This person is already checked in at the { $meeting }.
refusal-delegates-has-come-next = If that was a mistake, cancel the check-in on the Hall page first.
refusal-delegates-nobody = The list is empty.
refusal-delegates-nobody-next = Enter at least one person, or check the file.
refusal-delegates-twice = This person is already on the roll.
refusal-delegates-twice-next = Enter each person once.
refusal-delegates-from-elsewhere = { $from } is not below { $unit }.
refusal-delegates-from-elsewhere-next = Check the delegate's unit. It must be the convening unit or a unit below it.
refusal-delegates-members-and-delegates = The { $meeting } of { $unit } cannot have both members and delegates.
refusal-delegates-members-and-delegates-next = Enter all people as members, or all as delegates.
refusal-delegates-not-on-roll = This person is not on the roll of the { $meeting } of { $unit }.
refusal-delegates-not-on-roll-next = Search the roll again. Add newly invited people first.
refusal-delegates-already-refused = This person's credentials are already refused.
refusal-delegates-already-refused-next = There is nothing more to do.
refusal-delegates-not-replaceable = This person is an alternate, or was replaced or refused.
refusal-delegates-not-replaceable-next = Only absent delegates can be replaced.
refusal-delegates-no-free-alternate = The person chosen is not an alternate, or already replaces another delegate.
refusal-delegates-no-free-alternate-next = Choose an alternate who does not replace another delegate.
refusal-delegates-has-attended = This person has attended part of the { $meeting }.
refusal-delegates-has-attended-next = Replace only delegates who are absent throughout. A delegate who came and left still counts as convened.
refusal-delegates-no-reason = The reason is missing.
refusal-delegates-no-reason-next = Enter the reason. It is kept with the act.
refusal-delegates-unknown-case = The rules have no case “{ $case }” for this type of delegate.
refusal-delegates-unknown-case-next = Choose one of: { $cases }.
refusal-delegates-not-excepted = This person already counts as convened.
refusal-delegates-not-excepted-next = There is nothing to undo.
refusal-delegates-ballots-out = The { $meeting } of { $unit } is voting on the { $office } or counting its ballots. The majority is counted from those convened, so the roll cannot change now.
refusal-delegates-ballots-out-next = Announce the result of this round, then try again.

## A unit's history

history-alternate-converted = On { $on } the { $meeting } voted that an alternate becomes an official delegate and replaces an absent delegate: { $for_it } for, { $against } against, { $not_voting } not voting
history-alternate-converted-out-of-order = On { $on } the { $meeting } voted that an alternate becomes an official delegate and replaces an absent delegate: { $for_it } for, { $against } against, { $not_voting } not voting; out of order: { $reason }
history-delegate-replaced-out-of-order = On { $on } an alternate replaced an absent delegate, out of order: { $reason }
history-credentials-accepted = On { $on } the credentials of { $count ->
    [one] { $count } person was
   *[other] { $count } people were
  } accepted
history-credentials-restored = On { $on } a delegate's credentials were restored: { $reason }
history-credentials-reported = On { $on } the credentials committee reported: { $accepted } accepted, { $refused } refused, { $women ->
    [one] { $women } woman
   *[other] { $women } women
  }, { $minorities } from ethnic minorities
history-member-readmitted = On { $on } a member was counted as convened again: { $reason }
history-delegate-described = On { $on } personal details of a delegate were recorded
history-delegates-convened = On { $on } { $count ->
    [one] { $count } person was
   *[other] { $count } people were
  } invited to the { $meeting }
history-delegate-refused = On { $on } the credentials of a delegate were refused: { $reason }
history-delegate-replaced = On { $on } an alternate replaced an absent delegate
history-member-excepted = On { $on } a member was excluded from the number convened: { $proof }
history-mandates-lapsed = On { $on } { $count ->
    [one] one delegate elected by { $from } lost the mandate
   *[other] { $count } delegates elected by { $from } lost their mandates
  }, by { $decision }: { $reason }
history-delegate-struck = On { $on } a person invited by mistake was removed from the roll; reason: { $reason }
history-replacement-undone = On { $on } a replacement was undone; reason: { $reason }

badge-member = Member
badge-ex-officio = Delegate
badge-elected = Delegate
badge-appointed = Delegate
badge-alternate = Alternate
badge-personal-code = Personal code
