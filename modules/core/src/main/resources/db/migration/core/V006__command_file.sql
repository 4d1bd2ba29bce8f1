create table command_receipt (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  command_key uuid not null,
  command varchar(80) not null,
  done boolean not null,
  result varchar(200),
  created_at datetime(6) not null,
  primary key (id),
  unique key uk_command_receipt (tenant_id, id),
  unique key uk_command_receipt_key (tenant_id, command_key),
  key ix_command_receipt_age (tenant_id, created_at)
);

create table stored_file (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  name varchar(200) not null,
  content_type varchar(100) not null,
  size_bytes bigint not null,
  block_bytes int not null,
  sha256 varchar(64) not null,
  encrypted boolean not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key uk_stored_file (tenant_id, id),
  key ix_stored_file_hash (tenant_id, sha256)
);

create table stored_file_block (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  file_id uuid not null,
  ordinal int not null,
  content longblob not null,
  primary key (id),
  unique key uk_stored_file_block (tenant_id, id),
  unique key uk_stored_file_block_place (tenant_id, file_id, ordinal),
  constraint fk_stored_file_block foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);

-- Cross-tenant by design: the sweeper that resumes work after a crash asks once, not once per tenant.
create table job_run (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  job_name varchar(60) not null,
  job_key varchar(120) not null,
  state varchar(10) not null,
  parameters longtext not null,
  execution_id bigint,
  owner varchar(60),
  lease_until_at datetime(6),
  fence bigint not null,
  total_items int not null,
  requested_by varchar(160) not null,
  requested_at datetime(6) not null,
  started_at datetime(6),
  ended_at datetime(6),
  message varchar(500),
  primary key (id),
  unique key uk_job_run (tenant_id, id),
  unique key uk_job_run_key (tenant_id, job_key),
  key ix_job_run_state (state, requested_at),
  key ix_job_run_recent (tenant_id, requested_at)
);

create table job_part (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  job_run_id uuid not null,
  part int not null,
  done_items int not null,
  updated_at datetime(6) not null,
  primary key (id),
  unique key uk_job_part (tenant_id, id),
  unique key uk_job_part_place (tenant_id, job_run_id, part),
  constraint fk_job_part_run foreign key (tenant_id, job_run_id) references job_run (tenant_id, id)
);
