-- How an employee wants payslips and annual statements: each choice stays, with the text that it was made under. A choice is
-- current while current_of names its employee, of whom there is one such row.
create table delivery_choice (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  employee_id uuid not null,
  current_of uuid null,
  channel varchar(10) not null,
  text_version int not null,
  text_language varchar(2) not null,
  chosen_at datetime(6) not null,
  primary key (id),
  unique key uk_delivery_choice (tenant_id, id),
  unique key uk_delivery_choice_current (tenant_id, current_of),
  key ix_delivery_choice_employee (tenant_id, employee_id, chosen_at),
  constraint fk_delivery_choice_employee foreign key (tenant_id, employee_id) references employee (tenant_id, id),
  constraint fk_delivery_choice_current foreign key (tenant_id, current_of) references employee (tenant_id, id)
);

-- Why a published document is on the employer's paper list; null when it was given in the portal.
alter table payslip add column paper_reason varchar(20) null;
alter table annual_statement
  add column paper_reason varchar(20) null,
  add key ix_annual_statement_year (tenant_id, statement_year);
