# The stations of the hall: a second and a third machine at work.

station-counting = Counting
station-door = Check-in
station-screen = Hall screen

stations-title = Stations of the hall
stations-lead = Another machine on the hall's network joins with a code and does one task: check-in, counting, or the hall screen. No internet is needed.
stations-open = Open
stations-none = No station is open.
stations-closed = { $count ->
    [one] { $count } closed
   *[other] { $count } closed
}
stations-new = Open a station
stations-open-one = Open and get the code
field-station-kind = Purpose
field-station-name = Name of the station
field-station-name-hint = Use its place and task: “Main door”, “Counting desk 2”. Do not use a person's name.
form-station-person = Do not name a station after a person: the record holds no names. Use its place and task, for example “Counting desk 2”.
station-door-does = checks people in and out only
station-counting-does = enters ballots at its own desk only
station-screen-does = shows the hall screen only
station-is-waiting = No machine yet
station-is-joined = Machine connected
station-is-closed = Closed
station-code = Get a code
station-code-again = Get another code
station-code-hint = If a machine fails or is replaced, get a new code for the same station. The new machine continues its work, and the old one is disconnected. Closing a station disconnects its machine at once.
station-close = Close the station
station-how = Connect a machine to this station
station-square = Square code for connecting a machine to the station
station-scan = Phone or tablet: open the camera, scan the square code and press “Connect this machine”.
station-type = Computer: open a browser and type the address
station-type-code = then enter the code
station-once = The code can be used once, until
station-other-ways = This machine has other addresses. Try them if the one above does not open
station-unreachable = Other machines cannot reach this one yet
station-unreachable-next = The program answers only on its own machine. To let other machines join, stop it and start it again with:
station-banner = Station
station-work = Work of this station
station-leave = Disconnect this machine
station-no-box = No ballot box is open
station-no-box-next = This page becomes the counting desk automatically when the box is opened.
station-look-again = Check again
station-boxes = Choose the election being counted

join-title = Connect this machine to the hall
join-lead = Enter the code from the person who runs the { $meeting }. This machine then does only the work of that station.
join-code = Code
join-code-hint = 12 letters and digits, upper or lower case, with or without dashes.
join-button = Connect this machine
join-signs-out = The user signed in in this browser will be signed out.
join-person = I have an account: sign in
join-wrong = The code is wrong, already used or expired. Ask for another.
join-here = Connect this machine to the hall as a station

actor-station = Station “{ $name }”
actor-token = { $name } (key “{ $key }”)

tellers-title = Tellers at the desk
tellers-lead = A counting desk belongs to its tellers, not to its machine. Each teller signs in with their own account and counts at one desk; the record holds them by number.
tellers-here = At this desk
tellers-nobody = No teller has signed in: this desk cannot count yet.
tellers-leave = Leave the desk
tellers-go-on = Continue to counting
tellers-sign-in = Sign in at the desk
tellers-sign-in-button = Sign in
tellers-must-change = Another person set this password. Choose your own password.
second-title = Second person
second-hint = Needed only while a { $meeting } is in session or its ballots are being counted: to open an account or set a password for a teller, a person who runs the election or an administrator; to give the role of teller or administrator; to give a role to yourself or to a person connected with you by a password. An account that can print badges cannot use one here.
second-login = Username of the second person, or their badge code if they have no account
second-password = Password of the second person, or the personal code at the lower edge of the badge
second-wrong = The second person's username or password is wrong.
second-must-change = The second person must first change a password set by another person.
second-has-account = The second person has an account. Type their username and password instead of the badge code.
second-badge-wrong = The personal code does not match this badge. It is printed at the lower edge of the badge. If an older badge has no personal code, print the badge again from the roll.
second-same-name = The second person has the same name as you. Ask another person, even if you are two people of one name.
password-must-change = Another person set this password and still knows it. Choose your own password, then continue.
password-old-code = Enter again the password or the one-time code that you have just used.
form-password-same = The new password must differ from the old one.
account-end-sessions = End all sessions
entry-log-one-machine = Counted on one machine: { $desks }.
desk-people = Counted by: { $people }
desk-one-machine = one machine
desk-least = A batch has at least { $least ->
    [one] { $least } ballot
   *[other] { $least } ballots
  }; the rest at the end of the box joins the batch before.
desk-whole-box = This box has few ballots: the whole box is one batch.
secrecy-tiny = The box has { $ballots ->
    [one] { $ballots } ballot
   *[other] { $ballots } ballots
  }. With so few, the totals themselves can reveal how a person voted. The program cannot hide that.
secrecy-unanimous = A candidate has all valid votes, or none, so the result reveals each valid ballot on that candidate. The rules require this result to be published. The program cannot hide it.

## Refusals

refusal-stations-no-name = The station has no name.
refusal-stations-no-name-next = Use its place and task, for example “Counting desk 2”.
refusal-stations-name-taken = A station with the name “{ $name }” already exists.
refusal-stations-name-taken-next = Choose another name. If only the machine changes, get a new code for the existing station.
refusal-stations-unknown = There is no such station, or this machine has no code for it.
refusal-stations-unknown-next = Ask the person who runs the { $meeting } for a code and connect again.
refusal-stations-closed = The station “{ $name }” is closed.
refusal-stations-closed-next = Ask the person who runs the { $meeting } to open a new station.
refusal-stations-no-teller = This account is not a teller of { $unit }.
refusal-stations-no-teller-next = Tellers sign in with their own accounts. Ask the administrator for the teller role if it is missing.
refusal-stations-keeps-election = This account runs the election at { $unit }, so it cannot count its ballots.
refusal-stations-keeps-election-next = Ask a teller to sign in. A person who runs the election compares the desks and does not count.
refusal-stations-manages-accounts = This account manages the accounts of { $unit }, so it cannot count ballots.
refusal-stations-manages-accounts-next = Ask a teller to sign in. Administrators can set the tellers' passwords, so they do not count.
refusal-stations-opened-it = This account opened the station “{ $name }”, so it cannot count ballots at this { $meeting }.
refusal-stations-opened-it-next = Ask another teller to sign in. Opening a desk and counting at it need two people.
refusal-stations-lost-role = While the { $meeting } of { $unit } was in session, this account had a role that runs the election or manages accounts, so it cannot count ballots at this { $meeting }.
refusal-stations-lost-role-next = Losing the role does not undo what was done with it. Ask another teller to sign in.
refusal-stations-sits-elsewhere = This teller is signed in at another desk.
refusal-stations-sits-elsewhere-next = Leave that desk, then sign in here. Each teller counts at one desk.
refusal-stations-sits-here = This teller is already signed in at this desk.
refusal-stations-sits-here-next = Continue counting. If more people are needed, another teller signs in.
refusal-stations-not-seated = This teller is not signed in at this desk.
refusal-stations-not-seated-next = Check the list of tellers at the desk.
refusal-stations-no-desk = This is not a counting desk of this { $meeting }.
refusal-stations-no-desk-next = Sign in at a counting station of the { $meeting }, or at the machine of a teller who is signed in.

## A unit's history

history-station-opened = On { $on } the station “{ $name }” was opened
history-station-joined = On { $on } a machine connected as the station “{ $name }”
history-station-closed = On { $on } the station “{ $name }” was closed
history-teller-sat-down = On { $on } a teller signed in at the desk “{ $name }”
history-teller-got-up = On { $on } a teller left the desk “{ $name }”
history-teller-sat-beside = On { $on } a teller signed in at another teller's desk
history-teller-left-beside = On { $on } a teller left another teller's desk
