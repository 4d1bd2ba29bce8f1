-- Who is invited to an account: an employee, or somebody who will work in the administration. The account is made at activation.
create table invitation (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  employee_id uuid,
  role varchar(20) not null,
  user_name varchar(120),
  user_email varchar(254),
  user_language varchar(2),
  on_paper boolean not null,
  sendings int not null,
  reminders int not null,
  sent_at datetime(6),
  expires_at datetime(6),
  wrong_births int not null,
  asked_at datetime(6),
  activated_at datetime(6),
  revoked_at datetime(6),
  revoked_because varchar(20),
  primary key (id),
  unique key uk_invitation (tenant_id, id),
  unique key uk_invitation_employee (tenant_id, employee_id),
  unique key uk_invitation_user (tenant_id, user_email, role),
  constraint fk_invitation_employee foreign key (tenant_id, employee_id) references employee (tenant_id, id)
);

-- A token is bound to an account, or to what is to become one; what was used or replaced stays, so that its link can say so.
-- Those of accounts stand under the platform's id.
delete from account_token;
alter table account_token
  modify column account_id uuid null,
  add column tenant_id uuid not null,
  add column subject_id uuid null,
  add column address varchar(254) null,
  add column voided_at datetime(6) null,
  add key ix_account_token_subject (subject_id, purpose),
  add key ix_account_token_expiry (expires_at);

-- How long a password has to be at an employer, or at the bureau under the platform's id.
create table password_policy (
  tenant_id uuid not null,
  version int not null,
  shortest_length int not null,
  primary key (tenant_id)
);
