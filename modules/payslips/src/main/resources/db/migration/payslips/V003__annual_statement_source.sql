-- The payslip whose year totals the statement shows; null for a statement from before this column.
alter table annual_statement
  add column payslip_id uuid null,
  add unique key uk_annual_statement_payslip (tenant_id, payslip_id),
  add constraint fk_annual_statement_payslip foreign key (tenant_id, payslip_id) references payslip (tenant_id, id);
