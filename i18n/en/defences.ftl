### Limits by which the server guards itself: what a sender reads who passes one.

message-too-slow-title = The data came too slowly
message-too-slow = The server waited for the rest and did not receive it. Nothing was recorded. Check the network and send it again.
message-busy-title = The server is busy
message-busy = Too much work of this kind is waiting. Nothing was recorded. Wait a few seconds and send it again.
message-one-at-a-time-title = Your other file is still being read
message-one-at-a-time = The server is still reading another file that this account sent. Nothing of this file was recorded. Wait for the other one, then send this one again.
people-too-many = There are { $count } lines; at most { $most } are taken at once. Divide the list.
message-too-many-fields-title = The form has too many fields
message-too-many-fields = The server takes a form of at most 10,000 fields. Nothing was recorded.
message-disk-title = The server's disk cannot be written
message-disk = The server's disk is full or cannot be written. Nothing was recorded. Reading and signing in still work. Ask the operator to free space on the disk, then send this again.
form-password-common = Many people use this password or one close to it, so it is easy to guess. Join a few unrelated words.
form-password-own = This password is made of the login or the name, so it is easy to guess. Join a few unrelated words.
form-password-simple = This password repeats, follows the keyboard, counts or is a date, so it is easy to guess. Join a few unrelated words.
floor-too-many-badges = One scan held more than { $most } badges. Nobody was checked in. Scan the badges one by one.
