-- Whoever agrees lets colleagues in the same kind of post take over the results and indicators of a SKP, never its ratings.
alter table skp add column is_boleh_disalin boolean not null default false;
create index skp_boleh_disalin on skp (periode_id, jabatan_id) where is_boleh_disalin;
