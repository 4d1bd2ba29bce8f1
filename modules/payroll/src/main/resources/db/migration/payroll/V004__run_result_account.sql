alter table run_result add column account_index varbinary(16);
