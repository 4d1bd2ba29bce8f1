create table employment_tax_status (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  employment_id uuid not null,
  from_on date not null,
  tax_table varchar(20) not null,
  single_elderly_credit boolean not null,
  young_disabled_credit boolean not null,
  signed_on date,
  apprentice boolean not null,
  unemployment_premium varchar(20) not null,
  health_contribution varchar(20) not null,
  expected_year_wage_cents bigint,
  primary key (id),
  unique key uk_employment_tax_status (tenant_id, id),
  unique key uk_employment_tax_status_from (tenant_id, employment_id, from_on),
  constraint fk_employment_tax_status_employment foreign key (tenant_id, employment_id) references employment (tenant_id, id)
);
