# Words used everywhere: levels, kinds, roles, stages of a congress.

level-branch = Branches
level-grassroots = Grassroots organisations
level-upper = District-level organisations
level-province = Province
level-district = Districts
level-commune = Communes

kind-chi-bo = Branch
kind-chi-bo-co-so = Grassroots branch
kind-dang-bo-co-so = Grassroots committee
kind-tren-co-so = District-level organisation
kind-tinh = Provincial organisation

role-administrator = Administrator
role-organisation-commission = { $Meeting } organiser
role-organisation-commission-party = Organisation commission
role-unit-secretary = { $Leader }
role-teller = Teller
role-doorkeeper = Check-in desk
role-screen = Hall screen
role-observer = Observer

stage-unplanned = Not scheduled
stage-postponed = Postponed
stage-planned = Planned
stage-approved = Approved
stage-held = Held
stage-reported = Reported
stage-ratified = Ratified

content-review = Review of the term and directions for the next
content-higher-drafts = Comments on the drafts of the { $meetings } above
content-committee-election = Election of the committee
content-delegate-election = Election of delegates to the { $meeting } above

figure-delegates-convened = Delegates (members) convened
figure-delegates-present = Delegates (members) present
figure-seats = Committee seats to fill
figure-seats-cooperative = Board seats to fill
figure-list = Candidates
figure-elected = Elected to the committee
figure-elected-cooperative = Elected to the board
figure-women = Women
figure-under-40 = Under 40
figure-minorities = Ethnic minorities
figure-re-elected = Re-elected
figure-new = Elected for the first time
figure-failed-re-election = Stood for re-election, not elected
figure-age-sum = Sum of ages of the elected
figure-age-count = Number of people in the sum
figure-secretary = { $Leader } elected
figure-delegates-elected = Delegates to the { $meeting } above
figure-alternates = Alternates
figure-incidents = Incidents in the minutes
figure-short = Seats left empty
figure-re-elected-and-new = Re-elected plus elected for the first time
figure-votes = Votes for the { $leader }
figure-base = Counted from (votes for the { $leader })

choice-pilot = Pilot { $meeting }
choice-direct-election = Direct election of the { $leader } at the { $meeting }

late-window = Late against the deadline
late-plan = Late against the plan
late-own-day = Past its own planned day

# Verbs that follow “to” and “may”.
act-look = view
act-watch-screen = watch the hall screen
act-manage-accounts = manage accounts
act-manage-units = change the organisation
act-open-cycle = open a { $meeting } cycle and set its dates
act-set-plan = set the plan for a level below
act-plan-congress = plan the { $meeting }
act-approve-congress = approve the plan of the { $meeting }
act-postpone-congress = postpone the { $meeting }
act-choose-congress = choose pilots, direct elections of the { $leader }, the form or the numbers of a { $meeting }
act-report-congress = report the { $meeting }
act-correct-report = correct the report
act-ratify-congress = ratify the result of the { $meeting }
act-keep-roll = keep the roll and the credentials of delegates
act-keep-door = check people in and out
act-keep-floor = lead sessions and record votes at the { $meeting }
act-keep-elections = run elections at the { $meeting }
act-count-ballots = count ballots
act-import = import a file

file-column-from-unit = delegate’s unit
file-column-called-as = type of delegate
file-column-code = code of the unit
file-column-name = name
file-column-level = level
file-column-kind = kind
file-column-parent-code = code of the unit above
file-column-effective-date = effective day
file-column-old-code = old code
file-column-new-code = new code
file-column-new-parent-code = code of the new unit above
file-column-first-day = first day
file-column-territory = code of the territory
file-column-members = members
file-column-new-name = new name
file-column-new-level = new level
file-column-new-kind = new kind
file-column-default-target = takes over the units below
file-column-goes-on = continues
file-column-step = step
file-column-last-day = last day
file-column-contents = number of agenda items
file-column-pilot = pilot { $meeting }
file-column-direct-election = direct election of the { $leader }
file-column-planned-first = planned first day
file-column-planned-last = planned last day
file-column-secretary-re-elected = { $leader } re-elected
file-column-secretary-not-local = { $leader } not local
file-column-secretary-directly-elected = { $leader } directly elected
file-column-secretary-votes = votes for the { $leader }
file-column-secretary-base = counted from (votes for the { $leader })

office-committee = executive committee
office-committee-cooperative = board of directors
office-delegates = delegates to the { $meeting } above
office-alternates = alternates
office-standing-committee = standing committee
# Where the rule pack names the office, its name is used.
office-secretary = { $leader }
office-deputy-secretary = deputies of the { $leader }
office-deputy-secretary-party = deputy secretaries
office-deputy-secretary-youth-union = deputy secretaries
office-inspection-commission = { $commission }
office-inspection-chair = chair of the { $commission }
office-inspection-vice-chair = vice-chairs of the { $commission }

election-nominating = nominations open
election-listed = the list is closed
election-voting = voting
election-counting = counting
election-undecided = the assembly decides
election-done = complete

organ-presidium = the presidium
organ-secretariat = the secretariat
organ-credentials = the credentials committee
organ-tellers = the tellers

# A rule whose words were not read says so wherever it is named.
rule-unread = { $rule } [source text not checked]

refusal-rows =
    { $count ->
        [one] 1 row cannot be imported, so nothing in the table was recorded.
       *[other] { $count } rows cannot be imported, so nothing in the table was recorded.
    }
refusal-rows-next = Correct the rows listed below and send the whole table again.
