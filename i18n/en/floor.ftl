# The hall: sessions, programme, speakers, announcements, votes.

roll-title = Delegates
roll-people = Invited
roll-empty = No one is invited yet.
roll-file-title = Import a list
roll-paste = Or paste the list here
roll-paste-hint = Paste from a spreadsheet, with its header line. For a unit without units below, names alone are enough, one per line: everyone is a member.
roll-file-hint = CSV or XLSX with the columns “name”, “unit” and “kind” (member, ex_officio, elected, appointed, alternate), and if known “sex”, “born”, “ethnicity” and “education”. If one row is wrong, no row is imported.
roll-call-file = Import
roll-one-title = Add one person
roll-call-one = Add
roll-called = { $count ->
    [one] { $count } person was added.
   *[other] { $count } people were added.
}
roll-bad-title = No one was added. Correct these rows and send them again
roll-badges = Badges (PDF)
badges-title = Delegate to the { $meeting }

delegate-member = Member
delegate-ex-officio = Ex officio
delegate-elected = Elected
delegate-appointed = Appointed
delegate-alternate = Alternate
standing-refused = Credentials refused
standing-replaced = Absent, replaced by an alternate
standing-in-place = Alternate, replacing an absent delegate

field-from = Unit code (leave blank for the convening unit)
form-kind-missing = Choose the type of delegate.
form-alternate-missing = Choose an alternate.
fact-unit = Unit
fact-called-as = Type of delegate
fact-badge = Badge number
fact-standing = Status
replace-title = Absent: replace by an alternate
replace-hint = Only for delegates absent throughout. The alternate votes in their place.
field-alternate = Alternate
replace-save = Replace
refuse-title = Refuse the credentials
refuse-hint = On the finding of the credentials committee. A refused delegate does not count as convened.
refuse-save = Refuse
fact-excepted = Not counted as convened
except-title = Do not count as convened
except-hint = Only in the cases of the rules, with proof. An exempt member who arrives is counted again.
field-case = Case
field-proof = Proof
except-save = Do not count

floor-latest = Last five check-ins
floor-latest-none = No one is checked in yet.
floor-absent = { $count ->
    [one] 1 person absent: see by unit
   *[other] { $count } people absent: see by unit
 }
absent-title = Absent
absent-back = Back to check-in
absent-nobody = No one is absent.
absent-of = absent
absent-hint = Tick who is absent, then check in everyone else at once.
absent-who = Who is absent?
absent-others = Check in everyone not ticked
absent-done = { $count ->
    [one] 1 person checked in.
   *[other] { $count } people checked in.
 }
absent-next = Next units
floor-title = Hall
floor-present = present of those convened
floor-represented = units represented
floor-quorate = Quorum reached
floor-not-quorate = No quorum yet
floor-needed-people = { $have } present, at least { $needed } of { $of } needed
floor-needed-units = { $have ->
    [one] { $have } unit
   *[other] { $have } units
  } represented, at least { $needed } of { $of } needed
floor-unread = source text not checked
floor-alternates = alternates present:
floor-check-in = Check-in
floor-scan = Scan a badge, or type a name or badge number
floor-scan-hint = Scanning checks in at once. Type a few letters of a name to search.
floor-find = Find
floor-in = Check in
floor-out = Check out
floor-came = checked in
floor-went = checked out
floor-found-for = Search:
floor-in-since = In the hall since { $time }.
floor-badge-unknown = Badge not accepted: it is not from this { $meeting }, or the number was mistyped. Send the delegate to the credentials desk.
floor-badge-broken = The badge code was read incompletely. Switch off Vietnamese typing on this machine and scan again, or type the eight characters printed on the badge.
floor-nobody = The roll has no such name. Send the delegate to the credentials desk.
floor-more = There are more results; type more letters.
floor-votes = Votes by raised card
field-matter = What is voted on
field-for-it = For
field-against = Against
field-not-voting = Not voting
floor-record = Record
floor-cards = { $for_it } for, { $against } against, { $not_voting } not voting
floor-carried = Carried
floor-needed-convened = Needed: { $needed } of { $of } convened
floor-open-base = An open vote of a members' { $meeting } is counted from those convened, including members absent with a reason: { $needed } of { $of } needed ({ $rule }).
floor-lost = Not carried
floor-screen = Screen for the hall
floor-last-vote = Last vote

