create table employment_contract (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  employment_id uuid not null,
  from_on date not null,
  duration varchar(20),
  written boolean not null,
  on_call boolean not null,
  primary key (id),
  unique key uk_employment_contract (tenant_id, id),
  unique key uk_employment_contract_from (tenant_id, employment_id, from_on),
  constraint fk_employment_contract_employment foreign key (tenant_id, employment_id) references employment (tenant_id, id)
);

insert into employment_contract (id, tenant_id, version, employment_id, from_on, duration, written, on_call)
  select uuid(), tenant_id, 0, id, start_on, contract_duration, written_contract, on_call from employment;

alter table employment
  drop column contract_duration,
  drop column written_contract,
  drop column on_call;
