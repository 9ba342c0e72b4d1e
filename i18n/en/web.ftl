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
footer = Daihoi · every figure is calculated from the record and can be shown for any day.
cancel = Cancel
look = Show
row = Row

sign-in-title = Sign in
sign-in-lead = Use the account created by the administrator of your unit.
sign-in = Sign in
sign-in-wrong = The username or password is wrong.
sign-in-too-many = Too many attempts. Wait a minute and try again.
errors-title = There is a problem

field-login = Username
field-password = Password
field-new-password = New password
field-name = Full name
field-role = Role
field-unit = Code of the unit
field-unit-hint = The password needs at least 10 characters; its owner should change it soon. The field of the unit offers the units that you administer.
field-as-of = As of
field-known-at = Data as of
field-first-day = First day
field-last-day = Last day
field-contents = Agenda items of the { $meeting }
field-reason = Reason
field-secretary = Election of the { $leader }
field-finish-by = Finish by
field-rule = Document
field-level = Level
field-search = Name or code of a unit
field-kind = Content of the file
field-file = File
import-paste = Or paste the table here
import-paste-hint = Paste from a spreadsheet with its header line, such as: code, name, level, kind, parent_code.
field-file-hint = CSV (UTF-8) or XLSX, at most 64 MB.
field-effective = Effective day
field-effective-hint = The day on which the units are founded, renamed, merged or split. Needed if the file has no column “effective_date”; it also replaces that column.
field-partial = Import the correct rows and leave out the others

form-day-missing = Enter a date in “{ $field }”.
form-other-cycle = This page was opened in cycle { $meant }; the unit is now in cycle { $now }.
form-other-cycle-next = Open the page again to see your input. If it is right for the present cycle, send it again.
form-other-day = This page was opened on { $meant }; today is { $now }.
form-other-day-next = Open the page again, check the days and send it again: the act is recorded on today's date.
form-day-unreadable = “{ $field }” is not a date. Enter it like 30/05/2020.
form-number-unreadable = “{ $field }” must be a whole number, such as 15.
form-text-long = The text “{ $begins }…” has { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
  }; at most { $most } are allowed. Shorten it.
form-words-long = “{ $field }” is longer than { $most ->
    [one] { $most } letter
   *[other] { $most } letters
  }. Shorten it.
form-words-missing = Enter “{ $field }”.
form-password-short = The password must have at least 10 characters.
form-login-taken = This username is already used.
form-choice-missing = Choose “{ $field }”.
form-choose = — choose —
form-role-missing = Choose a role.
form-unit-unknown = You administer no unit with this code. Enter the code, not the name: the page of each unit shows it, and the search finds it by the name.
form-file-missing = Choose a CSV or XLSX file.

as-of-words = As of { $day }
known-at-words = data as of { $moment }
marks-label = Milestones
mark-completed = { $level } complete: { $day }
mark-today = Today
levels-label = Progress by level
verdict-completed = Complete on { $day }
verdict-left = { $count } to go
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
  } ahead of the deadline
verdict-behind-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind the deadline
verdict-on-time-window = on the deadline
fact-plan = Plan
fact-window = Deadline
fact-next = Next
fact-forecast = Forecast
fact-unplanned = Not scheduled
fact-late = Late
fact-direct = Direct elections
fact-direct-lowest = Lowest winning share (direct election)
map-title = Map: { $level }
map-label = Map of progress by territory
burn-up-title = { $Meetings } held, day by day
burn-up-over = Held
burn-up-planned = As first planned
burn-up-plan-finish = Plan
burn-up-window-finish = Deadline
late-title = Late units
late-by = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
  }
not-held-yet = Not held
against-window = against the deadline
against-plan = against the plan above
against-own-day = against its own day
units-title = Units below
column-unit = Unit
column-kind = Kind
column-parent = Unit above
column-code = Code
column-congress = { $Meeting }
column-stage = Stage
column-due = Due
column-held = Held
column-days-late = Days late
column-seq = No.
column-recorded = Recorded
column-what = Act
column-who = By
tag-pilot = pilot
tag-direct = direct election

units-search-title = Find a unit
search = Search
search-hint = You can leave out the marks: “dong hung” finds Đông Hưng.
search-count = { $count ->
    [one] { $count } unit
   *[other] { $count } units
  }
next-page = Next page
unit-ended = Ended on { $day }

unit-title = Unit details
congress-title = { $Meeting }
figures-title = Reported figures
figure-mean-age = Mean age
corrected-on = Corrected on
past-title = Predecessors
past-until = until
children-title = Units below
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
fact-contents = Agenda items
fact-ratified = Ratified
link-report = Report the { $meeting }
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
done-approved = The { $meeting } is approved.
done-ratified = The result is ratified.
done-chosen = The choice is recorded.
done-planned = The plan is recorded.