roll-born = Day or year of birth, if known
roll-same-one = { $words } If it is another person, tick the box and save again.
roll-same-unit = { $name } ({ $unit }) has the same name and unit as a person on the roll: { $other }.
roll-same-birth = { $name } ({ $unit }) has the same name and date of birth as a person on the roll: { $other }.
roll-same-row = Row { $line }: { $words }
roll-same-title = { $count ->
    [one] { $count } row may be a person already on the roll
   *[other] { $count } rows may be people already on the roll
}
roll-same-answer = Who are these rows?
roll-same-skip = People already on the roll: leave these rows out and add the others
roll-same-add = Different people with the same name: add them
roll-same-other = Different person with the same name: checked
roll-nobody-new = There is no one new to add: all people in the file are on the roll.
roll-unread-title = Columns not used
roll-unread-hint = The file has columns that the roll does not recognise. Choose the meaning of each column, or leave it out.
roll-unread-leave = Leave this column out
roll-unread-as = Read as:
roll-preview-rows = { $count ->
    [one] { $count } person in the file
   *[other] { $count } people in the file
}
roll-preview-nothing-yet = Nothing is written yet. Check the page, then add the list.
accounts-same = This unit has an account with the name { $name }. If it is another person, tick the box and save again; if it is the same person, give that account another role.

## Sessions, programme, speakers, announcements, what the chair does next

session-preparatory = preparatory session
session-official = official session

step-plan = Plan the { $meeting }
step-plan-why = The unit above can approve the plan once it has its days.
step-approval = Waiting for approval by the unit above
step-approval-why = A { $meeting } opens only after the committee above has approved its plan.
step-roll = Invite the delegates
step-roll-why = The quorum and the majority are counted from the number convened.
step-first-day = Wait for the first day
step-first-day-why = People are checked in from the first day of the { $meeting }.
step-clear-hall = Check out everyone from the previous day
step-clear-hall-why = The hall still shows people checked in on an earlier day. Check everyone out, then start today's check-in.
step-quorum = Check in enough people
step-quorum-why = Too few delegates or units are present. Without a quorum no session opens and no vote or election takes place.
step-open-preparatory = Open the preparatory session
step-open-preparatory-why = Above the grassroots a { $meeting } has a preparatory session of at most half a day: rules of procedure, organs, credentials.
step-presidium = Elect the presidium
step-presidium-why = The presidium runs the { $meeting } and is elected first, by raised card.
step-secretariat = Elect the secretariat
step-secretariat-why = The secretariat keeps the minutes and drafts the resolution.
step-credentials = Elect the credentials committee
step-credentials-why = The committee reviews credentials and reports before any election.
step-tellers = Elect the tellers
step-tellers-why = The list is closed. Ballots are issued once there are tellers who are not candidates.
step-close-preparatory = Close the preparatory session
step-close-preparatory-why = The organs are elected. The official session opens next.
step-open-official = Open the { $meeting }
step-open-official-why = Enough delegates are present, and the presidium is elected.
step-open-election = Vote on the number and open the election
step-open-election-why = Elections follow the order of the rules. If this office is not filled, continue with the next, or close the { $meeting } if everything is done.
step-nominating = Make and close the list
step-nominating-why = Enter the candidates nominated by the committee, from the floor and by themselves. Record withdrawals. Then vote to close the list.
step-listed = Print and issue ballots
step-listed-why = One ballot for each person present.
step-voting = Collect the ballots and open the box
step-voting-why = Count the ballots before reading them. The number returned must not exceed the number issued.
step-counting = Count at the desks, then announce
step-counting-why = Desks count independently. The result is ready when they agree on each batch and each candidate.
step-undecided = The { $meeting } decides whether to vote again
step-undecided-why = If candidates tie for the last seat, the { $meeting } votes again on them. If seats are left, it votes again or leaves them empty.
step-done = The election is complete
step-done-why = Print the minutes for the head of the tellers and the presidium to sign.
step-vote = Vote by raised card
step-vote-why = Voting needs an open session with a quorum.
step-close = Close the { $meeting }
step-close-why = After closing, the { $meeting } adopts no resolution or minutes and fills no office. The time for complaints about elections starts.
step-report = Report the { $meeting } to the unit above
step-report-why = The { $meeting } is closed. The report already has attendance and elections.
step-ratification = Waiting for ratification by the unit above
step-ratification-why = The result is reported. The committee above ratifies it.
step-sign = Sign the paper
step-sign-why = The { $meeting } is reported, and a paper has no signatures yet.
step-seal = Seal the ballots
step-seal-why = The ballots of this election are not sealed and handed to the archive yet.
step-over = Complete
step-over-why = The result is reported. The rules ask for no further step.

