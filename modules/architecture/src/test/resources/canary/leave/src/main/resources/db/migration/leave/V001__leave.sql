create table leave_request (id uuid not null);
