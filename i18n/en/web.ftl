# Words on the web pages.

skip-to-content = Skip to content
nav-label = Pages
trail-label = Above
nav-board = Board
nav-unit = Unit
nav-report = Progress report
nav-imports = Import
nav-accounts = Accounts
nav-search = Search
other-language = Tiếng Việt
sign-out = Sign out
footer = Daihoi · every figure is worked out from the record and can be traced to any day.
cancel = Cancel
look = Show
row = Row

sign-in-title = Sign in
sign-in-lead = Use the account that your unit's administrator opened for you.
sign-in = Sign in
sign-in-wrong = Login or password is wrong.
sign-in-too-many = Too many attempts. Wait a minute and try again.
errors-title = Something needs mending

field-login = Login
field-password = Password
field-new-password = New password
field-name = Full name
field-role = Role
field-unit = Code of the unit
field-unit-hint = The password needs at least 10 characters; its owner should change it soon. A code looks like TB-340 and stands on the unit's page.
field-as-of = As of
field-known-at = As known at
field-first-day = First day
field-last-day = Last day
field-contents = Contents of the congress
field-reason = Reason
field-secretary = Election of the secretary
field-finish-by = To be done by
field-rule = Document
field-level = Level
field-search = Name or code of a unit
field-kind = What is in the file
field-file = File
field-file-hint = CSV (UTF-8) or XLSX, at most 64 MB.
field-effective = Effective day
field-effective-hint = Where the file has no column for it, or instead of that column.
field-partial = Take the good rows and leave out the bad ones

form-day-missing = Enter “{ $field }” as day/month/year.
form-other-cycle = This page was opened in cycle { $meant }; the unit is now in cycle { $now }.
form-other-cycle-next = Open it again to see what was typed. If it is right for the present cycle, send it again.
form-other-day = This page was opened on { $meant }; today is { $now }.
form-other-day-next = Open it again, check the days and send it again: the act is recorded as of today.
form-day-unreadable = “{ $field }” is not a day. Enter it like 30/05/2020.
form-number-unreadable = “{ $field }” must be a whole number, such as 15.
form-words-long = “{ $field }” is longer than { $most } letters. Shorten it.
form-words-missing = Enter “{ $field }”.
form-password-short = The password must have at least 10 characters.
form-login-taken = This login is taken.
form-choice-missing = Choose “{ $field }”.
form-choose = — choose —
form-role-missing = Choose a role.
form-unit-unknown = No unit with this code is among those you administer.
form-file-missing = Choose a CSV or XLSX file.

as-of-words = As of { $day }
known-at-words = as known at { $moment }
marks-label = Marks
mark-completed = { $level } complete: { $day }
mark-today = Today
levels-label = Progress by level
verdict-completed = Complete on { $day }
verdict-left = { $count } left
verdict-ahead-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ahead of plan
verdict-behind-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind plan
verdict-on-time-plan = on the planned day
verdict-ahead-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ahead of the directive
verdict-behind-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind the directive
verdict-on-time-window = on the directive's last day
fact-plan = Plan
fact-window = Directive
fact-next = Next
fact-forecast = Forecast
fact-unplanned = Without a day
fact-late = Late
fact-direct = Direct elections
fact-direct-lowest = Lowest share
map-title = Map: { $level }
map-label = Map of progress by territory
burn-up-title = Congresses held, day by day
burn-up-over = Held
burn-up-planned = As first planned
burn-up-plan-finish = Plan
burn-up-window-finish = Directive
late-title = Late units
late-by = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
  }
not-held-yet = Not held
against-window = by the directive
against-plan = by the plan above
against-own-day = by its own day
units-title = Units below
column-unit = Unit
column-kind = Kind
column-parent = Above
column-code = Code
column-congress = Congress
column-stage = Stage
column-due = Due
column-held = Held
column-days-late = Days late
column-seq = No.
column-recorded = Recorded
column-what = What
column-who = By
tag-pilot = pilot
tag-direct = direct election

