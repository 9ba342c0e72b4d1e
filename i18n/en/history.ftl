# One line of a unit's history.

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
history-cycle-handed-over = Handed the cycle { $cycle } over to { $to } from { $on }
history-cycle-received = Took over the cycle { $cycle } of { $from } from { $on }
history-cycle-opened = Cycle “{ $name }” opened on { $on }
history-rules-set = Cycle { $cycle } follows “{ $rules }” from { $on }
history-level-plan-set = On { $on } planned to complete the level “{ $level }” by { $finish_by }

history-congress-planned = On { $on } the congress was planned: opens { $first }, closes { $last }
history-congress-approved = On { $on } the planned congress was approved
history-congress-postponed = On { $on } the congress was postponed; reason: { $reason }
history-congress-postponed-until =
    On { $on } the congress was postponed to { $first } – { $last }; reason: { $reason }
history-congress-chosen-pilot = On { $on } chosen as a pilot congress
history-congress-chosen-direct-election = On { $on } chosen for direct election of the secretary at the congress
history-congress-held = Held its congress of { $contents } contents: opened { $first }, closed { $last }
history-congress-reported =
    { $seats ->
        [0] On { $on } reported: { $present } present of { $convened } convened, no election of the committee
       *[other] On { $on } reported: { $present } present of { $convened } convened, { $elected } elected to { $seats } seats
    }
history-report-corrected =
    { $seats ->
        [0] On { $on } corrected the report: { $present } present of { $convened } convened, no election of the committee; reason: { $reason }
       *[other] On { $on } corrected the report: { $present } present of { $convened } convened, { $elected } elected to { $seats } seats; reason: { $reason }
    }
history-congress-ratified = On { $on } the result was ratified

history-delegates-convened = On { $on } called { $count } to the congress
history-delegate-refused = On { $on } refused the credentials of a delegate: { $reason }
history-delegate-replaced = On { $on } an alternate took the place of somebody absent
history-vote-taken = On { $on } voted on “{ $matter }”: { $for_it } for, { $against } against, { $not_voting } not voting
history-vote-taken-of-convened = On { $on } voted on “{ $matter }”: { $for_it } for, { $against } against, { $not_voting } not voting; needed: { $needed } of { $of } convened
history-organ-elected = On { $on } elected { $organ } of { $count }: { $for_it } for, { $against } against, { $not_voting } not voting
history-member-excepted = On { $on } a member was taken out of the number convened: { $proof }
history-election-opened = On { $on } opened the election of the { $office }, seats: { $seats }
history-names-put-forward = On { $on } put { $count } forward for the { $office }
history-name-withdrawn = On { $on } somebody withdrew from the election of the { $office }
history-list-closed = On { $on } closed the list for the { $office }: { $count } names
history-ballots-issued = On { $on } issued { $ballots } ballots for the { $office }
history-box-opened = On { $on } opened the box for the { $office }: { $ballots } ballots returned
history-stack-corrected = On { $on } counted stack { $stack } anew for the { $office }
history-result-announced = On { $on } announced the result for the { $office }: { $elected } elected, { $needed } votes of { $base } needed, { $left } seats left
history-voted-again = On { $on } voted again for the { $office }: { $count } names, { $seats } seats
history-tie-broken = On { $on } { $office }: { $how }, { $count } elected
tie-lot = a lot was drawn among the tied
tie-older = the older of the tied is elected
tie-longer-membership = the tied candidate with the longer membership is elected
tie-chair = the chair decided between the tied
history-seats-left-empty = On { $on } the congress decided to elect no more to the { $office }
history-person-enrolled = An account was enrolled
history-role-granted = An account was given the role { $role }
history-role-revoked = The role { $role } was taken from an account
history-time-passed = The clock was confirmed after it jumped: time had passed
history-clock-was-wrong = The clock was put right; moments of acts before this one may be wrong
history-acts-lost = Acts { $first } to { $last } were lost; the record goes on without them
history-acts-may-be-lost = Acts from { $first } on may have been lost; the record goes on from here