report-title = Report a { $meeting }
report-when = Days and agenda items
report-figures = Figures
report-figures-hint = A report with figures needs those that are required. Leave others blank if they are not known; 0 means none. Enter ages as a sum and a count, not as an average.
field-required = (required)
report-differs = Figures that differ from the record
report-differs-line = { $figure }: { $known } in the record, { $typed } entered
report-differs-keep = I have checked: report the figures entered
report-differs-missing = Check the figures that differ from the record
report-save = Record the report
secretary = { $Leader }
secretary-none = No { $leader } elected yet
secretary-re-elected = re-elected
secretary-new = new
secretary-not-local = { $Leader } is not local
secretary-directly-elected = { $Leader } directly elected by the { $meeting }
correction-title = Correct a report
correction-reason = Reason for the correction
correction-hint = The earlier report is kept: both stay in the history.
correction-save = Record the correction
postponement-title = Postpone a { $meeting }
postponement-reason = Reason for the postponement
postponement-days-hint = Enter the new days if known; otherwise leave blank.
postponement-save = Record the postponement
plan-title = Plan { $meetings }
plan-done = { $count ->
    [one] { $count } { $meeting } is over and not shown here.
   *[other] { $count } { $meetings } are over and not shown here.
  }
plan-save = Record the plan
plan-nothing-left = All { $meetings } are over; there is nothing left to plan.
level-plan-title = The unit's own deadline for each level
level-plan-hint = The last day set by the unit for the levels below it.
level-plan-save = Record the deadline

imports-title = Import a file
imports-lead = The file is read and checked first. Nothing is recorded until you confirm.
import-units = Units (code, name, level, kind, parent_code)
import-changes = Mergers and splits (old_code, new_code, effective_date)
import-congresses = { $Meetings } held (code, first_day, last_day, figures)
import-look = Preview
import-take = Import all
import-take-good = Import the correct rows
import-another = Choose another file
import-running = Importing { $done } of { $of ->
    [one] { $of } row
   *[other] { $of } rows
  }…
import-done = { $count ->
    [one] { $count } row was imported.
   *[other] { $count } rows were imported.
  }
import-failed = { $count ->
    [one] { $count } row was
   *[other] { $count } rows were
  } imported, the rest was not: { $why }
preview-title = Preview
preview-bad = { $count ->
    [one] { $count } error
   *[other] { $count } errors
  }
preview-good = { $count ->
    [one] { $count } row is ready.
   *[other] { $count } rows are ready.
  }
preview-nothing = No row is imported yet. Correct the file and choose it again.
preview-names = First units: { $names }
preview-consequences = Effects of this decree
preview-before =
    { $count ->
        [one] 1 row is already in the record and is not written again.
       *[other] { $count } rows are already in the record and are not written again.
    }
preview-notes = Check before importing the file
preview-unread = Columns not used:

accounts-title = Accounts and roles
accounts-several = Open several accounts at once
accounts-several-hint = One person per line: full name, then a comma and a login if you want to choose one. Each person gets a code for the first sign-in.
accounts-several-people = Full names, one per line
accounts-several-open = Open these accounts
accounts-several-done = Accounts opened
accounts-several-codes = Give each person their code. This page is shown once. At the first sign-in each person chooses a password.
accounts-several-code = Code for the first sign-in
accounts-several-shown = shown before
accounts-several-count = Enter 1 to { $most ->
    [one] { $most } person
   *[other] { $most } people
  }; there are { $named }.
accounts-several-name = The line “{ $named }” has no name.
accounts-several-login = The login “{ $named }” occurs twice.
accounts-several-same = This unit already has an account of { $name }. If this is another person, use the form below.
accounts-several-taken = The login “{ $login }” is taken. Choose another after the comma, or leave it out.
accounts-several-stopped = The account of { $name } and those after it were not opened. Note the codes below, then send the form again with the remaining people.
accounts-hint = A role applies to its unit and all units below. Names are kept apart from the record and can be erased.
account-more = Add a role, set a password
account-new = Create an account
account-open = Create account
role-end = Remove this role
role-add = Add role
password-set = Set password

file-docx = DOCX
file-pdf = PDF
file-xlsx = XLSX
file-csv = CSV
file-csv-all = All tables as CSV (ZIP)
file-json = JSON

