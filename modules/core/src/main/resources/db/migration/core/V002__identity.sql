create table bureau (
  id uuid not null,
  version int not null,
  name varchar(120) not null,
  primary key (id)
);

create table user_account (
  id uuid not null,
  version int not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  display_name varchar(120) not null,
  language varchar(2) not null,
  password_hash varchar(255),
  pin_hash varchar(255),
  security_epoch int not null,
  active boolean not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key uk_user_account_email (email)
);

create table membership (
  id uuid not null,
  version int not null,
  account_id uuid not null,
  tenant_id uuid not null,
  role varchar(20) not null,
  employee_id uuid,
  since_at datetime(6) not null,
  primary key (id),
  unique key uk_membership (account_id, tenant_id, role),
  key ix_membership_role (tenant_id, role),
  key ix_membership_employee (tenant_id, employee_id),
  constraint fk_membership_account foreign key (account_id) references user_account (id)
);

create table role_grant (
  id uuid not null,
  version int not null,
  role varchar(20) not null,
  permission varchar(80) not null,
  granted boolean not null,
  primary key (id),
  unique key uk_role_grant (role, permission)
);

create table login_attempt (
  bucket varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  tries int not null,
  window_ends_at datetime(6) not null,
  not_before_at datetime(6) not null,
  primary key (bucket),
  key ix_login_attempt_window (window_ends_at)
);

create table login_session (
  id uuid not null,
  account_id uuid not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  primary key (id),
  key ix_login_session_account (account_id, started_at),
  constraint fk_login_session_account foreign key (account_id) references user_account (id)
);

create table hand_over (
  code_hash varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  state_hash varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  login_id uuid not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  primary key (code_hash),
  key ix_hand_over_expiry (expires_at)
);

create table account_token (
  token_hash varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  purpose varchar(20) not null,
  account_id uuid not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  primary key (token_hash),
  key ix_account_token_account (account_id, purpose),
  constraint fk_account_token_account foreign key (account_id) references user_account (id)
);
