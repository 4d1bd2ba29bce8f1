create table board_run (
  run_id uuid not null,
  tenant_id uuid not null,
  label varchar(40) not null,
  status varchar(20) not null,
  step int not null,
  finished boolean not null,
  cut_off_on date not null,
  payment_on date not null,
  payslips int,
  net_cents bigint,
  primary key (run_id),
  key ix_board_run_open (finished, payment_on),
  key ix_board_run_tenant (tenant_id, payment_on),
  constraint fk_board_run_tenant foreign key (tenant_id) references tenant (id)
);
