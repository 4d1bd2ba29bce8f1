-- The bureau's board lists the jobs of all employers, newest first.
alter table job_run add key ix_job_run_newest (requested_at);