item-procedure = Rules of procedure and programme
item-organs = Election of presidium, secretariat and credentials committee
item-credentials = Report and vote on credentials
item-guidance = Guidance on the elections, notices
item-opening = Opening, salute to the flag, introductions
item-secretariat = Election of secretariat and credentials committee
item-political-report = Political report
item-review = Review by the outgoing committee
item-credentials-report = Report on credentials
item-discussion = Discussion
item-higher-drafts = Comments on the drafts of the { $meeting } above
item-directions = Address by the committee above
item-personnel = Personnel plan; vote on number and list of the committee
item-committee-election = Election of the committee
item-first-session = First session of the new committee
item-delegate-election = Election of delegates to the { $meeting } above
item-introduction = Introduction of the new committee
item-resolution = Resolution of the { $meeting }
item-closing = Closing

# The check-in station.
floor-move = Move here
floor-clear = Check everyone out
floor-clear-hint = For a break or the end of a day. No one counts as present afterwards, and the next day starts with a new check-in. Attendance stays recorded.
floor-clear-sure = Yes, check everyone out
floor-quorum = Quorum
floor-picture = Photograph the badge
floor-picture-hint = Take a sharp picture of the square code and send it. The person is checked in once the code is read.
floor-camera = Read with the live camera
floor-picture-file = Picture of the badge
floor-picture-send = Read and check in
floor-no-code = No code could be read in this picture. Move closer, with enough light and no glare, or type the badge number.
floor-place = Place of this station
floor-place-hint = Only if the { $meeting } meets in several halls or people take part remotely. The roll and the quorum are shared.
floor-place-remote = Remote
floor-place-save = Set the place
field-place = Place
station-unknown = Badge # was not accepted. Send the delegate to the credentials desk.
station-camera-refused = The browser does not allow the camera. Photograph the badge and send the picture.

# Programme.
programme-title = Programme
programme-planned = Planned
programme-item = Item
programme-real = Actual
programme-late = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } late
programme-start = Begin
programme-end = End
programme-change = Change the programme
programme-draft = Proposal: edit it, then save
programme-hint = Clear a line to remove its item. Enter new items in the last lines; they are sorted by time. Do not enter names of people: speakers have their own page.
programme-contents = Contents of the { $meeting }:
programme-no-days = Plan the { $meeting } first, then set its programme.
programme-session = Session
programme-begins = Begins
programme-minutes = Minutes
programme-save = Save the programme
programme-unreadable = Line { $item }: enter the day and time of the start, and the minutes.

# Speakers, announcements.
speakers-title = Speakers, announcements
speakers-register = Register a speaker
speakers-name = Name of the delegate
speakers-delegation = Or the delegation of
speakers-save = Register
speakers-nobody = Enter a name, or choose a delegation.
speakers-now = Has the floor
speakers-free = No one has the floor.
speakers-waiting = Waiting
speakers-none = No speakers are waiting.
speakers-past = Finished
speakers-call = Ask to be ready
speakers-give = Give the floor
speakers-finish = Finished
speakers-withdraw = Withdraw
speakers-limit = Time for each speaker
speakers-limit-now = Minutes:
speakers-limit-set = Set by a vote
speakers-limit-save = Save time
speakers-minutes = Minutes for each
speaker-delegation = For the delegation
speaker-of-delegation = Delegation of { $unit }
speaker-since = since { $time }
speaker-called = asked to be ready
speaker-withdrawn = withdrew
speaker-used = { $time }
speaker-over = { $time }, over the limit
announcements-title = Announcements on the screen
announcements-text = Text
announcements-hint = One short sentence of at most 160 letters. It stays in the record; enter nothing private.
announcements-up = Show
announcements-down = Remove

# The screen of the hall.
screen-since = Since
screen-next = Next:
screen-speaking = Has the floor
screen-waiting = Be ready:
screen-nominating = Nominations open
screen-listed = Candidates
screen-voting = Voting
screen-counting = The tellers are counting
screen-seats = { $seats } to elect
screen-issued = { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
  } issued
screen-returned = { $ballots } returned
screen-result-of = Result:
screen-result = { $seats } to elect · { $valid ->
    [one] { $valid } valid ballot
   *[other] { $valid } valid ballots
  } · { $needed ->
    [one] { $needed } vote
   *[other] { $needed } votes
  } of { $base } needed
screen-tied = Tie for the last seat: the { $meeting } votes again on the tied candidates.
screen-left = { $count ->
    [one] { $count } seat is
   *[other] { $count } seats are
  } still empty.
