alter table employer
  add column logo_file_id uuid,
  add constraint fk_employer_logo foreign key (tenant_id, logo_file_id) references stored_file (tenant_id, id);
