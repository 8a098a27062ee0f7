-- A server that lost its power holds up no other for long.
set idle_in_transaction_session_timeout = 10000;
