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
floor-came = { $name }: in
floor-went = { $name }: out
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
floor-lost = Not carried
floor-screen = Screen for the hall
floor-last-vote = Last vote
