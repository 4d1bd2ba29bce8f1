create table tenant (
  id uuid not null,
  version int not null,
  slug varchar(40) not null,
  name varchar(120) not null,
  brand_hue int not null,
  brand_chroma int not null,
  active boolean not null,
  primary key (id),
  unique key uk_tenant_slug (slug)
);

create table tenant_module (
  id uuid not null,
  tenant_id uuid not null,
  version int not null,
  module_id varchar(40) not null,
  option_id varchar(40) not null,
  in_contract boolean not null,
  switched_on boolean not null,
  primary key (id),
  unique key uk_tenant_module (tenant_id, id),
  unique key uk_tenant_module_switch (tenant_id, module_id, option_id)
);
