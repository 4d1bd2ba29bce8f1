-- A mail of an option of a module, and why a mail was not sent: the module or the option was off at that moment.
alter table outbox_entry
  add column option_id varchar(40),
  add column skip_reason varchar(20),
  algorithm=instant, lock=none;
