# The sessions that a person has open.
sessions-title = Your sessions
sessions-lead = This account is signed in at these places. End a session that is not yours, then change the password. A session that is not used for 4 hours ends by itself.
sessions-row = Signed in { $started }
sessions-row-used = Signed in { $started }, last used { $used }
sessions-this = (this session)
sessions-end = End this session
sessions-end-others = End all other sessions
sessions-link = See your sessions
