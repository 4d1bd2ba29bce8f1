create table department (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  name varchar(80) not null,
  primary key (id),
  unique key uk_department (tenant_id, id),
  unique key uk_department_name (tenant_id, name)
);

alter table employment
  add column department_id uuid,
  add key ix_employment_department (tenant_id, department_id),
  add constraint fk_employment_department foreign key (tenant_id, department_id) references department (tenant_id, id);

-- An employer keeps its own people.
update role_grant set granted = true where permission = 'employees.manage' and role = 'EMPLOYER_ADMIN';
