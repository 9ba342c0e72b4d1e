# The roll and the hall.

roll-title = Delegates
roll-people = Called
roll-empty = Nobody was called yet.
roll-file-title = Take a list from a file
roll-file-hint = CSV or XLSX with the columns “name”, “unit” and “kind” (member, ex_officio, elected, appointed, alternate), and where known “sex”, “born”, “ethnicity” and “education”. If one row is wrong, none is taken.
roll-call-file = Take the whole list
roll-one-title = Add one person
roll-call-one = Add
roll-called = { $count ->
    [one] { $count } person was added.
   *[other] { $count } people were added.
}
roll-bad-title = Nobody was added: mend these rows and send them again
roll-badges = Badges (PDF)
badges-title = Delegate to the congress

delegate-member = Member
delegate-ex-officio = Ex officio
delegate-elected = Elected
delegate-appointed = Appointed
delegate-alternate = Alternate
standing-refused = Credentials refused
standing-replaced = Absent, replaced by an alternate
standing-in-place = Alternate, in the place of somebody absent

field-from = Unit code (empty for the unit that convenes)
form-kind-missing = Choose the kind of delegate.
form-alternate-missing = Choose an alternate.
fact-unit = Unit
fact-called-as = Called as
fact-badge = Badge number
fact-standing = Standing
replace-title = Absent: put an alternate in
replace-hint = Only for somebody absent throughout. Whoever takes the place votes.
field-alternate = Alternate
replace-save = Put in
refuse-title = Refuse the credentials
refuse-hint = By finding of the credentials committee. Whoever is refused does not count among those called.
refuse-save = Refuse
fact-excepted = Not counted among those convened
except-title = Do not count among those convened
except-hint = Only in the cases of the rules, and with their proof. Whoever is exempt and comes all the same counts again.
field-case = Case
field-proof = Proof
except-save = Do not count

floor-title = Hall
floor-present = present of those called
floor-represented = units represented
floor-quorate = Quorum reached
floor-not-quorate = No quorum yet
floor-needed-people = { $have } present, at least { $needed } of { $of } needed
floor-needed-units = { $have } units represented, at least { $needed } of { $of } needed
floor-unread = the rule was not read in its own words
floor-alternates = alternates present:
floor-check-in = Check-in
floor-scan = Scan a badge, or type a name or badge number
floor-scan-hint = Scanning checks in at once. Type a few letters of a name to search.
floor-find = Find
floor-in = In
floor-out = Out
floor-came = checked in
floor-went = went out
floor-found-for = Search:
floor-in-since = In the hall since { $time }.
floor-badge-unknown = This badge was not taken: it is not one of this congress, or its number was mistyped. Show them to the credentials desk.
floor-badge-broken = The code of the badge did not come through whole. Switch off Vietnamese typing on this machine and scan it again, or type the eight digits on the badge.
floor-nobody = Nobody of that name is on the roll. Show them to the credentials desk.
floor-more = There are more; type a few letters more.
floor-votes = Votes by raised card
field-matter = What is voted on
field-for-it = For
field-against = Against
field-not-voting = Not voting
floor-record = Record
floor-cards = { $for_it } for, { $against } against, { $not_voting } not voting
floor-carried = Carried
floor-needed-convened = Needed: { $needed } of { $of } convened
floor-open-base = An open vote of a congress of members is taken of those convened, those absent with a reason included: needed are { $needed } of { $of } ({ $rule }).
floor-lost = Not carried
floor-screen = Screen for the hall
floor-last-vote = Last vote

roll-born = Day or year of birth, if known
roll-same-one = { $words } If it is another person, tick the box and save again.
roll-same-unit = { $name } ({ $unit }) has the name and unit of somebody on the roll: { $other }.
roll-same-birth = { $name } ({ $unit }) has the name and day of birth of somebody on the roll: { $other }.
roll-same-row = Row { $line }: { $words }
roll-same-title = { $count ->
    [one] { $count } row may be somebody on the roll
   *[other] { $count } rows may be people on the roll
}
roll-same-answer = Who are these rows?
roll-same-skip = People on the roll already: leave these rows out and add the others
roll-same-add = Other people of the same name: add them
roll-same-other = Another person of the same name: checked
roll-nobody-new = There is nobody new to add: everybody in the file is on the roll.
roll-unread-title = Columns not used
roll-unread-hint = The file has columns that the roll does not recognise. Choose what a column holds, or leave it out.
roll-unread-leave = Leave this column out
roll-unread-as = Read as:
roll-preview-rows = { $count ->
    [one] { $count } person in the file
   *[other] { $count } people in the file
}
roll-preview-nothing-yet = Nothing is written yet. Check the page, then add the list.
accounts-same = This unit has an account of somebody called { $name }. If it is another person of the same name, tick the box and save again; if it is the same person, give the account another role.
