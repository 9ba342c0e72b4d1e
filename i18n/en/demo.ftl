# The demo's clock.
demo-bar = Demo. Today is { $day }.
demo-bar-link = Change the date
demo-title = Date of the demo
demo-lead = The demo follows one province through 2019 and 2020. Its units and dates come from published sources. Its people, branches and figures are invented. The clock of the demo is set to those years, so that plans, rules and documents match the date. Sign-in and the server log use the real time.
demo-now = Time in the demo
demo-move = Move forward
demo-move-hint = The clock moves to 08:00 on that day, and the record notes that time has passed. The clock cannot move back.
demo-day = New date
demo-day-passed = Choose a later day, at most ten years ahead. To go back, load a fresh copy.
demo-move-button = Move forward
demo-back = Go back
demo-back-hint = A fresh copy of the demo replaces this one. You lose everything entered here and must sign in again.
demo-until = Last day of the copy (optional)
demo-until-hint = From { $first } to { $last }. If you choose 13/10/2020, the provincial { $meeting } has met for one day and you continue from there. Leave this empty to load all of it.
demo-until-outside = Choose a day from { $first } to { $last }.
demo-back-button = Load a fresh copy
