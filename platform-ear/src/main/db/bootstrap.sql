-- Makes what Strook needs before its first start: the database, its two users with their rights, and the tables of the
-- batch repository. Valid on MariaDB 10.11 LTS and 11.4. May be run again: it changes nothing that is right already,
-- except that the two passwords become the given ones.
--
-- An administrator runs it once for an external database:
--   (echo "set @app_password = '...', @migrator_password = '...';"; cat platform-ear/src/main/db/bootstrap.sql) | mariadb -u root -p
-- The launcher runs it at each start of the embedded database.

create database if not exists strook character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A fresh data directory has anonymous users; they would win over 'strook_app'@'%' for connections from this machine.
drop user if exists ''@'localhost';

-- The application: reads and writes rows, changes no table. Execute, because without it views hide their columns.
create user if not exists 'strook_app'@'%';
execute immediate concat('alter user ''strook_app''@''%'' identified by ', quote(@app_password));
grant select, insert, update, delete, execute on strook.* to 'strook_app'@'%';

-- Migrations, at start only.
create user if not exists 'strook_migrator'@'%';
execute immediate concat('alter user ''strook_migrator''@''%'' identified by ', quote(@migrator_password));
grant all privileges on strook.* to 'strook_migrator'@'%';

-- The batch repository. The server reads these tables at its start, before the application and its migrations, and
-- would have to make them itself, as a user who may not. Copy of sql/jberet-mysql.ddl of JBeret 3.1.0.
create table if not exists strook.JOB_INSTANCE (
  JOBINSTANCEID   bigint not null primary key auto_increment,
  VERSION         integer,
  JOBNAME         varchar(512),
  APPLICATIONNAME varchar(512)
);

create table if not exists strook.JOB_EXECUTION (
  JOBEXECUTIONID  bigint not null primary key auto_increment,
  JOBINSTANCEID   bigint not null,
  VERSION         integer,
  CREATETIME      datetime,
  STARTTIME       datetime,
  ENDTIME         datetime,
  LASTUPDATEDTIME datetime,
  BATCHSTATUS     varchar(30),
  EXITSTATUS      varchar(512),
  JOBPARAMETERS   varchar(3000),
  RESTARTPOSITION varchar(255),
  constraint FK_JOB_EXECUTION_JOB_INSTANCE foreign key (JOBINSTANCEID) references strook.JOB_INSTANCE (JOBINSTANCEID) on delete cascade
);

create table if not exists strook.STEP_EXECUTION (
  STEPEXECUTIONID      bigint not null primary key auto_increment,
  JOBEXECUTIONID       bigint not null,
  VERSION              integer,
  STEPNAME             varchar(255),
  STARTTIME            datetime,
  ENDTIME              datetime,
  BATCHSTATUS          varchar(30),
  EXITSTATUS           varchar(512),
  EXECUTIONEXCEPTION   varchar(2048),
  PERSISTENTUSERDATA   blob,
  READCOUNT            integer,
  WRITECOUNT           integer,
  COMMITCOUNT          integer,
  ROLLBACKCOUNT        integer,
  READSKIPCOUNT        integer,
  PROCESSSKIPCOUNT     integer,
  FILTERCOUNT          integer,
  WRITESKIPCOUNT       integer,
  READERCHECKPOINTINFO blob,
  WRITERCHECKPOINTINFO blob,
  constraint FK_STEP_EXE_JOB_EXE foreign key (JOBEXECUTIONID) references strook.JOB_EXECUTION (JOBEXECUTIONID) on delete cascade
);

create table if not exists strook.PARTITION_EXECUTION (
  PARTITIONEXECUTIONID integer not null,
  STEPEXECUTIONID      bigint not null,
  VERSION              integer,
  BATCHSTATUS          varchar(30),
  EXITSTATUS           varchar(512),
  EXECUTIONEXCEPTION   varchar(2048),
  PERSISTENTUSERDATA   blob,
  READERCHECKPOINTINFO blob,
  WRITERCHECKPOINTINFO blob,
  primary key (PARTITIONEXECUTIONID, STEPEXECUTIONID),
  constraint FK_PARTITION_EXE_STEP_EXE foreign key (STEPEXECUTIONID) references strook.STEP_EXECUTION (STEPEXECUTIONID) on delete cascade
);