units-search-title = Find a unit
search = Search
search-hint = Marks may be left out: “dong hung” finds Đông Hưng.
search-count = { $count ->
    [one] { $count } unit
   *[other] { $count } units
  }
next-page = Next page
unit-ended = Ended on { $day }

unit-title = About the unit
congress-title = Congress
figures-title = Figures reported
figure-mean-age = Mean age
corrected-on = Corrected on
past-title = Predecessors
past-until = until
children-title = Below
timeline-title = Timeline
recorded = Recorded
history-title = History
history-all = Full history
history-hint = Each line is an act of the record, in the order of recording. Acts are never changed or removed.
actor-operator = Operator
actor-system = System
actor-erased = (name erased)
fact-level = Level
fact-kind = Kind
fact-code = Code
fact-since = Since
fact-members = Members
fact-cycle = Cycle
fact-planned = Planned
fact-approved = Approved
fact-pilot = Chosen as pilot
fact-direct-chosen = Chosen for direct election
fact-postponed = Postponed
fact-held = Held
fact-contents = Contents
fact-ratified = Ratified
link-report = Report the congress
link-correct = Correct the report
link-postpone = Postpone
link-plan = Plan
act-approve = Approve
act-ratify = Ratify the result
act-choose-pilot = Choose as pilot
act-choose-direct = Choose for direct election
done-reported = The report is recorded.
done-corrected = The correction is recorded; the earlier report stays in the history.
done-postponed = The postponement is recorded.
done-approved = The congress is approved.
done-ratified = The result is ratified.
done-chosen = The choice is recorded.
done-planned = The plan is recorded.

report-title = Report a congress
report-when = Days and contents
report-figures = Figures
report-figures-hint = Leave out what there is none of. Ages are a sum and a count, never an average.
report-save = Record the report
secretary = Secretary
secretary-none = No secretary was elected, or not yet
secretary-re-elected = Secretary re-elected
secretary-new = New secretary
secretary-not-local = Secretary is not local
secretary-directly-elected = Secretary directly elected by the congress
correction-title = Correct a report
correction-reason = Why it must be corrected
correction-hint = The earlier report is not lost: both stay in the history.
correction-save = Record the correction
postponement-title = Postpone a congress
postponement-reason = Why it must be postponed
postponement-days-hint = Enter the new days if they are known; otherwise leave them out.
postponement-save = Record the postponement
plan-title = Plan congresses
plan-done = { $count ->
    [one] { $count } congress is over and not shown here.
   *[other] { $count } congresses are over and not shown here.
  }
plan-save = Record the plan
plan-nothing-left = Every congress is over; there is nothing left to plan.
level-plan-title = The unit's own last day for each level
level-plan-hint = The last day that the unit sets for the levels below it.
level-plan-save = Record the last day

imports-title = Import a file
imports-lead = The file is read and tried first; nothing is written until you say so.
import-units = Units (code, name, level, kind, parent_code)
import-changes = Mergers and splits (old_code, new_code, effective_date)
import-congresses = Congresses held (code, first_day, last_day, figures)
import-look = Preview
import-take = Record all
import-take-good = Record the good rows
import-another = Choose another file
import-running = Recording { $done } of { $of } rows…
import-done = { $count ->
    [one] { $count } row is recorded.
   *[other] { $count } rows are recorded.
  }
import-failed = { $count } rows were recorded, the rest was not: { $why }
preview-title = Preview
preview-bad = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
  }
preview-good = { $count ->
    [one] { $count } row is ready.
   *[other] { $count } rows are ready.
  }
preview-nothing = No row is taken yet. Mend the file and choose it again.
preview-consequences = What this decree does
preview-before =
    { $count ->
        [one] 1 row is in the record already and is not written again.
       *[other] { $count } rows are in the record already and are not written again.
    }
preview-notes = Check before taking the file
preview-unread = Columns not used:

