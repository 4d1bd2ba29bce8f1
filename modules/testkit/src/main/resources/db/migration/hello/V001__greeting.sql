create table hello_greeting (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  words varchar(200) not null,
  said_at datetime(6) not null,
  primary key (id),
  unique key uk_hello_greeting (tenant_id, id),
  key ix_hello_greeting_said (tenant_id, said_at)
);
