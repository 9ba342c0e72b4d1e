# Cycles of congresses.

## Refusals

refusal-cycle-unknown-cycle = No { $meeting } cycle { $cycle } was opened.
refusal-cycle-unknown-cycle-next = Choose an open cycle.
refusal-cycle-duplicate-cycle = The { $meeting } cycle { $cycle } is already open.
refusal-cycle-duplicate-cycle-next = Use the open cycle, or choose another name.
refusal-cycle-bad-levels = A cycle needs at least one level, each only once.
refusal-cycle-bad-levels-next = Check the list of levels.
refusal-cycle-backward-window = { $level }: the last day { $finish_by } is before the first day { $start }.
refusal-cycle-backward-window-next = Check both days in the { $directive }.
refusal-cycle-unknown-level = This cycle has no level “{ $level }”.
refusal-cycle-unknown-level-next = Choose a level of the cycle.
refusal-cycle-unknown-rules = There is no rule pack “{ $rules }”.
refusal-cycle-unknown-rules-next = Choose a rule pack from the list.
refusal-cycle-rules-day = New rules can apply from { $first } to { $last }: after the cycle and the last election were opened, and within five years.
refusal-cycle-rules-day-next = Choose a day in this period. An open election keeps the rules of its first day.
refusal-cycle-same-rules = Cycle “{ $cycle }” already uses “{ $rules }” on that day.
refusal-cycle-same-rules-next = Choose another rule pack, or make no change.
refusal-cycle-unknown-unit = There is no unit { $unit }.
refusal-cycle-unknown-unit-next = Check the code of the unit. If it is missing, found it first.
refusal-cycle-root-lives = { $unit } has not ended, so the cycle “{ $cycle }” cannot pass to another unit.
refusal-cycle-root-lives-next = Record the reorganisation first. The cycle passes to the unit that takes over.
refusal-cycle-not-heir = { $unit } did not take over { $root }.
refusal-cycle-not-heir-next = Pass the cycle to a unit that { $root } merged into or was split into.
refusal-cycle-missing = Missing: { $what }.
refusal-cycle-missing-next = Fill it in and send the form again.

## A unit's history

history-cycle-handed-over = Cycle { $cycle } passed to { $to } from { $on }
history-cycle-received = Took over cycle { $cycle } from { $from } on { $on }
history-cycle-opened = Cycle “{ $name }” opened on { $on }
history-rules-set = Cycle { $cycle } uses “{ $rules }” from { $on }
history-level-plan-set = On { $on } the last day for the level “{ $level }” was set: { $finish_by }