screen-closed = The { $meeting } is closed

## Refusals

refusal-floor-no-teller-stands = No teller is a candidate.
refusal-floor-no-teller-stands-next = Only a teller on the list of candidates steps down. To change other tellers, elect the tellers again.
refusal-session-no-preparatory = A grassroots { $meeting } has no preparatory session.
refusal-session-no-preparatory-next = Elect the presidium, then open the { $meeting }.
refusal-session-already-opened = The { $session } has already been opened.
refusal-session-already-opened-next = Next: { $next }.
refusal-session-official-begun = The { $meeting } has begun; it is too late for a preparatory session.
refusal-session-official-begun-next = Next: { $next }.
refusal-session-preparatory-open = The preparatory session is open.
refusal-session-preparatory-open-next = Close the preparatory session, then open the { $meeting }.
refusal-session-no-presidium = The presidium is not elected yet.
refusal-session-no-presidium-next = Elect the presidium by raised card, then open the { $meeting }.
refusal-session-not-open = The { $session } is not open.
refusal-session-not-open-next = Next: { $next }.
refusal-session-election-unfinished = The election of the { $office } is not complete, so the session cannot be closed.
refusal-session-election-unfinished-next = Count and announce the result. If seats are left, the { $meeting } votes again or leaves them empty.
refusal-session-none-open = No session is open, so there can be no vote, election or speech.
refusal-session-none-open-next = Next: { $next }.
refusal-session-official-only = The preparatory session elects only the organs of the { $meeting }.
refusal-session-official-only-next = Next: { $next }.
refusal-session-closed = The { $meeting } was closed on { $on }.
refusal-session-closed-next = After the closing, complete the minutes, the report and any complaints.
refusal-programme-not-planned = The { $meeting } of { $unit } has no planned days.
refusal-programme-not-planned-next = Plan the { $meeting }, then set its programme.
refusal-programme-empty = The programme has no item.
refusal-programme-empty-next = Enter at least one item, or use the proposal.
refusal-programme-untitled = Item { $item } has no title.
refusal-programme-untitled-next = Enter a title, such as “Political report”.
refusal-programme-bad-minutes = Item { $item } must last between one minute and one day.
refusal-programme-bad-minutes-next = Enter the minutes of the item.
refusal-programme-outside-days = Item { $item } is outside the days of the { $meeting }, { $first } to { $last }.
refusal-programme-outside-days-next = Correct the day of the item, or change the plan of the { $meeting }.
refusal-programme-overlap = Item { $item } begins before the previous item ends.
refusal-programme-overlap-next = Correct the start or the minutes.
refusal-programme-preparatory-last = Item { $item } of the preparatory session is after the official session.
refusal-programme-preparatory-last-next = Place the items of the preparatory session first.
refusal-programme-no-preparatory = A grassroots { $meeting } has no preparatory session.
refusal-programme-no-preparatory-next = Move the items to the official session.
refusal-programme-preparatory-too-long = The preparatory session is planned for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }, more than half a day ({ $most ->
    [one] { $most } minute
   *[other] { $most } minutes
  }).
refusal-programme-preparatory-too-long-next = Remove items or move them to the official session.
refusal-programme-needs-vote = The { $meeting } has opened. A change to its programme needs a vote.
refusal-programme-needs-vote-next = Vote by raised card, then enter the cards for, against and not voting.
refusal-programme-has-begun = The first { $begun ->
    [one] { $begun } item has
   *[other] { $begun } items have
  } begun and cannot be changed.
