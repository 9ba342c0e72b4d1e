# The progress report: sentences, tables, headings.

report-kind = Report
report-paper-title = on the progress of { $meetings } at all levels, as of { $day }
report-opening = { $unit }, results as of { $day }.
report-nothing = No unit is part of this cycle.
report-level-branch = branches under grassroots committees
report-level-grassroots = grassroots organisations
report-level-upper = district-level organisations
report-level-province = provincial organisations
report-single-branch = The branch { $meeting }
report-single-grassroots = The grassroots { $meeting }
report-single-upper = The district-level { $meeting }
report-single-province = The provincial { $meeting }
report-all-done = All { $total } { $level } (100%) completed their { $meetings } on { $day }
report-all-done-at = { $level }: all { $total } (100%) completed their { $meetings } on { $day }
report-single-done = { $level } ended on { $day }
report-single-done-at = { $level }: the { $meeting } ended on { $day }
report-single-to-come = { $level } is not held yet
report-single-to-come-at = { $level }: the { $meeting } is not held yet
report-part-done = { $done } of { $total } { $level } ({ $percent }) have held their { $meetings }
report-part-done-at = { $level }: { $done } of { $total } ({ $percent }) have held their { $meetings }
report-left = { $count ->
    [one] { $count } to go
   *[other] { $count } to go
  }
report-left-under = ({ $named })
report-forecast = expected to be completed on { $day }
report-forecast-single = expected to end on { $day }
report-ahead-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ahead of the plan
report-behind-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind the plan
report-overdue-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } past the plan
report-on-time-plan = on the planned day
report-ahead-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ahead of the { $directive }'s deadline
report-behind-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind the { $directive }'s deadline
report-overdue-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } past the { $directive }'s deadline
report-on-time-window = on the { $directive }'s deadline
report-late-one = { $unit }, { $days ->
    [one] { $days } day
   *[other] { $days } days
  } late
report-late = Late: { $named }.
report-late-many = { $count ->
    [one] { $count } unit is
   *[other] { $count } units are
  } late, the latest: { $named }.
report-direct = Direct election of the { $leader } by the { $meeting } was held in { $held } of the { $chosen } { $level } chosen for it
report-direct-party = Direct election of the secretary by the { $meeting } was held in { $held } of the { $chosen } { $level } chosen for it
report-direct-lowest = the lowest elected candidate received { $percent } of the votes
report-known-at = Data as of { $moment }

report-sheet-levels = Progress
report-sheet-figures = Figures
report-sheet-late = Late
report-sheet-left = To go
report-caption-levels = Progress by level
report-caption-figures = Totals of the { $meetings } held
report-caption-late = Late units
report-caption-left = Units with { $meetings } to go
report-column-level = Level
report-column-total = Total
report-column-done = Done
report-column-percent = Share (%)
report-column-completed = Completed
report-column-plan = Plan
report-column-ahead = Days ahead (+) or behind (−)
report-column-late = Late
report-column-figure = Figure
report-column-unit = Unit
report-column-due = Due
report-column-held = Held
report-column-days-late = Days late
report-column-left = To go
report-reported = { $Meetings } reported
report-secretaries = Leaders elected
report-secretaries-party = Secretaries elected
report-secretaries-youth-union = Secretaries elected
report-secretaries-re-elected = Leaders re-elected
report-secretaries-re-elected-party = Secretaries re-elected
report-secretaries-re-elected-youth-union = Secretaries re-elected
report-share-present = Share present (%)
report-share-women = Women among the elected (%)
report-share-under-40 = Under 40 among the elected (%)
report-share-minorities = Ethnic minorities among the elected (%)
report-share-re-elected = Re-elected among the elected (%)
report-share-new = First-time members among the elected (%)
report-share-secretaries-re-elected = Leaders re-elected (%)
report-share-secretaries-re-elected-party = Secretaries re-elected (%)
report-share-secretaries-re-elected-youth-union = Secretaries re-elected (%)
report-number = No. ………
report-recipient-superior = The unit directly above (report)
report-recipient-file = File
report-signed-for = For { $unit }

# Figures on the report, in the words of the organisation.
report-secretary-not-local = { $Leader } is not local
report-secretary-directly-elected = { $Leader } directly elected by the { $meeting }
