# The sessions that a person has open.
sessions-title = Your sessions
sessions-lead = This account is signed in at these places. If a session is not yours, end it and change the password. A session ends automatically after 4 hours without use.
sessions-row = Signed in { $started }
sessions-row-used = Signed in { $started }, last used { $used }
sessions-this = (this session)
sessions-end = End this session
sessions-end-others = End all other sessions
sessions-link = See your sessions