refusal-programme-has-begun-next = Change only the later items.
refusal-programme-unknown-item = The programme has no item { $item }.
refusal-programme-unknown-item-next = Reload the programme; it may have changed.
refusal-programme-other-session = This item belongs to the { $session }.
refusal-programme-other-session-next = Open that session first, or vote to change the programme.
refusal-programme-not-its-turn = The next item in the programme is “{ $next }”.
refusal-programme-not-its-turn-next = Begin that item, or vote to change the programme.
refusal-programme-already-begun = This item has already begun.
refusal-programme-already-begun-next = Begin the next item.
refusal-programme-not-running = This item is not open.
refusal-programme-not-running-next = Begin the item before ending it.
refusal-speakers-already-waiting = This speaker is already waiting.
refusal-speakers-already-waiting-next = Wait for the turn. A speaker can register again after speaking.
refusal-speakers-no-delegation = { $unit } has no delegates at this { $meeting }.
refusal-speakers-no-delegation-next = Enter a name, or a unit that has delegates on the roll.
refusal-speakers-not-waiting = No speaker is waiting under this number: they have spoken, are speaking, or withdrew.
refusal-speakers-not-waiting-next = Reload the list and choose a waiting speaker.
refusal-speakers-floor-taken = Speaker { $number } on the list has the floor.
refusal-speakers-floor-taken-next = Mark that speaker as finished, then give the floor to the next.
refusal-speakers-not-speaking = This person does not have the floor.
refusal-speakers-not-speaking-next = Reload the list of speakers.
refusal-speakers-absent = This person is not checked in.
refusal-speakers-absent-next = Check them in first, or continue with the next speaker.
refusal-speakers-no-minutes = The minutes for each speaker are missing.
refusal-speakers-no-minutes-next = Enter at least one minute.
refusal-announcements-empty = The announcement is empty.
refusal-announcements-empty-next = Enter a short sentence.
refusal-announcements-too-long = The announcement has { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
  } and cannot be read from a distance.
refusal-announcements-too-long-next = Shorten it to { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }.
refusal-announcements-not-up = This announcement is no longer on the screen.
refusal-announcements-not-up-next = Reload the Hall page.
refusal-floor-already-there = This person is already at { $place }.
refusal-floor-already-there-next = There is nothing to record.
refusal-floor-told-already = A vote on “{ $matter }” with the same cards was just recorded: two people may have pressed the button.
refusal-floor-told-already-next = If there was a second vote, say so in its matter, such as “second vote”.
refusal-floor-lapsed = This person is no longer a delegate: their election was annulled or not recognised ({ $reason }).
refusal-floor-lapsed-next = Send them to the credentials desk. If their unit elects them again, invite them again before check-in.
refusal-hall-mistakes-no-reason = The reason for the correction is missing.
refusal-hall-mistakes-no-reason-next = Enter what was wrong and the basis of the correction.
refusal-hall-mistakes-never-in = This person was not checked in.
refusal-hall-mistakes-never-in-next = Check the name.
refusal-hall-mistakes-nobody-out = There is no check-out of everyone today to cancel.
refusal-hall-mistakes-nobody-out-next = Check people in one by one.
refusal-hall-mistakes-no-such-vote = There is no vote number { $number }.
refusal-hall-mistakes-no-such-vote-next = Reload the page and choose the vote to correct.
refusal-hall-mistakes-other-cards = The correction has { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
  }; the vote had { $counted }.
refusal-hall-mistakes-other-cards-next = Keep the total and correct its parts. If the cards were counted wrongly, vote again.
refusal-hall-mistakes-nothing-wrong = The entry is the same as the record.
refusal-hall-mistakes-nothing-wrong-next = Enter a different value, or make no correction.
refusal-hall-mistakes-would-be-lost = After this correction only { $for_it } of { $of } are for: the vote would no longer be carried.
refusal-hall-mistakes-would-be-lost-next = Report to the { $meeting } and vote again.
refusal-hall-mistakes-no-organ = This organ is not elected yet.
refusal-hall-mistakes-no-organ-next = Elect it by a vote first.
refusal-hall-mistakes-session-used = Later acts depend on the { $session }, so it cannot be cancelled.
refusal-hall-mistakes-session-used-next = Cancel those acts first. If that is not possible, note the mistake in the minutes.
refusal-hall-mistakes-not-closed = The { $session } is not closed, or another session is open.
refusal-hall-mistakes-not-closed-next = Check on the console which session is open.
refusal-hall-mistakes-other-item = This item is not the last one begun, or is still open.
refusal-hall-mistakes-other-item-next = Correct the items from the last one backwards.
refusal-hall-mistakes-other-turn = This person is waiting, or others have spoken since.
refusal-hall-mistakes-other-turn-next = Register the person again at the end of the list.
refusal-floor-not-planned = The { $meeting } of { $unit } has no date yet.
refusal-floor-not-planned-next = Plan the { $meeting } and have it approved by the unit above first.
refusal-floor-not-approved = The unit above has not approved the { $meeting } of { $unit }.
refusal-floor-not-approved-next = Have the plan of the { $meeting } approved before check-in.
refusal-floor-too-early = Today is { $today }; the { $meeting } begins on { $first }.
refusal-floor-too-early-next = Check people in from { $first } on. If the { $meeting } has moved, change its plan.
refusal-floor-not-on-roll = This badge is not from the { $meeting } of { $unit }.
refusal-floor-not-on-roll-next = Send the delegate to the credentials desk. Newly invited people are added to the roll first.
refusal-floor-not-accredited = The credentials of this delegate were refused: { $reason }.
refusal-floor-not-accredited-next = Send the delegate to the credentials desk.
refusal-floor-replaced = An alternate has replaced this delegate.
refusal-floor-replaced-next = Send the delegate to the credentials desk.
refusal-floor-excepted = This member does not take part in the { $meeting }: { $case }.
refusal-floor-excepted-next = Send them to the secretariat. If the case was entered by mistake, count them as convened again on their page, with the reason.
refusal-floor-already-in = This person is already checked in.
refusal-floor-already-in-next = If two people use one badge, send them to the credentials desk.
refusal-floor-nobody-to-check-in = All these people are already checked in.
refusal-floor-nobody-to-check-in-next = There is nothing to record.
refusal-floor-not-in = This person is not checked in.
refusal-floor-not-in-next = Check them in first.
refusal-floor-nobody-in = No one is checked in.
refusal-floor-nobody-in-next = Check people in as they arrive.
refusal-floor-no-quorum = { $have } of { $of } convened are present; { $needed } are needed. The { $meeting } has no quorum.
refusal-floor-no-quorum-next = Wait until enough are present, then try again.
refusal-floor-units-missing = { $have } of { $of ->
    [one] { $of } unit
   *[other] { $of } units
  } below are represented; { $needed } are needed. The { $meeting } has no quorum.
