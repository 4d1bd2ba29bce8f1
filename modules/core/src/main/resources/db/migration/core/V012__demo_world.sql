-- Whether the demo world was ever finished: a first start may be cut off.
create table demo_world (
  id uuid not null,
  version int not null,
  begun_at datetime(6) not null,
  finished_at datetime(6),
  primary key (id)
);
