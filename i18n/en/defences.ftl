### Limits by which the server guards itself: what a sender reads who passes one.

message-too-slow-title = The transfer was too slow
message-too-slow = The server waited for the rest of the data and did not receive it. Nothing was recorded. Check the network and send the form again.
message-busy-title = The server is busy
message-busy = Too many requests of this kind are waiting. Nothing was recorded. Wait a few seconds and send the form again.
message-one-at-a-time-title = Your other file is still being read
message-one-at-a-time = The server is still reading another file from this account. Nothing from this file was recorded. Wait for the other file, then send this one again.
people-too-many = The list has { $count ->
    [one] { $count } line
   *[other] { $count } lines
  }; the limit is { $most }. Divide the list.
message-too-many-fields-title = The form has too many fields
message-too-many-fields = A form may have at most 10,000 fields. Nothing was recorded.
message-disk-title = The server cannot write to its disk
message-disk = The server's disk is full or cannot be written. Nothing was recorded. Reading and signing in still work. Ask the operator to free disk space, then send the form again.
form-password-common = This password, or one close to it, is common and easy to guess. Use several unrelated words.
form-password-own = This password contains the username or the name and is easy to guess. Use several unrelated words.
form-password-simple = This password repeats, follows the keyboard, counts or is a date, and is easy to guess. Use several unrelated words.
floor-too-many-badges = One scan contained more than { $most ->
    [one] { $most } badge
   *[other] { $most } badges
  }. No one was checked in. Scan the badges one by one.
