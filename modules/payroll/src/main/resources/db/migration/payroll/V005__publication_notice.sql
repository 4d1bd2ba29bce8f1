-- Whether employees get a mail when the payslips of the run become visible.
alter table payroll_run add column with_notice boolean not null default true, algorithm=instant, lock=none;
