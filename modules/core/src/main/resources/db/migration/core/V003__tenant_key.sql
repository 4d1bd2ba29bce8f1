create table tenant_key (
  id uuid not null,
  version int not null,
  tenant_id uuid not null,
  key_number int not null,
  kek_id varchar(40) not null,
  data_key varbinary(80) not null,
  index_key varbinary(80) not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key uk_tenant_key (tenant_id, key_number)
);
