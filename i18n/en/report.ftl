# The progress report: sentences, tables, headings.

report-kind = Report
report-paper-title = on the progress of congresses at all levels, as of { $day }
report-opening = { $unit }: results up to { $day }.
report-level-branch = branches under grassroots committees
report-level-grassroots = grassroots organisations
report-level-upper = organisations directly above grassroots
report-level-province = The provincial congress
report-all-done = All { $total } { $level } (100%) completed their congresses on { $day }
report-single-done = { $level } was completed on { $day }
report-single-to-come = { $level } is still to be held
report-part-done = { $done } of { $total } { $level } ({ $percent }%) have held their congresses
report-left = { $count } are left
report-forecast = expected to be completed by { $day }
report-ahead-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ahead of the plan
report-behind-plan = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind the plan
report-on-time-plan = on the planned day
report-ahead-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } ahead of the directive's last day
report-behind-window = { $days ->
    [one] { $days } day
   *[other] { $days } days
  } behind the directive's last day
report-on-time-window = on the directive's last day
report-late-one = { $unit }, { $days ->
    [one] { $days } day
   *[other] { $days } days
  } late
report-late = Late: { $named }.
report-late-many = { $count } are late, the latest: { $named }.
report-direct = Direct election of the secretary by the congress: { $held } of { $chosen } held; the lowest winner received { $percent }% of the votes.
report-known-at = As recorded by { $moment }

report-sheet-levels = Progress
report-sheet-figures = Figures
report-sheet-late = Late
report-sheet-left = Left
report-caption-levels = Progress by level
report-caption-figures = Sums of the congresses held
report-caption-late = Late units
report-caption-left = Units with congresses left
report-column-level = Level
report-column-total = Total
report-column-done = Done
report-column-percent = Share %
report-column-completed = Completed
report-column-plan = Plan
report-column-ahead = Ahead (days)
report-column-late = Late
report-column-figure = Figure
report-column-unit = Unit
report-column-due = Due
report-column-held = Held
report-column-days-late = Days late
report-column-left = Left
report-reported = Congresses reported
report-secretaries = Secretaries elected
