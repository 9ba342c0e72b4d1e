# Cycles of congresses.

## Refusals

refusal-cycle-unknown-cycle = No congress cycle { $cycle } was opened.
refusal-cycle-unknown-cycle-next = Choose an open cycle.
refusal-cycle-duplicate-cycle = The congress cycle { $cycle } is already open.
refusal-cycle-duplicate-cycle-next = Use the open cycle, or take another name.
refusal-cycle-bad-levels = A cycle needs at least one level, each only once.
refusal-cycle-bad-levels-next = Check the list of levels.
refusal-cycle-backward-window = { $level }: the last day { $finish_by } comes before the first day { $start }.
refusal-cycle-backward-window-next = Check both days in the directive.
refusal-cycle-unknown-level = This cycle has no level “{ $level }”.
refusal-cycle-unknown-level-next = Choose a level of the cycle.
refusal-cycle-unknown-rules = There is no rule pack “{ $rules }”.
refusal-cycle-unknown-rules-next = Choose a rule pack from the list.
refusal-cycle-rules-day = New rules begin to hold from { $first } to { $last }: once the cycle is open, after the last day on which an election was opened, and within five years.
refusal-cycle-rules-day-next = Choose a day in this span; an election that is open keeps the rules of its first day.
refusal-cycle-same-rules = Cycle “{ $cycle }” already follows “{ $rules }” on that day.
refusal-cycle-same-rules-next = Choose another rule pack, or leave it as it is.
refusal-cycle-unknown-unit = There is no unit { $unit }.
refusal-cycle-unknown-unit-next = Check the code of the unit; if it is missing, found it first.
refusal-cycle-root-lives = { $unit } has not ended, so the cycle “{ $cycle }” cannot be handed over.
refusal-cycle-root-lives-next = Record the reorganisation first; the cycle passes to the unit that takes over.
refusal-cycle-not-heir = { $unit } did not take over { $root }.
refusal-cycle-not-heir-next = Hand the cycle over to a unit that { $root } merged into or was split into.
refusal-cycle-missing = Missing: { $what }.
refusal-cycle-missing-next = Fill it in and send it again.

## A unit's history

history-cycle-handed-over = Handed the cycle { $cycle } over to { $to } from { $on }
history-cycle-received = Took over the cycle { $cycle } of { $from } from { $on }
history-cycle-opened = Cycle “{ $name }” opened on { $on }
history-rules-set = Cycle { $cycle } follows “{ $rules }” from { $on }
history-level-plan-set = On { $on } planned to complete the level “{ $level }” by { $finish_by }
