# The demo's clock.
demo-bar = Demo. Its date is { $day }.
demo-bar-link = Change the date
demo-title = The date of the demo
demo-lead = The demo tells what a province did in 2019 and 2020. Its units and dates were published; its people, branches and figures are invented. The clock of the demo shows that time, so that plans, rules and papers fit the date. Signing in and the log of the server use the real time.
demo-now = The demo's time
demo-move = Move forward
demo-move-hint = The clock moves to 08:00 of that day, and the record says that time has passed. It cannot move back.
demo-day = New date
demo-day-passed = Choose a later day, at most ten years ahead. To go back, load a fresh copy.
demo-move-button = Move forward
demo-back = Go back
demo-back-hint = A fresh copy of the demo replaces this one. Everything that was entered here is lost, and you sign in again.
demo-until = Last day of the copy (optional)
demo-until-hint = From 03/09/2019 to 15/10/2020. On 13/10/2020 the provincial congress has met for a day and you go on from there. Leave it empty for the whole story.
demo-until-outside = Choose a day from 03/09/2019 to 15/10/2020.
demo-back-button = Load a fresh copy