refusal-title = This cannot be done
refusal-rule = Rule:
refusal-next = Next step:
refusal-mend = Change input
refusal-nothing-lost = Nothing was recorded; your input is kept.
refusal-kept = Nothing was recorded; your input is kept in the form below.
refusal-kept-not = Enter passwords, codes and ballots again, and choose files again.
refusal-written = Your input
form-gone = The page no longer has this form.
form-gone-next = Open the page again and check the current step; another person may have just completed this step.
message-not-found-title = Not found
message-not-found = There is no such page, or you have no access to it.
message-stale-title = The form is out of date
message-stale = Your session has changed since this form was opened. Go back, reload the page and send the form again.
message-unreadable-title = Could not be read
message-unreadable = “{ $what }” could not be read. Go back and change it.
message-faulty-title = There is a problem
message-faulty = { $text }
message-recorded-title = This form was already recorded
message-recorded = Your first input is recorded; your later changes are not. Open the page again to continue.
message-recorded-as-title = This form was already recorded
message-recorded-as = Your first input is recorded as act { $seq }, at { $at }: { $told }. Your later changes are not. Open the page again to continue.
message-too-large-title = The file or form is too large
message-too-large = A file can have up to 64 MB. Divide it, or import it on the server with daihoi import. Nothing was recorded.
message-broken-title = Server error
message-broken = The server failed, and nothing was recorded. Try again. If the error continues, contact the administrator.

cycle-title = { $Meeting } cycle
cycle-hint = Open a cycle for this unit and all units below. Leave blank if the { $directive } sets no date.
cycle-next = Open the next cycle
cycle-next-hint = Once the new cycle is open, the board and the pages of { $meetings } show it. First finish ratification, complaints and custody of ballots in the present cycle. The record keeps them all.
cycle-lost-title = A cycle without a root
cycle-lost = The cycle “{ $cycle }” belongs to { $unit }, which ended on { $on }. If this unit takes it over, plans and results of the units below continue in it.
cycle-take-over = Take over the cycle
cycle-is-open = Open cycle:
cycle-open = Open the cycle
field-cycle-id = Short name, such as 2025-2030
field-cycle-name = Name of the cycle
field-cycle-rules = Election rules
cycle-rules-hint = { $Meetings } of the cycle cite these rules. If new rules come into force, apply them on this page from their first day.
field-rules-since = From
rules-change = Apply other rules
rules-change-hint = For new rules that come into force during the cycle. Acts before that day keep the old rules.
rules-save = Apply
field-window-start = Starts on
field-max-days = Longest duration (days)
window-save = Record the dates
done-cycle-opened = The cycle is open.
change-title = Edit unit
change-name = Rename
change-parent = Move under another unit
change-end = Dissolve
change-end-hint = A unit can be dissolved only if it has no units below it. Import mergers and splits from a file.
field-new-name = New name
field-new-parent = Code of the new unit above
done-changed = The change is recorded.

password-title = Change the password
password-lead = At least 10 characters. Afterwards sign in again, on every machine.
field-old-password = Current password
form-password-wrong = The current password is wrong.
reason-hint = Do not enter names: the reason stays in the record and cannot be erased.
account-disabled = deactivated
account-disable = Deactivate
account-enable = Reactivate
account-erase = Erase the name and the account
field-erasure = Type the username again to erase
delegate-erase-title = Erase the name and details
delegate-erase-hint = On request, the name, sex, date of birth, ethnicity and education are erased from this server permanently. The record keeps a number, the unit, the type of delegate and the offices elected to, under “name erased”. The name is also erased from reasons, matters of votes and announcements. Documents already printed or signed keep it.
field-erasure-code = Type the code of the badge again to erase
delegate-erase = Erase
form-erasure-code = The code does not match. Nothing was erased.
form-erasure-login = The username does not match, or is your own. Nothing was erased.
previews-full = Files that wait for their senders take { $megabytes } MB already, which is all that the server keeps. This file was not taken. Try again in some minutes, or divide it into smaller files.
previews-gone = The server no longer has this file: a person has one file waiting, for an hour at most. Nothing was recorded. Choose the file and send it again.
words-too-long = This text is longer than { $most } letters, which is the longest that the record takes. Shorten it, or divide it.
words-mention = On the roll: { $names }. The record keeps the number of the person, not the name. If the person is erased, the name is erased here too.
link-add-units = Add units below
acts-prepare = Prepare
acts-hold = Hold
acts-after = Afterwards
acts-unit = Unit
acts-apart = Postponement
acts-decide = Decide

as-of-shown = Figures as of { $day }.
as-of-elsewhere = The board and the report show { $day }. This page shows today.
as-of-leave = Return to today
