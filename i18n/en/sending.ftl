# When the network is gone: what the browser says. # stands for the number, as the sentence is put together there.

sending-lost = The connection to the server is lost. Leave this page open; what you type is kept.
sending-lost-waiting = Connection lost: # waiting to be sent. Go on; it is sent by itself when the connection is back.
sending-sending = Being sent: #…
sending-sent = Sent after waiting: #
sending-signed-out = Your session is over: sign in again to send what waits (#).
sending-someone-else = Somebody else is signed in in this browser. What waits (#) is kept, and sent when you sign in again.
sending-sign-in = Sign in
sending-not-now = This needs the connection; please wait and try again. Checking in by badge or badge number works all the same.
sending-waits = waiting
sending-refused = The server does not take this.
sending-full = The browser's memory is full. See to what is listed below before you close this page.
sending-mend = Open it to mend it
sending-send-again = Send again
sending-throw-away = Throw away
sending-throw-away-sure = Throw this away? It was not recorded.
sending-leave = Not sent yet: #. Signing out throws it away. Sign out all the same?
sending-close = Seen
sending-restored = What you were typing last time is here again.
sending-discard = Throw it away
screen-lost = Connection lost. Figures as of
