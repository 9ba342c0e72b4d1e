# The stations of the hall: a second and a third machine at work.

station-counting = Counting
station-door = Check-in
station-screen = Projector

stations-title = Stations of the hall
stations-lead = A second or third machine on the hall's network joins by a code and can do one thing: check people in, count ballots, or show the big screen. No internet is needed.
stations-open = Open
stations-none = No station is open.
stations-closed = { $count ->
    [one] { $count } closed
   *[other] { $count } closed
}
stations-new = Open a station
stations-open-one = Open it and get its code
field-station-kind = What it is for
field-station-name = Name of the station
field-station-name-hint = Name it for its place and work: “Main door”, “Counting desk 2”. Never for a person.
form-station-person = A station is not named for a person: the record holds nobody's name. Name it for its place and work, “Counting desk 2” for instance.
station-door-does = records who comes in and goes out, no more
station-counting-does = keys ballots in at its own desk and sees no other
station-screen-does = shows the big screen, no more
station-is-waiting = No machine yet
station-is-joined = A machine has joined
station-is-closed = Closed
station-code = Get a code
station-code-again = Get another code
station-code-hint = If a machine fails or is changed, get a new code for this same station: the new machine takes its place, the old one is cut off, and the station goes on with what it was doing. Closing a station cuts its machine off at once.
station-close = Close the station
station-how = Join a machine to this station
station-square = Square code for joining a machine to the station
station-scan = Phone or tablet: open the camera, scan the square code and press “Join this machine”.
station-type = Computer: open a browser and type the address
station-type-code = then enter the code
station-once = The code is good once, until
station-other-ways = This machine has other addresses: try them if the one above does not open
station-unreachable = Other machines cannot reach this one yet
station-unreachable-next = The program answers on its own machine alone. For other machines of the hall to join, stop it and start it again with:
station-banner = Station
station-work = Work of this station
station-leave = Cut this machine off
station-no-box = No ballot box is open
station-no-box-next = When the box is opened, this page turns into the counting desk by itself.
station-look-again = Look again
station-boxes = Choose the election that is being counted

join-title = Join this machine to the hall
join-lead = Enter the code that those who run the congress have opened on their machine. From then on this machine does the work of that station and nothing else.
join-code = Code
join-code-hint = 12 letters and digits, small or capital, with or without dashes.
join-button = Join this machine
join-signs-out = Whoever is signed in on this browser will be signed out.
join-person = I have an account: sign in
join-wrong = The code is wrong, used already or too old. Ask for another.
join-here = Join this machine to the hall as a station

actor-station = Station “{ $name }”
actor-token = { $name } (key “{ $key }”)

tellers-title = Tellers at the desk
tellers-lead = A counting desk belongs to the people at it and not to its machine. Each teller signs in with their own account; the record names them by number, and each teller counts at one desk.
tellers-here = At this desk
tellers-nobody = No teller has signed in: this desk cannot count yet.
tellers-leave = Leave the desk
tellers-go-on = Go on to counting
tellers-sign-in = Sign in at the desk
tellers-sign-in-button = Sign in
tellers-must-change = Another person set this password: choose a new one of your own.
second-title = Second person
second-hint = Needed only while a congress is in session: to set a teller's password, to add a teller, or to give yourself a role.
second-login = Login or badge code of the second person
second-password = Password of the second person
second-wrong = The second person's login or password is not right.
second-must-change = The second person must first change a password that another person set.
password-must-change = Another person set this password and still knows it. Choose one of your own, then go on.
form-password-same = The new password must differ from the old one.
account-end-sessions = End every session
entry-log-one-machine = Counted on one machine: { $desks }.
desk-people = Counted by: { $people }
desk-one-machine = one machine
desk-least = A stack has at least { $least } ballots; what is left at the end of the box joins the stack before.
desk-whole-box = This box has few ballots: the whole box is one stack.
secrecy-tiny = The box has { $ballots } ballots. With so few, the totals themselves can tell who voted how; no program can hide that.
secrecy-unanimous = A candidate has every valid vote, or none: that result tells each valid ballot on that candidate. The rules publish it so, and no program can hide it.

## Refusals

refusal-stations-no-name = The station has no name.
refusal-stations-no-name-next = Use its place and task, for example “Counting desk 2”.
refusal-stations-name-taken = A station with the name “{ $name }” already exists.
refusal-stations-name-taken-next = Choose another name. If only the machine changes, get a new code for the existing station.
refusal-stations-unknown = There is no such station, or this machine has no code for it.
refusal-stations-unknown-next = Ask the person who runs the congress for a code and connect again.
refusal-stations-closed = The station “{ $name }” is closed.
refusal-stations-closed-next = Ask the person who runs the congress to open a new station.
refusal-stations-no-teller = This account is not a teller of { $unit }.
refusal-stations-no-teller-next = Tellers sign in with their own accounts. Ask the administrator for the teller role if it is missing.
refusal-stations-keeps-election = This account runs the election at { $unit }, so it cannot count its ballots.
refusal-stations-keeps-election-next = Ask a teller to sign in. A person who runs the election compares the desks and does not count.
refusal-stations-manages-accounts = This account manages the accounts of { $unit }, so it cannot count ballots.
refusal-stations-manages-accounts-next = Ask a teller to sign in. Administrators can set the tellers' passwords, so they do not count.
refusal-stations-opened-it = This account opened the station “{ $name }”, so it cannot count ballots at this congress.
refusal-stations-opened-it-next = Ask another teller to sign in. Opening a desk and counting at it need two people.
refusal-stations-sits-elsewhere = This teller is signed in at another desk.
refusal-stations-sits-elsewhere-next = Leave that desk, then sign in here. Each teller counts at one desk.
refusal-stations-sits-here = This teller is already signed in at this desk.
refusal-stations-sits-here-next = Continue counting. If more people are needed, another teller signs in.
refusal-stations-not-seated = This teller is not signed in at this desk.
refusal-stations-not-seated-next = Check the list of tellers at the desk.
refusal-stations-no-desk = This is not a counting desk of this congress.
refusal-stations-no-desk-next = Sign in at a counting station of the congress, or at the machine of a teller who is signed in.

## A unit's history

history-station-opened = On { $on } the station “{ $name }” was opened
history-station-joined = On { $on } a machine connected as the station “{ $name }”
history-station-closed = On { $on } the station “{ $name }” was closed
history-teller-sat-down = On { $on } a teller signed in at the desk “{ $name }”
history-teller-got-up = On { $on } a teller left the desk “{ $name }”
history-teller-sat-beside = On { $on } a teller signed in at another teller's desk
history-teller-left-beside = On { $on } a teller left another teller's desk
