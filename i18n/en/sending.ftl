# When the network is gone: what the browser says. # stands for the number, as the sentence is put together there.

sending-lost = The connection to the server is lost. Keep this page open; your input is kept.
sending-lost-waiting = Connection lost: # waiting to be sent. Continue; they are sent automatically when the connection returns.
sending-sending = Sending: #…
sending-sent = Sent after waiting: #
sending-signed-out = Your session has ended: sign in again to send what is waiting (#).
sending-someone-else = Another person is signed in in this browser. What is waiting (#) is kept and sent when you sign in again.
sending-sign-in = Sign in
sending-not-now = This needs the connection. Wait and try again. Check-in by badge or badge number still works.
sending-waits = waiting
sending-refused = The server refused this.
sending-full = The browser's storage is full. Deal with the entries below before you close this page.
sending-mend = Open and edit
sending-send-again = Send again
sending-throw-away = Discard
sending-throw-away-sure = Discard this? It was not recorded.
sending-leave = Not sent yet: #. Signing out discards it. Sign out anyway?
sending-close = Close
sending-restored = Draft restored.
sending-discard = Discard
screen-lost = Connection lost. Figures as of