accounts-title = Accounts and roles
accounts-hint = A role reaches its unit and everything below. Names of people lie in the vault only, never in the record.
account-more = Add a role, set a password
account-new = Open an account
account-open = Open the account
role-end = End this role
role-add = Add the role
password-set = Set the password

file-docx = DOCX
file-pdf = PDF
file-xlsx = XLSX
file-csv = CSV
file-json = JSON

refusal-title = This cannot be done
refusal-rule = Rule:
refusal-next = Next step:
refusal-mend = Change input
refusal-nothing-lost = Nothing was recorded; your input is kept.
message-not-found-title = Not found
message-not-found = There is no such page, or it is not yours to see.
message-stale-title = The form is out of date
message-stale = Your session has changed since this form was opened. Go back, reload the page and send it again.
message-unreadable-title = Could not be read
message-unreadable = “{ $what }” could not be read. Go back and change it.
message-recorded-title = This form was recorded before
message-recorded = What this form said before is recorded; what you changed now is not. Open the page again to go on.
message-recorded-as-title = This form was recorded before
message-recorded-as = What this form said before is recorded as act { $seq }, at { $at }: { $told }. What you changed now is not. Open the page again to go on.
message-too-large-title = The file or form is too large
message-too-large = A file may have up to 64 MB. Divide it, or import it on the server with daihoi import. Nothing was recorded.
message-broken-title = A fault of ours
message-broken = Something failed on our side; what you did was not recorded. Try again, and tell the administrator if it goes on.

cycle-title = Congress cycle
cycle-hint = Open a cycle for this unit and everything below it. Leave empty what the directive does not say of a level.
cycle-next = Open the next cycle
cycle-next-hint = Once it is open, the board and the pages of congresses are those of the new cycle. Finish ratification, complaints and the custody of ballots of this one first; the record keeps all of it.
cycle-lost-title = A cycle without a root
cycle-lost = The cycle “{ $cycle }” of { $unit }, which ended on { $on }. If this unit takes it over, plans and results of the units below go on in it.
cycle-take-over = Take over the cycle
cycle-is-open = Open now:
cycle-open = Open the cycle
field-cycle-id = Short name, such as 2025-2030
field-cycle-name = Name of the cycle
field-cycle-rules = Election rules
cycle-rules-hint = Congresses of the cycle cite these rules. If new rules come into force, change them on this page from the day on which they do.
field-rules-since = From
rules-change = Apply other rules
rules-change-hint = For new rules that come into force during the cycle. Acts dated before that day keep the old rules.
rules-save = Apply
field-window-start = Starts on
field-max-days = At most (days)
window-save = Record the window
done-cycle-opened = The cycle is open.
change-title = Change the unit
change-name = Rename
change-parent = Put under another parent
change-end = Dissolve
change-end-hint = Only a unit without living units below it can be dissolved. Mergers and splits are imported from a file.
field-new-name = New name
field-new-parent = Code of the new parent
done-changed = The change is recorded.

password-title = Change the password
password-lead = At least 10 characters. Afterwards sign in again, on every machine.
field-old-password = Password in use
form-password-wrong = The password in use is another.
reason-hint = Name nobody: the reason stays in the record and cannot be erased.
account-disabled = shut
account-disable = Shut the account
account-enable = Open the account again
account-erase = Erase the name and the account
field-erasure = Type the login again to erase
delegate-erase-title = Erase the name and details
delegate-erase-hint = On request, the name, sex, birth, minority and education go from this server for good. The record keeps a number, the unit, how the person came, and what they were elected to, under “name erased”. The name goes from reasons, matters of votes and announcements too. Papers that are printed or signed keep it.
field-erasure-code = Type the code of the badge again to erase
delegate-erase = Erase
form-erasure-code = The code typed is another: nothing was erased.
form-erasure-login = The login typed is another, or your own: nothing was erased.
words-mention = On the roll: { $names }. The record keeps the number of the person, not the name; if the person is erased, the name goes from here too.
