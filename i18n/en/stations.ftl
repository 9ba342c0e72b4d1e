# The stations of the hall: a second and a third machine at work.

station-counting = Counting
station-door = Check-in
station-screen = Projector

history-station-opened = On { $on } the station “{ $name }” was opened
history-station-joined = On { $on } a machine joined as the station “{ $name }”
history-station-closed = On { $on } the station “{ $name }” was closed

refusal-stations-no-name = The station has no name.
refusal-stations-no-name-next = Name it for its work, “Counting desk 2” for instance.
refusal-stations-name-taken = There is a station called “{ $name }” already.
refusal-stations-name-taken-next = Choose another name, or give the station that you have a new code if only its machine changes.
refusal-stations-unknown = There is no such station, or this machine was not given its code.
refusal-stations-unknown-next = Ask those who run the congress for a code and join again.
refusal-stations-closed = The station “{ $name }” was closed.
refusal-stations-closed-next = Ask those who run the congress to open a new one.

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