refusal-floor-units-missing-next = Wait until enough units are represented, then try again.
refusal-floor-cards-differ = { $cards ->
    [one] { $cards } card was
   *[other] { $cards } cards were
  } counted; { $present ->
    [one] { $present } voter is
   *[other] { $present } voters are
  } present.
refusal-floor-cards-differ-next = Count again: for, against and not voting must add up to the voters present.
refusal-floor-no-matter = The matter of the vote is missing.
refusal-floor-no-matter-next = Enter the matter, for example “Presidium of 11”.
refusal-floor-no-members = The list of members is empty, or names a person twice.
refusal-floor-no-members-next = Enter each person once, the head first.
refusal-floor-not-carried = Not carried: { $for_it } of { $of } voted for; { $needed } needed.
refusal-floor-not-carried-next = Propose other people and vote again.
refusal-floor-teller-stands = One of these people is a candidate.
refusal-floor-teller-stands-next = Choose people who are not candidates.

## A unit's history

history-tellers-released =
    { $count ->
        [one] On { $on } { $count } teller stepped down to be a candidate
       *[other] On { $on } { $count } tellers stepped down because they are candidates
    }
history-session-opened = On { $on } the { $session } was opened
history-session-closed = On { $on } the { $session } was closed
history-congress-closed = On { $on } the { $meeting } was closed
history-hall-cleared = On { $on } everyone was checked out
history-programme-set = On { $on } the programme was set: { $count ->
    [one] { $count } item
   *[other] { $count } items
  }
history-vote-taken = On { $on } the { $meeting } voted on “{ $matter }”: { $for_it } for, { $against } against, { $not_voting } not voting
history-vote-taken-of-convened = On { $on } the { $meeting } voted on “{ $matter }”: { $for_it } for, { $against } against, { $not_voting } not voting; needed: { $needed } of { $of } convened
history-organ-elected = On { $on } the { $meeting } elected { $organ } of { $count }: { $for_it } for, { $against } against, { $not_voting } not voting
history-hall-mistake-check-in = On { $on } a check-in by mistake was cancelled; reason: { $reason }
history-hall-mistake-clearing = On { $on } the check-out of everyone was cancelled; reason: { $reason }
history-hall-mistake-vote = On { $on } the vote “{ $matter }” was corrected: { $for_it } for, { $against } against, { $not_voting } not voting; reason: { $reason }
history-hall-mistake-organ = On { $on } the members of { $organ } were corrected: { $count ->
    [one] { $count } person
   *[other] { $count } people
  }; reason: { $reason }
history-hall-mistake-session-opening = On { $on } the opening of the { $session } was cancelled; reason: { $reason }
history-hall-mistake-session-closing = On { $on } the closing of the { $session } was cancelled; reason: { $reason }
history-hall-mistake-item-start = On { $on } the start of an item was cancelled; reason: { $reason }
history-hall-mistake-item-end = On { $on } the end of an item was cancelled; reason: { $reason }
history-hall-mistake-turn = On { $on } a person was returned to the list of speakers; reason: { $reason }
