nav-waiting = Tasks
waiting-title = Your tasks
waiting-none = You have no tasks.
waiting-total = { $count ->
    [one] You have 1 task.
   *[other] You have { $count } tasks.
}
waiting-every-kind = See all tasks
waiting-kinds = Kinds of task
waiting-late = Overdue since
waiting-by = By
waiting-since = Since
waiting-number = no. { $number }
waiting-look = Show details
waiting-window = Days set by the { $directive }
waiting-disputed = A complaint is still open. The time for ratification is paused.
waiting-all = See all { $count ->
    [one] { $count } task
   *[other] { $count } tasks
  }
waiting-approve-chosen = Approve selected plans
waiting-approve-all = Approve all { $count ->
    [one] { $count } plan
   *[other] { $count } plans
  } on this page
waiting-approve-done = { $count ->
    [one] 1 plan approved.
   *[other] { $count } plans approved.
}
waiting-ratify-chosen = Ratify selected results
waiting-ratify-all = Ratify all { $count ->
    [one] { $count } result
   *[other] { $count } results
  } on this page
waiting-ratify-done = { $count ->
    [one] 1 result ratified.
   *[other] { $count } results ratified.
}
waiting-refused = { $count ->
    [one] 1 unit was not recorded
   *[other] { $count } units were not recorded
}
waiting-nothing-chosen = Select at least one unit.
waiting-changed = This changed after you opened the page. Check it again before you decide.
waiting-not-found = Unit not found.
waiting-not-recorded = The server could not record this. Send it again in a few minutes.
