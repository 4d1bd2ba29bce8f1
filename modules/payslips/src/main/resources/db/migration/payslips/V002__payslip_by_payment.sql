-- Staff list payslips by payment, and choose from the runs that have any: both read this key only.
alter table payslip add key ix_payslip_payment (tenant_id, payment_on, run_id, period_label, run_number);
