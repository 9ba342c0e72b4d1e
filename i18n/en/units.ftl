# The tree of organisations.

## Refusals

refusal-units-unknown-unit = No unit has the code { $code } on { $on }.
refusal-units-unknown-unit-next = Check the code and the effective day; if the unit is missing, found it first.
refusal-units-unknown-parent = No unit above has the code { $code } on { $on }.
refusal-units-unknown-parent-next = Check the code of the unit above; if it is missing, found it first or put it into the same table.
refusal-units-duplicate-code = The code { $code } belongs to { $unit }.
refusal-units-duplicate-code-next = Take another code, or an effective day after the end of { $unit }.
refusal-units-repeated-code = The code { $code } stands more than once in one table.
refusal-units-repeated-code-next = Leave one row for each code and send it again.
refusal-units-circular-tree = The unit of code { $code } cannot be above itself.
refusal-units-circular-tree-next = Check the parent codes of the rows concerned.
refusal-units-outside-parent-life = On { $on } the unit above, { $parent }, is not founded yet or has ended.
refusal-units-outside-parent-life-next = Choose a day on which the unit above lives, or another unit above.
refusal-units-not-living = On { $on } { $unit } is not founded yet or has ended.
refusal-units-not-living-next = Check the effective day, or choose the unit that took over { $unit }.
refusal-units-has-children =
    { $children ->
        [one] 1 living unit stands below { $unit }.
       *[other] { $children } living units stand below { $unit }.
    }
refusal-units-has-children-next = Move or dissolve the units below first, or merge { $unit } into another unit.
refusal-units-before-last-change = { $unit } has a change in force from { $last }, later than the day chosen.
refusal-units-before-last-change-next = Choose an effective day from { $last } on.
refusal-units-missing = Missing: { $what }.
refusal-units-missing-next = Fill it in and send it again.
refusal-units-too-long = The cell “{ $what }” holds more than { $limit } characters.
refusal-units-too-long-next = Shorten it to { $limit } characters and send it again.
refusal-units-several-days = The code { $code } has several effective days in one table.
refusal-units-several-days-next = One reorganisation has one effective day; put other days into a table of their own.
refusal-units-repeated-line = The line { $old } → { $new } appears more than once in one table.
refusal-units-repeated-line-next = Leave one line for each pair of old and new code and send the table again.
refusal-units-several-values = The new code { $code } has two different values in one table: “{ $first }” and “{ $second }”.
refusal-units-several-values-next = Check the decree and give every line of { $code } the same value.
refusal-units-several-default-heirs = The units below { $code } cannot go to two units at once.
refusal-units-several-default-heirs-next = Mark one line only; give a unit that goes elsewhere a line of its own.
refusal-units-heir-ends = The unit of code { $code } ends by this same table, so no other unit can join it.
refusal-units-heir-ends-next = Give the code of the unit that takes over in the end; if { $code } is given to a new unit, give the new unit’s name.
refusal-units-parent-ends = { $parent } ends on { $on } by this same table, so it cannot be the unit above.
refusal-units-parent-ends-next = Give the code of the unit that takes over { $parent }, or leave the parent code empty.
refusal-units-goes-on-elsewhere = The table says that the unit of code { $code } goes on, but no line leads from { $code } to the same code.
refusal-units-goes-on-elsewhere-next = Add the line { $code } → { $code }, or remove the mark.
refusal-units-held-later = { $unit } held its congress until { $last }, so it cannot have ended on { $on }.
refusal-units-held-later-next = Check both days: choose an effective day after { $last }, or correct the days of the congress first.
refusal-units-in-session = The congress of { $unit } sat until { $day }, so the unit cannot have ended before.
refusal-units-in-session-next = Report the congress first, then choose an effective day after { $day }.
refusal-units-root-of-cycle = The congress of { $unit } closes the cycle “{ $cycle }”; without the unit the cycle has no root.
refusal-units-root-of-cycle-next = Record a reorganisation that names the unit that takes over: the cycle passes to it.
refusal-units-nothing = The table has nothing to record.
refusal-units-nothing-next = Check the file: at least one row must change the organisation.

## A unit's history

history-unit-founded = Founded on { $on } as “{ $name }”
history-unit-renamed = Renamed “{ $name }” from { $on }
history-unit-moved = Moved under { $parent } from { $on }
history-unit-joined-by-move = Took { $unit } under it from { $on }
history-unit-merged = Merged into { $into } from { $on }
history-unit-took-in =
    { $count ->
        [one] Took in 1 merged unit from { $on }
       *[other] Took in { $count } merged units from { $on }
    }
history-unit-split = Split into { $count } units from { $on }
history-unit-came-from-split = Received a part of { $unit } at its split from { $on }
history-unit-dissolved = Dissolved from { $on }
history-unit-reclassified = At the level “{ $level }”, of the kind “{ $kind }”, from { $on }
