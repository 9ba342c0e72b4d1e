# Tables from files: what is wrong and how to mend it.

intake-line-column = Line { $line }, column { $letter } ({ $column })
intake-line-no-column = Line { $line }, column { $column } (not in the file)

intake-missing = this cell must not be empty.
intake-no-day = this cell is empty, and the file has no chosen effective day; write the day here, or choose the effective day of the file.
intake-not-a-date = “{ $value }” is not a date; write 30/05/2020 or 2020-05-30.
intake-not-a-number = “{ $value }” is not a whole number.
intake-not-yes-or-no = “{ $value }” is neither yes nor no; write 1 or 0.
intake-not-contents = “{ $value }” is not a number of agenda items of a { $meeting }; write 4, 3 or 2.
intake-not-a-kind = “{ $value }” is not a type of delegate; write member, ex_officio, elected, appointed or alternate.
intake-other-line = another line of the same old code has an error, so this line is not imported either: all lines of one old code are imported together.
intake-no-level = the file has no level, and the kind “{ $value }” does not determine it.
intake-no-unit = no unit has the code { $code } on { $on }.

intake-missing-columns = Line 1 (header): missing columns: { $missing }. The file has: { $found }.
intake-repeated-column = Line 1 (header): the columns { $first } and { $second } are both { $column }; keep one of them.
intake-no-step = The file has several steps ({ $steps }), and none of them is on { $on }; choose another effective day.
intake-no-day-column = The file has no column of effective days (effective_date) and no chosen effective day; choose the effective day of the file.
intake-no-rows = The file has no row below its header.

## What a decree does, said before it is taken

decree-total = { $founded ->
    [one] { $founded } unit
   *[other] { $founded } units
  } founded, { $ended } ended, { $changed } continue with changes. The units that end have: { $held ->
    [one] { $held } { $meeting }
   *[other] { $held } { $meetings }
  } held, { $planned ->
    [one] { $planned } { $meeting }
   *[other] { $planned } { $meetings }
  } planned, { $roles } roles, { $called ->
    [one] { $called } person
   *[other] { $called } people
  } invited, { $level_plans ->
    [one] { $level_plans } plan
   *[other] { $level_plans } plans
  } for levels below.
decree-ends = { $unit } ends on { $on }{ $count ->
        [one] , merged into { $heir }.
       *[other] , split into { $count } units.
    }
decree-children =
    { $count ->
        [one] { $unit }: 1 unit below moves to { $heir } and keeps its { $meeting }, plan and roles.
       *[other] { $unit }: { $count } units below move to { $heir } and keep their { $meetings }, plans and roles.
    }
decree-held = { $unit }: its { $meeting } (until { $last }, cycle { $cycle }) stays with this unit and does not count for { $heir }.
decree-planned = { $unit }: the { $meeting } planned for { $first } (cycle { $cycle }) was not held; the plan ends with the unit.
decree-called =
    { $count ->
        [one] { $unit }: its roll of 1 person invited (cycle { $cycle }) is no longer used.
       *[other] { $unit }: its roll of { $count } people invited (cycle { $cycle }) is no longer used.
    }
decree-roles =
    { $count ->
        [one] { $unit }: 1 role does not pass to { $heir }; grant it again if needed.
       *[other] { $unit }: { $count } roles do not pass to { $heir }; grant them again if needed.
    }
decree-level-plans =
    { $count ->
        [one] { $unit }: its plan for a level below ends.
       *[other] { $unit }: its { $count } plans for levels below end.
    }
decree-changed = { $unit } continues: its { $meeting }, plan and roles stay.
decree-cycle = The cycle { $cycle } passes from { $unit } to { $heir }.
decree-more =
    { $count ->
        [one] … and 1 more.
       *[other] … and { $count } more.
    }

intake-too-long = the cell has more than { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
  }.

## What to look at before the table is taken

intake-unknown-level = Line { $line }: no unit of the record has the level “{ $level }”; units of this level belong to no cycle. Check the spelling.
intake-top-unit = { $code } (line { $line })
intake-top-units =
    { $count ->
        [one] 1 unit of the table has no unit above: { $units }. Check the column of parent codes.
       *[other] { $count } units of the table have no unit above: { $units }. Check the column of parent codes.
    }
intake-sheets = The sheet “{ $sheet }” was read; not read: { $left }. Send each needed sheet as a separate file.
intake-hidden-sheet = “{ $sheet }” (hidden)
intake-title = The header is line { $line }; the lines above it were not read.
