# The tree of organisations.

## Refusals

refusal-units-unknown-unit = No unit has the code { $code } on { $on }.
refusal-units-unknown-unit-next = Check the code and the effective day. If the unit is missing, found it first.
refusal-units-unknown-parent = No unit above has the code { $code } on { $on }.
refusal-units-unknown-parent-next = Check the code of the unit above. If it is missing, found it first or add it to the same table.
refusal-units-duplicate-code = The code { $code } belongs to { $unit }.
refusal-units-duplicate-code-next = Choose another code, or an effective day after the end of { $unit }.
refusal-units-repeated-code = The code { $code } appears more than once in the table.
refusal-units-repeated-code-next = Keep one row for each code and send the table again.
refusal-units-circular-tree = The unit with the code { $code } cannot be above itself.
refusal-units-circular-tree-next = Check the parent codes of the rows concerned.
refusal-units-outside-parent-life = On { $on } the unit above, { $parent }, does not exist yet or has ended.
refusal-units-outside-parent-life-next = Choose a day on which the unit above exists, or another unit above.
refusal-units-not-living = On { $on } { $unit } does not exist yet or has ended.
refusal-units-not-living-next = Check the effective day, or choose the unit that took over { $unit }.
refusal-units-has-children =
    { $children ->
        [one] { $unit } has 1 unit below it.
       *[other] { $unit } has { $children } units below it.
    }
refusal-units-has-children-next = Move or dissolve the units below first, or merge { $unit } into another unit.
refusal-units-before-last-change = { $unit } has a change that takes effect on { $last }, after the chosen day.
refusal-units-before-last-change-next = Choose an effective day from { $last } on.
refusal-units-missing = Missing: { $what }.
refusal-units-missing-next = Fill it in and send the form again.
refusal-units-too-long = The cell “{ $what }” has more than { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
  }.
refusal-units-too-long-next = Shorten it to { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
  } and send it again.
refusal-units-several-days = The code { $code } has several effective days in one table.
refusal-units-several-days-next = A reorganisation has one effective day. Put rows with other days into separate tables.
refusal-units-repeated-line = The line { $old } → { $new } appears more than once in the table.
refusal-units-repeated-line-next = Keep one line for each pair of old and new code and send the table again.
refusal-units-several-values = The new code { $code } has two different values in one table: “{ $first }” and “{ $second }”.
refusal-units-several-values-next = Check the decree and use the same value in every line of { $code }.
refusal-units-several-default-heirs = The units below { $code } cannot pass to two units.
refusal-units-several-default-heirs-next = Mark one line only. Add a separate line for a unit that passes to another unit.
refusal-units-heir-ends = The unit with the code { $code } ends in this same table, so other units cannot join it.
refusal-units-heir-ends-next = Enter the code of the final successor unit. If a new unit receives the code { $code }, enter its name.
refusal-units-parent-ends = { $parent } ends on { $on } in this same table, so it cannot be the unit above.
refusal-units-parent-ends-next = Enter the code of the unit that takes over { $parent }, or leave the parent code blank.
refusal-units-goes-on-elsewhere = The table marks the unit with the code { $code } as continuing, but has no line from { $code } to the same code.
refusal-units-goes-on-elsewhere-next = Add the line { $code } → { $code }, or remove the mark.
refusal-units-held-later = { $unit } held its { $meeting } until { $last }, so it cannot have ended on { $on }.
refusal-units-held-later-next = Check both days: choose an effective day after { $last }, or correct the days of the { $meeting } first.
refusal-units-in-session = The { $meeting } of { $unit } met until { $day }, so the unit cannot end before that day.
refusal-units-in-session-next = Report the { $meeting } first, then choose an effective day after { $day }.
refusal-units-root-of-cycle = The { $meeting } of { $unit } closes the cycle “{ $cycle }”. Without the unit the cycle has no root.
refusal-units-root-of-cycle-next = Record a reorganisation that names the successor unit. The cycle passes to it.
refusal-units-nothing = The table has nothing to record.
refusal-units-nothing-next = Check the file: at least one row must change the organisation.

## A unit's history

history-unit-founded = Founded on { $on } as “{ $name }”
history-unit-renamed = Renamed “{ $name }” from { $on }
history-unit-moved = Moved under { $parent } from { $on }
history-unit-joined-by-move = { $unit } moved under this unit from { $on }
history-unit-merged = Merged into { $into } from { $on }
history-unit-took-in =
    { $count ->
        [one] Took in 1 merged unit from { $on }
       *[other] Took in { $count } merged units from { $on }
    }
history-unit-split = Split into { $count ->
    [one] { $count } unit
   *[other] { $count } units
  } from { $on }
history-unit-came-from-split = Received a part of { $unit } at its split from { $on }
history-unit-dissolved = Dissolved from { $on }
history-unit-reclassified = Changed to the level “{ $level }” and the kind “{ $kind }” from { $on }
