# The chair's console, the bar.

console-title = Run the congress
console-rooms = Rooms
console-now = Going on
console-allowed = May be done now
console-refused = May not be done now
console-elect = Elect the { $office }
console-do = Do it
congress-gathering = Gathering
congress-preparing = Preparatory session
congress-in-session = In session
congress-between = Between sessions
congress-closed = Closed
stage-of-preparatory = Preparatory session
stage-of-official = Official session
room-roll = Call delegates, print badges, put alternates in
room-floor = Check in, vote by raised card
room-elections = Order of elections, each election
room-programme = Set the programme, begin and end each item
room-speakers = Register, give the floor, announce on the screen
room-screen = For the wall of the hall, follows by itself
room-report = After the closing; figures are in already
bar-label = How the congress stands
bar-present = present
bar-represented = units
